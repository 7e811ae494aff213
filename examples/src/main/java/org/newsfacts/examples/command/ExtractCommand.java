package org.newsfacts.examples.command;

import java.util.Set;
import org.newsfacts.NewsFacts;
import org.newsfacts.examples.output.FactsForm;
import org.newsfacts.examples.output.FactsJson;
import org.newsfacts.examples.output.FactsNdjson;
import org.newsfacts.examples.output.FactsText;
import org.newsfacts.examples.output.PloverEvents;
import org.newsfacts.examples.output.ReadFacts;
import org.newsfacts.examples.output.Rendering;
import org.newsfacts.examples.output.ReviewPage;
import org.newsfacts.model.json.FactJson;
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
    TEXT,
    /** Events in the fields of PLOVER, one a line. */
    PLOVER
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "ndjson (default), json, html, text or plover.")
  private Format format = Format.NDJSON;

  @Option(
      names = "--with-text",
      description = "With ndjson: write the text too, to which all offsets refer.")
  private boolean withText;

  @Override
  Rendering rendering() {
    NewsFacts engine = NewsFacts.english();
    return new ReadFacts(engine, Set.of(), form());
  }

  private FactsForm form() {
    return switch (format) {
      case NDJSON -> new FactsNdjson(FactJson.standard(), withText);
      case JSON -> new FactsJson(FactJson.standard());
      case HTML -> new ReviewPage();
      case TEXT -> new FactsText();
      case PLOVER -> new PloverEvents();
    };
  }

  @Override
  boolean isLines() {
    return format == Format.NDJSON;
  }
}
