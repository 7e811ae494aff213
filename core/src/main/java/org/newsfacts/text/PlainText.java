package org.newsfacts.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;

/**
 * A text as its reader sees it, unit for unit as long as the caller's: entities are decoded, tags
 * and the marks of quoted mail are blank, and letters that were decoded wrongly are mended. What a
 * character leaves of its entity is filled with soft hyphens, which belong to its token.
 *
 * <pre>
 * The town&amp;#39;s mayor     The town'----s mayor
 * &lt;p&gt;No.&lt;/p&gt;              No.
 * &gt; She said no.           She said no.
 * </pre>
 */
final class PlainText {
  private static final char FILLER = '\u00ad';
  private static final int LONGEST_ENTITY = 12;
  private static final int LONGEST_TAG = 500;

  /** Tags by name; true for those that end a line. */
  private static final Map<String, Boolean> TAGS = new HashMap<>();

  static {
    for (String[] row : ListFile.rows("markup")) {
      TAGS.put(row[0], row[1].equals("line"));
    }
  }

  private final String text;
  private final char[] units;

  private PlainText(String text) {
    this.text = text;
    this.units = text.toCharArray();
  }

  /** Returns the text as read; the text itself when nothing in it has to be changed. */
  static String of(String text) {
    boolean clean =
        text.indexOf('&') < 0
            && text.indexOf('<') < 0
            && text.indexOf('>') < 0
            && text.indexOf('â') < 0
            && text.indexOf('Ã') < 0
            && text.indexOf('Â') < 0;
    return clean ? text : new PlainText(text).read();
  }

  private String read() {
    boolean lineStart = true;
    int at = 0;
    while (at < units.length) {
      char c = text.charAt(at);
      int end =
          switch (c) {
            case '&' -> entity(at);
            case '<' -> tag(at);
            case '>' -> lineStart ? mailMark(at) : at;
            case 'â', 'Ã', 'Â' -> misread(at);
            default -> at;
          };
      lineStart = c == '\n' || lineStart && (c == ' ' || c == '>' || c == '\r');
      at = Math.max(end, at + 1);
    }
    return new String(units);
  }

  /** "&amp;#39;", "&amp;quot;", also "&amp;amp;#39;", which was written twice; returns its end. */
  private int entity(int at) {
    int semicolon = text.indexOf(';', at);
    if (semicolon < 0 || semicolon - at > LONGEST_ENTITY) {
      return at;
    }
    String written = text.substring(at, semicolon + 1);
    int end = semicolon + 1;
    if (written.equals("&amp;")) {
      int next = text.indexOf(';', end);
      boolean twice = next > end && next - end <= LONGEST_ENTITY - 2;
      String inner = twice ? decoded("&" + text.substring(end, next + 1)) : null;
      if (inner != null) {
        put(inner.charAt(0), at, next + 1);
        return next + 1;
      }
    }
    String decoded = decoded(written);
    if (decoded != null) {
      put(decoded.charAt(0), at, end);
    }
    return decoded == null ? at : end;
  }

  private static @Nullable String decoded(String entity) {
    for (int i = 1; i < entity.length() - 1; i++) {
      char c = entity.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '#')) {
        return null;
      }
    }
    if (entity.length() > 2 && entity.charAt(1) == '#') {
      return numbered(entity);
    }
    if (entity.equals("&apos;")) {
      return "'";
    }
    String decoded = StringEscapeUtils.unescapeHtml4(entity);
    return decoded.length() == 1 ? decoded : null;
  }

  /** "&amp;#8217;", "&amp;#x2019;", and "&amp;#146;", which was meant as Windows-1252. */
  private static @Nullable String numbered(String entity) {
    boolean hex = entity.charAt(2) == 'x' || entity.charAt(2) == 'X';
    int code = 0;
    for (int i = hex ? 3 : 2; i < entity.length() - 1; i++) {
      int digit = Character.digit(entity.charAt(i), hex ? 16 : 10);
      if (digit < 0 || code > 0xffff) {
        return null;
      }
      code = code * (hex ? 16 : 10) + digit;
    }
    return switch (code) {
      case 133 -> "…";
      case 145 -> "‘";
      case 146 -> "’";
      case 147 -> "“";
      case 148 -> "”";
      case 150 -> "–";
      case 151 -> "—";
      default ->
          code < 32 || code > 0xffff || Character.isSurrogate((char) code)
              ? null
              : String.valueOf((char) code);
    };
  }

  /** Puts a character where several stood. */
  private void put(char c, int from, int to) {
    boolean space = Character.isSpaceChar(c);
    java.util.Arrays.fill(units, from, to, space ? ' ' : FILLER);
    units[from] = space ? ' ' : c;
  }

  /** "&lt;p&gt;", "&lt;a href=...&gt;", "&lt;/a&gt;"; what is inside scripts is blank too. */
  private int tag(int at) {
    int close = text.indexOf('>', at);
    int name = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
    int end = name;
    while (end < text.length() && isNameUnit(text.charAt(end))) {
      end++;
    }
    String tag = text.substring(Math.min(name, text.length()), end).toLowerCase(Locale.ROOT);
    Boolean line = TAGS.get(tag);
    if (line == null || close < end || close - at > LONGEST_TAG) {
      return at;
    }
    int to = close + 1;
    if (name == at + 1 && (tag.equals("script") || tag.equals("style"))) {
      int last = text.indexOf("</" + tag, close);
      to = last < 0 ? to : last;
    }
    java.util.Arrays.fill(units, at, to, ' ');
    if (line) {
      units[at] = '\n';
    }
    return to;
  }

  private static boolean isNameUnit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  /** The mark of quoted mail; the line before goes on here unless it stops or is empty. */
  private int mailMark(int at) {
    boolean marks = at + 1 == text.length() || " >\n\r\"“".indexOf(text.charAt(at + 1)) >= 0;
    if (!marks) {
      return at;
    }
    units[at] = ' ';
    int first = at + 1;
    while (first < text.length() && " >".indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    int before = at - 1;
    while (before >= 0 && (units[before] == ' ' || units[before] == '\r')) {
      before--;
    }
    boolean goesOn =
        before > 0
            && units[before] == '\n'
            && first < text.length()
            && (Character.isLetterOrDigit(text.charAt(first)) || text.charAt(first) == '"')
            && isOpenEnded(before - 1);
    if (goesOn) {
      units[before] = ' ';
    }
    return at + 1;
  }

  /** Whether the line that ends here is quoted mail without a stop at its end. */
  private boolean isOpenEnded(int end) {
    int last = end;
    while (last >= 0 && (units[last] == ' ' || units[last] == '\r')) {
      last--;
    }
    if (last < 0 || units[last] == '\n' || ".!?:\"”".indexOf(units[last]) >= 0) {
      return false;
    }
    int start = text.lastIndexOf('\n', end) + 1;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    return text.charAt(start) == '>';
  }

  /** UTF-8 that was read as Windows-1252: "â€™" for "’", "Ã©" for "é", "Â£" for "£". */
  private int misread(int at) {
    char second = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    char third = at + 2 < text.length() ? text.charAt(at + 2) : 0;
    if (text.charAt(at) == 'â') {
      char mark = second == '€' ? mark(third) : 0;
      if (mark != 0) {
        put(mark, at, at + 3);
      }
      return mark == 0 ? at : at + 3;
    }
    if (second < 0x80 || second > 0xbf) {
      return at;
    }
    put(text.charAt(at) == 'Ã' ? (char) (second + 0x40) : second, at, at + 2);
    return at + 2;
  }

  private static char mark(char third) {
    return switch (third) {
      case '™' -> '’';
      case '˜' -> '‘';
      case 'œ' -> '“';
      case '\u009d', '\ufffd' -> '”';
      case '“' -> '–';
      case '”' -> '—';
      case '¦' -> '…';
      case '¢' -> '•';
      default -> 0;
    };
  }
}
