package org.newsfacts.lexicon;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.newsfacts.text.Known;
import org.newsfacts.text.Vocabulary;
import org.newsfacts.text.Word;

/** The classes of each word in all lists of a lexicon, found out when the word is first met. */
final class WordClasses {
  private final List<Words<?>> lists = new CopyOnWriteArrayList<>();
  private final Known<Classes> known;

  /** Most words stand in no list: they share this. */
  private volatile Classes none = new Classes(new long[0]);

  /** The classes of a word, a bit each; a number for each list that was there at the time. */
  private static final class Classes {
    final long[] bits;

    Classes(long[] bits) {
      this.bits = bits;
    }
  }

  WordClasses(Vocabulary vocabulary) {
    known = new Known<>(vocabulary, this::read);
  }

  /** Takes a list that was just read and gives it its place. */
  synchronized <E extends Enum<E>> Words<E> add(Words<E> list) {
    Words<E> placed = list.placed(this, lists.size());
    lists.add(placed);
    return placed;
  }

  /** Returns the classes of a word in the list at a place. */
  long of(Word word, int place) {
    long[] bits = known.of(word).bits;
    return place < bits.length ? bits[place] : known.learn(word).bits[place];
  }

  private Classes read(Word word) {
    Words<?>[] all = lists.toArray(new Words<?>[0]);
    long[] bits = null;
    for (int i = 0; i < all.length; i++) {
      long own = all[i].bits(word.lower());
      if (own != 0) {
        bits = bits == null ? new long[all.length] : bits;
        bits[i] = own;
      }
    }
    if (bits != null) {
      return new Classes(bits);
    }
    Classes shared = none;
    if (shared.bits.length != all.length) {
      shared = new Classes(new long[all.length]);
      none = shared;
    }
    return shared;
  }
}
