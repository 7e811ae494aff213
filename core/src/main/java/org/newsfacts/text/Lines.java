package org.newsfacts.text;

import java.util.List;

/** The lines of an article in order, each with its kind. */
public final class Lines {
  private final List<Line> lines;

  private Lines(List<Line> lines) {
    this.lines = List.copyOf(lines);
  }

  /** Reads and classifies the lines of a text. */
  public static Lines of(String text) {
    List<Line> lines = new java.util.ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lines.add(new Line(start, end, text.substring(start, end).isBlank() ? LineKind.BLANK : LineKind.BODY));
      start = end + 1;
    }
    return new Lines(lines);
  }

  /** Returns all lines in order. */
  public List<Line> all() {
    return lines;
  }

  /** Whether the sentence at the end of one line may go on in the next. */
  boolean runsOn(int line, int next) {
    return false;
  }

  /** Returns the first line from {@code line} on that holds the offset. */
  int from(int line, int offset) {
    int found = Math.max(line, 0);
    while (found + 1 < lines.size() && lines.get(found + 1).start() <= offset) {
      found++;
    }
    return found;
  }

  /** Returns where the next line begins. */
  int end(int line) {
    return line + 1 < lines.size() ? lines.get(line + 1).start() : Integer.MAX_VALUE;
  }

  /** Returns the line that holds the offset. */
  public Line at(int offset) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return lines.get(low);
  }
}
