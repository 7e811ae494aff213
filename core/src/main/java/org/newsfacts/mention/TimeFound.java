package org.newsfacts.mention;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Span;
import org.newsfacts.time.TimeMention;

/**
 * A time expression of an article. In "Talks resume on Friday", published on Monday 17 May 2021, it
 * is "Friday", from 2021-05-21 to 2021-05-21.
 *
 * @param span the words, without a leading preposition
 * @param kind what it tells
 * @param from first day; null where nothing anchors it
 * @param to last day, inclusive; null where nothing anchors it
 */
public record TimeFound(
    Span span, TimeMention.Kind kind, @Nullable LocalDate from, @Nullable LocalDate to)
    implements Mention {

  /** Checks that nothing is missing. */
  public TimeFound {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
  }
}
