package org.newsfacts.examples.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;

/**
 * Articles as JSON, one a line: {@code {"id": "a1", "title": "...", "published": "2021-05-17",
 * "text": "..."}}. One line is held in memory at a time; a broken one does not end the reading.
 */
final class ArticleLines {
  private final String file;
  private final ArticleSink sink;
  private final ArticleObjects objects;

  ArticleLines(String file, ArticleFields fields, ArticleSink sink) {
    this.file = file;
    this.sink = sink;
    this.objects = new ArticleObjects(fields, sink);
  }

  void read(InputStream in) throws IOException {
    LineStream lines = new LineStream(in, ArticleFiles.LONGEST_INPUT);
    while (lines.next()) {
      String place = file + ":" + lines.number();
      if (lines.isTooLong()) {
        sink.problem(place, ArticleFiles.TOO_LONG);
      } else if (!lines.isBlank()) {
        line(lines.bytes(), place);
      }
    }
  }

  private void line(byte[] bytes, String place) {
    List<String> notes = new ArrayList<>();
    String line = Encodings.decode(bytes, null, notes);
    try {
      objects.take(JsonTree.read(line), place, notes);
    } catch (JacksonException broken) {
      sink.problem(place, JsonTree.reason(broken));
    }
  }
}
