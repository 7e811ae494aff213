package org.newsfacts.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When something was.
 *
 * @param mention the words
 * @param start the first day; null without an anchor
 * @param end the last day, inclusive; null without an anchor
 */
public record When(Span mention, @Nullable LocalDate start, @Nullable LocalDate end) {

  /** Checks that both days or none are given, in order. */
  public When {
    Objects.requireNonNull(mention, "mention");
    if ((start == null) != (end == null) || start != null && end != null && end.isBefore(start)) {
      throw new IllegalArgumentException("not a stretch of days: " + start + ".." + end);
    }
  }
}
