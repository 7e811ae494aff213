package org.newsfacts.reading;

import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Statement;

/** What an extractor sees: the reading, who speaks where, and where to leave a trace. */
public final class Scene {
  private final Reading reading;
  private final Speech speech;
  private final Trace trace;

  /** Sets the scene: what was read, who speaks where, where rules leave their trace. */
  public Scene(Reading reading, Speech speech, Trace trace) {
    this.reading = reading;
    this.speech = speech;
    this.trace = trace;
  }

  /** Returns the reading. */
  public Reading reading() {
    return reading;
  }

  /** Returns the innermost statement in whose content the token stands, or null. */
  public @Nullable Statement statementAt(int token) {
    return speech.at(reading.tokens().start(token));
  }

  /** Returns whether the token stands between quotation marks. */
  public boolean isQuoted(int token) {
    return reading.quotations().isQuoted(token);
  }

  /** Returns where rules leave their trace. */
  public Trace trace() {
    return trace;
  }
}
