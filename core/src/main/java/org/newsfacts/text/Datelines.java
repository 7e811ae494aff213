package org.newsfacts.text;

/** Finds the place, date and agency before the first sentence: "OSLO, March 5 (Wire) -- ". */
final class Datelines {
  private static final int LONGEST = 90;

  private Datelines() {}

  /**
   * Returns the offset of the first word after the dateline of a line, {@code from} when there is
   * none.
   */
  static int end(String text, int from, int to) {
    int limit = Math.min(to, from + LONGEST);
    int at = from;
    int words = 0;
    boolean capitals = true;
    boolean agency = false;
    boolean date = false;
    boolean comma = false;
    while (at < limit) {
      char c = text.charAt(at);
      if (isDash(text, at, to)) {
        return words + (agency ? 1 : 0) == 0 || !fits(capitals, agency, date, comma, words)
            ? from
            : body(text, at, to, from, capitals && words == 1 && !agency && !date);
      }
      if (c == '(' || c == '/' && agencyEnd(text, at, limit, '/') > at) {
        int end = agencyEnd(text, at, limit, c == '(' ? ')' : '/');
        if (end < 0) {
          return from;
        }
        agency = true;
        at = end + 1;
      } else if (c == ':') {
        return from;
      } else if (Character.isLetter(c)) {
        int end = at;
        while (end < limit && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '\'' || text.charAt(end) == '’' || text.charAt(end) == '-')) {
          end++;
        }
        boolean upper = isUpper(text, at, end);
        if (!Character.isUpperCase(c) && !isParticle(text, at, end)) {
          return from;
        }
        if (!comma && !agency) {
          capitals &= upper;
        }
        words++;
        at = end;
        if (words > 8) {
          return from;
        }
      } else if (Character.isDigit(c)) {
        if (words == 0) {
          return from;
        }
        date = true;
        at++;
      } else if (c == ',') {
        comma = true;
        at++;
      } else if (c == ' ' || c == '\u00a0' || c == '.' || c == '/' || c == ';') {
        at++;
      } else {
        return from;
      }
    }
    return from;
  }

  /**
   * Returns the offset of the first word after "DHAKA: " or "DHAKA. ", {@code from} when the line does not begin
   * so. In a transcript many lines do; there it is a speaker.
   */
  static int colonEnd(String text, int from, int to) {
    int at = from;
    int words = 0;
    while (at < Math.min(to, from + 40) && (isCapital(text.charAt(at)) || " /-".indexOf(text.charAt(at)) >= 0)) {
      words += text.charAt(at) == ' ' ? 1 : 0;
      at++;
    }
    boolean place = at - from >= 4 && words <= 2 && at + 2 < to && (text.charAt(at) == ':' || text.charAt(at) == '.') && text.charAt(at + 1) == ' ';
    return place && Character.isUpperCase(text.charAt(at + 2)) ? at + 2 : from;
  }

  private static boolean isCapital(char c) {
    return Character.isUpperCase(c);
  }

  /**
   * Capital letters make a place of a name, an agency in brackets or a date does, and a comma does
   * in "Doha, Qatar – ".
   */
  private static boolean fits(boolean capitals, boolean agency, boolean date, boolean comma, int words) {
    return agency || capitals || date && comma || comma && words <= 4;
  }

  /**
   * Returns where the text begins after the dash; it begins large, or after a quotation mark. The
   * dateline may stand on a line of its own.
   */
  private static int body(String text, int dash, int to, int from, boolean bare) {
    int at = dash;
    while (at < to && (Page.isBlank(text.charAt(at)) || "-–—―_".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    if (at >= to) {
      return to;
    }
    char c = text.charAt(at);
    boolean starts = Character.isUpperCase(c) || Character.isDigit(c) || "\"“‘'`".indexOf(c) >= 0;
    int near = Math.min(to, at + 120);
    boolean twice = bare && (Search.holds(text, " — ", at, near) || Search.holds(text, " – ", at, near));
    return starts && !twice ? at : from;
  }

  /** A dash with a space before or after it; a hyphen needs both. */
  private static boolean isDash(String text, int at, int to) {
    char c = text.charAt(at);
    if (c == '—' || c == '–' || c == '―' || c == '_') {
      return true;
    }
    return c == '-' && at + 1 < to && (text.charAt(at + 1) == '-' || at > 0 && text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' ');
  }

  private static int agencyEnd(String text, int open, int limit, char close) {
    int end = Search.find(text, String.valueOf(close), open + 1, Math.min(limit, open + 41));
    return end - open < 3 ? -1 : end;
  }

  private static boolean isUpper(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isParticle(String text, int from, int to) {
    return switch (text.substring(from, to)) {
      case "de", "da", "do", "dos", "del", "la", "le", "el", "al", "and", "of", "the", "on", "near", "am", "an", "der", "du", "in", "sur", "upon" -> true;
      default -> text.startsWith("al-", from) || text.startsWith("el-", from);
    };
  }
}
