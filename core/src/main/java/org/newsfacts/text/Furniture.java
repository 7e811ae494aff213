package org.newsfacts.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The phrases of buttons, promotions, credits and bylines, and where in a line they stand. */
final class Furniture {
  /** Longer lines are running text. */
  static final int LONGEST = 200;

  private static final int LONGEST_NOTE = 400;
  private static final int LONGEST_PHRASE = 48;

  /** A promotion without a word to the reader is short. */
  private static final int LONGEST_PLAIN = 80;

  private static final List<String> PITCH = PageWords.list("furniture-pitch");

  /** Lines that are wholly this phrase. */
  private static final Map<String, LineKind> WHOLE = new HashMap<>();

  /** Phrases that begin a line, by their first word. */
  private static final Map<String, List<String>> BEGIN = new HashMap<>();

  private static final Map<String, LineKind> BEGIN_KINDS = new HashMap<>();
  private static final Set<String> HEADS = new HashSet<>();

  /** What a correction note speaks of: "version", "paragraph", "misspelled". */
  private static final List<String> SIGNS = new ArrayList<>();

  /** Labels before the words of a caption: "FILE -", "Pictured:". */
  private static final List<String> LEADS = new ArrayList<>();

  /** What corrections may begin with: most lines begin with another letter. */
  private static final Set<Character> CORRECTION_LETTERS = new HashSet<>();

  /** The first words of button phrases. */
  private static final Set<String> BUTTONS = new HashSet<>();

  static {
    for (String[] row : ListFile.rows("furniture")) {
      LineKind kind = LineKind.valueOf(row[1].toUpperCase(Locale.ROOT));
      if (row[2].equals("lead")) {
        LEADS.add(row[0]);
      } else if (row[2].equals("sign")) {
        SIGNS.add(row[0]);
      } else if (row[2].equals("begin")) {
        BEGIN.computeIfAbsent(firstWord(row[0]), word -> new ArrayList<>()).add(row[0]);
        BEGIN_KINDS.put(row[0], kind);
        if (kind == LineKind.CORRECTION) {
          CORRECTION_LETTERS.add(row[0].charAt(0));
        }
      } else {
        WHOLE.put(row[0], kind);
        if (kind == LineKind.INTERFACE) {
          BUTTONS.add(firstWord(row[0]));
        }
        if (row[2].equals("head")) {
          HEADS.add(row[0]);
        }
      }
    }
  }

  private Furniture() {}

  /** Returns what the list says of a line, null when nothing. */
  static @Nullable LineKind kind(String text, int from, int to) {
    if (to - from > LONGEST) {
      return null;
    }
    String line = fold(text, from, to);
    LineKind whole = WHOLE.get(bare(line));
    if (whole != null) {
      return whole;
    }
    if (buttons(text, from, line)) {
      return LineKind.INTERFACE;
    }
    LineKind begin = begin(line);
    return begin == LineKind.CORRECTION ? null : begin;
  }

  /**
   * Whether the line tells what was wrong in an earlier printing: "Correction: This story
   * misspelled ..."; "Correction: the driver is alive, her sister said" is news.
   */
  static boolean isCorrection(String text, int from, int to) {
    if (!CORRECTION_LETTERS.contains(Character.toLowerCase(text.charAt(from)))) {
      return false;
    }
    String start = fold(text, from, Math.min(to, from + LONGEST_PHRASE));
    if (begin(start) != LineKind.CORRECTION) {
      return false;
    }
    String line = fold(text, from, Math.min(to, from + LONGEST_NOTE));
    for (String sign : SIGNS) {
      if (line.contains(sign)) {
        return true;
      }
    }
    return false;
  }

  /** Returns where a caption begins behind its label, "FILE PHOTO: ", or the start of the line. */
  static int leadEnd(String text, int from, int to) {
    String line = fold(text, from, Math.min(to, from + LONGEST_PHRASE));
    int end = 0;
    for (String lead : LEADS) {
      end = line.startsWith(lead) ? Math.max(end, lead.length()) : end;
    }
    while (end > 0 && end < line.length() && line.charAt(end) == ' ') {
      end++;
    }
    return from + end;
  }

  /** Whether the line heads a list of other articles: "Related stories". */
  static boolean isHead(String text, int from, int to) {
    return to - from <= LONGEST_PHRASE && HEADS.contains(bare(fold(text, from, to)));
  }

  private static @Nullable LineKind begin(String line) {
    for (String phrase : BEGIN.getOrDefault(firstWord(line), List.of())) {
      if (line.startsWith(phrase)
          && (line.length() == phrase.length() || !goesOn(line, phrase.length()))) {
        LineKind kind = BEGIN_KINDS.get(phrase);
        return kind == null || isNews(line, kind) ? null : kind;
      }
    }
    return null;
  }

  /**
   * "Sign up for the draft fell by a third, the ministry said." is news, and so is a long sentence
   * that does not speak to the reader.
   */
  private static boolean isNews(String line, LineKind kind) {
    if (kind == LineKind.CORRECTION) {
      return false;
    }
    if (line.contains(" said") || line.contains(" told ") || line.contains(" according to ")) {
      return true;
    }
    boolean sentence = line.length() > LONGEST_PLAIN && line.endsWith(".");
    return kind == LineKind.PROMO && sentence && !pitches(line);
  }

  private static boolean pitches(String line) {
    for (String word : PITCH) {
      if (line.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean goesOn(String line, int at) {
    return Character.isLetter(line.charAt(at - 1)) && Character.isLetter(line.charAt(at));
  }

  /** Whether the line is made of button words only: "ShareTweetPrint", "Save | Print". */
  private static boolean buttons(String text, int from, String line) {
    int at = 0;
    int found = 0;
    while (at < line.length()) {
      if (!Character.isLetter(line.charAt(at))) {
        at++;
        continue;
      }
      int end = button(text, from, line, at);
      if (end == 0) {
        return false;
      }
      at = end;
      found++;
    }
    return found > 0;
  }

  /** Returns the end of the longest button phrase at a place, 0 when there is none. */
  private static int button(String text, int from, String line, int at) {
    if (at == 0 && !BUTTONS.contains(firstButton(text, from, line))) {
      return 0;
    }
    for (int end = Math.min(line.length(), at + LONGEST_PHRASE); end > at; end--) {
      boolean edge =
          end == line.length()
              || !Character.isLetter(line.charAt(end))
              || Character.isUpperCase(text.charAt(from + end))
                  && Character.isLowerCase(text.charAt(from + end - 1));
      if (edge && WHOLE.get(line.substring(at, end)) == LineKind.INTERFACE) {
        return end;
      }
    }
    return 0;
  }

  /** Returns the first button word of a line: "share" of "ShareTweet". */
  private static String firstButton(String text, int from, String line) {
    int end = 0;
    while (end < line.length()
        && Character.isLetter(line.charAt(end))
        && !(end > 0
            && Character.isUpperCase(text.charAt(from + end))
            && Character.isLowerCase(text.charAt(from + end - 1)))) {
      end++;
    }
    return line.substring(0, end);
  }

  /** Returns the line without the colon, dots or arrow at its end and a count behind it. */
  private static String bare(String line) {
    int end = line.length();
    while (end > 1 && ":.…!»›>|→ ()0123456789".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = 0;
    while (start < end && "0123456789|•·›»→# ".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    return line.substring(start, end);
  }

  private static String firstWord(String line) {
    int end = 0;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return line.substring(0, Math.max(end, Math.min(1, line.length())));
  }

  private static String fold(String text, int from, int to) {
    char[] line = new char[to - from];
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      line[i - from] = c == '’' ? '\'' : Page.isBlank(c) ? ' ' : Character.toLowerCase(c);
    }
    return new String(line);
  }
}
