package org.newsfacts.reading;

import java.util.ArrayList;
import java.util.List;

/** What rules did at each trigger. Records nothing unless it was asked to. */
public final class Trace {
  private final List<Event> events = new ArrayList<>();
  private final boolean records;

  private Trace(boolean records) {
    this.records = records;
  }

  /** A trace that forgets everything. */
  public static Trace none() {
    return new Trace(false);
  }

  /** A trace that keeps everything. */
  public static Trace recording() {
    return new Trace(true);
  }

  /**
   * What one rule did.
   *
   * @param rule its id
   * @param token the trigger
   * @param outcome "read", or the guard that vetoed
   * @param detail the captures
   */
  public record Event(String rule, int token, String outcome, String detail) {}

  /** Notes that a rule read a fact. */
  public void read(String rule, int token, String detail) {
    if (records) {
      events.add(new Event(rule, token, "read", detail));
    }
  }

  /** Notes that a guard vetoed a match. */
  public void vetoed(String rule, int token, String guard, String detail) {
    if (records) {
      events.add(new Event(rule, token, "vetoed: " + guard, detail));
    }
  }

  /** Notes that the trigger stood there and the pattern did not fit. */
  public void unmatched(String rule, int token) {
    if (records) {
      events.add(new Event(rule, token, "pattern does not fit", ""));
    }
  }

  /** Returns what was noted, in the order it was. */
  public List<Event> events() {
    return List.copyOf(events);
  }
}
