package org.newsfacts.examples.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.examples.input.ArticleFields;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that all commands on articles share. Picocli fills them. */
final class ArticleOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "Files, folders, or - for standard input: plain text, web pages, RSS and Atom feeds, JSON"
            + " (lines, a list), tables (CSV, TSV), web archives (WARC), all of them also packed"
            + " with gzip. The first bytes tell which it is."
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

  @Option(
      names = "--field",
      paramLabel = "PART=NAME",
      description = {
        "In JSON and tables: the field or column that holds the id, title, published or text of an"
            + " article, like --field text=story.body. May be given several times."
      })
  private Map<String, String> fields = Map.of();

  List<String> paths() {
    return paths;
  }

  @Nullable LocalDate published() {
    return published;
  }

  @Nullable Path out() {
    return out;
  }

  /**
   * Returns in which fields the parts of an article stand.
   *
   * @throws IllegalArgumentException for a part that an article does not have
   */
  ArticleFields fields() {
    ArticleFields all = ArticleFields.usual();
    for (Map.Entry<String, String> field : fields.entrySet()) {
      all = all.with(field.getKey(), field.getValue());
    }
    return all;
  }

  int threads() {
    return threads;
  }
}
