package org.newsfacts.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that are written with a full stop, by what may follow them. */
final class Abbreviations {
  /** What may follow an abbreviation. */
  enum Use {
    /** A name: "Sen.", "Dr.". No sentence ends here. */
    NAME,
    /** A number, or else it is no abbreviation: "No. 10", "Fig. 2". */
    NUMBER,
    /** The rest of the sentence: "vs.", "approx.". */
    WITHIN,
    /** Anything, also the end of the sentence: "Inc.", "etc.". */
    ANY,
    /** A day, or anything else: "Jan. 5". */
    DATE,
    /** Anything, but only after a comma: "Springfield, Ill., in". */
    STATE
  }

  /** The number of letters of the longest abbreviation. */
  static final int LONGEST = 6;

  private static final Map<String, Use> USES = load();

  private Abbreviations() {}

  private static Map<String, Use> load() {
    List<String[]> rows = ListFile.rows("abbreviations");
    Map<String, Use> uses = new HashMap<>(rows.size() * 4);
    for (String[] row : rows) {
      Use use = Use.valueOf(row[1].toUpperCase(Locale.ROOT));
      uses.put(row[0], use);
      uses.putIfAbsent(row[0].toUpperCase(Locale.ROOT), use);
      if (Character.isLowerCase(row[0].charAt(0))) {
        uses.put(Character.toUpperCase(row[0].charAt(0)) + row[0].substring(1), use);
      }
    }
    return uses;
  }

  /** Whether the word with the full stop at {@code end} is an abbreviation. */
  static boolean isAbbreviation(char[] chars, int start, int end, int length) {
    Use use = USES.get(new String(chars, start, end - start));
    if (use == null) {
      return false;
    }
    return switch (use) {
      case NUMBER -> numberFollows(chars, end + 1, length);
      case STATE -> start >= 2 && chars[start - 2] == ',';
      default -> true;
    };
  }

  private static boolean numberFollows(char[] chars, int from, int length) {
    int next = from;
    while (next < length && next < from + 3 && (chars[next] == ' ' || chars[next] == '\u00a0')) {
      next++;
    }
    return next < length && chars[next] >= '0' && chars[next] <= '9';
  }

  /** Returns the use of a word written without its stop, null when it is no abbreviation. */
  static @Nullable Use use(String word) {
    return USES.get(word);
  }
}
