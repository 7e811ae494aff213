package org.newsfacts.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Scene;
import org.newsfacts.text.TokenRange;

/**
 * Matches a verb with what stands around it in its clause, wherever the subject stands: "urged",
 * "and urged", ", urging". Reads like the sentence:
 *
 * <pre>{@code
 * verb("call").with(active(), subject(ISSUER), prep(ADDRESSEE, "on", "upon"), infinitive(ACTION))
 * }</pre>
 *
 * <p>Each part must fit, in any order of the words in the text; {@link Parts#optional} makes one
 * optional. Immutable: {@link #with} returns a new pattern.
 */
public final class ClausePattern implements Pattern {
  private final Set<String> lemmas;
  private final List<Part> parts;

  private ClausePattern(Set<String> lemmas, List<Part> parts) {
    this.lemmas = lemmas;
    this.parts = List.copyOf(parts);
  }

  /** One part of a clause pattern. */
  @FunctionalInterface
  public interface Part {
    /** Fills its capture from the clause; returns false when the clause does not have it. */
    boolean fill(Clause clause, Filling filling);

    /** Says what the part asks for: "an object". */
    default String asks() {
      return "one of its parts";
    }

    /** Returns the same part with what it asks for in words. */
    default Part asking(String what) {
      Part part = this;
      return new Part() {
        @Override
        public boolean fill(Clause clause, Filling filling) {
          return part.fill(clause, filling);
        }

        @Override
        public String asks() {
          return what;
        }
      };
    }
  }

  /** Matches clauses whose main verb is one of these, in the base form. */
  public static ClausePattern verb(String... lemmas) {
    return new ClausePattern(Set.of(lemmas), List.of());
  }

  /** Returns a pattern that asks for these parts as well. */
  public ClausePattern with(Part... more) {
    List<Part> all = new ArrayList<>(parts);
    all.addAll(List.of(more));
    return new ClausePattern(lemmas, all);
  }

  @Override
  public Set<String> triggers() {
    return lemmas;
  }

  @Override
  public void match(Scene scene, int trigger, Consumer<Match> sink) {
    Clause clause = scene.reading().clauses().ofVerb(trigger);
    if (clause == null || clause.verb() == null) {
      return;
    }
    Filling filling = new Filling(scene, clause.verb().range());
    for (Part part : parts) {
      if (!part.fill(clause, filling)) {
        return;
      }
    }
    sink.accept(new Match(scene, trigger, clause, filling.captures, filling.range));
  }

  @Override
  public String missing(Scene scene, int trigger) {
    Clause clause = scene.reading().clauses().ofVerb(trigger);
    if (clause == null || clause.verb() == null) {
      return "a clause of which it is the verb";
    }
    Filling filling = new Filling(scene, clause.verb().range());
    for (Part part : parts) {
      if (!part.fill(clause, filling)) {
        return part.asks();
      }
    }
    return "nothing";
  }

  /** What the parts of a pattern have filled so far. */
  public static final class Filling {
    private final Scene scene;
    private final Map<Capture<?>, Object> captures = new LinkedHashMap<>();
    private TokenRange range;

    Filling(Scene scene, TokenRange range) {
      this.scene = scene;
      this.range = range;
    }

    /** Returns the scene. */
    public Scene scene() {
      return scene;
    }

    /** Returns the reading. */
    public Reading reading() {
      return scene.reading();
    }

    /** Fills a capture with a value that stands at the tokens; null tokens add no evidence. */
    public <T> boolean put(Capture<T> capture, @Nullable T value, @Nullable TokenRange where) {
      if (value == null) {
        return false;
      }
      captures.put(capture, value);
      if (where != null) {
        range = range.union(where);
      }
      return true;
    }

    /** Adds tokens to the evidence. */
    public boolean evidence(TokenRange where) {
      range = range.union(where);
      return true;
    }

    /** Fills a capture of any noun phrase type: actor, words, noun phrase. */
    <T> boolean putNoun(Capture<T> capture, @Nullable NounPhrase noun, boolean inClause) {
      if (noun == null) {
        return false;
      }
      TokenRange where = inClause ? noun.list() : null;
      if (capture.type() == org.newsfacts.model.Actor.class) {
        return put(capture, capture.type().cast(reading().actor(noun)), where);
      }
      if (capture.type() == org.newsfacts.model.Span.class) {
        return put(capture, capture.type().cast(reading().span(noun.list())), where);
      }
      if (capture.type() == org.newsfacts.model.Place.class) {
        return put(capture, capture.type().cast(reading().place(noun.range())), where);
      }
      return put(capture, capture.type().cast(noun), where);
    }
  }

  /** Returns a part that only looks. The reason says which sentences it keeps out. */
  public static Part where(String reason, Predicate<Clause> test) {
    java.util.Objects.requireNonNull(reason, "reason");
    Part part = (clause, filling) -> test.test(clause);
    return part.asking(reason);
  }
}
