package org.newsfacts.model.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Writes a record that is no fact as JSON and reads it back, such as an {@link
 * org.newsfacts.model.dossier.Incident}. Components are written as those of facts are, see {@link
 * FactJson}. Immutable; serves any number of threads.
 *
 * <pre>{@code
 * RecordJson<Incident> json = RecordJson.of(Incident.class);
 * Incident same = json.read(json.write(incident));
 * }</pre>
 *
 * @param <R> the record
 */
public final class RecordJson<R extends Record> {
  private final Class<R> type;
  private final RecordCodec codec;

  private RecordJson(Class<R> type) {
    this.type = Objects.requireNonNull(type, "type");
    this.codec = new FactTypes().recordCodec(type);
  }

  /**
   * Returns one for a type of records.
   *
   * @throws IllegalArgumentException naming the component that has no JSON form
   */
  public static <R extends Record> RecordJson<R> of(Class<R> type) {
    return new RecordJson<>(type);
  }

  /** Returns the record as one JSON object on one line. */
  public String write(R value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonFormat.writing(bytes, false, out -> codec.write(value, out));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /**
   * Reads one record.
   *
   * @throws JsonLineException when it is not one
   */
  public R read(String json) {
    return type.cast(JsonFormat.reading(json, true, codec::read));
  }
}
