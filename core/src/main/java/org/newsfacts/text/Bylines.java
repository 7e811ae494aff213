package org.newsfacts.text;

import java.util.List;
import java.util.Set;

/** Lines that name who wrote: "By Ada Berg and Ole Dahl in Oslo". */
final class Bylines {
  private static final int LONGEST = 250;

  private static final List<String> THANKS = PageWords.list("bylines-thanks");

  private static final Set<String> SMALL = PageWords.set("bylines-small");

  private Bylines() {}

  /** Whether the line is a byline. */
  static boolean isByline(String text, int from, int to) {
    if (to - from > LONGEST || to - from < 9) {
      return false;
    }
    if (thanks(text, from, to) || text.startsWith(" agencies", to - 9) && names(text, from, to)) {
      return true;
    }
    boolean by =
        (text.startsWith("By", from) || text.startsWith("BY", from))
            && " \u00a0:".indexOf(text.charAt(from + 2)) >= 0;
    return by && names(text, from + 3, to) && !sentence(text, to);
  }

  /** "Ole Dahl in Lund contributed to this report." */
  private static boolean thanks(String text, int from, int to) {
    for (String thanks : THANKS) {
      if (Search.holds(text, thanks, from, to)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the end is that of a sentence; "By J.D. Berg Jr." is none. */
  private static boolean sentence(String text, int to) {
    char last = text.charAt(to - 1);
    return last == '?' || last == '!' || last == '.' && !text.startsWith("Jr.", to - 3);
  }

  private static boolean names(String text, int from, int to) {
    int at = from;
    int large = 0;
    while (at < to) {
      if (!Character.isLetter(text.charAt(at))) {
        if (Character.isDigit(text.charAt(at))) {
          return large > 1;
        }
        at++;
        continue;
      }
      int end = at;
      while (end < to
          && (Character.isLetter(text.charAt(end)) || "'’-".indexOf(text.charAt(end)) >= 0)) {
        end++;
      }
      boolean upper = Character.isUpperCase(text.charAt(at));
      if (!upper && !SMALL.contains(text.substring(at, end)) && !text.startsWith("al-", at)) {
        return false;
      }
      large += upper ? 1 : 0;
      at = end;
    }
    return large > 0;
  }
}
