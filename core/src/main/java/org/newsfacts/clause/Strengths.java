package org.newsfacts.clause;

import java.util.List;
import org.newsfacts.lexicon.WordList;

/**
 * How often a base form is used as noun, verb, adjective and adverb, from words.tsv, and in how
 * many ninths of its uses a verb must have an object (t) or cannot have one (i). A strength is in
 * half bits; {@link #NEVER} means that the word is not used so.
 */
final class Strengths {
  static final int NEVER = -1;
  private static final String LETTERS = "nvartiP";
  private static final int BITS = 5;
  private static final long READ = 1L << 63;
  private static final long CAPITAL_ADJECTIVE = 1L << 62;

  private final WordList words;
  private final List<WordList.Row> rows;

  /**
   * Strength + 1 of each letter in five bits, 0 for a row not yet read. Races are harmless: every
   * thread writes the same number.
   */
  private final long[] codes;

  Strengths(WordList words) {
    this.words = words;
    this.rows = words.rows();
    this.codes = new long[words.size()];
  }

  /** Returns the number of a lower-case word to ask with; negative for an unknown word. */
  int find(String word) {
    return words.indexOf(word);
  }

  /** Returns the strength of a lower-case word for n, v, a, r, t, i or P. */
  int of(String word, char letter) {
    return of(find(word), letter);
  }

  /** Returns the strength of a word found before. */
  int of(int row, char letter) {
    if (row < 0) {
      return NEVER;
    }
    return (int) (code(row) >>> BITS * LETTERS.indexOf(letter) & (1 << BITS) - 1) - 1;
  }

  /** "Danish": an adjective that is written with a capital. */
  boolean isCapitalAdjective(String word) {
    int row = find(word);
    return row >= 0 && (code(row) & CAPITAL_ADJECTIVE) != 0;
  }

  private long code(int row) {
    long code = codes[row];
    if (code == 0) {
      code = read(rows.get(row));
      codes[row] = code;
    }
    return code;
  }

  private static long read(WordList.Row row) {
    String cell = row.get(1);
    long code = READ;
    int capital = NEVER;
    int i = 0;
    while (i < cell.length()) {
      char name = cell.charAt(i++);
      int letter = LETTERS.indexOf(name);
      int strength = 0;
      while (i < cell.length() && cell.charAt(i) >= '0' && cell.charAt(i) <= '9') {
        strength = strength * 10 + cell.charAt(i++) - '0';
      }
      if (letter >= 0) {
        code |= (long) Math.min(strength + 1, (1 << BITS) - 1) << BITS * letter;
      }
      capital = name == 'A' ? strength : capital;
      // "New" and "Open" are sometimes written so as well.
      if (capital >= 0 && name == 'a' && strength > capital) {
        capital = NEVER;
      }
    }
    return capital >= 0 ? code | CAPITAL_ADJECTIVE : code;
  }
}
