package org.newsfacts.model.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Lists of one kind of value. */
record ListCodec(Codec each) implements Codec {

  @Override
  public void write(Object value, JsonGenerator out) {
    out.writeStartArray();
    for (Object item : (List<?>) value) {
      each.write(item, out);
    }
    out.writeEndArray();
  }

  @Override
  public Object read(JsonInput in) {
    in.expectList();
    List<Object> items = new ArrayList<>();
    while (in.parser().nextToken() != JsonToken.END_ARRAY) {
      items.add(each.read(in));
    }
    return List.copyOf(items);
  }
}
