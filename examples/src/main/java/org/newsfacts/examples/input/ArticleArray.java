package org.newsfacts.examples.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Articles as one JSON document: a list of objects, an object alone, or an object with a list of
 * them ({@code {"articles": [...]}}, whatever the field is called). One article is held in memory
 * at a time. An article without an id is named after its number: "day.json:3".
 */
final class ArticleArray {
  private final String file;
  private final ArticleSink sink;
  private final ArticleObjects objects;
  private int number;

  ArticleArray(String file, ArticleFields fields, ArticleSink sink) {
    this.file = file;
    this.sink = sink;
    this.objects = new ArticleObjects(fields, sink);
  }

  void read(InputStream in) throws IOException {
    try (JsonParser parser = JsonTree.parser(in)) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        if (token == JsonToken.START_ARRAY) {
          list(parser);
        } else {
          alone(JsonTree.value(parser));
        }
        token = parser.nextToken();
      }
    } catch (JacksonException broken) {
      sink.problem(file, JsonTree.reason(broken) + "; " + number + " articles before it were read");
    }
  }

  private void list(JsonParser parser) {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      take(JsonTree.value(parser));
    }
  }

  private void alone(@Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      for (Object field : object.values()) {
        if (field instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map) {
          list.forEach(this::take);
          return;
        }
      }
    }
    take(value);
  }

  private void take(@Nullable Object article) {
    number++;
    objects.take(article, file + ":" + number, List.of());
  }
}
