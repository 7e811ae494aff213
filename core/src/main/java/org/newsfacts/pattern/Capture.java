package org.newsfacts.pattern;

import java.util.Objects;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Count;
import org.newsfacts.model.Place;
import org.newsfacts.model.Span;

/**
 * A named piece of a match with its type: what a rule asks a {@link Match} for. Two captures are
 * the same only when they are the same object, so names may repeat between rules.
 *
 * @param <T> what is captured
 */
public final class Capture<T> {
  private final String name;
  private final Class<T> type;

  private Capture(String name, Class<T> type) {
    this.name = Objects.requireNonNull(name, "name");
    this.type = type;
  }

  /** Returns a capture of someone who acts, resolved inside the article. */
  public static Capture<Actor> actor(String name) {
    return new Capture<>(name, Actor.class);
  }

  /** Returns a capture of words. */
  public static Capture<Span> words(String name) {
    return new Capture<>(name, Span.class);
  }

  /** Returns a capture of a number with its bounds. */
  public static Capture<Count> count(String name) {
    return new Capture<>(name, Count.class);
  }

  /** Returns a capture of a place. */
  public static Capture<Place> place(String name) {
    return new Capture<>(name, Place.class);
  }

  /** Returns a capture of a noun phrase as the clause reader sees it. */
  public static Capture<NounPhrase> noun(String name) {
    return new Capture<>(name, NounPhrase.class);
  }

  /** Returns a capture of a clause. */
  public static Capture<Clause> clause(String name) {
    return new Capture<>(name, Clause.class);
  }

  /** Returns the name, for traces. */
  public String name() {
    return name;
  }

  Class<T> type() {
    return type;
  }

  @Override
  public String toString() {
    return name;
  }
}
