package org.newsfacts.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Span;
import org.newsfacts.reading.Scene;
import org.newsfacts.text.TokenRange;

/** What a pattern found: the captures, the clause, and the stretch that shows it all. */
public final class Match {
  private final Scene scene;
  private final int trigger;
  private final @Nullable Clause clause;
  private final Map<Capture<?>, Object> captures;
  private final TokenRange range;

  Match(
      Scene scene,
      int trigger,
      @Nullable Clause clause,
      Map<Capture<?>, Object> captures,
      TokenRange range) {
    this.scene = scene;
    this.trigger = trigger;
    this.clause = clause;
    this.captures = new LinkedHashMap<>(captures);
    this.range = range;
  }

  /** Returns what was captured; fails for a capture that the pattern does not always fill. */
  public <T> T get(Capture<T> capture) {
    T found = or(capture, null);
    if (found == null) {
      throw new IllegalStateException("nothing captured as \"" + capture + "\"");
    }
    return found;
  }

  /** Returns what was captured, if anything. */
  public <T> Optional<T> find(Capture<T> capture) {
    return Optional.ofNullable(or(capture, null));
  }

  /** Returns what was captured, or another value. */
  public <T> @Nullable T or(Capture<T> capture, @Nullable T other) {
    Object found = captures.get(capture);
    return found == null ? other : capture.type().cast(found);
  }

  /** Returns whether the capture was filled. */
  public boolean has(Capture<?> capture) {
    return captures.containsKey(capture);
  }

  /** Returns the scene. */
  public Scene scene() {
    return scene;
  }

  /** Returns the token that triggered the rule. */
  public int trigger() {
    return trigger;
  }

  /** Returns the clause of the trigger; null for patterns of words in a row outside any clause. */
  public @Nullable Clause clause() {
    return clause;
  }

  /** Returns all tokens that take part. */
  public TokenRange range() {
    return range;
  }

  /** Returns the words of the match: the evidence. */
  public Span evidence() {
    return scene.reading().span(range);
  }

  /** Returns the captures for a trace, by name: {@code issuer=Ana Ruiz, target="the port"}. */
  public String describe() {
    List<String> parts = new ArrayList<>();
    captures.forEach((capture, value) -> parts.add(capture.name() + "=" + words(value)));
    Collections.sort(parts);
    return String.join(", ", parts);
  }

  private static String words(Object value) {
    if (value instanceof Actor actor) {
      return actor.name();
    }
    return value instanceof Span span ? '"' + span.text() + '"' : value.toString();
  }
}
