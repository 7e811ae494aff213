package org.newsfacts.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  /** The parts of those whose own words a fact is. */
  Set<String> VOICES = Set.of("speaker", "issuer", "accuser", "holder", "offeror");

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

  /**
   * Returns the parts that are the type's own, by name and in order: the components of a record
   * without its basis. Absent ones are left out.
   */
  default Map<String, Object> parts() {
    return RecordParts.of(this);
  }

  /**
   * Returns the actors of the fact, each with the part he has in it, in the order of the fields;
   * who reports it comes last. All facts of a person:
   *
   * <pre>{@code
   * facts.stream().filter(f -> f.actors().stream().anyMatch(a -> a.actor().name().equals(name)))
   * }</pre>
   */
  default List<Involved> actors() {
    return Involved.in(this);
  }

  /**
   * Returns whose word it is: who is named as reporting it, else the speaker, issuer, accuser,
   * holder or offeror of what is voiced; empty where the article itself tells it.
   */
  default Optional<Actor> source() {
    return reportedBy()
        .or(
            () ->
                actors().stream()
                    .filter(one -> VOICES.contains(one.part()))
                    .map(Involved::actor)
                    .findFirst());
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
