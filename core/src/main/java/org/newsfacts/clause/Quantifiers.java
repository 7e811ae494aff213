package org.newsfacts.clause;

import java.util.Set;
import org.newsfacts.text.Tokens;

/** The words that open a number: "at least 40", "as many as a dozen", "about 200". */
final class Quantifiers {
  private static final Set<String> QUANTIFIERS =
      Set.of(
          "at least",
          "more than",
          "less than",
          "fewer than",
          "up to",
          "as many",
          "close to",
          "no more",
          "no fewer");

  private static final Set<String> NUMBER_ADVERBS =
      Set.of(
          "about",
          "around",
          "some",
          "nearly",
          "almost",
          "over",
          "roughly",
          "approximately",
          "only",
          "just",
          "under");

  private static final Set<String> ROUND_NUMBERS =
      Set.of("dozen", "hundred", "thousand", "million", "billion", "third", "quarter", "half");

  private final Tokens tokens;
  private final Tags tags;

  Quantifiers(Tokens tokens, Tags tags) {
    this.tokens = tokens;
    this.tags = tags;
  }

  /** "at least 40", "as many as a dozen", "up to 50": a number, though it begins like a phrase. */
  boolean opens(int at, int limit) {
    return after(at, limit) > at + 1;
  }

  /** Returns the token after "at least", "about" before a number; the same token otherwise. */
  int after(int at, int limit) {
    if (at + 2 < limit && QUANTIFIERS.contains(tokens.lower(at) + " " + tokens.lower(at + 1))) {
      int next = at + 2;
      if (tokens.lower(next).equals("than") || tokens.lower(next).equals("as")) {
        next++;
      }
      return next < limit && isNumber(next) ? next : at;
    }
    if (at + 1 < limit && NUMBER_ADVERBS.contains(tokens.lower(at)) && isNumber(at + 1)) {
      return at + 1;
    }
    return at;
  }

  private boolean isNumber(int at) {
    if (tags.pos(at) == Pos.NUM || tags.pos(at) == Pos.NOUN && tokens.lower(at).equals("dozens")) {
      return true;
    }
    return tokens.lower(at).equals("a")
        && at + 1 < tokens.size()
        && ROUND_NUMBERS.contains(tokens.lower(at + 1));
  }
}
