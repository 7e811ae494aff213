package org.newsfacts.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When something was.
 *
 * <p>"on Tuesday" in an article of Friday 17 May 2024 is 14 May to 14 May 2024; "last week" is 6
 * May to 12 May. "since Monday" has a start only, "by Friday" an end only. Without an anchor ("on
 * Tuesday" in an article of unknown date) both are null.
 *
 * @param mention the words
 * @param start the first day; null when open or without an anchor
 * @param end the last day, inclusive; null when open or without an anchor
 */
public record When(Span mention, @Nullable LocalDate start, @Nullable LocalDate end) {

  /** Checks that the days stand in order. */
  public When {
    Objects.requireNonNull(mention, "mention");
    if (start != null && end != null && end.isBefore(start)) {
      throw new IllegalArgumentException("not a stretch of days: " + start + ".." + end);
    }
  }
}
