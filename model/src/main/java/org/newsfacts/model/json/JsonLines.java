package org.newsfacts.model.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A file of JSON lines, read as it is asked for: one line is in memory at a time. Blank lines are
 * passed over and counted. A broken line is a {@link JsonLine.Broken}; the next one follows.
 *
 * <p>Three lines of which the second ends in the middle give a {@link JsonLine.Good}, a {@link
 * JsonLine.Broken} with line 2, and a {@link JsonLine.Good}.
 *
 * <p>Can be gone through once, by one thread. Reading throws {@link UncheckedIOException} when the
 * file itself fails.
 *
 * @param <T> what a line holds
 */
public final class JsonLines<T> implements Iterable<JsonLine<T>>, AutoCloseable {

  private final ByteLines lines;
  private final String source;
  private final boolean strict;
  private final Function<JsonInput, T> reader;
  private @Nullable JsonLine<T> next;

  JsonLines(ByteLines lines, String source, boolean strict, Function<JsonInput, T> reader) {
    this.lines = lines;
    this.source = source;
    this.strict = strict;
    this.reader = reader;
  }

  /** Returns the lines that have not been read yet; every call goes on in the same file. */
  @Override
  public Iterator<JsonLine<T>> iterator() {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        if (next == null) {
          next = advance();
        }
        return next != null;
      }

      @Override
      public JsonLine<T> next() {
        JsonLine<T> line = hasNext() ? next : null;
        if (line == null) {
          throw new NoSuchElementException("no line after " + lines.number());
        }
        next = null;
        return line;
      }
    };
  }

  /** Returns the lines as a stream. */
  public Stream<JsonLine<T>> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  private @Nullable JsonLine<T> advance() {
    try {
      while (lines.next()) {
        if (!lines.blank()) {
          return line();
        }
      }
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(source + ", after line " + lines.number(), e);
    }
  }

  private JsonLine<T> line() {
    long number = lines.number();
    if (lines.tooLong()) {
      String reason = "longer than " + lines.longest() + " bytes";
      return new JsonLine.Broken<>(new JsonLineException(source, number, reason));
    }
    try {
      return new JsonLine.Good<>(number, JsonFormat.reading(lines, source, strict, reader));
    } catch (JsonLineException e) {
      return new JsonLine.Broken<>(e);
    }
  }

  /**
   * Closes the file.
   *
   * @throws IOException when that fails
   */
  @Override
  public void close() throws IOException {
    lines.close();
  }
}
