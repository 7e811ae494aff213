package org.newsfacts.text;

import java.util.Arrays;

/**
 * The printed lines of a text: where each starts and ends, and where its first and last visible
 * characters stand. Blank lines that follow one another count as one.
 */
final class Page {
  private final String text;
  private int size;
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int[] froms = new int[16];
  private int[] tos = new int[16];

  Page(String text) {
    this.text = text;
    int start = 0;
    int length = text.length();
    while (start <= length) {
      int end = start;
      while (end < length && !isBreak(text.charAt(end))) {
        end++;
      }
      add(start, end);
      boolean pair = end + 1 < length && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      start = end + (pair ? 2 : 1);
    }
  }

  private static boolean isBreak(char c) {
    return c <= '\r' && c >= '\n' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private void add(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (from == to && size > 0 && isBlank(size - 1)) {
      ends[size - 1] = end;
      return;
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      froms = Arrays.copyOf(froms, size * 2);
      tos = Arrays.copyOf(tos, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    froms[size] = from;
    tos[size++] = to;
  }

  static boolean isBlank(char c) {
    int type = CharClass.of(c);
    return type == CharClass.SPACE || type == CharClass.JOINER;
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  int start(int line) {
    return starts[line];
  }

  /** Returns the offset after the last character, the line break not included. */
  int end(int line) {
    return ends[line];
  }

  /** Returns the offset of the first visible character. */
  int from(int line) {
    return froms[line];
  }

  /** Returns the offset after the last visible character. */
  int to(int line) {
    return tos[line];
  }

  int length(int line) {
    return tos[line] - froms[line];
  }

  boolean isBlank(int line) {
    return froms[line] == tos[line];
  }

  /** Whether there is no line, or a blank one. */
  boolean isGap(int line) {
    return line < 0 || line >= size || isBlank(line);
  }

  /** Whether the line ends as a sentence does, closing marks left aside. */
  boolean stops(int line) {
    int at = tos[line] - 1;
    while (at > froms[line] && isClosing(text.charAt(at))) {
      at--;
    }
    char c = text.charAt(at);
    return c == '.' || c == '!' || c == '…' || c == '?';
  }

  /** Whether the line breaks off: its last mark is a comma, colon, semicolon or dash. */
  boolean breaksOff(int line) {
    return ",:;-–—".indexOf(text.charAt(tos[line] - 1)) >= 0;
  }

  private static boolean isClosing(char c) {
    return "\"'”’)]»".indexOf(c) >= 0;
  }

  /** Returns the number of words, counted by the white space between them. */
  int words(int line) {
    int words = 0;
    boolean blank = true;
    for (int i = froms[line]; i < tos[line]; i++) {
      boolean now = isBlank(text.charAt(i));
      words += blank && !now ? 1 : 0;
      blank = now;
    }
    return words;
  }
}
