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

/** A folder of tables, each a file that takes its name when it is complete. */
final class OutputFolder implements AutoCloseable {
  private final Map<String, Output> files = new LinkedHashMap<>();

  /**
   * Opens a file for each table; the folder is made where there is none.
   *
   * @param folder the folder; null where there are no tables
   * @param heads the first line of each table by its name
   */
  OutputFolder(@Nullable Path folder, Map<String, String> heads, List<String> inputs) {
    if (folder == null || heads.isEmpty()) {
      return;
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException broken) {
      throw Target.failed(folder, "no folder can be made there: " + Reasons.of(broken));
    }
    heads.forEach((name, head) -> files.put(name, open(folder.resolve(name + ".csv"), inputs)));
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
          }
        });
  }

  void complete() {
    files.values().forEach(Output::complete);
  }

  @Override
  public void close() {
    files.values().forEach(Output::close);
  }
}
