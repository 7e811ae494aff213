package org.newsfacts.examples.input;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Markup that was left in a plain text: "&amp;quot;We wait&amp;quot;". */
final class Markup {
  private static final int LONGEST_ENTITY = 12;
  private static final int LONGEST_TAG = 200;

  private Markup() {}

  /** Says where the first tag or entity stands; null for a text without any. */
  static @Nullable String left(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String found = c == '&' ? entity(text, i) : c == '<' ? tag(text, i) : null;
      if (found != null) {
        return "markup left in the text, " + found + " at " + i + ": give it as .html";
      }
    }
    return null;
  }

  private static @Nullable String entity(String text, int at) {
    int end = next(text, ';', at, LONGEST_ENTITY);
    if (end < 0 || end - at < 2) {
      return null;
    }
    String entity = text.substring(at, end + 1);
    return Parser.unescapeEntities(entity, false).equals(entity) ? null : entity;
  }

  /** A tag has a name and an end nearby: "a < b" is none. */
  private static @Nullable String tag(String text, int at) {
    int from = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
    int end = from;
    while (end < text.length() && end - from < 10 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    boolean named = end > from && end < text.length() && Character.isLetter(text.charAt(from));
    int close =
        named && " />".indexOf(text.charAt(end)) >= 0 ? next(text, '>', end, LONGEST_TAG) : -1;
    return close < 0 ? null : text.substring(at, close + 1);
  }

  private static int next(String text, char sign, int from, int most) {
    for (int i = from; i < text.length() && i - from <= most; i++) {
      if (text.charAt(i) == sign) {
        return i;
      }
    }
    return -1;
  }
}
