package org.newsfacts.model.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Fact;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The two kinds of lines. */
final class LineReader {

  private LineReader() {}

  /** Reads an article; unknown fields are passed over, as every archive has its own. */
  static ArticleLine article(JsonInput in) {
    in.expectObject();
    String id = null;
    String title = null;
    LocalDate published = null;
    String text = null;
    JsonParser parser = in.parser();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      switch (name) {
        case "id" -> id = id(in);
        case "title" -> title = textOrNull(in);
        case "published" -> published = day(in);
        case "text" -> text = textOrNull(in);
        default -> parser.skipChildren();
      }
    }
    if (text == null) {
      throw in.broken("an article without a text");
    }
    return new ArticleLine(required(id, in), title, published, text);
  }

  /** Reads a result; fields beside "id", "published" and "facts" are passed over. */
  static FactsLine facts(JsonInput in, FactTypes types) {
    in.expectObject();
    String id = null;
    LocalDate published = null;
    List<Fact> facts = null;
    JsonParser parser = in.parser();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      switch (name) {
        case "id" -> id = id(in);
        case "published" -> published = day(in);
        case "facts" -> facts = facts(in, types, new ArrayList<>());
        default -> parser.skipChildren();
      }
    }
    if (facts == null) {
      throw in.broken("a result without facts");
    }
    return new FactsLine(required(id, in), published, facts);
  }

  private static List<Fact> facts(JsonInput in, FactTypes types, List<Fact> facts) {
    in.expectList();
    while (in.parser().nextToken() != JsonToken.END_ARRAY) {
      facts.add(types.read(in));
    }
    return facts;
  }

  private static String required(@Nullable String id, JsonInput in) {
    if (id == null) {
      throw in.broken("a line without an id");
    }
    return id;
  }

  /** A number serves as an id too: {@code "id": 4711}. */
  private static @Nullable String id(JsonInput in) {
    return in.parser().currentToken() == JsonToken.VALUE_NUMBER_INT
        ? in.parser().getString()
        : textOrNull(in);
  }

  private static @Nullable String textOrNull(JsonInput in) {
    return in.parser().currentToken() == JsonToken.VALUE_NULL ? null : in.text();
  }

  private static @Nullable LocalDate day(JsonInput in) {
    String text = textOrNull(in);
    if (text == null || text.isBlank()) {
      return null;
    }
    // "2024-05-17T08:00:00Z", "2024-05-17 08:00"
    boolean timed = text.length() > 10 && (text.charAt(10) == 'T' || text.charAt(10) == ' ');
    try {
      return LocalDate.parse(timed ? text.substring(0, 10) : text);
    } catch (DateTimeException e) {
      throw in.broken("not an ISO date: \"" + JsonInput.shortened(text) + "\"");
    }
  }
}
