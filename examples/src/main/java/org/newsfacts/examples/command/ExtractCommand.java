package org.newsfacts.examples.command;

import org.newsfacts.NewsFacts;
import org.newsfacts.examples.output.FactsNdjson;
import org.newsfacts.examples.output.Rendering;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the facts of articles. */
@Command(
    name = "extract",
    description = "Writes the facts of articles.",
    mixinStandardHelpOptions = true)
public final class ExtractCommand extends ArticleCommand {

  /** How facts are written. */
  enum Format {
    /** One line an article, for programs. */
    NDJSON,
    /** A list of articles with their texts, indented. */
    JSON,
    /** A page to review facts beside the marked text. */
    HTML,
    /** Short lines to read. */
    TEXT
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "ndjson (default), json, html or text.")
  private Format format = Format.NDJSON;

  @Override
  Rendering rendering() {
    NewsFacts engine = NewsFacts.english();
    return new FactsNdjson(engine);
  }
}
