package org.newsfacts.text;

import org.jspecify.annotations.Nullable;

/**
 * The words met so far, in at most two tables: the words of the texts read lately, and those read
 * before, which come back when they are met again and are forgotten otherwise. Bounded, whatever is
 * read; safe on any thread, without a lock for words that are there.
 */
public final class Vocabulary {
  /** Words of a table when the next one is begun. */
  private static final int MOST = 1 << 14;

  /** No word of a language is longer; longer ones are kept by their article alone. */
  private static final int LONGEST = 40;

  private volatile Table lately = new Table(64);
  private Table before = lately;
  private int places;

  /** A vocabulary that has met no word yet. */
  public Vocabulary() {}

  /** Open addressing by hash. A slot once written stays. */
  private static final class Table {
    final @Nullable Word[] words;
    int size;

    Table(int room) {
      words = new Word[room];
    }

    void add(Word word) {
      int slot = slot(word.hashCode(), words.length);
      while (words[slot] != null) {
        slot = slot + 1 & words.length - 1;
      }
      words[slot] = word;
      size++;
    }

    Table enlarged() {
      Table larger = new Table(words.length * 4);
      for (Word word : words) {
        if (word != null) {
          larger.add(word);
        }
      }
      return larger;
    }
  }

  /** Returns the word of a folded string. */
  public Word word(String lower) {
    return word(lower.toCharArray(), lower.length(), lower.hashCode());
  }

  /** Returns the word of folded units with the hash of their string. */
  Word word(char[] units, int length, int hash) {
    if (length > LONGEST) {
      return new Word(new String(units, 0, length), this);
    }
    Word found = find(lately, units, length, hash);
    return found != null ? found : add(units, length, hash);
  }

  private static @Nullable Word find(Table table, char[] units, int length, int hash) {
    @Nullable Word[] words = table.words;
    int slot = slot(hash, words.length);
    for (Word word = words[slot]; word != null; word = words[slot]) {
      if (word.hashCode() == hash && word.isAs(units, length)) {
        return word;
      }
      slot = slot + 1 & words.length - 1;
    }
    return null;
  }

  static int slot(int hash, int size) {
    return (hash ^ hash >>> 15) & size - 1;
  }

  private synchronized Word add(char[] units, int length, int hash) {
    Word found = find(lately, units, length, hash);
    if (found != null) {
      return found;
    }
    found = before == lately ? null : find(before, units, length, hash);
    Word word = found != null ? found : new Word(new String(units, 0, length), this);
    Table table = lately;
    if (table.size == MOST) {
      before = table;
      lately = new Table(64);
    } else if (table.size * 2 >= table.words.length) {
      lately = table.enlarged();
    }
    lately.add(word);
    return word;
  }

  synchronized int place() {
    return places++;
  }
}
