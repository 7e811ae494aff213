package org.newsfacts.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Finds the header and the rows of a word list in its text. */
final class WordListReader {
  static final String COLUMNS = "# columns:";
  private static final String SOURCE = "# source:";
  private static final String LICENCE = "# licence:";

  private final String name;
  private final String text;

  /** The text again: going over an array is fast before anything is compiled. */
  private final char[] chars;

  private String source = "";
  private String licence = "";
  private List<String> columns = List.of();
  private int[] starts;

  /** Hashes of the folded words, as {@link WordList#indexOf} makes them. */
  private int[] hashes;

  private int size;
  private int number;

  WordListReader(String name, String text) {
    this.name = Objects.requireNonNull(name, "name");
    this.text = text.startsWith("\ufeff") ? text.substring(1) : text;
    this.chars = this.text.toCharArray();
    this.starts = new int[text.length() / 12 + 8];
    this.hashes = new int[starts.length];
  }

  ListText read() {
    int at = 0;
    while (at < chars.length) {
      number++;
      char first = chars[at];
      if (first == '#') {
        int end = lineEnd(at);
        header(text.substring(at, end).stripTrailing());
        at = end;
      } else if (first != '\n' && !isReturn(at)) {
        at = row(at);
      }
      while (at < chars.length && chars[at] != '\n') { // the line feed, or "\r\n"
        at++;
      }
      at++;
    }
    if (columns.isEmpty()) {
      throw bad("no line '" + COLUMNS + " ...' at the top", "");
    }
    return new ListText(name, source, licence, columns, text, starts, hashes, size);
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

  /** Takes a row in one pass over its characters and returns where it ends. */
  private int row(int from) {
    if (columns.isEmpty()) {
      throw bad("a row before the line '" + COLUMNS + " ...'", line(from));
    }
    if (chars[from] == '\t' || chars[from] == ' ') {
      throw bad("no word in the first column", line(from));
    }
    int at = from;
    int hash = 0;
    for (; at < chars.length; at++) {
      char c = chars[at];
      if (c >= 'a' && c <= 'z') {
        hash = 31 * hash + c;
      } else if (c == '\t' || c == '\n' || isReturn(at)) {
        break;
      } else {
        hash = 31 * hash + WordList.fold(c);
      }
    }
    int cells = 1;
    for (; at < chars.length && chars[at] != '\n'; at++) {
      if (chars[at] == '\t') {
        cells++;
      }
    }
    if (cells > columns.size()) {
      throw bad(cells + " cells for " + columns.size() + " columns", line(from));
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size] = hash;
    starts[size++] = from;
    return at;
  }

  /** A carriage return that ends a line. */
  private boolean isReturn(int at) {
    return chars[at] == '\r' && (at + 1 == chars.length || chars[at + 1] == '\n');
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private String line(int from) {
    String line = text.substring(from, lineEnd(from));
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  private IllegalArgumentException bad(String reason, String line) {
    return new IllegalArgumentException(
        name + ".tsv, line " + number + ": " + reason + (line.isEmpty() ? "" : ": " + line));
  }

  static String[] split(String line) {
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
}
