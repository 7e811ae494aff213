package org.newsfacts.examples.input;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** A small JSON document as maps, lists and strings. The parser refuses to nest deeper than 500. */
public final class JsonTree {
  /**
   * An article may be one string of many megabytes; the length of an input is limited elsewhere.
   */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private JsonTree() {}

  /**
   * Reads a document: a Map, a List, a String (numbers and true, false too) or null.
   *
   * @throws tools.jackson.core.JacksonException when it is broken
   */
  public static @Nullable Object read(String document) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document)) {
      parser.nextToken();
      Object value = value(parser);
      if (parser.nextToken() != null) {
        throw new StreamReadException(parser, "more than one value on the line");
      }
      return value;
    }
  }

  /** Opens a document that is read piece by piece. */
  static JsonParser parser(InputStream in) {
    return JSON.createParser(ObjectReadContext.empty(), in);
  }

  /** Says what is wrong with a document: "ends in the middle of a value". */
  public static String reason(JacksonException broken) {
    if (broken instanceof UnexpectedEndOfInputException) {
      return "not whole JSON: ends in the middle of a value";
    }
    TokenStreamLocation at = broken.getLocation();
    String where = at == null ? "" : " at character " + at.getColumnNr();
    String why = String.valueOf(broken.getOriginalMessage());
    int brackets = why.indexOf(" (");
    return "not JSON" + where + ": " + (brackets > 0 ? why.substring(0, brackets) : why);
  }

  /** Reads the value that begins here and goes to its end. */
  static @Nullable Object value(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        parser.nextToken();
        object.put(name, value(parser));
      }
      return object;
    }
    if (token == JsonToken.START_ARRAY) {
      List<@Nullable Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(parser));
      }
      return list;
    }
    return token == null || token == JsonToken.VALUE_NULL ? null : parser.getString();
  }
}
