package org.newsfacts.figure;

import java.math.BigDecimal;

/**
 * A bare number, without its qualifier and unit.
 *
 * @param from its first token
 * @param to the token after it
 * @param amount the number, a range of numbers, or a fraction
 * @param unit what its first part is multiplied by: a million in "three million", 1 in "31"
 * @param form how it is written
 * @param tail what hyphen or letters add to it: "member" in "15-member", "km" in "5km"
 */
public record Figure(
    int from, int to, NumberAmount amount, BigDecimal unit, Form form, String tail) {

  /** How a number is written. */
  public enum Form {
    /** "1,200". */
    DIGITS,
    /** "1.2 million", "3.5bn". */
    SCALED,
    /** "twenty-one". */
    WORDS,
    /** "dozens". */
    VAGUE,
    /** "third", "21st". */
    ORDINAL,
    /** "36 to 40". */
    RANGE,
    /** "4-0", "13-11". */
    SCORE,
    /** "two-thirds", "3/4", "half". */
    FRACTION,
    /** "one in five". */
    RATIO,
    /** "10:39", "737-800", "12A": not a number that counts. */
    OTHER
  }

  /** Returns a whole number that stands at a stretch of tokens. */
  public static Figure of(int from, int to, long value, Form form) {
    return of(from, to, NumberAmount.of(value), form);
  }

  /** Returns an exact number that stands at a stretch of tokens. */
  public static Figure of(int from, int to, BigDecimal value, Form form) {
    return of(from, to, NumberAmount.of(value), form);
  }

  /** Returns an amount that stands at a stretch of tokens. */
  public static Figure of(int from, int to, NumberAmount amount, Form form) {
    return new Figure(from, to, amount, BigDecimal.ONE, form, "");
  }

  /** Returns a number that is a multiple of a unit: "three million". */
  Figure of(BigDecimal multiplier) {
    return new Figure(from, to, amount, multiplier, form, tail);
  }

  /** Returns it with another amount. */
  public Figure with(NumberAmount changed) {
    return new Figure(from, to, changed, unit, form, tail);
  }

  Figure withTail(String written) {
    return new Figure(from, to, amount, unit, form, written);
  }

  /** Returns it with the words before it from a token on. */
  public Figure startingAt(int start) {
    return new Figure(start, to, amount, unit, form, tail);
  }

  /** Returns it up to a token. */
  public Figure endingAt(int end) {
    return new Figure(from, end, amount, unit, form, tail);
  }

  /** Returns the number or the least of a range, as near as a double is. */
  public double low() {
    return amount.lower().doubleValue() / amount.over();
  }

  /** Returns the number or the greatest of a range, as near as a double is. */
  public double high() {
    return amount.upper().doubleValue() / amount.over();
  }

  /** Whether it may stand on either side of "to" and "or": "36", "forty", "1.2 million". */
  public boolean isPlain() {
    return tail.isEmpty() && (form == Form.DIGITS || form == Form.WORDS || form == Form.SCALED);
  }

  /** Returns the range that begins with this number and ends with another. */
  Figure upTo(Figure other) {
    return new Figure(
        from, other.to, amount.upTo(other.amount), BigDecimal.ONE, Form.RANGE, other.tail);
  }
}
