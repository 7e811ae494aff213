package org.newsfacts.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number exactly as it is told, without its qualifier: 1200000 for "1.2 million", 2 over 3 for
 * "two-thirds", -3.5 for "minus 3.5 degrees", 36 to 40 for "36 to 40", 5000000 and "USD" for "$5
 * million".
 *
 * @param lower the number, the least of a range, or the numerator of a fraction
 * @param upper the greatest of a range; the same as {@code lower} otherwise
 * @param over the denominator of a fraction or ratio, 1 for a plain number
 * @param currency the ISO 4217 code of an amount of money, "USD" for a bare "$"; null for other
 *     numbers and for coins of many countries ("francs")
 */
public record NumberAmount(
    BigDecimal lower, BigDecimal upper, int over, @Nullable String currency) {

  /** Checks that the range is one and that the denominator is positive. */
  public NumberAmount {
    Objects.requireNonNull(lower, "lower");
    Objects.requireNonNull(upper, "upper");
    if (over < 1 || upper.compareTo(lower) < 0) {
      throw new IllegalArgumentException("not an amount: " + lower + ".." + upper + "/" + over);
    }
  }

  /** Returns an exact number: 2.5. */
  public static NumberAmount of(BigDecimal value) {
    BigDecimal plain = plain(value);
    return new NumberAmount(plain, plain, 1, null);
  }

  /** Returns a whole number. */
  public static NumberAmount of(long value) {
    return of(BigDecimal.valueOf(value));
  }

  /** Returns a fraction: two thirds are 2 over 3. */
  public static NumberAmount of(BigDecimal value, int over) {
    BigDecimal plain = plain(value);
    return new NumberAmount(plain, plain, over, null);
  }

  /** Writes 1E+3 as 1000 and 1.50 as 1.5, so that equal numbers are equal. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Returns the range from this number to another: "36 to 40". */
  public NumberAmount upTo(NumberAmount other) {
    return new NumberAmount(lower, other.upper.max(lower), 1, null);
  }

  NumberAmount times(BigDecimal factor) {
    return new NumberAmount(
        plain(lower.multiply(factor)), plain(upper.multiply(factor)), over, currency);
  }

  /** Returns the number below zero: "minus 12". */
  public NumberAmount negated() {
    return new NumberAmount(upper.negate(), lower.negate(), over, currency);
  }

  /** Returns the amount in a currency, an ISO 4217 code. */
  public NumberAmount in(@Nullable String code) {
    return new NumberAmount(lower, upper, over, code);
  }

  /** Returns the number, or the least of a range; a fraction to 34 digits. */
  public BigDecimal value() {
    return over == 1
        ? lower
        : lower.divide(BigDecimal.valueOf(over), MathContext.DECIMAL128).stripTrailingZeros();
  }

  /** Returns whether it is a whole number, or a range of whole numbers. */
  public boolean isWhole() {
    return over == 1 && lower.scale() <= 0 && upper.scale() <= 0;
  }

  /** Returns the least number as a whole one, rounded; a fraction is counted in percent. */
  public long least(boolean inPercent) {
    return whole(lower, inPercent);
  }

  /** Returns the greatest number as a whole one, rounded; a fraction is counted in percent. */
  public long most(boolean inPercent) {
    return whole(upper, inPercent);
  }

  private long whole(BigDecimal number, boolean inPercent) {
    BigDecimal scaled = inPercent ? number.movePointRight(2) : number;
    BigDecimal rounded = scaled.divide(BigDecimal.valueOf(over), 0, RoundingMode.HALF_UP).abs();
    return rounded.precision() > 18 ? Long.MAX_VALUE : rounded.longValue();
  }
}
