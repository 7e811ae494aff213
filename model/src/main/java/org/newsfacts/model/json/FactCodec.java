package org.newsfacts.model.json;

import java.util.ArrayList;
import java.util.List;
import org.newsfacts.model.Fact;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A fact: its type, the fields of its basis, then its own, all on one level. */
final class FactCodec implements FactForm {

  private final Class<?> type;
  private final String name;
  private final RecordCodec basis;
  private final RecordCodec own;
  private final List<String> known;

  FactCodec(Class<?> type, String name, RecordCodec basis, RecordCodec own) {
    this.type = type;
    this.name = name;
    this.basis = basis;
    this.own = own;
    this.known = new ArrayList<>(basis.names());
    for (String field : own.names().subList(1, own.names().size())) {
      if (known.contains(field) || field.equals("type")) {
        throw new IllegalArgumentException(
            type.getName() + "." + field + ": every fact has a " + field + " already");
      }
      known.add(field);
    }
  }

  @Override
  public Class<?> type() {
    return type;
  }

  @Override
  public void write(Fact fact, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("type", name);
    basis.writeFields(fact.basis(), 0, out);
    own.writeFields(fact, 1, out);
    out.writeEndObject();
  }

  @Override
  public Fact read(JsonInput in) {
    RecordCodec.Draft basisDraft = basis.draft(0);
    RecordCodec.Draft draft = own.draft(1);
    while (in.parser().currentToken() == JsonToken.PROPERTY_NAME) {
      String field = in.parser().currentName();
      in.parser().nextToken();
      boolean name = field.equals("type") || field.equals("id") && !known.contains("id");
      if (name) {
        in.parser().skipChildren();
      } else if (!basisDraft.take(field, in) && !draft.take(field, in)) {
        own.unknown(field, known, in);
      }
      in.parser().nextToken();
    }
    draft.set(0, basisDraft.make(in, name));
    return (Fact) draft.make(in, name);
  }
}
