package org.newsfacts.frame;

import java.util.Set;

/**
 * A place in the form of a word and the role of what stands there: {@code on|upon=RECIPIENT}.
 *
 * @param words "subj", "obj", "inf", "that", "ger", "poss", or prepositions
 * @param role what stands there is to the act
 * @param optional whether the act is told without it too: {@code obj=AGENT?}
 */
record Slot(Set<String> words, Role role, boolean optional) {

  boolean is(String word) {
    return words.contains(word);
  }

  /** Whether it names prepositions: all its words are in lower case and none is a form. */
  boolean isPreposition() {
    return !is("subj") && !is("obj") && !is("inf") && !is("that") && !is("ger");
  }
}
