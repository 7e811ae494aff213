package org.newsfacts.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;

/** Lines kept in arrays; a {@link Line} is made when asked for. */
final class LineList extends AbstractList<Line> implements RandomAccess {
  private static final LineKind[] KINDS = LineKind.values();

  private int size;
  private int[] starts;
  private int[] ends;
  private byte[] kinds;
  private boolean[] joined;

  LineList(int expected) {
    int room = expected + 4;
    starts = new int[room];
    ends = new int[room];
    kinds = new byte[room];
    joined = new boolean[room];
  }

  void add(int start, int end, LineKind kind, boolean goesOn) {
    if (size == starts.length) {
      int more = size * 2;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      kinds = Arrays.copyOf(kinds, more);
      joined = Arrays.copyOf(joined, more);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = (byte) kind.ordinal();
    joined[size++] = goesOn;
  }

  int start(int line) {
    return starts[line];
  }

  LineKind kind(int line) {
    return KINDS[kinds[line]];
  }

  /** Whether the sentence may go on in the next line. */
  boolean goesOn(int line) {
    return joined[line];
  }

  @Override
  public Line get(int line) {
    Objects.checkIndex(line, size);
    return new Line(starts[line], ends[line], kind(line));
  }

  @Override
  public int size() {
    return size;
  }
}
