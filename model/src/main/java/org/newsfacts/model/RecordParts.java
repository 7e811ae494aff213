package org.newsfacts.model;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of facts that are records, by the names of their components. */
final class RecordParts {
  private RecordParts() {}

  static Map<String, Object> of(Fact fact) {
    Map<String, Object> parts = new LinkedHashMap<>();
    RecordComponent[] components = fact.getClass().getRecordComponents();
    if (components != null) {
      for (RecordComponent component : components) {
        Object value = component.getType() == Basis.class ? null : value(component, fact);
        if (value != null) {
          parts.put(component.getName(), value);
        }
      }
    }
    return Collections.unmodifiableMap(parts);
  }

  private static @Nullable Object value(RecordComponent component, Fact fact) {
    try {
      component.getAccessor().trySetAccessible();
      return component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException(
          fact.getClass().getName() + " cannot be read: make it public, in an exported package",
          hidden);
    }
  }
}
