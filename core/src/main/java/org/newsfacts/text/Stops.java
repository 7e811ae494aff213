package org.newsfacts.text;

import static org.newsfacts.text.CharClass.DIGIT;
import static org.newsfacts.text.CharClass.LETTER;
import static org.newsfacts.text.CharClass.PUNCTUATION;
import static org.newsfacts.text.CharClass.STOP;

/** Decides whether a full stop belongs to the word before it: "U.S.", "Sen.", "J.". */
final class Stops {
  private final Characters text;

  Stops(Characters text) {
    this.text = text;
  }

  /**
   * Decides on the stop at {@code at} in the word that begins at {@code start}: returns how far the
   * word goes on, {@code at} when it ends before the stop.
   */
  int end(int start, int at) {
    if (text.type(at + 1) == STOP) {
      return at;
    }
    int letters = letters(start, at);
    if (letters == 1 && begins(start, at - 1)) {
      return initial(start, at);
    }
    if (letters == 2 && isAlone(at + 1) && text.at(at + 2) == '.' && text.is(start, "ph")) {
      return at + 2;
    }
    boolean known =
        letters == at - start
            && letters <= Abbreviations.LONGEST
            && Abbreviations.isAbbreviation(text.units, start, at, text.length);
    return known ? at + 1 : at;
  }

  /** A letter alone: part of "U.S.", the initial of a name, or the last word of a sentence. */
  private int initial(int start, int at) {
    if (isAlone(at + 1)) {
      return at + 2;
    }
    boolean acronym = at - start > 1;
    boolean upper = text.isUpper(at - 1);
    if (acronym || upper && text.isLetter(at + 1)) {
      return at + 1;
    }
    return upper && text.at(at - 1) != 'I' && wordFollows(at + 1) ? at + 1 : at;
  }

  /** Returns the number of letters before the stop, as far as an abbreviation may have. */
  private int letters(int start, int at) {
    int from = at;
    while (from > start && at - from <= Abbreviations.LONGEST && text.type(from - 1) == LETTER) {
      from--;
    }
    return at - from;
  }

  /** Whether a part begins with the letter: the word itself, or after a stop or hyphen. */
  private boolean begins(int start, int at) {
    return at == start || text.at(at - 1) == '.' || text.at(at - 1) == '-';
  }

  /** Whether one letter stands there alone: "S" in "U.S.". */
  private boolean isAlone(int at) {
    return text.isLetter(at) && text.type(at + 1) != LETTER && text.type(at + 1) != DIGIT;
  }

  /** Whether a word comes next on the same line, or at once a comma. */
  private boolean wordFollows(int at) {
    int next = text.skipSpaces(at);
    if (next == at) {
      return text.type(at) == PUNCTUATION && text.at(at) != ')';
    }
    return next < text.length && (text.type(next) == LETTER || text.type(next) == DIGIT);
  }
}
