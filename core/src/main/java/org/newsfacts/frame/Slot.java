package org.newsfacts.frame;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A place in the form of a word and the role of what stands there: {@code on|upon=RECIPIENT}.
 *
 * @param words "subj", "obj", "inf", "that", "ger", "poss", or prepositions
 * @param role what stands there is to the act
 * @param optional whether the act is told without it too: {@code obj=AGENT?}
 */
record Slot(Set<String> words, Role role, boolean optional) {

  /** What a slot may be besides prepositions. */
  enum Place {
    SUBJ,
    OBJ,
    INF,
    THAT,
    GER,
    POSS,
    MOD;

    private final String written = name().toLowerCase(Locale.ROOT);

    /** Returns all as rows write them. */
    static List<String> all() {
      return Stream.of(values()).map(place -> place.written).toList();
    }
  }

  boolean is(String word) {
    return words.contains(word);
  }

  boolean is(Place place) {
    return words.contains(place.written);
  }

  /** Whether it names prepositions: all its words are in lower case and none is a form. */
  boolean isPreposition() {
    return !is(Place.SUBJ) && !is(Place.OBJ) && !is(Place.INF) && !is(Place.THAT) && !is(Place.GER);
  }
}
