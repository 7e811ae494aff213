package org.newsfacts.text;

import java.util.Arrays;

/** Takes tokens in order into arrays that grow. */
final class TokenSink {
  private int size;
  private int[] starts;
  private int[] ends;
  private byte[] kinds;

  TokenSink(int expected) {
    int room = expected + 16;
    starts = new int[room];
    ends = new int[room];
    kinds = new byte[room];
  }

  /** Adds a word; {@link TokenKind#WORD} is 0, what fresh arrays hold. */
  void addWord(int start, int end) {
    int at = size;
    if (at == starts.length) {
      grow();
    }
    starts[at] = start;
    ends[at] = end;
    size = at + 1;
  }

  void add(int start, int end, byte kind) {
    addWord(start, end);
    kinds[size - 1] = kind;
  }

  private void grow() {
    int more = size + (size >> 1);
    starts = Arrays.copyOf(starts, more);
    ends = Arrays.copyOf(ends, more);
    kinds = Arrays.copyOf(kinds, more);
  }

  void add(int start, int end, TokenKind kind) {
    add(start, end, (byte) kind.ordinal());
  }

  int size() {
    return size;
  }

  int[] starts() {
    return starts;
  }

  int[] ends() {
    return ends;
  }

  byte[] kinds() {
    return kinds;
  }
}
