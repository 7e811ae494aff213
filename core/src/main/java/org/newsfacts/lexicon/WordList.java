package org.newsfacts.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A named list of words or phrases, each with columns of what is known of it.
 *
 * <p>A file looks like this; columns are parted by tabs:
 *
 * <pre>
 * # source: written for this project
 * # licence: Apache-2.0
 * # columns: word&#9;weight
 * announce&#9;2
 * say&#9;5
 * </pre>
 *
 * <p>Words are looked up without regard to case and to the shape of apostrophes and hyphens. A word
 * may have several rows; {@link #row(String)} gives the first. Immutable.
 */
public final class WordList {
  private static final String SOURCE = "# source:";
  private static final String LICENCE = "# licence:";
  private static final String COLUMNS = "# columns:";

  private final String name;
  private final String source;
  private final String licence;
  private final List<String> columns;
  private final List<Row> rows;
  private final Map<String, Row> byWord;

  private WordList(
      String name, String source, String licence, List<String> columns, List<Row> rows) {
    this.name = name;
    this.source = source;
    this.licence = licence;
    this.columns = columns;
    this.rows = Collections.unmodifiableList(rows);
    this.byWord = new HashMap<>(rows.size() * 2);
    for (Row row : rows) {
      byWord.putIfAbsent(fold(row.word()), row);
    }
  }

  /**
   * One line of a word list: the word or phrase, then its further columns. Immutable.
   *
   * <p>A column that the line leaves out at its end reads as the empty string.
   */
  public static final class Row {
    private final String[] cells;

    private Row(String[] cells) {
      this.cells = cells;
    }

    /**
     * Returns a row of the given cells.
     *
     * @throws IllegalArgumentException when there is no cell or the first is blank
     */
    public static Row of(String... cells) {
      if (cells.length == 0 || cells[0].isBlank()) {
        throw new IllegalArgumentException("a row needs a word: " + List.of(cells));
      }
      return new Row(cells.clone());
    }

    /** Returns the word or phrase as the list spells it. */
    public String word() {
      return cells[0];
    }

    /** Returns the cell of a column, 0 being the word; empty when the row is shorter. */
    public String get(int column) {
      return column < cells.length ? cells[column] : "";
    }

    /** Returns the number of cells. */
    public int size() {
      return cells.length;
    }

    /** Returns the cells in order. */
    public List<String> cells() {
      return List.of(cells);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Row row && cells().equals(row.cells());
    }

    @Override
    public int hashCode() {
      return cells().hashCode();
    }

    @Override
    public String toString() {
      return String.join("\t", cells);
    }
  }

  /**
   * Returns a list of rows made in the program.
   *
   * @throws IllegalArgumentException when a row has more cells than there are columns
   */
  public static WordList of(String name, List<String> columns, List<Row> rows) {
    for (Row row : rows) {
      if (row.size() > columns.size()) {
        throw new IllegalArgumentException(
            name + ": " + row.size() + " cells for " + columns.size() + " columns: " + row);
      }
    }
    return new WordList(name, "", "", List.copyOf(columns), new ArrayList<>(rows));
  }

  /**
   * Reads a list from UTF-8 text.
   *
   * @throws IllegalArgumentException on a bad line, with name, line number and reason
   * @throws UncheckedIOException when the stream cannot be read
   */
  public static WordList read(String name, InputStream in) {
    return read(name, new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /**
   * Reads a list; the reader is not closed.
   *
   * @throws IllegalArgumentException on a bad line, with name, line number and reason
   * @throws UncheckedIOException when the text cannot be read
   */
  public static WordList read(String name, Reader in) {
    Objects.requireNonNull(name, "name");
    try {
      return new Parser(name).read(new BufferedReader(in, 1 << 16));
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + e.getMessage(), e);
    }
  }

  private static final class Parser {
    private final String name;
    private final List<Row> rows = new ArrayList<>();
    private String source = "";
    private String licence = "";
    private List<String> columns = List.of();
    private int number;

    Parser(String name) {
      this.name = name;
    }

    WordList read(BufferedReader in) throws IOException {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (line.startsWith("#")) {
          header(line);
        } else if (!line.isEmpty()) {
          rows.add(new Row(cells(line)));
        }
      }
      if (columns.isEmpty()) {
        throw bad("no line '" + COLUMNS + " ...' at the top", "");
      }
      return new WordList(name, source, licence, columns, rows);
    }

    private void header(String line) {
      if (line.startsWith(COLUMNS)) {
        columns = List.of(split(line.substring(COLUMNS.length()).strip()));
      } else if (line.startsWith(SOURCE)) {
        source = line.substring(SOURCE.length()).strip();
      } else if (line.startsWith(LICENCE)) {
        licence = line.substring(LICENCE.length()).strip();
      }
    }

    private String[] cells(String line) {
      if (columns.isEmpty()) {
        throw bad("a row before the line '" + COLUMNS + " ...'", line);
      }
      String[] cells = split(line);
      if (cells.length > columns.size()) {
        throw bad(cells.length + " cells for " + columns.size() + " columns", line);
      }
      if (cells[0].isBlank()) {
        throw bad("no word in the first column", line);
      }
      return cells;
    }

    private IllegalArgumentException bad(String reason, String line) {
      return new IllegalArgumentException(
          name + ".tsv, line " + number + ": " + reason + (line.isEmpty() ? "" : ": " + line));
    }
  }

  private static String[] split(String line) {
    int count = 1;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', tab + 1)) {
      count++;
    }
    String[] cells = new String[count];
    int from = 0;
    for (int i = 0; i < count - 1; i++) {
      int tab = line.indexOf('\t', from);
      cells[i] = line.substring(from, tab);
      from = tab + 1;
    }
    cells[count - 1] = line.substring(from);
    return cells;
  }

  /**
   * Returns this list with rows added; they take the place of all rows of the same word.
   *
   * @throws IllegalArgumentException when a row has more cells than there are columns
   */
  public WordList with(List<Row> added) {
    Set<String> replaced = new HashSet<>();
    for (Row row : added) {
      replaced.add(fold(row.word()));
    }
    List<Row> all = new ArrayList<>(added);
    for (Row row : rows) {
      if (!replaced.contains(fold(row.word()))) {
        all.add(row);
      }
    }
    return of(name, columns, all);
  }

  /** Returns this list without the rows of a word. */
  public WordList without(String word) {
    List<Row> kept = new ArrayList<>();
    for (Row row : rows) {
      if (!fold(row.word()).equals(fold(word))) {
        kept.add(row);
      }
    }
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
    return rows;
  }

  /** Returns the number of rows. */
  public int size() {
    return rows.size();
  }

  /** Returns whether the word or phrase has a row. */
  public boolean contains(String word) {
    return row(word) != null;
  }

  /** Returns the first row of a word or phrase, null when it has none. */
  public @Nullable Row row(String word) {
    Row row = byWord.get(word);
    return row != null ? row : byWord.get(fold(word));
  }

  /** Returns a cell of the first row of a word; empty when the word or the cell is missing. */
  public String get(String word, int column) {
    Row row = row(word);
    return row == null ? "" : row.get(column);
  }

  /** Folds a word as tokens are folded; returns the same string when there is nothing to fold. */
  static String fold(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c != ' ' && c != '-' && (c < 'a' || c > 'z')) {
        return foldSlowly(word);
      }
    }
    return word;
  }

  private static String foldSlowly(String word) {
    return word.replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace('\u02bc', '\'')
        .replace('\u2010', '-')
        .replace('\u2011', '-')
        .toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public String toString() {
    return name + " (" + rows.size() + " rows)";
  }
}
