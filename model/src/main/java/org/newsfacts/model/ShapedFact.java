package org.newsfacts.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a type that is no Java class, but a {@link FactShape}: one that a text file tells.
 * Immutable.
 *
 * <pre>{@code
 * sanction.actor("issuer").ifPresent(issuer -> System.out.println(issuer.name()));
 * }</pre>
 */
public final class ShapedFact implements Fact {
  private final Basis basis;
  private final FactShape shape;
  private final Map<String, Object> values;

  ShapedFact(Basis basis, FactShape shape, Map<String, Object> values) {
    this.basis = Objects.requireNonNull(basis, "basis");
    this.shape = shape;
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Returns the shape. */
  public FactShape shape() {
    return shape;
  }

  /** Returns the actor of a field; empty where none is told or the field holds no actor. */
  public Optional<Actor> actor(String field) {
    return value(field, Actor.class);
  }

  /** Returns the words of a field; empty where none are told or the field holds no words. */
  public Optional<Span> words(String field) {
    return value(field, Span.class);
  }

  /** Returns the value of a field if it is of a class. */
  public <T> Optional<T> value(String field, Class<T> type) {
    return Optional.ofNullable(values.get(field)).filter(type::isInstance).map(type::cast);
  }

  @Override
  public Map<String, Object> parts() {
    return values;
  }

  @Override
  public String type() {
    return shape.type();
  }

  @Override
  public Basis basis() {
    return basis;
  }

  @Override
  public ShapedFact withBasis(Basis newBasis) {
    return new ShapedFact(newBasis, shape, values);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ShapedFact fact
        && basis.equals(fact.basis)
        && shape.equals(fact.shape)
        && values.equals(fact.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(basis, shape, values);
  }

  @Override
  public String toString() {
    return shape.type() + values + " " + basis;
  }
}
