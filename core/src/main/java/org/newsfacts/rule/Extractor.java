package org.newsfacts.rule;

import java.util.List;
import java.util.function.Consumer;
import org.newsfacts.model.Fact;
import org.newsfacts.reading.Scene;

/**
 * Reads the facts of one family out of a scene. Immutable and thread-safe; a set of rules is one,
 * see {@link RuleSet}. Users add their own on the builder of the front door.
 */
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
}
