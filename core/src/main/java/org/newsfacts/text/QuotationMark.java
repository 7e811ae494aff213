package org.newsfacts.text;

/**
 * A token that opens or closes a quotation, or may.
 *
 * @param token the token; the first one where a mark is written as two apostrophes
 * @param width how many tokens it takes
 * @param family which marks it pairs with
 * @param side what it can do where it stands
 */
record QuotationMark(int token, int width, Family family, Side side) {

  /** Marks pair within a family. */
  enum Family {
    /** Straight, curly, low, and the typewriter's pairs of apostrophes. */
    DOUBLE,
    /** Straight and curly single marks, which look like apostrophes. */
    SINGLE,
    /** Angle marks. */
    ANGLE
  }

  /** What a mark can do. */
  enum Side {
    /** Stands before what is quoted. */
    OPENS,
    /** Stands after what is quoted. */
    CLOSES,
    /** Closes where something is open, opens otherwise. */
    EITHER
  }

  /** Returns the token after the mark. */
  int after() {
    return token + width;
  }
}
