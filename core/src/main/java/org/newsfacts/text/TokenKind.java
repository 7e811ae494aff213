package org.newsfacts.text;

/** What a token is made of. */
public enum TokenKind {
  /** Letters, with hyphens and inner apostrophes: "cease-fire", "O'Neill", "U.S.". */
  WORD,
  /** A clitic split off a word: "'s", "n't", "'ll". */
  CLITIC,
  /** Begins with a digit: "1,200", "3.5", "15-member", "10th". */
  NUMBER,
  /** A mark that punctuates: full stop, comma, dash, bracket. */
  PUNCTUATION,
  /** A mark that opens or closes a quotation, or may. */
  QUOTE,
  /** A sign: "$", "%", "+". */
  SYMBOL,
  /** A web or mail address, "@name", "#tag". */
  ADDRESS
}
