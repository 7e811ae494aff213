package org.newsfacts.examples.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that all commands on articles share. Picocli fills them. */
final class ArticleOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "Files (.txt, .html, .ndjson, .jsonl, also .gz, .warc, .warc.gz), folders, or - for standard"
            + " input."
      })
  private List<String> paths = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Publication date of articles that come without one, like 2021-05-17.")
  private @Nullable LocalDate published;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  private @Nullable Path out;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Read N articles at a time; the order of the output stays that of the input.")
  private int threads = Runtime.getRuntime().availableProcessors();

  List<String> paths() {
    return paths;
  }

  @Nullable LocalDate published() {
    return published;
  }

  @Nullable Path out() {
    return out;
  }

  int threads() {
    return threads;
  }
}
