package org.newsfacts.examples.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.newsfacts.examples.input.JsonTree;
import org.newsfacts.examples.input.LineStream;
import org.newsfacts.examples.input.Reasons;
import org.newsfacts.examples.output.Plain;
import org.newsfacts.examples.score.Scores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;

/** Compares facts with those that people wrote down. */
@Command(
    name = "score",
    description =
        "Compares facts with those that people wrote down or accepted: precision, recall, F1 and"
            + " whole records by type.",
    mixinStandardHelpOptions = true)
public final class ScoreCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description =
          "Lines {\"id\", \"facts\": [...]} of people: a file, or the export of a review.")
  private Path gold = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "PRED",
      description = "Lines that \"extract\" wrote of the same articles.")
  private Path read = Path.of("");

  @Option(
      names = "--list",
      paramLabel = "N",
      description = "List at most N facts missed and N spurious ones; 10 if not set.")
  private int listed = 10;

  @Option(names = "--type", split = ",", paramLabel = "TYPE", description = "Only these types.")
  private List<String> types = List.of();

  @Spec private CommandSpec spec;
  private int failed;

  @Override
  public Integer call() {
    Messages messages = new Messages(spec.commandLine().getErr());
    Map<String, List<Map<?, ?>>> wanted = lines(gold, messages);
    Map<String, List<Map<?, ?>>> found = lines(read, messages);
    Scores scores = new Scores();
    wanted.forEach(
        (id, facts) -> {
          if (!found.containsKey(id)) {
            messages.tell(read.toString(), "no line for the article \"" + id + "\"");
            failed++;
          }
          scores.add(id, some(facts), some(found.getOrDefault(id, List.of())));
        });
    spec.commandLine().getOut().print(Plain.lines(scores.table(listed)));
    return failed == 0 ? ArticleCommand.ALL_READ : ArticleCommand.SOME_FAILED;
  }

  private List<Map<?, ?>> some(List<Map<?, ?>> facts) {
    Set<String> named = Set.copyOf(types);
    return named.isEmpty()
        ? facts
        : facts.stream().filter(f -> named.contains(String.valueOf(f.get("type")))).toList();
  }

  private Map<String, List<Map<?, ?>>> lines(Path file, Messages messages) {
    Map<String, List<Map<?, ?>>> facts = new LinkedHashMap<>();
    try (InputStream in = open(file)) {
      LineStream lines = new LineStream(in, 1 << 28);
      while (lines.next()) {
        if (!lines.isBlank()) {
          line(lines.text(), file + ":" + lines.number(), facts, messages);
        }
      }
    } catch (IOException broken) {
      messages.tell(file.toString(), Reasons.of(broken));
      failed++;
    }
    return facts;
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  private void line(
      String text, String place, Map<String, List<Map<?, ?>>> facts, Messages messages) {
    try {
      if (JsonTree.read(text) instanceof Map<?, ?> line && line.get("id") instanceof String id) {
        facts.put(id, Scores.facts(line));
        return;
      }
      messages.tell(place, "no line {\"id\": ..., \"facts\": [...]}");
    } catch (JacksonException broken) {
      messages.tell(place, JsonTree.reason(broken));
    }
    failed++;
  }
}
