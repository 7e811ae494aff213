package org.newsfacts.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Modality;

/** A fact in one line: {@code Appeal issuer: Oman; action: free the sailors; strength: urge}. */
final class FactLine {
  private FactLine() {}

  static String of(Fact fact) {
    List<String> parts = new ArrayList<>();
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      if (component.getType() != Basis.class) {
        add(parts, component.getName(), value(fact, component));
      }
    }
    Basis basis = fact.basis();
    add(parts, "when", basis.when());
    add(parts, "reported by", basis.reportedBy());
    if (basis.modality() != Modality.ACTUAL) {
      parts.add(basis.modality().name().toLowerCase(Locale.ROOT));
    }
    if (basis.negated()) {
      parts.add("negated");
    }
    return fact.type()
        + " "
        + String.join("; ", parts)
        + " ["
        + fact.rule()
        + "] "
        + fact.evidence().text();
  }

  private static void add(List<String> parts, String name, @Nullable Object value) {
    List<String> forms =
        value instanceof Enum<?> word ? List.of(lower(word)) : ShortForm.ofAll(value);
    if (name.equals("partOf") && value != null) {
      parts.add("a part");
    } else if (!forms.isEmpty()) {
      parts.add(name + ": " + String.join(" / ", forms));
    }
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static @Nullable Object value(Fact fact, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(fact);
    } catch (IllegalAccessException | InvocationTargetException broken) {
      throw new LinkageError(component + " of " + fact, broken);
    }
  }
}
