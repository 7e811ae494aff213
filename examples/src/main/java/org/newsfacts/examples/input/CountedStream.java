package org.newsfacts.examples.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes were read. */
final class CountedStream extends FilterInputStream {
  private final LongConsumer counter;

  CountedStream(InputStream in, LongConsumer counter) {
    super(in);
    this.counter = counter;
  }

  @Override
  public int read() throws IOException {
    int value = in.read();
    counter.accept(value < 0 ? 0 : 1);
    return value;
  }

  /**
   * Returns 1 where the system knows of no byte that waits: packed data may be joined of several
   * pieces, and the unpacker takes 0 for the end of them all.
   */
  @Override
  public int available() throws IOException {
    return Math.max(1, in.available());
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int count = in.read(buffer, from, length);
    counter.accept(Math.max(0, count));
    return count;
  }
}
