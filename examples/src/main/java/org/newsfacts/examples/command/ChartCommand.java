package org.newsfacts.examples.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsfacts.NewsFacts;
import org.newsfacts.dossier.Contents;
import org.newsfacts.dossier.Dossier;
import org.newsfacts.dossier.Report;
import org.newsfacts.examples.output.Charts;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Statement;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.model.json.FactsLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws facts. */
@Command(
    name = "chart",
    description = "Draws facts, as \"extract\" writes them, as a picture in SVG.",
    mixinStandardHelpOptions = true)
public final class ChartCommand implements Callable<Integer> {

  /** What is drawn. */
  enum Of {
    /** The killed of each incident day by day. */
    TOLLS,
    /** Who called or met whom. */
    ENCOUNTERS,
    /** How many statements each speaker makes. */
    SPEAKERS
  }

  @Parameters(arity = "1..*", paramLabel = "FACTS", description = "Files of facts, .gz too.")
  private List<String> paths = List.of();

  @Option(names = "--of", description = "tolls (default), encounters or speakers.")
  private Of of = Of.TOLLS;

  @Option(names = "--published", paramLabel = "DATE", description = "Day of lines without one.")
  private @Nullable LocalDate published;

  @Option(names = "--out", paramLabel = "FILE", description = "Write to this file.")
  private @Nullable Path out;

  @Mixin private OwnTypes own = new OwnTypes();

  @Spec private CommandSpec spec;
  private final Dossier dossier = NewsFacts.dossier();
  private final Map<String, Integer> statements = new HashMap<>();
  private int failed;

  @Override
  public Integer call() {
    FactJson json = own.json(spec);
    try (Output output = Output.to(out, paths, spec.commandLine().getOut())) {
      for (String path : paths) {
        FactFiles.read(path, json, published, this::add, this::problem);
      }
      Contents contents = dossier.contents();
      output.write(
          switch (of) {
            case TOLLS -> Charts.tolls(contents);
            case ENCOUNTERS -> Charts.encounters(contents);
            case SPEAKERS -> Charts.speakers(statements);
          });
      output.complete();
      return failed == 0 ? ArticleCommand.ALL_READ : ArticleCommand.SOME_FAILED;
    } catch (OutputFailedException broken) {
      problem("result", String.valueOf(broken.getMessage()));
      return broken.status();
    }
  }

  private void add(FactsLine line) {
    dossier.add(Report.of(line.id(), line.published()), line.facts());
    for (Fact fact : line.facts()) {
      if (fact instanceof Statement statement && statement.speaker() != null) {
        statements.merge(statement.speaker().name(), 1, Integer::sum);
      }
    }
  }

  private void problem(String place, String reason) {
    failed++;
    new Messages(spec.commandLine().getErr()).line(place + ": " + reason);
  }
}
