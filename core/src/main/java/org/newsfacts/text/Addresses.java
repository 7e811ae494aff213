package org.newsfacts.text;

import java.util.Set;

/** Finds where a web or mail address ends. Looks at every character a fixed number of times. */
final class Addresses {
  private static final Set<String> ENDINGS = PageWords.set("addresses-endings");

  private final char[] chars;
  private final int length;

  /** The first "@" at or after the place last asked for, and where its local part begins. */
  private int mailAt = -1;

  private int mailFrom;

  Addresses(Characters text) {
    this.chars = text.units;
    this.length = text.length;
  }

  /**
   * Returns the end of the address that begins at {@code start} and whose ".", ":" or "@" stands at
   * {@code at}, or 0 when there is none.
   */
  int end(int start, int at) {
    if (chars[at] == ':') {
      boolean scheme =
          at + 3 < length && chars[at + 1] == '/' && chars[at + 2] == '/' && !blank(at + 3);
      return scheme ? path(at + 3) : 0;
    }
    int mail = mail(start, at);
    if (mail > 0) {
      return mail;
    }
    if (chars[at] != '.' || !isName(at + 1)) {
      return 0;
    }
    boolean web = at - start == 3 && (chars[start] | 32) == 'w' && (chars[start + 1] | 32) == 'w';
    return web ? path(at + 1) : site(at);
  }

  /** Reads "name.com", "name.co.uk/path", "report.pdf" on from the stop after the name. */
  private int site(int at) {
    int stop = at;
    while (true) {
      int end = stop + 1;
      while (isName(end)) {
        end++;
      }
      if (end - stop > 1 && end - stop <= 5 && known(stop + 1, end)) {
        boolean more = chars[end] == '.' && isName(end + 1) || chars[end] == '/';
        return more ? path(end) : end;
      }
      if (chars[end] != '.' || end - stop == 1 || end - at > 60 || !isName(end + 1)) {
        return 0;
      }
      stop = end;
    }
  }

  private boolean known(int from, int to) {
    String ending = new String(chars, from, to - from);
    return ENDINGS.contains(ending);
  }

  private int mail(int start, int at) {
    if (mailAt < at) {
      int next = at;
      while (next < length && chars[next] != '@' && !blank(next)) {
        next++;
      }
      mailAt = next;
      mailFrom = next;
      if (next < length && chars[next] == '@' && isName(next + 1)) {
        while (mailFrom > start && isLocal(chars[mailFrom - 1])) {
          mailFrom--;
        }
      }
    }
    if (mailFrom == mailAt || start < mailFrom || mailAt >= length) {
      return 0;
    }
    int end = mailAt + 1;
    while (isName(end) || (chars[end] == '.' || chars[end] == '-') && isName(end + 1)) {
      end++;
    }
    return end;
  }

  private int path(int from) {
    int end = from;
    int brackets = 0;
    while (end < length && !blank(end) && !closes(chars[end])) {
      brackets += chars[end] == '(' ? 1 : 0;
      end++;
    }
    while (end > from
        && (".,;:!?'’".indexOf(chars[end - 1]) >= 0 || chars[end - 1] == ')' && brackets == 0)) {
      end--;
    }
    return end;
  }

  private static boolean closes(char c) {
    return c == '<' || c == '>' || c == '"' || c == '“' || c == '”' || c == '»' || c == ']';
  }

  private boolean blank(int at) {
    return CharClass.of(chars[at]) == CharClass.SPACE;
  }

  private boolean isName(int at) {
    if (at >= length) {
      return false;
    }
    char c = chars[at];
    return (c | 32) >= 'a' && (c | 32) <= 'z' || c >= '0' && c <= '9';
  }

  private static boolean isLocal(char c) {
    return (c | 32) >= 'a' && (c | 32) <= 'z'
        || c >= '0' && c <= '9'
        || c == '.'
        || c == '_'
        || c == '-'
        || c == '+';
  }
}
