package org.newsfacts.mention;

/**
 * A bare number, without its qualifier and unit.
 *
 * @param from its first token
 * @param to the token after it
 * @param low the number, or the least of a range
 * @param high the number, or the greatest of a range
 * @param form how it is written
 * @param tail what hyphen or letters add to it: "member" in "15-member", "km" in "5km"
 */
record NumberReaderFigure(int from, int to, double low, double high, Form form, String tail) {

  /** How a number is written. */
  enum Form {
    /** "1,200". */
    DIGITS,
    /** "1.2 million", "3.5bn". */
    SCALED,
    /** "twenty-one". */
    WORDS,
    /** "dozens". */
    VAGUE,
    /** "third", "21st". */
    ORDINAL,
    /** "36 to 40". */
    RANGE,
    /** "4-0", "13-11". */
    SCORE,
    /** "two-thirds", "3/4", "half". */
    FRACTION,
    /** "10:39", "737-800", "12A": not a number that counts. */
    OTHER
  }

  static NumberReaderFigure of(int from, int to, double value, Form form) {
    return new NumberReaderFigure(from, to, value, value, form, "");
  }

  NumberReaderFigure withTail(String written) {
    return new NumberReaderFigure(from, to, low, high, form, written);
  }

  NumberReaderFigure startingAt(int start) {
    return new NumberReaderFigure(start, to, low, high, form, tail);
  }

  /** Whether it may stand on either side of "to" and "or": "36", "forty", "1.2 million". */
  boolean isPlain() {
    return tail.isEmpty() && (form == Form.DIGITS || form == Form.WORDS || form == Form.SCALED);
  }

  /** Returns the range that begins with this number and ends with another. */
  NumberReaderFigure upTo(NumberReaderFigure other) {
    return new NumberReaderFigure(from, other.to, low, other.high, Form.RANGE, other.tail);
  }
}
