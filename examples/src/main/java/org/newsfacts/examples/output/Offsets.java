package org.newsfacts.examples.output;

import java.io.StringWriter;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * In what offsets are counted: in UTF-16 units, as Java and JavaScript count characters, or in code
 * points, as Python does. They differ behind a sign of two units, such as most emoji.
 */
public enum Offsets {
  /** As in {@code text.substring(start, end)} of Java. */
  UTF16,
  /** As in {@code text[start:end]} of Python. */
  CODEPOINTS;

  private static final Set<String> FIELDS = Set.of("start", "end", "partOf");
  private static final JsonFactory JSON = new JsonFactory();

  /** Returns the offset in a text. */
  int of(int utf16, String text) {
    return this == UTF16 ? utf16 : text.codePointCount(0, utf16);
  }

  /** Returns a fact's JSON with its offsets counted so. */
  String in(String json, String text) {
    if (this == UTF16 || text.codePointCount(0, text.length()) == text.length()) {
      return json;
    }
    StringWriter counted = new StringWriter();
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json);
        JsonGenerator out = JsonText.generator(counted)) {
      for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
        if (token == JsonToken.VALUE_NUMBER_INT
            && FIELDS.contains(String.valueOf(in.currentName()))) {
          out.writeNumber(of(in.getIntValue(), text));
        } else {
          out.copyCurrentEvent(in);
        }
      }
    }
    return counted.toString();
  }
}
