package org.newsfacts.model.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Fact;
import org.newsfacts.model.FactShape;
import org.newsfacts.model.ShapedFact;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Facts of a type that is a shape: its type, the fields of its basis, then those of the shape. */
final class ShapedCodec implements FactForm {
  private final FactShape shape;
  private final RecordCodec basis;
  private final Map<String, Codec> fields;

  ShapedCodec(FactShape shape, RecordCodec basis, Map<String, Codec> fields) {
    this.shape = shape;
    this.basis = basis;
    this.fields = fields;
  }

  @Override
  public Class<?> type() {
    return ShapedFact.class;
  }

  @Override
  public void write(Fact fact, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("type", shape.type());
    basis.writeFields(fact.basis(), 0, out);
    fact.parts()
        .forEach(
            (name, value) -> {
              Codec codec = fields.get(name);
              if (codec != null) {
                out.writeName(name);
                codec.write(value, out);
              }
            });
    out.writeEndObject();
  }

  @Override
  public Fact read(JsonInput in) {
    RecordCodec.Draft basisDraft = basis.draft(0);
    Map<String, Object> values = new LinkedHashMap<>();
    while (in.parser().currentToken() == JsonToken.PROPERTY_NAME) {
      String field = in.parser().currentName();
      in.parser().nextToken();
      Codec codec = fields.get(field);
      if (field.equals("type") || field.equals("id")) {
        in.parser().skipChildren();
      } else if (codec != null) {
        if (in.parser().currentToken() != JsonToken.VALUE_NULL
            && values.put(field, codec.read(in)) != null) {
          throw in.broken("stands twice");
        }
      } else if (!basisDraft.take(field, in)) {
        List<String> known = new ArrayList<>(basis.names());
        known.addAll(fields.keySet());
        basis.unknown(field, known, in);
      }
      in.parser().nextToken();
    }
    try {
      return shape.fact((Basis) basisDraft.make(in, shape.type()), values);
    } catch (IllegalArgumentException wrong) {
      throw in.broken(String.valueOf(wrong.getMessage()));
    }
  }
}
