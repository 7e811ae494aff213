package org.newsfacts.model;

import java.util.Objects;

/**
 * A stretch of the caller's text in UTF-16 units: {@code text.substring(start, end)} equals {@link
 * #text()}.
 *
 * @param start the first unit
 * @param end the unit after the last one
 * @param text the characters
 */
public record Span(int start, int end, String text) {

  /** Checks that the length of the text fits. */
  public Span {
    Objects.requireNonNull(text, "text");
    if (start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException("[" + start + ", " + end + ") does not fit \"" + text + "\"");
    }
  }

  /** Cuts the stretch out of the whole text. */
  public static Span of(String whole, int start, int end) {
    return new Span(start, end, whole.substring(start, end));
  }

  /** Returns whether the two share a character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns whether the other stretch stands inside this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }
}
