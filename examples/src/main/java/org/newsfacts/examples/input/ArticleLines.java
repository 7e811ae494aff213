package org.newsfacts.examples.input;

import java.io.InputStream;
import org.newsfacts.model.json.ArticleLine;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.model.json.JsonLine;
import org.newsfacts.model.json.JsonLines;
import org.newsfacts.text.Article;

/**
 * Articles as JSON, one a line: {@code {"id": "a1", "title": "...", "published": "2021-05-17",
 * "text": "..."}}. One line is held in memory at a time.
 */
final class ArticleLines {
  private static final FactJson JSON = FactJson.standard().longestLine(ArticleFiles.LONGEST_INPUT);

  private final String file;
  private final ArticleSink sink;

  ArticleLines(String file, ArticleSink sink) {
    this.file = file;
    this.sink = sink;
  }

  void read(InputStream in) {
    JsonLines<ArticleLine> lines = JSON.articles(in, file);
    for (JsonLine<ArticleLine> line : lines) {
      String place = file + ":" + line.line();
      if (line instanceof JsonLine.Broken<ArticleLine> broken) {
        sink.problem(place, broken.error().reason());
      } else {
        ArticleLine read = line.orThrow();
        sink.article(
            Article.of(read.text()).id(read.id()).title(read.title()).published(read.published()),
            place);
      }
    }
  }
}
