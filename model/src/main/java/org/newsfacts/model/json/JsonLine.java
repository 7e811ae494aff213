package org.newsfacts.model.json;

import java.util.Objects;

/**
 * One line of a file: what was read from it, or why it could not be read. A broken line does not
 * end the reading.
 *
 * <pre>{@code
 * for (JsonLine<ArticleLine> line : lines) {
 *   if (line instanceof JsonLine.Broken<ArticleLine> broken) {
 *     System.err.println(broken.error().getMessage());
 *   } else {
 *     read(line.orThrow());
 *   }
 * }
 * }</pre>
 *
 * @param <T> what a line holds
 */
public sealed interface JsonLine<T> permits JsonLine.Good, JsonLine.Broken {

  /** Returns the number of the line, from 1. */
  long line();

  /**
   * Returns what the line holds.
   *
   * @throws JsonLineException when the line is broken
   */
  T orThrow();

  /**
   * A line that was read.
   *
   * @param <T> what it holds
   * @param line the number of the line, from 1
   * @param value what it holds
   */
  record Good<T>(long line, T value) implements JsonLine<T> {

    /** Checks that there is a value. */
    public Good {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public T orThrow() {
      return value;
    }
  }

  /**
   * A line that could not be read.
   *
   * @param <T> what it should have held
   * @param error where and why
   */
  record Broken<T>(JsonLineException error) implements JsonLine<T> {

    /** Checks that there is an error. */
    public Broken {
      Objects.requireNonNull(error, "error");
    }

    @Override
    public long line() {
      return error.line();
    }

    @Override
    public T orThrow() {
      throw error;
    }
  }
}
