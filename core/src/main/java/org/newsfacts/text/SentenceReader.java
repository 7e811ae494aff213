package org.newsfacts.text;

import java.util.Arrays;
import java.util.Set;

/** Finds where sentences begin: at line changes and after full stops that end something. */
final class SentenceReader {
  /** Words that, written large after an abbreviation, begin a sentence: "in the U.S. The". */
  private static final Set<String> STARTERS = PageWords.set("sentence-reader-starters");

  /** Behind a quoted question or cry they belong to its sentence: "Why?" Vance asked. */
  private static final Set<String> SAYING = PageWords.set("sentence-reader-saying");

  private static final Set<String> AFTER_CLOCK = PageWords.set("sentence-reader-after-clock");

  /** No sentence of the news has as many words; one this long ends at its next comma. */
  private static final int LONG = 400;

  private static final int LONGEST = 500;

  private final Tokens tokens;
  private final String text;
  private final Lines lines;
  private int[] firsts;
  private int count;

  SentenceReader(Tokens tokens, Lines lines) {
    this.tokens = tokens;
    this.text = tokens.source();
    this.lines = lines;
    this.firsts = new int[tokens.size() / 16 + 8];
  }

  Sentences read() {
    int size = tokens.size();
    int line = -1;
    int lineEnd = 0;
    boolean ended = true;
    for (int token = 0; token < size; token++) {
      int start = tokens.start(token);
      if (start >= lineEnd) {
        int before = line;
        line = lines.from(line, start);
        lineEnd = lines.end(line);
        ended |= before < 0 || !lines.runsOn(before, line);
      }
      if (ended || isTooLong(token)) {
        begin(token);
        ended = false;
      }
      if (mayEnd(token)) {
        int next = afterClosing(token + 1, lineEnd);
        if (next > token + 1) {
          token = next - 1;
        }
        ended = next < size && ends(lastMark(next), next);
      }
    }
    return new Sentences(Arrays.copyOf(firsts, count), size);
  }

  /**
   * Text without full stops is parted behind a comma, or anywhere at last: what looks at a whole
   * sentence for each of its words would not come to an end.
   */
  private boolean isTooLong(int token) {
    int length = token - firsts[count - 1];
    return length >= LONG
        && (length >= LONGEST || ",;".indexOf(text.charAt(tokens.start(token - 1))) >= 0);
  }

  private void begin(int token) {
    if (count == firsts.length) {
      firsts = Arrays.copyOf(firsts, count * 2);
    }
    firsts[count++] = token;
  }

  /** Whether the token ends in a full stop, exclamation or question mark. */
  private boolean mayEnd(int token) {
    char end = text.charAt(tokens.end(token) - 1);
    if (end > 63 && end < 0x2026) {
      return false;
    }
    return end == '.' || end == '?' || end == '!' || end != '…' && isRareEnd(end) || end == '…';
  }

  private static boolean isRareEnd(char end) {
    return end > 63 && CharClass.of(end) == CharClass.TERMINAL;
  }

  /** Returns the first token after the closing marks and the note sign behind a full stop. */
  private int afterClosing(int from, int lineEnd) {
    int token = from;
    while (token < tokens.size() && tokens.start(token) < lineEnd) {
      boolean glued = tokens.start(token) == tokens.end(token - 1);
      char c = text.charAt(tokens.start(token));
      TokenKind kind = tokens.kind(token);
      if (kind == TokenKind.QUOTE && glued
          || kind == TokenKind.PUNCTUATION && (c == ')' || c == ']')
          || kind == TokenKind.PUNCTUATION && glued && mayEnd(token)
          || c == '.' && tokens.end(token) - tokens.start(token) == 1) {
        token++;
      } else if (c == '[' && noteEnd(token) > 0) {
        token = noteEnd(token);
      } else {
        break;
      }
    }
    return token;
  }

  /** Returns the token after "[6]" or "[...]", 0 when there is none. */
  private int noteEnd(int token) {
    if (token + 2 >= tokens.size() || text.charAt(tokens.start(token + 2)) != ']') {
      return 0;
    }
    char inner = text.charAt(tokens.start(token + 1));
    return inner >= '0' && inner <= '9' || inner == '.' || inner == '…' ? token + 3 : 0;
  }

  /** Returns the last token before {@code next} that ends in a stop. */
  private int lastMark(int next) {
    int token = next - 1;
    while (!mayEnd(token) && token > firsts[count - 1]) {
      token--;
    }
    return token;
  }

  /**
   * Whether a sentence ends with the mark, {@code next} being the token after its closing marks.
   */
  private boolean ends(int mark, int next) {
    int start = tokens.start(next);
    char first = text.charAt(start);
    boolean closed = next > mark + 1;
    if (tokens.kind(next) == TokenKind.PUNCTUATION
        && (first == ',' || first == ';' || first == ':')) {
      return false;
    }
    if (Character.isLowerCase(first)) {
      return !closed && endsBeforeLowerCase(mark, next);
    }
    if (tokens.kind(mark) == TokenKind.WORD) {
      return endsAfterAbbreviation(mark, next);
    }
    if (start == tokens.end(next - 1) && !closed && tokens.kind(next) != TokenKind.WORD) {
      return tokens.kind(next) == TokenKind.QUOTE && mark + 1 < next;
    }
    if (mark == firsts[count - 1] + 1 && tokens.kind(mark - 1) == TokenKind.NUMBER) {
      return text.charAt(tokens.end(mark) - 1) != '.';
    }
    return !closed || text.charAt(tokens.end(mark) - 1) == '.' || !attributed(next);
  }

  /**
   * Lower case goes on after "Yahoo!" and an unknown "apptx."; it is new in "it was late. she
   * went".
   */
  private boolean endsBeforeLowerCase(int mark, int next) {
    if (mark == firsts[count - 1] || tokens.start(next) == tokens.end(mark)) {
      return false;
    }
    String end = tokens.text(mark);
    if (!end.equals(".") && !end.startsWith("?") && !end.startsWith("!")) {
      return false;
    }
    int word = mark - 1;
    char before = text.charAt(tokens.start(word));
    return Character.isLowerCase(before) && tokens.end(word) - tokens.start(word) > 2;
  }

  private boolean endsAfterAbbreviation(int mark, int next) {
    String word = tokens.lower(next);
    String written = text.substring(tokens.start(mark), tokens.end(mark) - 1);
    Abbreviations.Use use = Abbreviations.use(written);
    if (use == Abbreviations.Use.NAME
        || use == Abbreviations.Use.WITHIN
        || use == Abbreviations.Use.NUMBER) {
      return false;
    }
    if (next > mark + 1 && tokens.kind(mark + 1) == TokenKind.QUOTE) {
      return true;
    }
    if (mark == firsts[count - 1]) {
      return false;
    }
    String lower = tokens.lower(mark);
    if (lower.equals("a.m.") || lower.equals("p.m.")) {
      return tokens.kind(next) == TokenKind.QUOTE
          ? opensSentence(mark, next)
          : tokens.kind(next) == TokenKind.WORD && !AFTER_CLOCK.contains(word) && !zone(next);
    }
    if (lower.equals("e.g.") || lower.equals("i.e.")) {
      return false;
    }
    return STARTERS.contains(word);
  }

  /** Until 5 p.m. "We wait," she said; not: at 5 p.m. "sharp". */
  private boolean opensSentence(int mark, int quote) {
    return tokens.start(quote) > tokens.end(mark)
        && quote + 1 < tokens.size()
        && tokens.start(quote + 1) == tokens.end(quote)
        && tokens.isCapitalized(quote + 1);
  }

  /** "GMT", "Moscow time". */
  private boolean zone(int token) {
    boolean capitals = tokens.end(token) - tokens.start(token) > 1;
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      capitals &= Character.isUpperCase(text.charAt(i));
    }
    return capitals || token + 1 < tokens.size() && tokens.lower(token + 1).equals("time");
  }

  /** Whether a name and a verb of saying follow: "Why?" Foreign Minister Aldo Berg asked. */
  private boolean attributed(int next) {
    if (STARTERS.contains(tokens.lower(next))) {
      return false;
    }
    int token = next;
    while (token < tokens.size() && token < next + 6 && tokens.isCapitalized(token)) {
      token++;
    }
    return token > next && token < tokens.size() && SAYING.contains(tokens.lower(token));
  }
}
