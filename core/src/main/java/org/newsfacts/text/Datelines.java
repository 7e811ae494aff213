package org.newsfacts.text;

import java.util.Set;

/** Finds the place, date and agency before the first sentence: "OSLO, March 5 (Wire) -- ". */
final class Datelines {
  private static final int LONGEST = 90;
  private static final int LONGEST_AGENCY = 41;
  private static final int MOST_WORDS = 8;

  private static final Set<String> PARTICLES = PageWords.set("datelines-particles");

  private static final Set<String> ADDRESSES = PageWords.set("datelines-addresses");

  private final String text;
  private final int from;
  private final int to;
  private int at;

  /** How many words were read, and whether those of the place are in capitals. */
  private int words;

  private boolean capitals = true;
  private boolean agency;
  private boolean date;
  private boolean comma;

  private Datelines(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.at = from;
  }

  /**
   * Returns the offset of the first word after the dateline of a line, {@code from} when there is
   * none.
   */
  static int end(String text, int from, int to) {
    Datelines line = new Datelines(text, from, to);
    int glued = line.glued();
    return glued > from ? glued : line.reachesDash() && line.fits() ? line.body() : from;
  }

  /** "(CNN)The council met." */
  private int glued() {
    if (at >= to || text.charAt(at) != '(') {
      return from;
    }
    int end = Search.find(text, ")", at + 1, Math.min(to, at + 12));
    boolean body = end - at > 2 && end + 1 < to && Character.isUpperCase(text.charAt(end + 1));
    for (int i = at + 1; i < end && body; i++) {
      body = Character.isUpperCase(text.charAt(i));
    }
    return body ? end + 1 : from;
  }

  /** Reads place, date and agency up to the dash; false when anything else stands before one. */
  private boolean reachesDash() {
    int limit = Math.min(to, from + LONGEST);
    while (at < limit) {
      char c = text.charAt(at);
      if (isDash()) {
        return words > 0 || agency;
      }
      if (closesAgency()) {
        agency = true;
        at++;
        return true;
      }
      boolean read =
          Character.isLetter(c)
              ? word(limit)
              : Character.isDigit(c) ? day() : c == '(' || c == '/' ? agency(limit) : mark(c);
      if (!read) {
        return false;
      }
    }
    return false;
  }

  /** A word of a name: "OSLO", "Norway", "de", "March". */
  private boolean word(int limit) {
    int end = at;
    while (end < limit
        && (Character.isLetter(text.charAt(end)) || "'’-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    if (!Character.isUpperCase(text.charAt(at)) && !isParticle(end)) {
      return false;
    }
    if (!comma && !agency) {
      capitals &= isUpper(end);
    }
    words++;
    at = end;
    return words <= MOST_WORDS;
  }

  private boolean day() {
    date = true;
    at++;
    return words > 0;
  }

  /** "(Wire)" or "/Wire/"; a bare slash parts two places. */
  private boolean agency(int limit) {
    char open = text.charAt(at);
    int end =
        Search.find(text, open == '(' ? ")" : "/", at + 1, Math.min(limit, at + LONGEST_AGENCY));
    if (end - at < 3 || open == '/' && (at == from || !Page.isBlank(text.charAt(at - 1)))) {
      at++;
      return open == '/';
    }
    agency = true;
    at = end + 1;
    return true;
  }

  /** The last slash of "Lund March 10/2031/WIRE/ The ferry has docked": no dash follows. */
  private boolean closesAgency() {
    int next = at + 1;
    while (next < to && Page.isBlank(text.charAt(next))) {
      next++;
    }
    return date
        && words > 1
        && text.charAt(at) == '/'
        && Character.isUpperCase(text.charAt(at - 1))
        && next > at + 1
        && next < to
        && Character.isUpperCase(text.charAt(next));
  }

  private boolean mark(char c) {
    comma |= c == ',';
    at++;
    return Page.isBlank(c) || ".,;".indexOf(c) >= 0;
  }

  /**
   * Capital letters make a place of a name, an agency in brackets or a date does, and a comma does
   * in "Doha, Qatar – ".
   */
  private boolean fits() {
    return agency || capitals || comma && (date || words <= 4);
  }

  /**
   * Returns where the text begins after the dash; it begins large, or after a quotation mark. The
   * dateline may stand on a line of its own. "NATO — the alliance — agreed" has none.
   */
  private int body() {
    int body = at;
    while (body < to
        && (Page.isBlank(text.charAt(body)) || "-–—―_".indexOf(text.charAt(body)) >= 0)) {
      body++;
    }
    if (body >= to) {
      return to;
    }
    char c = text.charAt(body);
    boolean large = Character.isUpperCase(c) || Character.isDigit(c) || "\"“‘'`".indexOf(c) >= 0;
    boolean bare = capitals && words == 1 && !agency && !date;
    int near = Math.min(to, body + 120);
    boolean twice =
        bare && (Search.holds(text, " — ", body, near) || Search.holds(text, " – ", body, near));
    return large && !twice ? body : from;
  }

  /** Whether a dash stands here; a hyphen needs a space on either side or a second one. */
  private boolean isDash() {
    char c = text.charAt(at);
    if (c == '—' || c == '–' || c == '―' || c == '_') {
      return true;
    }
    return c == '-'
        && at + 1 < to
        && (text.charAt(at + 1) == '-'
            || at > from && text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' ');
  }

  private boolean isUpper(int end) {
    for (int i = at; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** "MS OKORO: Good morning.": who speaks, not where. */
  static boolean isTurn(String text, int from, int to) {
    int end = from;
    while (end < to && Character.isUpperCase(text.charAt(end))) {
      end++;
    }
    boolean addressed = end < to && ADDRESSES.contains(text.substring(from, end));
    while (addressed && end < Math.min(to, from + LONGEST_AGENCY) && text.charAt(end) != ':') {
      end++;
    }
    return addressed && end < to && text.charAt(end) == ':';
  }

  private boolean isParticle(int end) {
    return PARTICLES.contains(text.substring(at, end))
        || text.startsWith("al-", at)
        || text.startsWith("el-", at);
  }

  /**
   * Returns the offset of the first word after "DHAKA: ", "DHAKA. " or "Geneva – ", {@code from}
   * when the line does not begin so. It may be a name as well, so the caller must know more.
   */
  static int plainEnd(String text, int from, int to) {
    if (isTurn(text, from, to)) {
      return from;
    }
    Datelines line = new Datelines(text, from, to);
    if (line.reachesDash()) {
      boolean place = line.words <= 2 && line.at > from && text.charAt(line.at - 1) == ' ';
      line.capitals = true;
      line.words = 1;
      return place ? line.body() : from;
    }
    int mark = from;
    int words = 1;
    while (mark < Math.min(to, from + 40)
        && (Character.isUpperCase(text.charAt(mark))
            || isSpace(text.charAt(mark))
            || "/-".indexOf(text.charAt(mark)) >= 0)) {
      boolean next = isSpace(text.charAt(mark)) && mark > from && !isSpace(text.charAt(mark - 1));
      words += next ? 1 : 0;
      mark++;
    }
    int body = bare(text, from, mark);
    if (body > from && words <= 4) {
      return body;
    }
    boolean place = mark - from >= 4 && words <= 3 && mark + 2 < to && text.charAt(mark + 1) == ' ';
    return place
            && ":.".indexOf(text.charAt(mark)) >= 0
            && Character.isUpperCase(text.charAt(mark + 2))
        ? mark + 2
        : from;
  }

  /** "GENEVA The council met", "NAIROBI A bomb went off": copies that have lost the dash. */
  private static int bare(String text, int from, int mark) {
    int end = mark;
    while (end > from && isSpace(text.charAt(end - 1))) {
      end--;
    }
    int word = end;
    while (word > from && !isSpace(text.charAt(word - 1))) {
      word--;
    }
    int town = word;
    while (town > from && isSpace(text.charAt(town - 1))) {
      town--;
    }
    int last = word;
    while (last < text.length() && !isSpace(text.charAt(last)) && last < word + 4) {
      last++;
    }
    boolean opens =
        last < text.length()
            && switch (text.substring(word, last)) {
              case "The", "A", "An" -> true;
              default -> false;
            };
    return opens && town - from > 3 && Character.isLetter(text.charAt(town - 1)) ? word : from;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT; // a zero-width space
  }
}
