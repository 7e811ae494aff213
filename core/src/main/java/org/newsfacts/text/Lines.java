package org.newsfacts.text;

import java.util.Collections;
import java.util.List;

/**
 * The lines of an article in order, each with its kind. Together they hold every character but the
 * line breaks between them; blank lines that follow one another are one.
 *
 * <p>A caption with a credit glued to it is two lines, and so is a paragraph that begins with a
 * dateline:
 *
 * <pre>
 * The mayor speaks in Lund, todayCredit: Ada Berg   CAPTION, CREDIT
 * OSLO (Wire) — The council met.                     DATELINE, BODY
 * </pre>
 */
public final class Lines {
  private final LineList lines;
  private final List<Line> view;

  private Lines(LineList lines) {
    this.lines = lines;
    this.view = Collections.unmodifiableList(lines);
  }

  /** Reads and classifies the lines of a text. */
  public static Lines of(String text) {
    return new Lines(new LineReader(PlainText.of(text)).read());
  }

  /** Reads and classifies the lines of a text that is split into words. */
  public static Lines of(Tokens tokens) {
    return new Lines(new LineReader(tokens.source()).read());
  }

  /** Returns all lines in order. */
  public List<Line> all() {
    return view;
  }

  /** Whether a sentence of one line may go on in a later one: narrow lines of one paragraph. */
  boolean runsOn(int line, int next) {
    return next == line + 1 && lines.goesOn(line) && lines.kind(line) == lines.kind(next);
  }

  /** Returns the first line from {@code line} on that holds the offset. */
  int from(int line, int offset) {
    int found = Math.max(line, 0);
    while (found + 1 < lines.size() && lines.start(found + 1) <= offset) {
      found++;
    }
    return found;
  }

  /** Returns where the next line begins. */
  int end(int line) {
    return line + 1 < lines.size() ? lines.start(line + 1) : Integer.MAX_VALUE;
  }

  /** Returns the line that holds the offset. */
  public Line at(int offset) {
    return lines.get(index(offset));
  }

  /** Returns what the line is that holds the offset. */
  public LineKind kindAt(int offset) {
    return lines.kind(index(offset));
  }

  private int index(int offset) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.start(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
