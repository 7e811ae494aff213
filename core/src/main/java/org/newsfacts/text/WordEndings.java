package org.newsfacts.text;

import static org.newsfacts.text.CharClass.APOSTROPHE;
import static org.newsfacts.text.CharClass.LETTER;

/** Puts words into the sink, their clitics apart: "they'd" is "they" and "'d". */
final class WordEndings {
  private final Characters text;
  private final TokenSink sink;

  WordEndings(Characters text, TokenSink sink) {
    this.text = text;
    this.sink = sink;
  }

  /** For each letter of ASCII a bit for how long the words are that begin with it and are two. */
  private static final byte[] CONTRACTED = new byte[128];

  static {
    CONTRACTED['c'] = CONTRACTED['C'] = 1 << 6;
    CONTRACTED['g'] = CONTRACTED['G'] = CONTRACTED['w'] = CONTRACTED['W'] = 1 << 5;
  }

  /** Returns false for most words of ASCII letters that are one word. */
  static boolean mayContract(char first, int letters) {
    return (CONTRACTED[first & 127] >>> letters & 1) != 0;
  }

  /** Adds a word of five or six letters; "cannot", "gonna", "gotta" and "wanna" are two. */
  void addContraction(int start, int end) {
    int last = text.at(end - 1) | 32;
    int from = start;
    if ((last == 'a' || last == 't') && isContraction(start, end)) {
      from = start + 3;
      sink.addWord(start, from);
    }
    sink.addWord(from, end);
  }

  private boolean isContraction(int start, int end) {
    return end - start == 6
        ? text.is(start, "cannot")
        : end - start == 5
            && (text.is(start, "gonna") || text.is(start, "gotta") || text.is(start, "wanna"));
  }

  /** Adds a word or number that may end in clitics, at most two: "I'd've". */
  void add(int start, int end, TokenKind kind) {
    int cut = cliticStart(start, end);
    if (cut < 0) {
      addWhole(start, end, kind);
      return;
    }
    int first = cliticStart(start, cut);
    addWhole(start, first < 0 ? cut : first, kind);
    if (first >= 0) {
      sink.add(first, cut, TokenKind.CLITIC);
    }
    sink.add(cut, end, TokenKind.CLITIC);
  }

  private void addWhole(int start, int end, TokenKind kind) {
    if (kind == TokenKind.WORD && (end - start == 5 || end - start == 6)) {
      addContraction(start, end);
    } else {
      sink.add(start, end, kind);
    }
  }

  /** Returns where the clitic begins in which the stretch ends, -1 when there is none. */
  private int cliticStart(int start, int end) {
    int mark = end - 1;
    while (mark > start && end - mark <= 3 && text.type(mark) == LETTER) {
      mark--;
    }
    if (mark <= start || end - mark > 3 || !isApostrophe(text.at(mark))) {
      return -1;
    }
    int first = text.at(mark + 1) | 32;
    if (end - mark == 2) {
      boolean not = first == 't' && (text.at(mark - 1) | 32) == 'n' && mark - 1 > start;
      return not ? mark - 1 : first == 's' || first == 'm' || first == 'd' ? mark : -1;
    }
    int second = end - mark == 3 ? text.at(mark + 2) | 32 : 0;
    boolean known =
        first == 'l' && second == 'l' || (first == 'r' || first == 'v') && second == 'e';
    return known ? mark : -1;
  }

  /** Whether the mark stands for an apostrophe inside a word, also where it was mistyped. */
  static boolean isApostrophe(char c) {
    return c == '‘' || c == '`' || c == '´' || CharClass.of(c) == APOSTROPHE;
  }

  /** Whether a mark with a letter on either side is an apostrophe; "‘" and "`" only in "don`t". */
  boolean isInside(int at) {
    if (!text.isLetter(at + 1) || !isApostrophe(text.at(at))) {
      return false;
    }
    return text.type(at) == APOSTROPHE || !(text.isLetter(at + 2) && text.isLetter(at + 3));
  }

  /** Returns the end of a word that begins with an apostrophe, "'em" or "’70s", or 0. */
  int elided(int at) {
    if (at > 0 && text.goesOn(at - 1)) {
      return 0;
    }
    int end = at + 1;
    if (text.type(end) == CharClass.DIGIT) {
      boolean decade =
          end + 2 < text.length
              && text.type(end + 1) == CharClass.DIGIT
              && text.at(end + 2) == 's'
              && !text.goesOn(end + 3);
      return decade ? end + 3 : 0;
    }
    while (end - at < 7 && text.isLetter(end)) {
      end++;
    }
    boolean known =
        switch (end - at) {
          case 3 -> text.is(at + 1, "em");
          case 4 -> text.is(at + 1, "til") || text.is(at + 1, "tis");
          case 5 -> text.is(at + 1, "twas");
          case 6 -> text.is(at + 1, "cause");
          default -> false;
        };
    return known ? end : 0;
  }
}
