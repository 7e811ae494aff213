package org.newsfacts.model;

import java.util.Objects;

/**
 * A stretch of the caller's text in UTF-16 units: {@code text.substring(start, end)} equals {@link
 * #text()}.
 *
 * <p>In <q>Bern sent an envoy.</q> the span of the envoy is 10 to 18 with the text "an envoy". A
 * span may begin or end between the two halves of a surrogate pair when the caller's text does.
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
      throw new IllegalArgumentException(
          "[" + start + ", " + end + ") does not fit \"" + text + "\"");
    }
  }

  /**
   * Cuts the stretch out of the whole text.
   *
   * @throws IndexOutOfBoundsException when it reaches beyond the text
   */
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

  /** Returns the words and where they stand: {@code "an envoy" [10, 18)}. */
  @Override
  public String toString() {
    return "\"" + text + "\" [" + start + ", " + end + ")";
  }
}
