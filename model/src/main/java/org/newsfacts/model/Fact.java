package org.newsfacts.model;

import java.util.List;
import java.util.Optional;

/**
 * A typed record read from an article. Open: users add their own types. A record that implements it
 * has {@link Basis} {@code basis} as its first component.
 *
 * <pre>{@code
 * public record Sanction(Basis basis, Actor issuer, Actor target) implements Fact {
 *   @Override
 *   public Sanction withBasis(Basis newBasis) {
 *     return new Sanction(newBasis, issuer, target);
 *   }
 * }
 * }</pre>
 */
public interface Fact {

  /** Returns what every fact has. */
  Basis basis();

  /** Returns a copy with another basis; a record returns its own type. */
  Fact withBasis(Basis basis);

  /** Returns the name of the type, as in JSON: "CasualtyFigure", the simple name of the class. */
  default String type() {
    return getClass().getSimpleName();
  }

  /** Returns the smallest stretch from which a reader can check the record. */
  default Span evidence() {
    return basis().evidence();
  }

  /** Returns the id of the rule that read it. */
  default String rule() {
    return basis().rule();
  }

  /** Returns whether the text says that it did not happen. */
  default boolean negated() {
    return basis().negated();
  }

  /** Returns how it is told. */
  default Modality modality() {
    return basis().modality();
  }

  /** Returns who says so. */
  default Optional<Actor> reportedBy() {
    return Optional.ofNullable(basis().reportedBy());
  }

  /** Returns when it was. */
  default Optional<When> when() {
    return Optional.ofNullable(basis().when());
  }

  /**
   * Returns the names of the fields whose words stand outside the sentence of the evidence: of "A
   * bus overturned near Oruro on Saturday. Twelve people died." the figure's {@code place}, {@code
   * when} and {@code cause}. Such a field is less sure; an engine can leave them out.
   */
  default List<String> carried() {
    return basis().carried();
  }
}
