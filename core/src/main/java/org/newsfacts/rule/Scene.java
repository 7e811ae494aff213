package org.newsfacts.rule;

/** What an extractor sees: the reading, who speaks where, and where to leave a trace. */
public final class Scene {
  private final Reading reading;

  Scene(Reading reading) {
    this.reading = reading;
  }

  /** Returns the reading. */
  public Reading reading() {
    return reading;
  }
}
