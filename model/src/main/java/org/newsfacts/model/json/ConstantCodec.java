package org.newsfacts.model.json;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Enum constants by name. */
final class ConstantCodec implements Codec {

  private final Map<String, Enum<?>> byName = new LinkedHashMap<>();

  ConstantCodec(Class<?> type) {
    for (Object constant : type.getEnumConstants()) {
      Enum<?> named = (Enum<?>) constant;
      byName.put(named.name(), named);
    }
  }

  @Override
  public void write(Object value, JsonGenerator out) {
    out.writeString(((Enum<?>) value).name());
  }

  @Override
  public Object read(JsonInput in) {
    String name = in.text();
    Enum<?> constant = byName.get(name);
    if (constant == null) {
      String value = "unknown value \"" + JsonInput.shortened(name) + "\"";
      throw in.broken(value + ", known are " + byName.keySet());
    }
    return constant;
  }
}
