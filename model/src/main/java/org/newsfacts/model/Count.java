package org.newsfacts.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many, with bounds.
 *
 * @param lower the least number
 * @param upper the greatest number; null when open
 * @param qualifier how it was hedged
 * @param mention the words, qualifier included; null for a count that is only understood ("a guard")
 */
public record Count(long lower, @Nullable Long upper, Qualifier qualifier, @Nullable Span mention) {

  /** Checks the bounds. */
  public Count {
    Objects.requireNonNull(qualifier, "qualifier");
    if (lower < 0 || upper != null && upper < lower) {
      throw new IllegalArgumentException("not a count: " + lower + ".." + upper);
    }
  }

  /** Returns an exact count. */
  public static Count exactly(long number, @Nullable Span mention) {
    return new Count(number, number, Qualifier.EXACT, mention);
  }
}
