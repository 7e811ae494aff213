package org.newsfacts.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The word lists this package needs before there are any words. {@code WordList} cannot read them
 * for it: the lexicon stands on the tokens.
 */
final class ListFile {
  private static final String FOLDER = "/META-INF/newsfacts/en/";

  private ListFile() {}

  /** Returns the cells of every row of a list, comment lines left out. */
  static List<String[]> rows(String name) {
    String text = text(FOLDER + name + ".tsv");
    List<String[]> rows = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start && text.charAt(start) != '#') {
        rows.add(cells(text, start, end));
      }
      start = end + 1;
    }
    return rows;
  }

  private static String[] cells(String text, int start, int end) {
    List<String> cells = new ArrayList<>(3);
    int from = start;
    for (int tab = text.indexOf('\t', from);
        tab >= 0 && tab < end;
        tab = text.indexOf('\t', from)) {
      cells.add(text.substring(from, tab));
      from = tab + 1;
    }
    cells.add(text.substring(from, end));
    return cells.toArray(String[]::new);
  }

  private static String text(String path) {
    try (InputStream in = ListFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing in the jar: " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
