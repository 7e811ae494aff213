package org.newsfacts.examples.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.Article;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Articles as JSON, one a line: {@code {"id": "a1", "title": "...", "published": "2021-05-17",
 * "text": "..."}}. Only {@code text} must be there; other fields are passed over. One line is held
 * in memory at a time.
 */
final class ArticleLines {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(ArticleFiles.LONGEST_INPUT).build())
          .build();

  private final String file;
  private final ArticleSink sink;

  ArticleLines(String file, ArticleSink sink) {
    this.file = file;
    this.sink = sink;
  }

  void read(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    int number = 1;
    int count;
    while ((count = in.read(buffer)) >= 0) {
      int from = 0;
      for (int i = 0; i < count; i++) {
        if (buffer[i] == '\n') {
          add(line, buffer, from, i);
          take(line, number++);
          from = i + 1;
        }
      }
      add(line, buffer, from, count);
    }
    take(line, number);
  }

  /** Keeps one byte more than allowed of a line that is too long: enough to tell. */
  private static void add(ByteArrayOutputStream line, byte[] buffer, int from, int to) {
    int room = ArticleFiles.LONGEST_INPUT + 1 - line.size();
    line.write(buffer, from, Math.max(0, Math.min(to - from, room)));
  }

  private void take(ByteArrayOutputStream bytes, int number) {
    String place = file + ":" + number;
    Article article = null;
    try {
      if (bytes.size() > ArticleFiles.LONGEST_INPUT) {
        throw new BrokenInputException(number, ArticleFiles.TOO_LONG);
      }
      String line = Utf8.decode(bytes.toByteArray());
      article = line.isBlank() ? null : parse(line, place);
    } catch (JacksonException broken) {
      sink.problem(place, "broken JSON: " + firstLine(broken.getOriginalMessage()) + at(broken));
    } catch (IllegalArgumentException wrong) {
      sink.problem(place, String.valueOf(wrong.getMessage()));
    } catch (BrokenInputException broken) {
      sink.problem(place, broken.reason());
    }
    bytes.reset();
    if (article != null) {
      sink.article(article, place);
    }
  }

  private static Article parse(String line, String place) {
    String text = null;
    String id = null;
    String title = null;
    String published = null;
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("not a JSON object");
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String field = json.currentName();
        JsonToken value = json.nextToken();
        switch (field) {
          case "id" -> id = scalar(json, value, field);
          case "title" -> title = scalar(json, value, field);
          case "published" -> published = scalar(json, value, field);
          case "text" -> text = scalar(json, value, field);
          default -> json.skipChildren();
        }
      }
      if (json.nextToken() != null) {
        throw new IllegalArgumentException("more than one JSON value in the line");
      }
    }
    if (text == null) {
      throw new IllegalArgumentException("no field \"text\"");
    }
    Article article = Article.of(text).id(id == null ? place : id).title(title);
    return published == null ? article : article.published(Dates.parse(published));
  }

  private static @Nullable String scalar(JsonParser json, JsonToken value, String field) {
    if (value == JsonToken.VALUE_NULL) {
      return null;
    }
    if (value == null || !value.isScalarValue()) {
      throw new IllegalArgumentException("field \"" + field + "\" is not a string");
    }
    return json.getString();
  }

  private static String at(JacksonException broken) {
    return broken.getLocation() == null ? "" : " (column " + broken.getLocation().getColumnNr() + ")";
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }
}
