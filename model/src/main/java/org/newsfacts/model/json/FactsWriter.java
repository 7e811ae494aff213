package org.newsfacts.model.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Fact;
import tools.jackson.core.JsonGenerator;

/**
 * Writes results one after the other; see {@link FactJson#writer} and {@link
 * FactJson#indentedWriter}.
 *
 * <p>A result is written wholly or not at all: when one of its facts cannot be written, the call
 * throws and the output stays as it was. Not for several threads at once.
 */
public final class FactsWriter implements AutoCloseable, Flushable {

  private static final int SMALL = 1 << 16;

  private final OutputStream out;
  private final FactTypes types;
  private final boolean indented;
  private ByteArrayOutputStream result = new ByteArrayOutputStream(SMALL);
  private boolean any;

  FactsWriter(OutputStream out, FactTypes types, boolean indented) {
    this.out = out;
    this.types = types;
    this.indented = indented;
  }

  /**
   * Writes a result.
   *
   * @throws IOException when the output fails
   * @throws IllegalArgumentException when the type of a fact is not registered
   */
  public void write(FactsLine line) throws IOException {
    write(line.id(), line.published(), line.facts());
  }

  /**
   * Writes the facts of an article, in their order.
   *
   * @throws IOException when the output fails
   * @throws IllegalArgumentException when the type of a fact is not registered
   */
  public void write(String id, Iterable<? extends Fact> facts) throws IOException {
    write(id, null, facts);
  }

  private void write(String id, @Nullable LocalDate published, Iterable<? extends Fact> facts)
      throws IOException {
    result.reset();
    JsonFormat.writing(result, indented, json -> write(id, published, facts, json));
    if (indented) {
      out.write(any ? ",\n".getBytes(US_ASCII) : "[\n".getBytes(US_ASCII));
    }
    result.writeTo(out);
    if (!indented) {
      out.write('\n');
    }
    any = true;
    if (result.size() > 16 * SMALL) {
      result = new ByteArrayOutputStream(SMALL);
    }
  }

  private void write(
      String id,
      @Nullable LocalDate published,
      Iterable<? extends Fact> facts,
      JsonGenerator json) {
    json.writeStartObject();
    json.writeName("id");
    JsonText.write(id, json);
    if (published != null) {
      json.writeStringProperty("published", published.toString());
    }
    json.writeName("facts");
    json.writeStartArray();
    for (Fact fact : facts) {
      types.write(fact, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Hands on what has been written. */
  @Override
  public void flush() throws IOException {
    out.flush();
  }

  /** Ends the array, if it is one, and closes the output. */
  @Override
  public void close() throws IOException {
    try (out) {
      if (indented) {
        out.write((any ? "\n]\n" : "[]\n").getBytes(US_ASCII));
      }
    }
  }
}
