package org.newsfacts.pattern;

import java.util.Set;
import java.util.function.Consumer;
import org.newsfacts.reading.Scene;

/** Finds pieces of a sentence around a trigger word. Immutable. */
public interface Pattern {

  /** Returns the base forms of the words that can trigger it; never empty. */
  Set<String> triggers();

  /** Hands each match around the trigger token to the sink. */
  void match(Scene scene, int trigger, Consumer<Match> sink);

  /** Tells which part is missing around a trigger where nothing matches: "no \"on\" and a noun". */
  default String missing(Scene scene, int trigger) {
    return "the words around it";
  }
}
