package org.newsfacts.examples.command;

import java.io.PrintWriter;
import org.newsfacts.examples.output.Plain;

/** Messages to the user, a line each, without anything that a terminal would obey. */
final class Messages {
  private final PrintWriter out;

  Messages(PrintWriter out) {
    this.out = out;
  }

  /** Tells something of a place: "day.ndjson:2: ends in the middle of a value". */
  void tell(String place, String what) {
    line(place + ": " + what);
  }

  /** Tells something that does not keep the input from being read. */
  void warn(String place, String what) {
    line(place + ": warning: " + what);
  }

  void line(String message) {
    out.println(Plain.line(message));
    out.flush();
  }
}
