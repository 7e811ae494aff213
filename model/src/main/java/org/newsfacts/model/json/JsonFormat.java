package org.newsfacts.model.json;

import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The settings of Jackson, and its errors in our words. */
final class JsonFormat {

  /** An article may be one string of many megabytes; the length of a line is limited elsewhere. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private static final ObjectWriteContext INDENTED =
      new ObjectWriteContext.Base() {
        @Override
        public boolean hasPrettyPrinter() {
          return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
          DefaultIndenter spaces = new DefaultIndenter("  ", "\n");
          DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
          printer.indentObjectsWith(spaces);
          printer.indentArraysWith(spaces);
          return printer;
        }
      };

  private JsonFormat() {}

  /** Writes one value. */
  static void writing(OutputStream out, boolean indented, Consumer<JsonGenerator> value) {
    ObjectWriteContext context = indented ? INDENTED : ObjectWriteContext.empty();
    try (JsonGenerator generator = FACTORY.createGenerator(context, out, JsonEncoding.UTF8)) {
      value.accept(generator);
    }
  }

  /** Reads the one value of a text. */
  static <T> T reading(String json, boolean strict, Function<JsonInput, T> value) {
    JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json);
    return reading(
        new JsonInput(
            parser,
            "JSON text",
            1,
            strict,
            from -> FACTORY.createParser(ObjectReadContext.empty(), json.substring(from))),
        value);
  }

  /** Reads the one value of a line. */
  static <T> T reading(
      ByteLines line, String source, boolean strict, Function<JsonInput, T> value) {
    byte[] bytes = line.bytes();
    int length = line.length();
    JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes, 0, length);
    return reading(
        new JsonInput(
            parser,
            source,
            line.number(),
            strict,
            from -> FACTORY.createParser(ObjectReadContext.empty(), bytes, from, length - from)),
        value);
  }

  private static <T> T reading(JsonInput in, Function<JsonInput, T> value) {
    try (JsonParser parser = in.parser()) {
      parser.nextToken();
      T read = value.apply(in);
      if (parser.nextToken() != null) {
        throw in.broken("more than one value: " + in.found());
      }
      return read;
    } catch (JacksonException e) {
      throw malformed(in, e);
    }
  }

  private static JsonLineException malformed(JsonInput in, JacksonException e) {
    String path = JsonInput.path(in.parser().streamReadContext());
    String where = path.isEmpty() ? "" : path + ": ";
    String reason =
        e instanceof UnexpectedEndOfInputException
            ? "ends in the middle of a value"
            : e.getOriginalMessage();
    return in.at(e.getLocation(), where + reason);
  }
}
