package org.newsfacts.mention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Count;
import org.newsfacts.model.Span;

/**
 * A number, time or name with its place in the caller's text, see {@link Mentions}.
 *
 * <p>Always one of {@link NumberFound}, {@link TimeFound} and {@link NameFound}.
 */
public sealed interface Mention {
  /**
   * Returns where it stands: {@code text.substring(span.start(), span.end())} is the span's text.
   */
  Span span();

  /**
   * A number of a text. In "It hit at least 12 trucks" it is "at least 12": lower 12, open, {@link
   * Count.Qualifier#AT_LEAST}, a {@link NumberFound.Kind#CARDINAL}.
   *
   * @param span the words, qualifier included
   * @param count its bounds and qualifier; its mention is the span
   * @param kind what it counts or names
   * @param amount the number exactly as told
   */
  record NumberFound(Span span, Count count, NumberFound.Kind kind, Amount amount)
      implements Mention {

    /** Checks that nothing is missing. */
    public NumberFound {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(count, "count");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(amount, "amount");
    }

    /**
     * Returns the number as it is told: 12 for "at least 12", 40 for "up to 40", 36 for "36 to 40".
     */
    public long value() {
      Long upper = count.upper();
      return count.qualifier() == Count.Qualifier.AT_MOST && upper != null ? upper : count.lower();
    }

    /** What a number counts or names. */
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
      /** "15-member", "9 kilometres", "40 minutes", "4-0", "6.1", "minus 4". */
      MEASURE,
      /** Part of a name: "Highway 1", "3rd Battalion". */
      NAME
    }

    /**
     * A number exactly as it is told, without its qualifier: 1200000 for "1.2 million", 2 over 3
     * for "two-thirds", 36 to 40 for "36 to 40", 5000000 and "USD" for "$5 million".
     *
     * @param lower the number, the least of a range, or the numerator of a fraction
     * @param upper the greatest of a range; the same as {@code lower} otherwise
     * @param over the denominator of a fraction or ratio, 1 for a plain number
     * @param currency the ISO 4217 code of an amount of money; null for other numbers
     */
    public record Amount(BigDecimal lower, BigDecimal upper, int over, @Nullable String currency) {}
  }

  /**
   * A time expression of an article. In "Talks resume on Friday", published on Monday 17 May 2021,
   * it is "Friday", from 2021-05-21 to 2021-05-21.
   *
   * @param span the words, without a leading preposition
   * @param kind what it tells
   * @param from first day; null where nothing anchors it
   * @param to last day, inclusive; null where nothing anchors it
   */
  record TimeFound(Span span, TimeFound.Kind kind, @Nullable LocalDate from, @Nullable LocalDate to)
      implements Mention {

    /** Checks that nothing is missing. */
    public TimeFound {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(kind, "kind");
    }

    /** What a time tells. */
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

  /**
   * A name of an article. In "The U.S. envoy met Maria Solheim" there are two: "U.S.", a {@link
   * NameFound.Kind#COUNTRY} named "United States" (US), and "Maria Solheim", a {@link
   * NameFound.Kind#PERSON}.
   *
   * @param span the bare name, "the" and titles left out
   * @param kind what it names
   * @param name the name as written, or the word list's own form
   * @param country ISO 3166 alpha-2 code where it follows
   */
  record NameFound(Span span, NameFound.Kind kind, String name, @Nullable String country)
      implements Mention {

    /** Checks that nothing is missing. */
    public NameFound {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(name, "name");
    }

    /** What a name names. */
    public enum Kind {
      /** A person. */
      PERSON,
      /** A body. */
      ORGANIZATION,
      /** A state or territory. */
      COUNTRY,
      /** People or things of a country: "Danish", "Palestinians". */
      DEMONYM,
      /** A town, region, sea or building. */
      PLACE,
      /** A weekday, an event, a law, a ship. */
      OTHER
    }
  }
}
