package org.newsfacts.examples.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The lines of an input as bytes, one in memory at a time, however long the input is. */
public final class LineStream {
  private final InputStream in;
  private final int longest;
  private final byte[] block = new byte[1 << 16];
  private int at;
  private int filled;
  private byte[] line = new byte[1 << 12];
  private int length;
  private long number;
  private long offset;
  private boolean ended;
  private boolean tooLong;

  /** Takes the input and the most bytes of a line that are kept. */
  public LineStream(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Goes on to the next line; false when there is none. */
  public boolean next() throws IOException {
    length = 0;
    ended = false;
    tooLong = false;
    boolean any = false;
    while (!ended && (at < filled || fill())) {
      any = true;
      int end = at;
      while (end < filled && block[end] != '\n') {
        end++;
      }
      add(at, end);
      ended = end < filled;
      int next = ended ? end + 1 : end;
      offset += next - at;
      at = next;
    }
    number += any ? 1 : 0;
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
      line =
          Arrays.copyOf(line, (int) Math.min(Math.max(2L * line.length, length + more), longest));
    }
    System.arraycopy(block, from, line, length, more);
    length += more;
  }

  /** Returns a copy of the bytes of the line, without its line end. */
  public byte[] bytes() {
    return Arrays.copyOf(line, length > 0 && line[length - 1] == '\r' ? length - 1 : length);
  }

  /** Returns the line as UTF-8. */
  public String text() {
    return new String(line, 0, length, StandardCharsets.UTF_8);
  }

  /** Returns the number of the line, from 1. */
  public long number() {
    return number;
  }

  /** Returns how many bytes stand up to the end of the line. */
  public long offset() {
    return offset;
  }

  /** Whether the line has its line feed: the last one may lack it. */
  public boolean isEnded() {
    return ended;
  }

  /** Whether the line is longer than what is kept; its bytes are not whole then. */
  public boolean isTooLong() {
    return tooLong;
  }

  /** Whether nothing but blanks stands in the line. */
  public boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return !tooLong;
  }
}
