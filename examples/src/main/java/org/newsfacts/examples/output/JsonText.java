package org.newsfacts.examples.output;

import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON into text. */
final class JsonText {
  private static final JsonFactory PLAIN = new JsonFactory();

  private JsonText() {}

  static JsonGenerator generator(Writer out) {
    return PLAIN.createGenerator(ObjectWriteContext.empty(), out);
  }

  /** Writes {@code "warnings": [...]} where there are some. */
  static void warnings(List<String> warnings, JsonGenerator out) {
    if (!warnings.isEmpty()) {
      out.writeArrayPropertyStart("warnings");
      warnings.forEach(out::writeString);
      out.writeEndArray();
    }
  }
}
