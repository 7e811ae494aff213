package org.newsfacts.examples.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: standard output or a file. A file is written under another name and takes its
 * own when it is complete, so that a broken run never leaves half a result in its place.
 */
final class Output implements AutoCloseable {
  private final Writer writer;
  private final @Nullable Path target;
  private boolean complete;

  private Output(Writer writer, @Nullable Path target) {
    this.writer = writer;
    this.target = target;
  }

  static Output to(@Nullable Path file, PrintWriter standardOutput) {
    if (file == null) {
      return new Output(standardOutput, null);
    }
    try {
      Path part = part(file);
      BufferedWriter writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
      return new Output(writer, file);
    } catch (IOException broken) {
      throw failed(file, broken);
    }
  }

  void write(String text) {
    try {
      writer.write(text);
    } catch (IOException broken) {
      throw failed(target, broken);
    }
    if (writer instanceof PrintWriter printer && printer.checkError()) {
      throw new OutputFailedException("standard output was closed");
    }
  }

  /** Says that all was written. */
  void complete() {
    complete = true;
  }

  @Override
  public void close() {
    try {
      writer.flush();
      if (target != null) {
        writer.close();
        if (complete) {
          Files.move(part(target), target, StandardCopyOption.REPLACE_EXISTING);
        } else {
          Files.deleteIfExists(part(target));
        }
      }
    } catch (IOException broken) {
      throw failed(target, broken);
    }
  }

  private static Path part(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  private static OutputFailedException failed(@Nullable Path file, IOException broken) {
    String name = file == null ? "standard output" : file.toString();
    return new OutputFailedException(
        name
            + ": cannot be written: "
            + broken.getClass().getSimpleName()
            + " "
            + broken.getMessage());
  }
}
