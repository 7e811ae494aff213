package org.newsfacts.lexicon;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.Word;

/**
 * The words of one list with the classes each belongs to. Immutable.
 *
 * <pre>{@code
 * Words<ActWord> words = Words.of(Lexicon.english().list("act-words"), ActWord.class);
 * words.is("refuse", ActWord.UNDONE); // true
 * }</pre>
 *
 * @param <E> the enum of the classes; at most 64
 */
public final class Words<E extends Enum<E>> {
  /** No ending is longer: "-member". */
  private static final int ENDING = 8;

  private final Class<E> type;
  private final Map<String, Long> classes;

  /** The same by open addressing: asked for each word of a text, mostly in vain. */
  private final @Nullable String[] words;

  private final long[] bits;
  private final Hashes hashes;
  private final @Nullable WordClasses home;
  private final int place;

  private Words(Class<E> type, Map<String, Long> classes, @Nullable WordClasses home, int place) {
    this.type = type;
    this.classes = classes;
    this.hashes = new Hashes(classes.keySet());
    this.home = home;
    this.place = place;
    this.words = new String[Integer.highestOneBit(classes.size() + 1) * 4];
    this.bits = new long[words.length];
    for (Map.Entry<String, Long> entry : classes.entrySet()) {
      int slot = slot(entry.getKey());
      words[slot] = entry.getKey();
      bits[slot] = entry.getValue();
    }
  }

  /** Returns where a word stands, or the free slot where it would. */
  private int slot(String word) {
    int hash = word.hashCode();
    int slot = (hash ^ hash >>> 15) & words.length - 1;
    for (String other = words[slot]; other != null; other = words[slot]) {
      if (other.equals(word)) {
        return slot;
      }
      slot = slot + 1 & words.length - 1;
    }
    return slot;
  }

  /**
   * Reads the classes of a list: the word in the first column, its classes in the second.
   *
   * @throws IllegalArgumentException when a row names no class, or one that the enum does not have:
   *     with the list, the row and the allowed classes
   */
  public static <E extends Enum<E>> Words<E> of(WordList list, Class<E> type) {
    E[] constants = type.getEnumConstants();
    if (constants.length > Long.SIZE) {
      throw new IllegalArgumentException(type.getName() + " has more than 64 classes of words");
    }
    Map<String, Long> bits = new HashMap<>();
    for (E constant : constants) {
      bits.put(written(constant), 1L << constant.ordinal());
    }
    Map<String, Long> classes = new HashMap<>();
    for (WordList.Row row : list.rows()) {
      classes.merge(WordList.fold(row.word()), bits(list, row, bits), (a, b) -> a | b);
    }
    return new Words<>(type, classes, null, 0);
  }

  /** Returns the same with a place among the lists of a lexicon. */
  Words<E> placed(WordClasses all, int at) {
    return new Words<>(type, classes, all, at);
  }

  Class<E> type() {
    return type;
  }

  private static long bits(WordList list, WordList.Row row, Map<String, Long> bits) {
    long all = 0;
    int from = 0;
    String cell = row.get(1) + " ";
    for (int to = cell.indexOf(' '); to >= 0; to = cell.indexOf(' ', from)) {
      Long bit = to == from ? Long.valueOf(0) : bits.get(cell.substring(from, to));
      if (bit == null) {
        throw bad(list, row, '"' + cell.substring(from, to) + "\" is no class of words", bits);
      }
      all |= bit;
      from = to + 1;
    }
    if (all == 0) {
      throw bad(list, row, "no class of words in the second column", bits);
    }
    return all;
  }

  private static IllegalArgumentException bad(
      WordList list, WordList.Row row, String reason, Map<String, Long> bits) {
    StringJoiner allowed = new StringJoiner(", ");
    bits.keySet().stream().sorted().forEach(allowed::add);
    int line = list.lineOf(row);
    String where = line < 0 ? "" : ", line " + line;
    return new IllegalArgumentException(
        list.name() + ".tsv" + where + ": " + reason + ": " + row + " (allowed: " + allowed + ")");
  }

  /** Returns a class as lists write it: "only-wished" for ONLY_WISHED. */
  public static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns whether a word, folded or a base form, is of the class. */
  public boolean is(String word, E of) {
    return (bits(word) & 1L << of.ordinal()) != 0;
  }

  /** Returns whether a word of a text is of the class. */
  public boolean is(Word word, E of) {
    long own = home == null ? bits(word.lower()) : home.of(word, place);
    return (own & 1L << of.ordinal()) != 0;
  }

  /** Returns whether a word ends in a longer or shorter word of the class: "plumber" in "er". */
  public boolean endsIn(String word, E of) {
    for (int from = word.length() - 2; from >= Math.max(0, word.length() - ENDING); from--) {
      if (is(word.substring(from), of)) {
        return true;
      }
    }
    return false;
  }

  long bits(String word) {
    return hashes.mayHold(word.hashCode()) ? bits[slot(word)] : 0;
  }

  /** Returns the classes of a word; empty for a word that the list does not have. */
  public Set<E> of(String word) {
    EnumSet<E> found = EnumSet.noneOf(type);
    for (E constant : type.getEnumConstants()) {
      if (is(word, constant)) {
        found.add(constant);
      }
    }
    return found;
  }

  /** Returns the first class of a word in the order of the enum, or null. */
  public @Nullable E first(String word) {
    long own = bits(word);
    return own == 0 ? null : type.getEnumConstants()[Long.numberOfTrailingZeros(own)];
  }

  /** Returns all words of a class. */
  public Set<String> all(E of) {
    Set<String> words = new java.util.TreeSet<>();
    for (String word : classes.keySet()) {
      if (is(word, of)) {
        words.add(word);
      }
    }
    return words;
  }
}
