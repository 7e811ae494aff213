package org.newsfacts.text;

import java.util.List;

/** Finds a picture credit at the end of a line, also one glued to the caption. */
final class Credits {
  private static final int LONGEST = 110;

  /** Words that begin a credit. */
  private static final List<String> LABELS = PageWords.list("credits-labels");

  /** Who takes pictures, as credits spell it. */
  private static final List<String> AGENCIES = PageWords.list("credits-agencies");

  private Credits() {}

  /** Returns where the credit of a line begins, {@code to} when it has none. */
  static int start(String text, int from, int to) {
    int window = Math.max(from, to - LONGEST);
    int label = label(text, from, window, to);
    if (label < to) {
      return label;
    }
    int bracket = bracket(text, from, window, to);
    return bracket < to ? bracket : tail(text, from, window, to);
  }

  /** "in Lund, today.Credit: Ada Berg / TT". */
  private static int label(String text, int from, int window, int to) {
    int first = window;
    while (first < to
        && !(isCapital(text.charAt(first))
            && begins(text, from, first)
            && labelled(text, first, to))) {
      first++;
    }
    while (first > from && first < to && "([".indexOf(text.charAt(first - 1)) >= 0) {
      first--;
    }
    return first;
  }

  /** A label stands after a space or bracket, or is glued to the end of a word: "todayPhoto:". */
  private static boolean begins(String text, int from, int at) {
    if (at == from) {
      return true;
    }
    char before = text.charAt(at - 1);
    if (text.charAt(at) == '©') {
      return Page.isBlank(before) || before == '.';
    }
    return !Character.isUpperCase(before) && before != '-' && before != '“' && before != '"';
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z' || c == '©';
  }

  private static boolean labelled(String text, int at, int to) {
    for (String label : LABELS) {
      int end = at + label.length();
      if (end <= to && text.startsWith(label, at) && ends(text, end, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(String text, int at, int to) {
    return at >= to
        || !Character.isLetter(text.charAt(at - 1))
        || !Character.isLetter(text.charAt(at));
  }

  /** "(Ada Berg/Reuters)", "[File: Ada Berg/AP Photo]" at the end of a caption. */
  private static int bracket(String text, int from, int window, int to) {
    int end = to - 1;
    if (end > from && text.charAt(end) == '.') {
      end--;
    }
    char close = text.charAt(end);
    if (close != ')' && close != ']') {
      return to;
    }
    int open = end;
    while (open > window && text.charAt(open) != (close == ')' ? '(' : '[')) {
      open--;
    }
    boolean found =
        open < end
            && "([".indexOf(text.charAt(open)) >= 0
            && (open == from || open - from >= 20)
            && names(text, open + 1, end)
            && smallWords(text, open + 1, end) <= 3;
    return found ? open : to;
  }

  /**
   * Returns the number of words in lower case; a sentence has many, a credit "via" or "file photo".
   */
  private static int smallWords(String text, int from, int to) {
    int words = 0;
    for (int i = from + 1; i < to; i++) {
      words += text.charAt(i - 1) == ' ' && Character.isLowerCase(text.charAt(i)) ? 1 : 0;
    }
    return words;
  }

  /** "in Lund on Friday. Ada Berg/AFP via Getty Images" */
  private static int tail(String text, int from, int window, int to) {
    int at = to;
    for (int i = to - 3; i > window && i > to - 70; i--) {
      char c = text.charAt(i);
      if (c == '.' && i - from > 20 && isWordEnd(text.charAt(i - 1))) {
        at = i + 1;
        break;
      }
    }
    while (at < to && Page.isBlank(text.charAt(at))) {
      at++;
    }
    boolean pressed =
        at < to && text.charAt(to - 1) != '.' && Character.isUpperCase(text.charAt(at));
    return pressed && names(text, at, to) && joined(text, at, to) ? at : to;
  }

  private static boolean isWordEnd(char c) {
    return Character.isLowerCase(c) || Character.isDigit(c) || c == ')';
  }

  /**
   * Whether the stretch reads as a credit without a label: short, capitals, a slash or an agency
   * alone.
   */
  private static boolean joined(String text, int from, int to) {
    boolean slash = false;
    for (int i = from; i < to; i++) {
      slash |= text.charAt(i) == '/' || text.charAt(i) == '|' || text.charAt(i) == '©';
    }
    return slash
        || AGENCIES.contains(text.substring(from, to))
        || text.startsWith("Getty Images", to - 12);
  }

  /** Whether an agency is named. */
  private static boolean names(String text, int from, int to) {
    for (String agency : AGENCIES) {
      int at = Search.find(text, agency, from, to);
      while (at >= 0) {
        int end = at + agency.length();
        boolean whole = at == from || !Character.isLetterOrDigit(text.charAt(at - 1));
        if (whole && (end == to || !Character.isLetterOrDigit(text.charAt(end)))) {
          return true;
        }
        at = Search.find(text, agency, at + 1, to);
      }
    }
    return false;
  }

  /** Whether the credit is the agency's mark at the end of a report, "(AFP)", not a picture's. */
  static boolean isSignature(String text, int from, int to) {
    return to - from <= 12
        && text.charAt(from) == '('
        && !Search.holds(text, "/", from, to)
        && !Search.holds(text, "hoto", from, to)
        && !Search.holds(text, "Getty", from, to);
  }

  /** Whether the whole line is a credit without a label: "Ada Berg/AFP/Getty Images". */
  static boolean isCredit(String text, int from, int to) {
    return to - from <= 80
        && text.charAt(to - 1) != '.'
        && joined(text, from, to)
        && names(text, from, to);
  }
}
