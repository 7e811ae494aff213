package org.newsfacts.text;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lines that hold nothing but a clock, a count, a date or a rule of dashes. */
final class Stamps {
  private static final int LONGEST_LEAD = 60;

  private static final Set<String> DATE = PageWords.set("stamps-date");

  private static final Set<String> TIME = PageWords.set("stamps-time");

  private Stamps() {}

  /** Returns DATELINE for a date, INTERFACE for another stamp, null for a line of words. */
  static @Nullable LineKind kind(String text, int from, int to) {
    if (to - from > 90) {
      return isRule(text, from, to) ? LineKind.INTERFACE : null;
    }
    boolean date = false;
    boolean stamp = false;
    boolean digit = false;
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      digit |= c >= '0' && c <= '9';
      if (!Character.isLetter(c)) {
        if (c == '"' || c == '“' || c == '$' || c == '€' || c == '£') {
          return null;
        }
        at++;
        continue;
      }
      int end = at;
      while (end < to && Character.isLetter(text.charAt(end))) {
        end++;
      }
      String word = end - at > 9 ? "" : text.substring(at, end).toLowerCase(Locale.ROOT);
      if (!DATE.contains(word) && !TIME.contains(word)) {
        return null;
      }
      date |= DATE.contains(word);
      stamp |= !DATE.contains(word);
      at = end;
    }
    if (date && digit) {
      return LineKind.DATELINE;
    }
    return date || stamp && !digit && to - from > 12 ? null : LineKind.INTERFACE;
  }

  /**
   * Returns where the text begins behind a stamp and its colon, "Updated at 10:15 on 12 March: ",
   * or the start of the line. A bare day, "12 March: ", is that of what follows.
   */
  static int leadEnd(String text, int from, int to) {
    int word = from;
    while (word < to && Character.isLetter(text.charAt(word))) {
      word++;
    }
    if (!TIME.contains(text.substring(from, word).toLowerCase(Locale.ROOT))) {
      return from;
    }
    int last = Math.min(to - 2, from + LONGEST_LEAD);
    for (int at = from + 1; at < last; at++) {
      if (text.charAt(at) == ':'
          && text.charAt(at + 1) == ' '
          && (Character.isUpperCase(text.charAt(at + 2)) || "\"“".indexOf(text.charAt(at + 2)) >= 0)
          && kind(text, from, at) == LineKind.DATELINE) {
        return at + 2;
      }
    }
    return from;
  }

  /** Whether there is no letter in a long line: "--------". */
  private static boolean isRule(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
