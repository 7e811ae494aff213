package org.newsfacts.clause;

import org.newsfacts.lexicon.WordList;

/**
 * How often a base form is used as noun, verb, adjective and adverb, from words.tsv. A strength is
 * in half bits; {@link #NEVER} means that the word is not used so.
 */
final class Strengths {
  static final int NEVER = -1;

  private final WordList words;

  Strengths(WordList words) {
    this.words = words;
  }

  /** Returns the strength of a lower-case word for n, v, a or r, or A, N for a capital word. */
  int of(String word, char letter) {
    int row = words.indexOf(word);
    return row < 0 ? NEVER : of(row, letter);
  }

  /** Returns the number to ask with, -1 for an unknown word. */
  int find(String word) {
    return words.indexOf(word);
  }

  int of(int row, char letter) {
    return words.numberAfter(row, letter);
  }
}
