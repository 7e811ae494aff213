package org.newsfacts.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.Word;

/**
 * A named list of words or phrases, each with columns of what is known of it.
 *
 * <p>A file looks like this; columns are parted by tabs:
 *
 * <pre>
 * # source: written for this project
 * # licence: Apache-2.0
 * # columns: word      weight
 * announce      2
 * say      5
 * </pre>
 *
 * <p>Words are looked up without regard to case and to the shape of apostrophes and hyphens. A word
 * may have several rows; {@link #row(String)} gives the first. Immutable. The text is kept as it
 * was read and cut up when asked for, so that a list of 70,000 words loads in some milliseconds.
 */
public final class WordList {
  private final String name;
  private final String source;
  private final String licence;
  private final List<String> columns;
  private final String text;

  /** Where each row starts in the text; rows end before a line feed or at the end of the text. */
  private final int[] starts;

  private final int size;

  /** Hashes of the folded first cells, as {@link #indexOf} makes them. */
  private final int[] hashes;

  /** Open addressing over the hashes: row number + 1, 0 for a free slot. */
  private final int[] slots;

  /** The letters that rows begin with; made when asked for, by all threads alike. */
  private @Nullable Hashes openings;

  /** Rows cut so far. Races are harmless: a lost row is cut again. */
  private final @Nullable Row[] cut;

  WordList(ListText list) {
    this.name = list.name;
    this.source = list.source;
    this.licence = list.licence;
    this.columns = list.columns;
    this.text = list.text;
    this.starts = list.starts;
    this.size = list.size;
    this.slots = new int[Math.max(4, Integer.highestOneBit(size) * 4)];
    this.hashes = list.hashes;
    this.cut = new Row[size];
    for (int row = 0; row < size; row++) {
      index(row);
    }
  }

  /**
   * One line of a word list: the word or phrase, then its further columns. Immutable.
   *
   * <p>A column that the line leaves out at its end reads as the empty string.
   */
  public static final class Row {
    private final List<String> cells;

    private Row(List<String> cells) {
      this.cells = cells;
    }

    /**
     * Returns a row of the given cells.
     *
     * @throws IllegalArgumentException when there is no cell, the first is blank or begins a
     *     comment, or one holds a tab or line break
     */
    public static Row of(String... cells) {
      List<String> row = List.of(cells);
      if (row.isEmpty() || row.get(0).isBlank() || row.get(0).startsWith("#")) {
        throw new IllegalArgumentException("a row needs a word: " + row);
      }
      for (String cell : row) {
        if (cell.indexOf('\t') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0) {
          throw new IllegalArgumentException("a tab or line break in a cell: " + row);
        }
      }
      return new Row(row);
    }

    /** Returns the word or phrase as the list spells it. */
    public String word() {
      return cells.get(0);
    }

    /** Returns the cell of a column, 0 being the word; empty when the row is shorter. */
    public String get(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    /** Returns the number of cells. */
    public int size() {
      return cells.size();
    }

    /** Returns the cells in order. */
    public List<String> cells() {
      return cells;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Row row && cells.equals(row.cells);
    }

    @Override
    public int hashCode() {
      return cells.hashCode();
    }

    @Override
    public String toString() {
      return String.join("\t", cells);
    }
  }

  /** The rows as a list; each is cut out of the text when asked for. */
  private final class Rows extends AbstractList<Row> implements RandomAccess {
    @Override
    public Row get(int row) {
      return row(Objects.checkIndex(row, size));
    }

    @Override
    public int size() {
      return size;
    }
  }

  /**
   * Returns a list of rows made in the program.
   *
   * @throws IllegalArgumentException when a row has more cells than there are columns
   */
  public static WordList of(String name, List<String> columns, List<Row> rows) {
    StringBuilder text = new StringBuilder(WordListReader.COLUMNS).append(' ');
    text.append(String.join("\t", columns)).append('\n');
    for (Row row : rows) {
      text.append(row).append('\n');
    }
    return new WordList(new WordListReader(name, text.toString()).read());
  }

  /**
   * Reads a list from UTF-8 text; the stream is not closed.
   *
   * @throws IllegalArgumentException on a bad line, with name, line number and reason
   * @throws UncheckedIOException when the stream cannot be read
   */
  public static WordList read(String name, InputStream in) {
    try {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new WordList(new WordListReader(name, text).read());
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads a list; the reader is not closed.
   *
   * @throws IllegalArgumentException on a bad line, with name, line number and reason
   * @throws UncheckedIOException when the text cannot be read
   */
  public static WordList read(String name, Reader in) {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[1 << 13];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        text.append(buffer, 0, n);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + e.getMessage(), e);
    }
    return new WordList(new WordListReader(name, text.toString()).read());
  }

  private void index(int row) {
    int slot = slot(hashes[row]);
    while (slots[slot] != 0) {
      int other = slots[slot] - 1;
      if (hashes[other] == hashes[row] && isWord(other, text, starts[row], wordEnd(starts[row]))) {
        return;
      }
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = row + 1;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & slots.length - 1;
  }

  private int wordEnd(int from) {
    int end = from;
    while (!endsAt(end)) {
      end++;
    }
    return end;
  }

  private boolean endsAt(int at) {
    return at == text.length() || text.charAt(at) == '\t' || isBreak(text.charAt(at));
  }

  /** Whether the word of a row is the stretch of a string, folded. */
  private boolean isWord(int row, String string, int from, int to) {
    int at = starts[row];
    for (int i = from; i < to; i++, at++) {
      if (endsAt(at)) {
        return false;
      }
      char a = string.charAt(i);
      char b = text.charAt(at);
      if (a != b && fold(a) != fold(b)) {
        return false;
      }
    }
    return endsAt(at);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** Returns the character in lower case, apostrophes and hyphens straight. */
  static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c | 32) : c;
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u02bc' -> '\'';
      case '\u2010', '\u2011' -> '-';
      default -> Character.toLowerCase(c);
    };
  }

  /** Folds a word as tokens are folded; returns the same string when there is nothing to fold. */
  static String fold(String word) {
    int i = 0;
    while (i < word.length() && word.charAt(i) == fold(word.charAt(i))) {
      i++;
    }
    if (i == word.length()) {
      return word;
    }
    char[] folded = word.toCharArray();
    for (; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  /**
   * Returns this list with rows added; they take the place of all rows of the same word.
   *
   * @throws IllegalArgumentException when a row has more cells than there are columns
   */
  public WordList with(List<Row> added) {
    WordList own = of(name, columns, added);
    List<Row> all = new java.util.ArrayList<>(added);
    for (Row row : rows()) {
      if (!own.contains(row.word())) {
        all.add(row);
      }
    }
    return of(name, columns, all);
  }

  /** Returns this list without the rows of a word. */
  public WordList without(String word) {
    List<Row> kept = new java.util.ArrayList<>(rows());
    kept.removeIf(row -> fold(row.word()).equals(fold(word)));
    return of(name, columns, kept);
  }

  /** Returns the name, that of the file without its ending. */
  public String name() {
    return name;
  }

  /** Returns where the words come from, as the header says; empty for a list made in a program. */
  public String source() {
    return source;
  }

  /** Returns the licence the header names; empty for a list made in a program. */
  public String licence() {
    return licence;
  }

  /** Returns the names of the columns, the word's first. */
  public List<String> columns() {
    return columns;
  }

  /** Returns all rows in the order of the file. */
  public List<Row> rows() {
    return new Rows();
  }

  /** Returns the number of rows. */
  public int size() {
    return size;
  }

  /** Returns the line of the file on which a row stands, 1 the first; -1 for a row not in it. */
  public int lineOf(Row row) {
    for (int i = 0; i < size; i++) {
      if (row(i).equals(row)) {
        int line = 1;
        for (int at = 0; at < starts[i]; at++) {
          line += text.charAt(at) == '\n' ? 1 : 0;
        }
        return line;
      }
    }
    return -1;
  }

  /** Returns whether the word or phrase has a row. */
  public boolean contains(String word) {
    return indexOf(word) >= 0;
  }

  /** Returns whether the word of a text has a row. */
  public boolean contains(Word word) {
    return indexOf(word.lower(), word.hashCode()) >= 0;
  }

  /** Returns the first row of the word of a text, null when it has none. */
  public @Nullable Row row(Word word) {
    int row = indexOf(word.lower(), word.hashCode());
    return row < 0 ? null : row(row);
  }

  /** Returns a cell of the first row of the word of a text; empty when word or cell is missing. */
  public String get(Word word, int column) {
    Row row = row(word);
    return row == null ? "" : row.get(column);
  }

  /**
   * Returns whether a word or phrase may begin with the letters of a word of ASCII, up to its first
   * character that is no letter: false for most that begin none.
   */
  public boolean mayBegin(String word) {
    Hashes known = openings;
    if (known == null) {
      int[] begins = new int[size];
      for (int row = 0; row < size; row++) {
        begins[row] = letters(text, starts[row]);
      }
      known = new Hashes(begins);
      openings = known;
    }
    return known.mayHold(letters(word, 0));
  }

  private static int letters(String string, int from) {
    int hash = 0;
    for (int i = from; i < string.length() && Character.isLetter(string.charAt(i)); i++) {
      hash = 31 * hash + fold(string.charAt(i));
    }
    return hash;
  }

  /** Returns the number of the first row of a word or phrase, -1 when it has none. */
  public int indexOf(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = 31 * hash + fold(word.charAt(i));
    }
    return indexOf(word, hash);
  }

  private int indexOf(String word, int hash) {
    for (int slot = slot(hash); slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
      int row = slots[slot] - 1;
      if (hashes[row] == hash && isWord(row, word, 0, word.length())) {
        return row;
      }
    }
    return -1;
  }

  /** Returns the first row of a word or phrase, null when it has none. */
  public @Nullable Row row(String word) {
    int row = indexOf(word);
    return row < 0 ? null : row(row);
  }

  private Row row(int row) {
    Row known = cut[row];
    if (known == null) {
      known = cutOut(row);
      cut[row] = known;
    }
    return known;
  }

  private Row cutOut(int row) {
    int from = starts[row];
    int end = from;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return new Row(List.of(WordListReader.split(text.substring(from, end))));
  }

  /** Returns a cell of the first row of a word; empty when the word or the cell is missing. */
  public String get(String word, int column) {
    Row row = row(word);
    return row == null ? "" : row.get(column);
  }

  @Override
  public String toString() {
    return name + " (" + size + " rows)";
  }
}
