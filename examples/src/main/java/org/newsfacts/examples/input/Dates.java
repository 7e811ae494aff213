package org.newsfacts.examples.input;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Publication dates as feeds write them. */
public final class Dates {
  private static final int DAY_LENGTH = "2021-05-17".length();

  private Dates() {}

  /**
   * Reads "2021-05-17" or a time stamp that begins so: "2021-05-17T08:30:00+02:00". The day is the
   * one that is written.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static LocalDate parse(String written) {
    String day = written.strip();
    boolean stamped =
        day.length() > DAY_LENGTH
            && (day.charAt(DAY_LENGTH) == 'T' || day.charAt(DAY_LENGTH) == ' ');
    try {
      return LocalDate.parse(stamped ? day.substring(0, DAY_LENGTH) : day);
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException(
          "not a date: \"" + written + "\", expected like 2021-05-17", wrong);
    }
  }
}
