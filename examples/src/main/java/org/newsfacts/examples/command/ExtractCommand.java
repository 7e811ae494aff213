package org.newsfacts.examples.command;

import java.util.Set;
import org.newsfacts.NewsFacts;
import org.newsfacts.dossier.Table;
import org.newsfacts.examples.output.EventCsv;
import org.newsfacts.examples.output.FactsCsv;
import org.newsfacts.examples.output.FactsForm;
import org.newsfacts.examples.output.FactsJson;
import org.newsfacts.examples.output.FactsNdjson;
import org.newsfacts.examples.output.FactsText;
import org.newsfacts.examples.output.Offsets;
import org.newsfacts.examples.output.PloverCsv;
import org.newsfacts.examples.output.PloverEvents;
import org.newsfacts.examples.output.ReadFacts;
import org.newsfacts.examples.output.Rendering;
import org.newsfacts.examples.output.ReviewPage;
import org.newsfacts.examples.output.ReviewPages;
import org.newsfacts.rule.FactFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
    /** A page to review for each article and an index, in a folder. */
    PAGES,
    /** Short lines to read. */
    TEXT,
    /** Events in the fields of PLOVER, one a line. */
    PLOVER,
    /** Tables, a file a type. */
    CSV
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "ndjson (default), json, html, text, plover; in the folder --out: csv, a file a type, or"
              + " pages, a page an article.")
  private Format format = Format.NDJSON;

  /** Which columns the rows of CSV have. */
  enum Columns {
    /** Those of the fact types, a table a type. */
    OWN,
    /** Events of PLOVER, a row a fact. */
    PLOVER,
    /** Incidents in columns of UCDP: low, best, high. */
    UCDP,
    /** Incidents and protests in columns of ACLED. */
    ACLED,
    /** Disasters in columns of EM-DAT. */
    EMDAT
  }

  @Option(
      names = "--columns",
      paramLabel = "SET",
      description =
          "With csv: one table of events in the columns of plover, ucdp, acled or emdat instead of"
              + " a table a type.")
  private Columns columns = Columns.OWN;

  @Option(
      names = "--with-text",
      description = "With ndjson: write the text too, to which all offsets refer.")
  private boolean withText;

  @Option(
      names = "--offsets",
      paramLabel = "UNIT",
      description =
          "With ndjson, json and csv: count in utf16 (default; Java, JavaScript) or codepoints"
              + " (Python).")
  private Offsets offsets = Offsets.UTF16;

  @Mixin private EngineOptions engine = new EngineOptions();

  @Override
  Rendering rendering() {
    try {
      NewsFacts reader = engine.engine();
      return new ReadFacts(reader, engine.types(reader), form(reader));
    } catch (IllegalArgumentException wrong) {
      throw wrongUse(String.valueOf(wrong.getMessage()));
    }
  }

  private FactsForm form(NewsFacts reader) {
    boolean counted = format == Format.NDJSON || format == Format.JSON || format == Format.CSV;
    if (offsets == Offsets.CODEPOINTS && !counted) {
      throw wrongUse("--offsets goes with ndjson, json and csv");
    }
    if (columns != Columns.OWN && format != Format.CSV) {
      throw wrongUse("--columns goes with csv");
    }
    return switch (format) {
      case NDJSON -> new FactsNdjson(reader.json(), offsets, withText);
      case JSON -> new FactsJson(reader.json(), offsets);
      case HTML -> new ReviewPage(reader.rules(), reader.json());
      case PAGES -> pages(reader);
      case TEXT -> new FactsText();
      case PLOVER -> new PloverEvents();
      case CSV ->
          switch (columns) {
            case OWN -> tables(reader);
            case PLOVER -> new PloverCsv();
            case UCDP -> new EventCsv(Table.UCDP);
            case ACLED -> new EventCsv(Table.ACLED);
            case EMDAT -> new EventCsv(Table.EM_DAT);
          };
    };
  }

  private ReviewPages pages(NewsFacts reader) {
    if (!isFolder()) {
      throw wrongUse("pages are a file an article: name a folder with --out");
    }
    return new ReviewPages(reader.rules(), reader.json());
  }

  private FactsCsv tables(NewsFacts reader) {
    Set<String> types = engine.types(reader);
    if (!isFolder() && types.size() != 1) {
      throw wrongUse("csv is a file a type: name a folder with --out, or one type with --type");
    }
    return new FactsCsv(
        types.isEmpty() ? reader.json().types() : types,
        reader.files().stream().map(FactFile::shape).toList(),
        offsets,
        !isFolder());
  }

  @Override
  boolean isLines() {
    return format == Format.NDJSON;
  }
}
