package org.newsfacts.model.json;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/** One JSON text on its way in: a parser, and what an error has to name. */
final class JsonInput {
  private static final String OBJECT = "an object";
  private static final String LIST = "a list";

  private final JsonParser parser;
  private final String source;
  private final long firstLine;
  private final boolean strict;
  private final IntFunction<JsonParser> from;

  /**
   * Reads one text.
   *
   * @param from opens the text again at a byte or character, whatever the parser counts in
   */
  JsonInput(
      JsonParser parser,
      String source,
      long firstLine,
      boolean strict,
      IntFunction<JsonParser> from) {
    this.parser = parser;
    this.source = source;
    this.firstLine = firstLine;
    this.strict = strict;
    this.from = from;
  }

  JsonParser parser() {
    return parser;
  }

  /** Whether a field nobody knows is an error. */
  boolean strict() {
    return strict;
  }

  void expect(JsonToken token, String what) {
    if (parser.currentToken() != token) {
      throw broken("expected " + what + ", found " + found());
    }
  }

  void expectObject() {
    expect(JsonToken.START_OBJECT, OBJECT);
  }

  void expectList() {
    expect(JsonToken.START_ARRAY, LIST);
  }

  /** Returns the string that stands here. */
  String text() {
    expect(JsonToken.VALUE_STRING, "text");
    return parser.getString();
  }

  /** Names the current token for a message. */
  String found() {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT -> OBJECT;
      case START_ARRAY -> LIST;
      case VALUE_STRING -> "the text \"" + shortened(parser.getString()) + "\"";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + shortened(parser.getString());
      default -> String.valueOf(token.asString());
    };
  }

  /** Keeps a message readable when the value is a whole article. */
  static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 57) + "...";
  }

  /** Returns the text of a field of the object that starts at a place, without moving on. */
  @Nullable String ahead(TokenStreamLocation start, String field) {
    long offset = start.getByteOffset() >= 0 ? start.getByteOffset() : start.getCharOffset();
    try (JsonParser scout = from.apply(Math.toIntExact(offset))) {
      scout.nextToken();
      for (String name = scout.nextName(); name != null; name = scout.nextName()) {
        JsonToken value = scout.nextToken();
        if (name.equals(field)) {
          return value == JsonToken.VALUE_STRING ? scout.getString() : null;
        }
        scout.skipChildren();
      }
    }
    return null;
  }

  /** Returns the error for the value that stands here. */
  JsonLineException broken(String reason) {
    String path = path(parser.streamReadContext());
    return at(parser.currentTokenLocation(), path.isEmpty() ? reason : path + ": " + reason);
  }

  /** Returns the error for a place in the text. */
  JsonLineException at(@Nullable TokenStreamLocation place, String reason) {
    int below = place == null ? 0 : Math.max(0, place.getLineNr() - 1);
    return new JsonLineException(source, firstLine + below, reason);
  }

  /** Writes the way to the current value: {@code facts[2].count.lower}. */
  static String path(@Nullable TokenStreamContext context) {
    StringBuilder path = new StringBuilder();
    for (TokenStreamContext c = context; c != null && !c.inRoot(); c = c.getParent()) {
      if (c.inArray() && c.hasCurrentIndex()) {
        path.insert(0, "[" + c.getCurrentIndex() + "]");
      } else if (c.currentName() != null) {
        path.insert(0, "." + c.currentName());
      }
    }
    return path.isEmpty() || path.charAt(0) != '.' ? path.toString() : path.substring(1);
  }
}
