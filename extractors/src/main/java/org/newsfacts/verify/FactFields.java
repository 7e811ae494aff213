package org.newsfacts.verify;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Fact;
import org.newsfacts.model.FactShape;
import org.newsfacts.model.ShapedFact;

/** The fields of a fact by their JSON names, those of its basis among them. */
final class FactFields {
  private FactFields() {}

  /** Returns the fields; one that is not told has a null value. */
  static Map<String, @Nullable Object> of(Fact fact) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("negated", fact.negated());
    fields.put("modality", fact.modality());
    fields.put("reportedBy", fact.basis().reportedBy());
    fields.put("when", fact.basis().when());
    RecordComponent[] components = fact.getClass().getRecordComponents();
    if (components != null) {
      for (RecordComponent component : components) {
        if (component.getType() != Basis.class) {
          fields.put(component.getName(), value(component, fact));
        }
      }
    }
    if (fact instanceof ShapedFact shaped) {
      for (FactShape.Field field : shaped.shape().fields()) {
        fields.put(field.name(), shaped.parts().get(field.name()));
      }
    }
    return fields;
  }

  private static @Nullable Object value(RecordComponent component, Fact fact) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalArgumentException(fact.type() + "." + component.getName(), e);
    }
  }
}
