package org.newsfacts.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many, with bounds.
 *
 * <p>"31" is 31 to 31, EXACT. "at least 12" is 12 and open. "up to 40" is 0 to 40, AT_MOST. "about
 * 80" is 80 to 80, ABOUT. "between 36 and 40" is 36 to 40, RANGE. "dozens" is 24 and open, VAGUE.
 * "no casualties" is 0 to 0.
 *
 * @param lower the least number, 0 or more; 0 also where the text sets none
 * @param upper the greatest number; null when open
 * @param qualifier how it was hedged
 * @param mention the words, qualifier included; null for a count that is only understood ("a
 *     guard")
 */
public record Count(long lower, @Nullable Long upper, Qualifier qualifier, @Nullable Span mention) {

  /** Checks the bounds. */
  public Count {
    Objects.requireNonNull(qualifier, "qualifier");
    if (lower < 0 || upper != null && upper < lower) {
      throw new IllegalArgumentException("not a count: " + lower + ".." + upper);
    }
  }

  /** Returns an exact count: {@code Count.exactly(31, mention)}. */
  public static Count exactly(long number, @Nullable Span mention) {
    return new Count(number, number, Qualifier.EXACT, mention);
  }

  /**
   * Returns the count in words: "31", "at least 12", "36 to 40"; a vague one as the text has it.
   */
  @Override
  public String toString() {
    return switch (qualifier) {
      case EXACT -> String.valueOf(lower);
      case AT_LEAST -> "at least " + lower;
      case MORE_THAN -> "more than " + lower;
      case AT_MOST -> "up to " + upper;
      case ABOUT -> "about " + lower;
      case RANGE -> lower + " to " + upper;
      case VAGUE -> mention == null ? lower + " or more" : mention.text();
    };
  }

  /** How a number was hedged. */
  public enum Qualifier {
    /** "31". */
    EXACT,
    /** "at least 12", "12 or more". */
    AT_LEAST,
    /** "more than 60", "over 60". */
    MORE_THAN,
    /** "up to 40", "as many as 40". */
    AT_MOST,
    /** "about 80", "some 80", "nearly 80". */
    ABOUT,
    /** "between 36 and 40". */
    RANGE,
    /** "dozens", "several". */
    VAGUE
  }
}
