package org.newsfacts.examples.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsfacts.NewsFacts;
import org.newsfacts.dossier.Dossier;
import org.newsfacts.dossier.DossierSink;
import org.newsfacts.dossier.Policy;
import org.newsfacts.dossier.Report;
import org.newsfacts.dossier.Table;
import org.newsfacts.dossier.VagueWords;
import org.newsfacts.examples.input.ArticleFiles;
import org.newsfacts.examples.input.ArticleSink;
import org.newsfacts.examples.output.DossierLines;
import org.newsfacts.examples.output.DossierText;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.model.dossier.Incident;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.model.json.FactsLine;
import org.newsfacts.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts the facts of articles together. */
@Command(
    name = "dossier",
    description = "Puts the facts of many articles together: incidents, tolls, encounters, people.",
    mixinStandardHelpOptions = true)
public final class DossierCommand implements Callable<Integer>, ArticleSink {

  /** How a dossier is written. */
  enum Format {
    /** Short lines to read. */
    TEXT,
    /** A JSON line for each incident, toll, encounter, position, person. */
    NDJSON,
    /** A JSON line for every report joined or kept apart, with the reasons. */
    WHY,
    /** Every number told: who said what when, as CSV. */
    REPORTS,
    /** Incidents in columns of UCDP, as CSV. */
    UCDP,
    /** Incidents in columns of ACLED, as CSV. */
    ACLED,
    /** Disasters in columns of EM-DAT, as CSV. */
    EMDAT
  }

  @Mixin private ArticleOptions options = new ArticleOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), ndjson, why, reports, ucdp, acled or emdat.")
  private Format format = Format.TEXT;

  @Option(
      names = "--facts",
      description = "The files hold facts, as \"extract\" writes them, instead of articles.")
  private boolean facts;

  @Option(names = "--why", description = "With text: say why reports were joined or kept apart.")
  private boolean why;

  @Option(
      names = "--window",
      paramLabel = "DAYS",
      description = "Days that an incident is kept open after its last report; 60 if not set.")
  private int window = Policy.usual().window();

  @Option(
      names = "--vague",
      paramLabel = "WORDS",
      description =
          "What \"dozens\" counts for in a toll: alone (default: where no number is given), counted"
              + " (beside numbers too) or listed (never).")
  private VagueWords vague = Policy.usual().vague();

  @Mixin private OwnTypes own = new OwnTypes();

  @Spec private CommandSpec spec;
  private @Nullable NewsFacts engine;
  private @Nullable Dossier dossier;
  private int failed;

  @Override
  public Integer call() {
    FactJson json = own.json(spec);
    PrintWriter err = spec.commandLine().getErr();
    try (Output output = Output.to(options.out(), options.paths(), spec.commandLine().getOut())) {
      Policy policy = Policy.usual().window(window).vague(vague);
      Rows rows = new Rows(format);
      DossierText text = new DossierText(why);
      DossierLines lines = new DossierLines(format == Format.WHY);
      boolean isJson = format == Format.NDJSON || format == Format.WHY;
      DossierSink sink = format == Format.TEXT ? text : isJson ? lines : rows;
      Supplier<String> taken =
          format == Format.TEXT ? text::taken : isJson ? lines::taken : rows::taken;
      Dossier open = new Dossier(Lexicon.english(), policy, sink);
      dossier = open;
      read(output, json, taken);
      open.close();
      output.write(taken.get());
      output.complete();
      return failed == 0 ? ArticleCommand.ALL_READ : ArticleCommand.SOME_FAILED;
    } catch (OutputFailedException broken) {
      new Messages(err).line(String.valueOf(broken.getMessage()));
      return broken.status();
    }
  }

  private void read(Output output, FactJson json, Supplier<String> taken) {
    try (Progress progress = new Progress()) {
      ArticleFiles files =
          new ArticleFiles(this, options.published(), System.in, progress).fields(options.fields());
      List<String> paths = files.list(options.paths(), options.out());
      progress.expect(paths);
      for (String path : paths) {
        if (facts) {
          FactFiles.read(path, json, options.published(), this::add, this::problem);
        } else {
          files.read(path);
        }
        output.write(taken.get());
      }
    }
  }

  private void add(FactsLine line) {
    open().add(Report.of(line.id(), line.published()), line.facts());
  }

  private Dossier open() {
    return java.util.Objects.requireNonNull(dossier);
  }

  @Override
  public void article(Article article, String place) {
    if (engine == null) {
      engine = NewsFacts.english();
    }
    Report report = Report.of(article.id().orElse(place), article.published().orElse(null));
    open().add(report, engine.read(article));
  }

  @Override
  public void problem(String place, String reason) {
    failed++;
    new Messages(spec.commandLine().getErr()).tell(place, reason);
  }

  @Override
  public void note(String place, String note) {
    new Messages(spec.commandLine().getErr()).warn(place, note);
  }

  /** Incidents as rows of a table. */
  private static final class Rows implements DossierSink {
    private final Format format;
    private final StringBuilder text = new StringBuilder();

    Rows(Format format) {
      this.format = format;
      text.append(format == Format.REPORTS ? Table.REPORT_COLUMNS : table().header()).append('\n');
    }

    private Table table() {
      return switch (format) {
        case ACLED -> Table.ACLED;
        case EMDAT -> Table.EM_DAT;
        default -> Table.UCDP;
      };
    }

    @Override
    public void incident(Incident incident) {
      List<String> rows =
          format == Format.REPORTS ? Table.reports(incident) : table().rows(incident);
      rows.forEach(row -> text.append(row).append('\n'));
    }

    String taken() {
      String taken = text.toString();
      text.setLength(0);
      return taken;
    }
  }
}
