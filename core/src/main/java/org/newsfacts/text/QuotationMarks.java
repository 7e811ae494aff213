package org.newsfacts.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.QuotationMark.Family;
import org.newsfacts.text.QuotationMark.Side;

/** Tells what a quotation mark does from its shape and the characters beside it. */
final class QuotationMarks {
  /** Words that begin with a dropped letter: "'em", "'til". */
  private static final Set<String> CLIPPED = PageWords.set("quotation-marks-clipped");

  private final Tokens tokens;
  private final String text;

  QuotationMarks(Tokens tokens) {
    this.tokens = tokens;
    this.text = tokens.source();
  }

  /** Returns the mark that begins at the token, or null where there is none. */
  @Nullable QuotationMark at(int token) {
    int start = tokens.start(token);
    int end = tokens.end(token);
    char first = text.charAt(start);
    if (Character.isLetterOrDigit(first)) {
      return null;
    }
    if (end - start > 1 && CharClass.of(text.charAt(start + 1)) == CharClass.JOINER) {
      return single(token, start, end, first); // &quot;
    }
    if (end - start > 2) {
      return null;
    }
    if (end - start == 2) {
      boolean pair = first == text.charAt(start + 1) && (isApostrophe(first) || first == '`');
      return pair ? pairOfApostrophes(token, start, end, first) : null;
    }
    boolean doubled =
        (first == '\'' || first == '`' || first == '\u2019' || first == '\u2018')
            && token + 1 < tokens.size()
            && tokens.start(token + 1) == end
            && tokens.end(token + 1) == end + 1
            && text.charAt(end) == first;
    if (doubled) {
      return new QuotationMark(token, 2, Family.DOUBLE, doubleSide(start, end + 1, first));
    }
    return single(token, start, end, first);
  }

  /** A third apostrophe belongs to the mark: {@code 'No,'''}. */
  private QuotationMark pairOfApostrophes(int token, int start, int end, char mark) {
    boolean third =
        token + 1 < tokens.size()
            && tokens.start(token + 1) == end
            && tokens.end(token + 1) == end + 1
            && text.charAt(end) == mark;
    int to = third ? end + 1 : end;
    return new QuotationMark(token, third ? 2 : 1, Family.DOUBLE, doubleSide(start, to, mark));
  }

  private @Nullable QuotationMark single(int token, int start, int end, char mark) {
    switch (mark) {
      case '"':
      case '\u201c':
      case '\u201d':
      case '\u201e':
      case '\u201f':
      case '\u2033':
      case '\uff02':
        return new QuotationMark(token, 1, Family.DOUBLE, doubleSide(start, end, mark));
      case '\u00ab':
      case '\u2039':
        return new QuotationMark(token, 1, Family.ANGLE, Side.OPENS);
      case '\u00bb':
      case '\u203a':
        return new QuotationMark(token, 1, Family.ANGLE, Side.CLOSES);
      case '\'':
      case '\u2018':
      case '\u2019':
      case '\u201a':
      case '\u201b':
      case '`':
      case '\u00b4':
        Side side = singleSide(start, end, mark);
        return side == null ? null : new QuotationMark(token, 1, Family.SINGLE, side);
      default:
        return null;
    }
  }

  private Side doubleSide(int start, int end, char mark) {
    boolean opens = mayOpen(start, end);
    boolean closes = mayClose(start, end);
    if (mark == '\u201c' || mark == '`') {
      return closes && !opens ? Side.EITHER : Side.OPENS;
    }
    if (mark == '\u201e' || mark == '\u201f') {
      return Side.OPENS;
    }
    if (mark == '\u201d') {
      return opens && !closes ? Side.EITHER : Side.CLOSES;
    }
    return opens == closes ? Side.EITHER : opens ? Side.OPENS : Side.CLOSES;
  }

  /** A single mark that opens needs a word behind it and none before it. */
  private @Nullable Side singleSide(int start, int end, char mark) {
    boolean opens = mayOpen(start, end) && !isClipped(end);
    boolean closes = mayClose(start, end) && !isWordCharacter(charAt(end));
    if (mark == '\u2018' || mark == '\u201a' || mark == '\u201b' || mark == '`') {
      return opens ? Side.OPENS : closes ? Side.CLOSES : null;
    }
    if (closes) {
      return Side.CLOSES;
    }
    return opens && mark == '\'' ? Side.OPENS : null;
  }

  /** " “We" or "(“We" or "—“We". */
  private boolean mayOpen(int start, int end) {
    char before = before(start);
    char after = charAt(end);
    boolean free =
        !isWordCharacter(before) && ".!?;%".indexOf(before) < 0 && !closesBracket(before);
    boolean followed =
        !Character.isWhitespace(after)
            && after != 0
            && after != '\u00a0'
            && ",.;:!?)]".indexOf(after) < 0;
    boolean ellipsis = (after == '.' && charAt(end + 1) == '.') || after == '[' || after == '(';
    return free && (followed || ellipsis);
  }

  /** "go,”" or "go” ". */
  private boolean mayClose(int start, int end) {
    char before = before(start);
    char after = charAt(end);
    boolean attached =
        before != 0
            && !Character.isWhitespace(before)
            && before != '\u00a0'
            && "([{".indexOf(before) < 0;
    return attached
        && !(isWordCharacter(after)
            && !isWordCharacter(before)
            && "\u2014\u2013-(".indexOf(before) >= 0);
  }

  /** "'90s", "'16", "'em". */
  private boolean isClipped(int end) {
    if (Character.isDigit(charAt(end))) {
      return Character.isDigit(charAt(end + 1))
          && !Character.isDigit(charAt(end + 2))
          && charAt(end + 2) != ',';
    }
    int to = end;
    while (to < text.length() && to - end < 8 && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return to - end <= 7 && CLIPPED.contains(text.substring(end, to));
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018';
  }

  private static boolean closesBracket(char c) {
    return c == ')' || c == ']';
  }

  /** The character before, other opening marks skipped: "“‘We". */
  private char before(int start) {
    int at = start - 1;
    int steps = 0;
    while (at >= 0
        && steps++ < 3
        && "\u201c\u2018\"'".indexOf(text.charAt(at)) >= 0
        && startsHere(at)) {
      at--;
    }
    return at < 0 || text.charAt(at) == '\n' ? 0 : text.charAt(at);
  }

  private boolean startsHere(int at) {
    return at == 0
        || Character.isWhitespace(text.charAt(at - 1))
        || "\u201c\u2018\"'([".indexOf(text.charAt(at - 1)) >= 0;
  }

  private char charAt(int at) {
    return at < text.length() ? text.charAt(at) : 0;
  }
}
