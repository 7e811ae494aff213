package org.newsfacts.mention;

import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;

/** Words that tell whether a time lies ahead, by class: the list {@code tense-words}. */
final class TenseWords {
  private final WordList list;

  TenseWords(Lexicon lexicon) {
    list = lexicon.list("tense-words");
  }

  boolean is(String word, char wordClass) {
    return list.get(word, 1).indexOf(wordClass) >= 0;
  }
}
