package org.newsfacts.examples.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.Article;

/**
 * Makes articles of objects with fields, wherever they were read: a line of JSON, a row of a table.
 * What is wrong with one of them is told with its place.
 */
final class ArticleObjects {
  private final ArticleFields fields;
  private final ArticleSink sink;

  ArticleObjects(ArticleFields fields, ArticleSink sink) {
    this.fields = fields;
    this.sink = sink;
  }

  /** Takes an object; one without an id is named after its place. */
  void take(@Nullable Object read, String place, List<String> told) {
    if (!(read instanceof Map<?, ?> object)) {
      sink.problem(place, "no object with fields, like {\"id\": \"a1\", \"text\": \"...\"}");
      return;
    }
    String text = text(object);
    if (text == null) {
      String known = "its fields are " + shortened(String.valueOf(object.keySet()));
      String help = "; --field text=NAME says which one holds the text";
      sink.problem(place, "an article without a text: " + known + help);
      return;
    }
    List<String> notes = new ArrayList<>(told);
    String id = ArticleFields.value(object, fields.id());
    Article article =
        Article.of(text)
            .id(id == null ? place : id)
            .title(ArticleFields.value(object, fields.title()));
    sink.article(
        Dates.dated(article, ArticleFields.value(object, fields.published()), notes), place, notes);
  }

  /** An empty text is a text too: it has no facts, but it was there. */
  private @Nullable String text(Map<?, ?> object) {
    String text = ArticleFields.value(object, fields.text());
    if (text == null) {
      for (String name : fields.text()) {
        if (object.get(name) instanceof String blank) {
          return blank;
        }
      }
    }
    return text;
  }

  private static String shortened(String text) {
    return text.length() <= 120 ? text : text.substring(0, 117) + "...";
  }
}
