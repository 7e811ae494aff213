package org.newsfacts.rule;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsfacts.frame.Role;
import org.newsfacts.frame.Sense;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Place;
import org.newsfacts.model.Span;

/**
 * A part of an act that a rule puts into its record, with its type: who fills a role, the words
 * that fill it, a value of the word's row.
 *
 * <pre>{@code
 * .yields(Sanction::new, Part.actor(AGENT), Part.actor(PATIENT))
 * }</pre>
 *
 * <p>An act without a part that is not optional gives no record. A part that no row of the act can
 * give is refused when the engine is built, with the id of the rule. Immutable.
 *
 * @param <T> the type of the component of the record
 */
public final class Part<T extends @Nullable Object> {
  private final String name;
  private final Function<Told, @Nullable T> value;
  private final boolean optional;
  private final Consumer<List<Sense>> check;

  private Part(
      String name,
      Function<Told, @Nullable T> value,
      boolean optional,
      Consumer<List<Sense>> check) {
    this.name = name;
    this.value = value;
    this.optional = optional;
    this.check = check;
  }

  private static <T extends @Nullable Object> Part<T> of(
      Role role, boolean optional, Function<Told, @Nullable T> value) {
    Objects.requireNonNull(role, "role");
    return new Part<>(role.name(), value, optional, senses -> checkRole(role, senses));
  }

  private static void checkRole(Role role, List<Sense> senses) {
    if (senses.stream().noneMatch(sense -> sense.roles().contains(role))) {
      throw new IllegalArgumentException("no row has a place for " + role);
    }
  }

  /** Who fills a role. */
  public static Part<Actor> actor(Role role) {
    return of(role, false, told -> told.actorOrNull(role));
  }

  /** Who fills a role; null where nobody is told. */
  public static Part<@Nullable Actor> actorIfTold(Role role) {
    return of(role, true, told -> told.actorOrNull(role));
  }

  /** Those who fill a role: the members of a list, or one alone. */
  public static Part<List<Actor>> actors(Role role) {
    return of(role, false, told -> told.has(role) ? told.actors(role) : null);
  }

  /** Those who fill a role; none where nobody is told. */
  public static Part<List<Actor>> actorsIfTold(Role role) {
    return of(role, true, told -> told.actors(role));
  }

  /** The words that fill a role. */
  public static Part<Span> words(Role role) {
    return of(role, false, told -> told.spanOrNull(role));
  }

  /** The words that fill a role; null where none are told. */
  public static Part<@Nullable Span> wordsIfTold(Role role) {
    return of(role, true, told -> told.spanOrNull(role));
  }

  /** Where the act was; null where its clause does not tell. */
  public static Part<@Nullable Place> placeIfTold() {
    return new Part<>("place", Told::placeOrNull, true, senses -> {});
  }

  /** A value that the row of the word gives, as it is written there. */
  static Part<String> value(String name) {
    return new Part<>(
        name,
        told -> told.frame().sense().has(name) ? told.frame().sense().value(name) : null,
        false,
        senses -> {});
  }

  /**
   * A value that the row of the word gives: {@code strength=CONDEMN}. A row without it, or with
   * another value than the type has, is refused when the engine is built.
   */
  public static <E extends Enum<E>> Part<E> value(String name, Class<E> type) {
    return new Part<>(
        name, told -> told.value(name, type), false, senses -> checkValue(name, type, senses));
  }

  private static <E extends Enum<E>> void checkValue(
      String name, Class<E> type, List<Sense> senses) {
    for (Sense sense : senses) {
      E value;
      try {
        value = sense.value(name, type);
      } catch (IllegalArgumentException unknown) {
        throw new IllegalArgumentException(
            "the row of \""
                + sense
                + "\" says "
                + name
                + "="
                + sense.value(name)
                + ", which is none of "
                + List.of(type.getEnumConstants()),
            unknown);
      }
      if (value == null) {
        throw new IllegalArgumentException("the row of \"" + sense + "\" gives no " + name);
      }
    }
  }

  /** Returns the name: that of the role or value. */
  public String name() {
    return name;
  }

  /** Returns whether an act without it gives a record too. */
  public boolean isOptional() {
    return optional;
  }

  /** Returns the same part, which may be missing: null in the record then. */
  public Part<@Nullable T> optional() {
    return new Part<>(name, value, true, check);
  }

  @Nullable T of(Told told) {
    return value.apply(told);
  }

  void check(List<Sense> senses) {
    check.accept(senses);
  }

  @Override
  public String toString() {
    return name;
  }
}
