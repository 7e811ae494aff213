package org.newsfacts.figure;

import java.math.BigDecimal;
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
public record Digits(BigDecimal value, int digits, boolean grouped, boolean decimal, String tail) {

  /** Longer figures are account or telephone numbers. */
  private static final int LONGEST = 15;

  /** Reads "1,200", "1,00,000", "3.5bn"; null for "1,2,3", ".", or more digits than count. */
  public static @Nullable Digits of(String word) {
    String token = word.isEmpty() || word.charAt(0) < 0x80 ? word : inAscii(word);
    int at = 0;
    int digits = 0;
    int group = 0;
    boolean grouped = false;
    long value = 0;
    while (at < token.length()) {
      char c = token.charAt(at);
      if (isDigit(c)) {
        value = digits < LONGEST ? value * 10 + (c - '0') : value;
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

  /** Digits of other scripts: "٣١" is 31, "१२" is 12, "１，２００" is 1,200. */
  private static String inAscii(String word) {
    StringBuilder ascii = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int digit = Character.digit(c, 10);
      if (digit >= 0) {
        ascii.setCharAt(i, (char) ('0' + digit));
      } else if (c == '٬' || c == '，') {
        ascii.setCharAt(i, ',');
      } else if (c == '٫' || c == '．') {
        ascii.setCharAt(i, '.');
      }
    }
    return ascii.toString();
  }

  private static @Nullable Digits withDecimals(
      String token, int from, long whole, int digits, boolean grouped) {
    boolean decimal =
        from < token.length() && token.charAt(from) == '.' && isDigitAt(token, from + 1);
    if (digits == 0 && !decimal) {
      return null;
    }
    int at = decimal ? from + 1 : from;
    while (decimal && isDigitAt(token, at)) {
      at++;
    }
    int end = Math.min(at, from + 1 + LONGEST);
    BigDecimal value =
        decimal ? new BigDecimal(whole + token.substring(from, end)) : BigDecimal.valueOf(whole);
    return new Digits(value, digits, grouped, decimal, token.substring(at));
  }

  /** Returns the number without its decimals. */
  public long whole() {
    return value.longValue();
  }

  /** Returns whether nothing but plain digits was read: "2014", not "2,014" or "20.14". */
  public boolean isPlain() {
    return !grouped && !decimal;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isDigitAt(String token, int at) {
    return at < token.length() && isDigit(token.charAt(at));
  }
}
