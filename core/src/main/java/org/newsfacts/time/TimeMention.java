package org.newsfacts.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.TokenRange;

/**
 * A time expression.
 *
 * @param range the tokens, without a leading preposition
 * @param kind what it tells
 * @param from first day; null where nothing anchors it
 * @param to last day, inclusive; null where nothing anchors it
 * @param stretch what it begins or ends: all of "8 April and 2 June" for both days of "between 8
 *     April and 2 June"; null for a time by itself
 */
public record TimeMention(
    TokenRange range,
    Kind kind,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Stretch stretch) {

  /**
   * A stretch of time told by its ends.
   *
   * @param range the tokens from the first end to the last
   * @param from first day; null where nothing anchors it
   * @param to last day, inclusive; null where nothing anchors it
   */
  public record Stretch(TokenRange range, @Nullable LocalDate from, @Nullable LocalDate to) {}

  /** What a time expression tells. */
  public enum Kind {
    /** A day or a longer calendar stretch. */
    DATE,
    /** A part of a day or clock time. */
    TIME,
    /** How long. */
    DURATION,
    /** How often. */
    SET
  }
}
