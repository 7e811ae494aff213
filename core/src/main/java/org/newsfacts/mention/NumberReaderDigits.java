package org.newsfacts.mention;

import org.jspecify.annotations.Nullable;

/**
 * The figures at the start of a token, and what is written on to them.
 *
 * @param value the number: 1200 for "1,200"
 * @param digits how many digits it has before a decimal point
 * @param grouped whether separators part its thousands
 * @param decimal whether it has a decimal point
 * @param tail the rest of the token: "-member" in "15-member", "bn" in "3.5bn"
 */
record NumberReaderDigits(double value, int digits, boolean grouped, boolean decimal, String tail) {

  /** Longer figures are account or telephone numbers. */
  private static final int LONGEST = 15;

  /** Reads "1,200", "1,00,000", "3.5bn"; null for "1,2,3", ".", or more digits than count. */
  static @Nullable NumberReaderDigits of(String token) {
    int at = 0;
    int digits = 0;
    int group = 0;
    boolean grouped = false;
    double value = 0;
    while (at < token.length()) {
      char c = token.charAt(at);
      if (isDigit(c)) {
        value = value * 10 + (c - '0');
        digits++;
        group++;
      } else if (c == ',' && isDigitAt(token, at + 1)) {
        if (grouped && group < 2 || group > 3 || group == 0) {
          return null;
        }
        grouped = true;
        group = 0;
      } else {
        break;
      }
      at++;
    }
    if (digits > LONGEST || grouped && group != 3) {
      return null;
    }
    return withDecimals(token, at, value, digits, grouped);
  }

  private static @Nullable NumberReaderDigits withDecimals(
      String token, int from, double whole, int digits, boolean grouped) {
    int at = from;
    double value = whole;
    boolean decimal = at < token.length() && token.charAt(at) == '.' && isDigitAt(token, at + 1);
    if (decimal) {
      at++;
      long fraction = 0;
      long unit = 1;
      while (isDigitAt(token, at)) {
        if (unit < 1_000_000_000L) {
          fraction = fraction * 10 + (token.charAt(at) - '0');
          unit *= 10;
        }
        at++;
      }
      value += (double) fraction / unit;
    }
    if (digits == 0 && !decimal) {
      return null;
    }
    return new NumberReaderDigits(value, digits, grouped, decimal, token.substring(at));
  }

  /** Returns whether nothing but plain digits was read: "2014", not "2,014" or "20.14". */
  boolean isPlain() {
    return !grouped && !decimal;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isDigitAt(String token, int at) {
    return at < token.length() && isDigit(token.charAt(at));
  }
}
