package org.newsfacts.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsfacts.Facts;
import org.newsfacts.NewsFacts;
import org.newsfacts.model.Fact;
import org.newsfacts.model.json.ArticleLine;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.model.json.JsonLine;
import org.newsfacts.model.json.JsonLines;
import org.newsfacts.text.Article;

/**
 * All facts of all corpora and sample articles, as they were when the files under {@code golden}
 * were written. A change of any fact shows here, wanted or not: run with {@code
 * -Dnewsfacts.write=true} and read the difference before it is committed.
 */
class GoldenFactsTest {
  private static final NewsFacts ENGINE = NewsFacts.english();

  @TestFactory
  Stream<DynamicTest> factsAreThoseOfTheFile() throws IOException {
    TreeMap<String, List<String>> files = new TreeMap<>();
    for (RuleExamples<?> rule : Corpora.all()) {
      String family = rule.id().substring(0, rule.id().indexOf('.'));
      List<String> lines = files.computeIfAbsent(family + ".txt", name -> new ArrayList<>());
      for (Example<?> example : rule.positives()) {
        read(example.sentence(), example.published(), lines);
      }
      for (RuleExamples.NearMiss miss : rule.misses()) {
        read(miss.sentence(), miss.published(), lines);
      }
    }
    files.put("articles.txt", articles());
    return files.entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(file.getKey(), () -> same(file.getKey(), file.getValue())));
  }

  private static void same(String name, List<String> lines) throws IOException {
    Kept kept = Kept.file(name);
    if (Kept.isWriting()) {
      kept.write(String.join("\n", lines) + "\n");
    }
    assumeTrue(kept.exists(), name + " is not written yet");
    assertThat(lines).as(name).containsExactlyElementsOf(kept.lines());
  }

  private static void read(String text, @Nullable LocalDate published, List<String> lines) {
    Facts facts = ENGINE.read(Article.of(text).published(published));
    assertThat(facts.warnings()).as(text).isEmpty();
    lines.add("> " + oneLine(text));
    for (Fact fact : facts) {
      lines.add("  " + oneLine(FactLine.of(fact)));
    }
  }

  private static String oneLine(String text) {
    return text.replace("\r", "\\r").replace("\n", "\\n").replace("\u00a0", "\\u00a0");
  }

  /** The articles that the examples come with. */
  private static List<String> articles() throws IOException {
    Path folder = Kept.project().resolve(Path.of("examples", "samples"));
    List<String> lines = new ArrayList<>();
    read(
        Files.readString(folder.resolve("harbour-picket.txt"), StandardCharsets.UTF_8),
        LocalDate.of(2031, 3, 5),
        lines);
    try (JsonLines<ArticleLine> articles =
        FactJson.standard().articles(folder.resolve("articles.ndjson"))) {
      for (JsonLine<ArticleLine> line : articles) {
        read(line.orThrow().text(), line.orThrow().published(), lines);
      }
    }
    return lines;
  }
}
