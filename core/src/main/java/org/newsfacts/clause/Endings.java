package org.newsfacts.clause;

import org.newsfacts.lexicon.Words;

/** Guesses the classes of a word that no list knows, from its ending. */
final class Endings {

  private static final int LONGEST = 6;

  private final Words<ClauseWord> words;

  Endings(Words<ClauseWord> words) {
    this.words = words;
  }

  Choices guess(String word) {
    if (Suffix.LY.ends(word) && word.length() > 4) {
      return Choices.of(WordClass.RB).add(WordClass.JJ, -6).add(WordClass.NN, -8);
    }
    if (Suffix.ED.ends(word) && word.length() > 4) {
      return Choices.of(WordClass.VBN).add(WordClass.VBD, -1).add(WordClass.JJ, -2);
    }
    if (Suffix.ING.ends(word) && word.length() > 5) {
      return Choices.of(WordClass.VBG).add(WordClass.NN, -3).add(WordClass.JJ, -5);
    }
    if (ends(word, ClauseWord.NOUN_ENDING)) {
      return Choices.of(WordClass.NN);
    }
    if (ends(word, ClauseWord.ADJECTIVE_ENDING)) {
      return Choices.of(WordClass.JJ).add(WordClass.NN, -4);
    }
    if (ends(word, ClauseWord.VERB_ENDING)) {
      return Choices.of(WordClass.VB).add(WordClass.VBP, -2).add(WordClass.NN, -5);
    }
    if (Suffix.S.ends(word)
        && !Suffix.SS.ends(word)
        && !Suffix.US.ends(word)
        && word.length() > 3) {
      return Choices.of(WordClass.NNS).add(WordClass.VBZ, -7).add(WordClass.NN, -5);
    }
    if (ends(word, ClauseWord.SOFT_ADJECTIVE_ENDING)) {
      return Choices.of(WordClass.JJ).add(WordClass.NN, -1);
    }
    return Choices.of(WordClass.NN)
        .add(WordClass.JJ, -5)
        .add(WordClass.VB, -8)
        .add(WordClass.VBP, -9);
  }

  private boolean ends(String word, ClauseWord ending) {
    for (int length = 2; length <= LONGEST && length + 1 < word.length(); length++) {
      if (words.is(word.substring(word.length() - length), ending)) {
        return true;
      }
    }
    return false;
  }
}
