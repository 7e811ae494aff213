package org.newsfacts.examples.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.examples.input.Reasons;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.model.json.FactsLine;
import org.newsfacts.model.json.JsonLine;
import org.newsfacts.model.json.JsonLines;

/** Reads lines of facts, as "extract" writes them. */
final class FactFiles {
  private FactFiles() {}

  /**
   * Reads a file line by line.
   *
   * @param json knows the types
   * @param published the day of lines that come without one
   * @param problem is told of a file, and what is wrong with it or a line of it
   */
  static void read(
      String path,
      FactJson json,
      @Nullable LocalDate published,
      Consumer<FactsLine> sink,
      BiConsumer<String, String> problem) {
    try (JsonLines<FactsLine> lines = json.results(Path.of(path))) {
      for (JsonLine<FactsLine> line : lines) {
        if (line instanceof JsonLine.Broken<FactsLine> broken) {
          problem.accept(path, String.valueOf(broken.error().getMessage()));
        } else {
          FactsLine read = line.orThrow();
          LocalDate day = read.published() == null ? published : read.published();
          sink.accept(new FactsLine(read.id(), day, read.facts()));
        }
      }
    } catch (IOException | UncheckedIOException broken) {
      problem.accept(path, "cannot be read: " + reason(broken));
    }
  }

  static String reason(Exception broken) {
    Exception cause = broken instanceof UncheckedIOException wrapped ? wrapped.getCause() : broken;
    return cause instanceof IOException known ? Reasons.of(known) : "unknown";
  }
}
