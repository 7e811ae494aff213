package org.newsfacts.text;

/** The UTF-16 units of a text, and one space behind them, which ends the last token. */
final class Characters {
  /** The units; read in the hot loop. */
  final char[] units;

  /** The length of the text, without the space behind it. */
  final int length;

  /** Where plain words end. */
  final LetterRuns letters;

  Characters(String text) {
    letters = new LetterRuns(text);
    length = text.length();
    units = new char[length + 1];
    text.getChars(0, length, units, 0);
    units[length] = ' ';
  }

  char at(int at) {
    return units[at];
  }

  /** Returns the {@link CharClass} of a unit. */
  int type(int at) {
    return CharClass.of(units[at]);
  }

  boolean isLetter(int at) {
    return at < length && type(at) == CharClass.LETTER;
  }

  boolean isUpper(int at) {
    char c = units[at];
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  /** Whether a letter or digit stands there, so that a hyphen before it is inside a word. */
  boolean goesOn(int at) {
    if (at >= length) {
      return false;
    }
    int type = type(at);
    return type == CharClass.LETTER
        || type == CharClass.DIGIT
        || type == CharClass.SURROGATE && isLetterPair(at);
  }

  /** Whether the two halves of a letter beyond the Basic Multilingual Plane stand there. */
  boolean isLetterPair(int at) {
    return isPair(at)
        && CharClass.rare(Character.toCodePoint(units[at], units[at + 1])) == CharClass.LETTER;
  }

  boolean isPair(int at) {
    return Character.isHighSurrogate(units[at]) && Character.isLowSurrogate(units[at + 1]);
  }

  /** Whether the characters from a place on are the ASCII word, in small or large letters. */
  boolean is(int at, String word) {
    if (at + word.length() > units.length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if ((units[at + i] | 32) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the first place from here on that holds no space within the line. */
  int skipSpaces(int from) {
    int at = from;
    while (at < length && (units[at] == ' ' || units[at] == '\u00a0')) {
      at++;
    }
    return at;
  }
}
