package org.newsfacts.clause;

import org.newsfacts.text.SmallWord;
import org.newsfacts.text.Tokens;

/** The words that open a number: "at least 40", "as many as a dozen", "about 200". */
final class Quantifiers {
  private final Tokens tokens;
  private final Tags tags;
  private final ClauseLists lists;

  Quantifiers(Tokens tokens, Tags tags, ClauseLists lists) {
    this.lists = lists;
    this.tokens = tokens;
    this.tags = tags;
  }

  /** "at least 40", "as many as a dozen", "up to 50": a number, though it begins like a phrase. */
  boolean opens(int at, int limit) {
    return after(at, limit) > at + 1;
  }

  /** Returns the token after "at least", "about" before a number; the same token otherwise. */
  int after(int at, int limit) {
    if (at + 2 < limit
        && lists.is(tokens.word(at + 1), ClauseWord.ENDS_QUANTIFIER)
        && lists.isPair(tokens, at, ClauseWord.QUANTIFIER)) {
      int next = at + 2;
      if (tokens.is(next, SmallWord.THAN) || tokens.is(next, SmallWord.AS)) {
        next++;
      }
      return next < limit && isNumber(next) ? next : at;
    }
    if (at + 1 < limit && lists.is(tokens.word(at), ClauseWord.NUMBER_ADVERB) && isNumber(at + 1)) {
      return at + 1;
    }
    return at;
  }

  private boolean isNumber(int at) {
    if (tags.pos(at) == Pos.NUM || tags.pos(at) == Pos.NOUN && tokens.lower(at).equals("dozens")) {
      return true;
    }
    return tokens.is(at, SmallWord.A)
        && at + 1 < tokens.size()
        && lists.is(tokens.word(at + 1), ClauseWord.ROUND_NUMBER);
  }
}
