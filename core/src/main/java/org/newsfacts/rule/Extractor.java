package org.newsfacts.rule;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.newsfacts.frame.Sense;
import org.newsfacts.model.Fact;
import org.newsfacts.reading.Scene;

/**
 * Reads the facts of one family out of a scene. Immutable and thread-safe; a set of rules is one,
 * see {@link FrameRules}. Users add their own on the builder of the front door.
 */
@SuppressWarnings("exports") // what only the families of the library see
public interface Extractor {

  /** Returns the name of the family: "casualty". The ids of its rules begin with it. */
  String family();

  /** Returns the ids of its rules, each with a line that says what it reads. */
  List<RuleInfo> rules();

  /** Returns the names of the lists of senses whose frames it reads; none unless it says so. */
  default List<String> senses() {
    return List.of();
  }

  /** Hands each fact of the scene to the sink, in any order. */
  void extract(Scene scene, Consumer<Fact> sink);

  /**
   * Returns whether its facts are statements, in whose light the others are read: it runs before
   * those that say no. No unless it says so.
   */
  default boolean tellsWhoSpeaks() {
    return false;
  }

  /**
   * Returns whether a fact may stand wholly between quotation marks, where it is the claim of him
   * who is quoted: "I urge both sides to talk", she said. No unless it says so.
   */
  default boolean mayBeQuoted(Fact fact) {
    return false;
  }

  /**
   * Returns whether a fact told by somebody names him as its source, where it is not his own act.
   * Yes unless it says so.
   */
  default boolean namesSource(Fact fact) {
    return true;
  }

  /**
   * Returns whether a fact names who tells it as its source also where it is his own act, if he is
   * named outside of its words: "the guild backs the plan, its chair said". No unless it says so.
   */
  default boolean keepsTeller(Fact fact) {
    return false;
  }

  /**
   * Returns whether a fact that begins in somebody's words is his, though it ends behind them:
   * "nine died," he said, in the blast. No unless it says so.
   */
  default boolean isOfWhoBegins(Fact fact) {
    return false;
  }

  /**
   * Returns its facts of one article with those merged that tell one act, and those left out that
   * others tell better. All of them unless it says so.
   *
   * @param facts those that are left of its facts, sorted by their evidence
   */
  default List<Fact> merged(List<Fact> facts) {
    return facts;
  }

  /**
   * Checks, when an engine is built, that the rows of the lists of senses have what its rules ask
   * of them.
   *
   * @param acts the rows that tell an act
   * @throws IllegalArgumentException with the id of the rule
   */
  default void check(Function<String, List<Sense>> acts) {}
}
