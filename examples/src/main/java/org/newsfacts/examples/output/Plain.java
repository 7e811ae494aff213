package org.newsfacts.examples.output;

/** Text that is safe to show: on a terminal, in a message, in a file of UTF-8. */
public final class Plain {
  private static final char SIGN = '\uFFFD';
  private static final String HEX = "0123456789abcdef";

  private Plain() {}

  /**
   * Returns the text on one line. Control characters become blanks, those too that begin a terminal
   * escape; signs that turn the direction of the line become a replacement sign.
   */
  public static String line(String text) {
    return clean(text, false);
  }

  /** Returns the text with its line ends, otherwise like {@link #line}. */
  public static String lines(String text) {
    return clean(text, true);
  }

  /** Whether half a surrogate pair stands in the text, for which UTF-8 has no bytes. */
  public static boolean hasHalfPair(CharSequence text) {
    return firstHalfPair(text) >= 0;
  }

  /** Returns where the first half of a surrogate pair stands without the other half, or -1. */
  public static int firstHalfPair(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (isHalf(text, i)) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** Returns the text with a replacement sign for each half of a surrogate pair. */
  public static String whole(String text) {
    return replaced(text, false);
  }

  /** Returns JSON with an escape for each half of a surrogate pair: the reader gets it back. */
  public static String escaped(String json) {
    return replaced(json, true);
  }

  private static String replaced(String text, boolean escapes) {
    int first = firstHalfPair(text);
    if (first < 0) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text.length() + 16).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        whole.append(c);
      } else if (!isHalf(text, i)) {
        whole.append(c).append(text.charAt(++i));
      } else if (escapes) {
        whole.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          whole.append(HEX.charAt(c >> shift & 0xf));
        }
      } else {
        whole.append(SIGN);
      }
    }
    return whole.toString();
  }

  /** Whether the surrogate that stands here is not the first of a pair. */
  private static boolean isHalf(CharSequence text, int at) {
    return Character.isLowSurrogate(text.charAt(at))
        || at + 1 == text.length()
        || !Character.isLowSurrogate(text.charAt(at + 1));
  }

  private static String clean(String text, boolean keepsLines) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (keepsLines && (c == '\n' || c == '\t')) {
        line.append(c);
      } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
        line.append(' ');
      } else {
        line.append(turnsText(c) ? SIGN : c);
      }
    }
    return whole(line.toString());
  }

  /** Whether a sign turns the direction of what follows. */
  static boolean turnsText(char c) {
    return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
  }
}
