package org.newsfacts.text;

import java.util.Arrays;

/** The words of an article, each form once, and which of them each token is. Immutable. */
final class Forms {
  /** The first character is an upper-case letter. */
  static final int CAPITAL = 1;

  /** No character is a lower-case letter. */
  static final int ALL_CAPITALS = 2;

  /** A character behind the first is an upper-case letter. */
  static final int INNER_CAPITAL = 4;

  /** Two letters or more, no lower-case letter. */
  static final int UPPER = 8;

  private final int[] forms;
  private final byte[] shapes;
  private final int size;

  /** By token. */
  final Word[] words;

  private Forms(Reader reader) {
    this.forms = reader.forms;
    this.shapes = reader.shapes;
    this.size = reader.size;
    this.words = reader.byToken;
  }

  static Forms of(Tokens tokens, Vocabulary vocabulary) {
    Reader reader = new Reader(tokens, vocabulary);
    for (int token = 0; token < tokens.size(); token++) {
      reader.read(token);
    }
    return new Forms(reader);
  }

  int size() {
    return size;
  }

  int form(int token) {
    return forms[token];
  }

  boolean has(int token, int shape) {
    return (shapes[token] & shape) != 0;
  }

  /** Goes over the tokens once. */
  private static final class Reader {
    final Tokens tokens;
    final String text;
    final Vocabulary vocabulary;
    final int[] forms;
    final byte[] shapes;
    final Word[] byToken;
    Word[] words = new Word[64];
    int size;

    /** Open addressing: form + 1, 0 for a free slot. */
    int[] slots = new int[256];

    char[] units = new char[64];

    Reader(Tokens tokens, Vocabulary vocabulary) {
      this.tokens = tokens;
      this.text = tokens.source();
      this.vocabulary = vocabulary;
      this.forms = new int[tokens.size()];
      this.shapes = new byte[tokens.size()];
      this.byToken = new Word[tokens.size()];
    }

    void read(int token) {
      int start = tokens.start(token);
      int end = tokens.end(token);
      if (end - start > units.length) {
        units = new char[end - start];
      }
      int length = 0;
      int hash = 0;
      int letters = 0;
      int shape = ALL_CAPITALS;
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        char folded = c;
        if (c >= 'a' && c <= 'z') {
          letters++;
          shape &= ~ALL_CAPITALS;
        } else if (c >= 'A' && c <= 'Z') {
          letters++;
          folded = (char) (c | 32);
          shape |= i == start ? CAPITAL : INNER_CAPITAL;
        } else if (c >= 128) {
          folded = fold(c);
          letters += Character.isLetter(c) ? 1 : 0;
          shape &= Character.isLowerCase(c) ? ~ALL_CAPITALS : ~0;
          shape |= !Character.isUpperCase(c) ? 0 : i == start ? CAPITAL : INNER_CAPITAL;
          if (folded == 0) {
            continue;
          }
        }
        units[length++] = folded;
        hash = 31 * hash + folded;
      }
      boolean upper = letters > 1 && (shape & ALL_CAPITALS) != 0;
      shapes[token] = (byte) (upper ? shape | UPPER : shape);
      int form = form(length, hash);
      forms[token] = form;
      byToken[token] = words[form];
    }

    /** Returns the character in lower case, straight; 0 for one that is not seen. */
    static char fold(char c) {
      return switch (c) {
        case '’', '‘', '´', '\u02bc', '\uff07' -> '\'';
        case '\u2010', '\u2011' -> '-';
        default -> CharClass.of(c) == CharClass.JOINER ? 0 : Character.toLowerCase(c);
      };
    }

    int form(int length, int hash) {
      int slot = Vocabulary.slot(hash, slots.length);
      while (slots[slot] != 0) {
        Word word = words[slots[slot] - 1];
        if (word.hashCode() == hash && word.isAs(units, length)) {
          return slots[slot] - 1;
        }
        slot = slot + 1 & slots.length - 1;
      }
      if (size == words.length) {
        words = Arrays.copyOf(words, size * 2);
      }
      words[size++] = vocabulary.word(units, length, hash);
      slots[slot] = size;
      if (size * 2 > slots.length) {
        enlarge();
      }
      return size - 1;
    }

    void enlarge() {
      slots = new int[slots.length * 4];
      for (int form = 0; form < size; form++) {
        int slot = Vocabulary.slot(words[form].hashCode(), slots.length);
        while (slots[slot] != 0) {
          slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = form + 1;
      }
    }
  }
}
