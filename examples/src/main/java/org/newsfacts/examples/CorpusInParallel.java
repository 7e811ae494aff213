package org.newsfacts.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsfacts.NewsFacts;
import org.newsfacts.model.Fact;
import org.newsfacts.model.json.ArticleLine;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.model.json.JsonLine;
import org.newsfacts.model.json.JsonLines;
import org.newsfacts.text.Article;

/** Counts the facts of a corpus by type, on all processors. One engine serves all threads. */
public final class CorpusInParallel {
  private static final NewsFacts ENGINE = NewsFacts.english();

  private CorpusInParallel() {}

  /** Takes a file of article lines, packed or not. */
  public static void main(String[] args) throws IOException {
    try (JsonLines<ArticleLine> lines = FactJson.standard().articles(Path.of(args[0]))) {
      Map<String, Long> counts =
          lines.stream()
              .parallel()
              .map(JsonLine::orThrow)
              .flatMap(line -> ENGINE.read(article(line)).stream())
              .collect(Collectors.groupingBy(Fact::type, TreeMap::new, Collectors.counting()));
      counts.forEach((type, count) -> System.out.println(type + " " + count));
    }
  }

  private static Article article(ArticleLine line) {
    return Article.of(line.text()).id(line.id()).published(line.published());
  }
}
