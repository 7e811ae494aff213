package org.newsfacts.clause;

/** Guesses the classes of a word that no list knows, from its ending. */
final class Endings {
  private static final String[] NOUNS = {
    "tion", "sion", "ment", "ness", "ity", "ism", "ist", "ship", "hood", "ance", "ence", "ancy",
    "ency", "ology", "logist", "graphy", "ware", "phobia", "crat", "cracy"
  };
  private static final String[] ADJECTIVES = {
    "ous", "ful", "less", "able", "ible", "ical", "ish", "esque", "ian", "ese", "like", "ary",
    "proof", "worthy", "free", "wide"
  };
  private static final String[] SOFT_ADJECTIVES = {"al", "ic", "ive", "an"};
  private static final String[] VERBS = {"ize", "ise", "ify"};

  private Endings() {}

  static Choices guess(String word) {
    if (word.endsWith("ly") && word.length() > 4) {
      return Choices.of(WordClass.RB).add(WordClass.JJ, -6).add(WordClass.NN, -8);
    }
    if (word.endsWith("ed") && word.length() > 4) {
      return Choices.of(WordClass.VBN).add(WordClass.VBD, -1).add(WordClass.JJ, -2);
    }
    if (word.endsWith("ing") && word.length() > 5) {
      return Choices.of(WordClass.VBG).add(WordClass.NN, -3).add(WordClass.JJ, -5);
    }
    if (ends(word, NOUNS)) {
      return Choices.of(WordClass.NN);
    }
    if (ends(word, ADJECTIVES)) {
      return Choices.of(WordClass.JJ).add(WordClass.NN, -4);
    }
    if (ends(word, VERBS)) {
      return Choices.of(WordClass.VB).add(WordClass.VBP, -2).add(WordClass.NN, -5);
    }
    if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && word.length() > 3) {
      return Choices.of(WordClass.NNS).add(WordClass.VBZ, -7).add(WordClass.NN, -5);
    }
    if (ends(word, SOFT_ADJECTIVES)) {
      return Choices.of(WordClass.JJ).add(WordClass.NN, -1);
    }
    return Choices.of(WordClass.NN)
        .add(WordClass.JJ, -5)
        .add(WordClass.VB, -8)
        .add(WordClass.VBP, -9);
  }

  private static boolean ends(String word, String[] endings) {
    for (String ending : endings) {
      if (word.endsWith(ending) && word.length() > ending.length() + 1) {
        return true;
      }
    }
    return false;
  }
}
