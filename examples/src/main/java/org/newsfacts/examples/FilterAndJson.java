package org.newsfacts.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsfacts.NewsFacts;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Modality;
import org.newsfacts.model.json.ArticleLine;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.model.json.FactsLine;
import org.newsfacts.model.json.FactsWriter;
import org.newsfacts.model.json.JsonLine;
import org.newsfacts.model.json.JsonLines;
import org.newsfacts.text.Article;

/**
 * Keeps what happened: reads article lines, drops facts that are negated or only planned, writes
 * the rest as JSON lines and reads them back as typed records.
 */
public final class FilterAndJson {
  private FilterAndJson() {}

  /** Takes a file of article lines and a file to write. */
  public static void main(String[] args) throws IOException {
    Path facts = Path.of(args[1]);
    write(Path.of(args[0]), facts);
    int read = 0;
    try (JsonLines<FactsLine> lines = FactJson.standard().results(facts)) {
      for (JsonLine<FactsLine> line : lines) {
        read += line.orThrow().facts().size(); // a broken line would throw, with file and line
      }
    }
    System.out.println(read + " facts in " + facts.getFileName());
  }

  private static void write(Path articles, Path facts) throws IOException {
    NewsFacts engine = NewsFacts.english();
    FactJson json = FactJson.standard();
    try (JsonLines<ArticleLine> lines = json.articles(articles);
        FactsWriter out = json.writer(Files.newOutputStream(facts))) {
      for (JsonLine<ArticleLine> line : lines) {
        ArticleLine read = line.orThrow();
        Article article = Article.of(read.text()).published(read.published());
        out.write(
            read.id(), engine.read(article).stream().filter(FilterAndJson::happened).toList());
      }
    }
  }

  private static boolean happened(Fact fact) {
    return !fact.negated() && fact.modality() == Modality.ACTUAL;
  }
}
