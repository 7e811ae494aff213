package org.newsfacts.number;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsfacts.figure.NumberAmount;
import org.newsfacts.model.Count;
import org.newsfacts.text.TokenRange;

/**
 * A number with its qualifier.
 *
 * <p>The mention of the count may go on behind the tokens: "At least 12 people and as many as 15
 * fled" has one number, the tokens "At least 12" with a count of 12 to 15 told by "At least 12
 * people and as many as 15".
 *
 * @param range the tokens, qualifier included: "at least 1.2 million"
 * @param count its bounds, in whole numbers
 * @param kind what it counts or names
 * @param amount the number exactly as told
 * @param standing whether it counts by itself
 * @param other of a part, its whole from the article on: "the 12" for the "three" of "three of the
 *     12", "its" for the "four" of "four of its soldiers"; of a whole, the words for its part; null
 *     for other numbers
 */
public record NumberMention(
    TokenRange range,
    Count count,
    Kind kind,
    NumberAmount amount,
    Standing standing,
    @Nullable TokenRange other) {

  /** Checks that nothing is missing. */
  public NumberMention {
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(count, "count");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(standing, "standing");
  }

  NumberMention(TokenRange range, Count count, Kind kind, NumberAmount amount) {
    this(range, count, kind, amount, Standing.ALONE, null);
  }

  NumberMention as(Standing changed, @Nullable TokenRange counterpart) {
    return new NumberMention(range, count, kind, amount, changed, counterpart);
  }

  /** Returns whether it tells a part: "three of the 12", "of the 90 aboard, 12". */
  public boolean isPart() {
    return standing == Standing.PART;
  }

  /** Returns whether a part of it is told: the 12 of "three of the 12" and "most of the 12". */
  public boolean isWhole() {
    return standing == Standing.WHOLE;
  }

  /** Whether a number counts by itself. */
  public enum Standing {
    /** "12 sailors". */
    ALONE,
    /** "three" in "three of the 12 sailors". */
    PART,
    /** "12" in "three of the 12 sailors" and in "none of the 12 sailors". */
    WHOLE,
    /** "15" in "12 sailors, not 15". */
    DENIED
  }

  /** What a number is. */
  public enum Kind {
    /** How many. */
    CARDINAL,
    /** "third", "21st". */
    ORDINAL,
    /** "two-thirds", "half of the town"; counted in percent. */
    FRACTION,
    /** "one in five", "nine out of 10"; counted in percent. */
    RATIO,
    /** "$5 million". */
    MONEY,
    /** "12 percent". */
    PERCENT,
    /** "aged 15", "15-year-old". */
    AGE,
    /** Part of a date or clock time. */
    TIME,
    /** "15-member", "9 kilometres", "40 minutes", "4-0", "6.1", "minus 4". */
    MEASURE,
    /** Part of a name: "Highway 1", "3rd Battalion". */
    NAME
  }
}
