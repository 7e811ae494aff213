package org.newsfacts.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream of bytes at its line feeds. Holds one line at a time. */
final class ByteLines implements AutoCloseable {

  private final InputStream in;
  private final int longest;
  private final byte[] block = new byte[1 << 16];
  private int at;
  private int filled;
  private byte[] line = new byte[1 << 13];
  private int length;
  private boolean tooLong;
  private long number;

  ByteLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Goes to the next line; false at the end of the stream. */
  boolean next() throws IOException {
    length = 0;
    tooLong = false;
    boolean any = false;
    while (at < filled || fill()) {
      any = true;
      int end = at;
      while (end < filled && block[end] != '\n') {
        end++;
      }
      add(at, end);
      boolean ended = end < filled;
      at = ended ? end + 1 : end;
      if (ended) {
        break;
      }
    }
    if (any) {
      number++;
    }
    return any;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(block));
    return filled > 0;
  }

  private void add(int from, int to) {
    int more = to - from;
    if (tooLong || more > longest - length) {
      tooLong = true;
      return;
    }
    if (length + more > line.length) {
      long doubled = Math.max(2L * line.length, (long) length + more);
      line = Arrays.copyOf(line, (int) Math.min(doubled, longest));
    }
    System.arraycopy(block, from, line, length, more);
    length += more;
  }

  /** The bytes of the line, without its line feed; good until the next line. */
  byte[] bytes() {
    return line;
  }

  int length() {
    return length;
  }

  boolean tooLong() {
    return tooLong;
  }

  /** Whether nothing but blanks stands in the line. */
  boolean blank() {
    for (int i = 0; i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return !tooLong;
  }

  int longest() {
    return longest;
  }

  long number() {
    return number;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
