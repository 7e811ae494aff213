package org.newsfacts.examples.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.examples.input.Reasons;

/** A folder of tables or pages, each a file that takes its name when it is complete. */
final class OutputFolder implements AutoCloseable {
  private final Map<String, Output> files = new LinkedHashMap<>();
  private final @Nullable Path folder;
  private final List<String> inputs;

  /**
   * Opens a file for each head; the folder is made where there is none.
   *
   * @param folder the folder; null where there are no files
   * @param heads the first line of each file by its name
   */
  OutputFolder(@Nullable Path folder, Map<String, String> heads, List<String> inputs) {
    this.folder = folder;
    this.inputs = inputs;
    if (folder == null || heads.isEmpty()) {
      return;
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException broken) {
      throw Target.failed(folder, "no folder can be made there: " + Reasons.of(broken));
    }
    heads.forEach((name, head) -> files.put(name, open(folder.resolve(name), inputs)));
    write(heads);
  }

  private Output open(Path file, List<String> inputs) {
    try {
      return Output.to(file, inputs, new PrintWriter(Writer.nullWriter()));
    } catch (OutputFailedException wrong) {
      close();
      throw wrong;
    }
  }

  void write(Map<String, String> rows) {
    rows.forEach(
        (name, text) -> {
          Output file = files.get(name);
          if (file != null) {
            file.write(text);
          } else if (folder != null) {
            page(folder.resolve(name), text);
          }
        });
  }

  private void page(Path file, String text) {
    try (Output page = open(file, inputs)) {
      page.write(text);
      page.complete();
    }
  }

  void complete() {
    files.values().forEach(Output::complete);
  }

  @Override
  public void close() {
    files.values().forEach(Output::close);
  }
}
