package org.newsfacts.examples.output;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Writes JSON into text. */
final class JsonText {
  private static final JsonFactory PLAIN = new JsonFactory();
  private static final JsonFactory ESCAPED =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private JsonText() {}

  static JsonGenerator generator(Writer out) {
    return PLAIN.createGenerator(ObjectWriteContext.empty(), out);
  }

  /**
   * Returns a generator that can write a text whatever it holds: half a surrogate pair cannot be
   * written as UTF-8, only as an escape.
   */
  static JsonGenerator generator(Writer out, String text) {
    JsonFactory factory = hasHalfPair(text) ? ESCAPED : PLAIN;
    return factory.createGenerator(ObjectWriteContext.empty(), out);
  }

  private static boolean hasHalfPair(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}
