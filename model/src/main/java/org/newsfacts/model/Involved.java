package org.newsfacts.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An actor of a fact and the part he has in it: the name of the field.
 *
 * <p>In <q>Norway urged both armies to pull back, the ministry said.</q> the appeal involves Norway
 * as "issuer", both armies as "addressees", and the ministry as "reportedBy".
 *
 * @param part the name of the field, as in JSON
 * @param actor who
 */
public record Involved(String part, Actor actor) {

  /** Checks that both are given. */
  public Involved {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(actor, "actor");
  }

  /** Returns the actors of a fact in the order of its fields, its source last. */
  static List<Involved> in(Fact fact) {
    List<Involved> involved = new ArrayList<>();
    fact.parts().forEach((part, value) -> add(part, value, involved));
    add("reportedBy", fact.basis().reportedBy(), involved);
    return List.copyOf(involved);
  }

  private static void add(String part, @Nullable Object value, List<Involved> involved) {
    if (value instanceof Actor actor) {
      involved.add(new Involved(part, actor));
    } else if (value instanceof Collection<?> several) {
      several.forEach(one -> add(part, one, involved));
    }
  }
}
