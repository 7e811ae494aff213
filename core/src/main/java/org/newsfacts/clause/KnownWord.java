package org.newsfacts.clause;

import org.newsfacts.text.Word;

/** What the tagger knows of a word wherever it stands. Not changed once made. */
final class KnownWord {
  /** The classes it may have, in small letters. */
  final Choices choices;

  /** The likeliest of them. */
  final WordClass best;

  /** Whether a list knows it, so that its classes are no guess. */
  final boolean isListed;

  /** "Danish". */
  final boolean isDemonym;

  /** "Danes", "Israelis". */
  final boolean isDemonyms;

  /** "the", "of", "when": no name, capital or not. */
  final boolean isFunctionWord;

  /** "Anti-government", "Gaza-based": whether a list knows the part behind the last hyphen. */
  final boolean isCompound;

  KnownWord(Word word, WordChoices words) {
    String lower = word.lower();
    Choices listed = words.known(lower);
    choices = listed == null ? words.of(lower) : listed;
    best = choices.best();
    isListed = listed != null;
    isDemonym = words.isDemonym(lower);
    isDemonyms = words.isDemonyms(lower);
    isFunctionWord = isFunctionWord(best);
    int hyphen = lower.lastIndexOf('-');
    isCompound = hyphen > 0 && words.known(lower.substring(hyphen + 1)) != null;
  }

  private static boolean isFunctionWord(WordClass best) {
    return switch (best.pos()) {
      case NOUN, VERB, ADJ, PROPN, ADV, NUM, INTJ, X -> best == WordClass.WB;
      default -> true;
    };
  }
}
