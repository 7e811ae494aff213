package org.newsfacts.mention;

import org.newsfacts.model.Count;
import org.newsfacts.text.TokenRange;

/**
 * A number with its qualifier.
 *
 * @param range the tokens, qualifier included: "at least 1.2 million"
 * @param count its bounds
 * @param kind what it counts or names
 */
public record NumberMention(TokenRange range, Count count, Kind kind) {

  /** What a number is. */
  public enum Kind {
    /** How many. */
    CARDINAL,
    /** "third", "21st". */
    ORDINAL,
    /** "$5 million". */
    MONEY,
    /** "12 percent". */
    PERCENT,
    /** "aged 15", "15-year-old". */
    AGE,
    /** Part of a date or clock time. */
    TIME,
    /** "15-member", "9 kilometres", "40 minutes", "4-0". */
    MEASURE,
    /** Part of a name: "Highway 1", "3rd Battalion". */
    NAME
  }
}
