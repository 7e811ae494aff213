package org.newsfacts.text;

import java.util.List;

/** Signs of a caption that stand in the line itself. */
final class Captions {
  private static final List<String> BEGINNINGS = PageWords.list("captions-beginnings");

  private static final List<String> SIGNS = PageWords.list("captions-signs");

  private Captions() {}

  /** Whether the line says that it stands under a picture. */
  static boolean isCaption(String text, int from, int to) {
    for (String beginning : BEGINNINGS) {
      if (text.startsWith(beginning, from) && from + beginning.length() <= to) {
        return to - from <= 600;
      }
    }
    if (to - from > 300) {
      return false;
    }
    boolean left = false;
    boolean right = false;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c == '(' || c == '[') {
        left |= text.startsWith("(L)", at);
        right |= text.startsWith("(R)", at);
        if (left && right || signed(text, at)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean signed(String text, int at) {
    for (String sign : SIGNS) {
      if (text.startsWith(sign, at)) {
        return true;
      }
    }
    return false;
  }
}
