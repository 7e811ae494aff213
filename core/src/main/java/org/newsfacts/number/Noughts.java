package org.newsfacts.number;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Suffix;
import org.newsfacts.figure.NumberWord;
import org.newsfacts.figure.Numerals;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** Finds the words for nought: "no casualties", "no one was hurt", "not a single house fell". */
final class Noughts {
  /** How many words may describe what there is none of: "no further civilian casualties". */
  private static final int MOST_ADJECTIVES = 2;

  private final Numerals words;

  Noughts(Numerals words) {
    this.words = words;
  }

  /** Returns the word or words for nought that start at a token; null when none do. */
  @Nullable TokenRange at(Tokens tokens, int token, int limit) {
    if (token + 1 >= limit || tokens.kind(token) != TokenKind.WORD) {
      return null;
    }
    String next = tokens.lower(token + 1);
    switch (tokens.lower(token)) {
      case "not":
        boolean single =
            SmallWord.A.is(next) && token + 2 < limit && tokens.lower(token + 2).equals("single");
        if (single) {
          return TokenRange.of(token, token + 3);
        }
        return SmallWord.ONE.is(next) ? TokenRange.of(token, token + 2) : null;
      case "neither":
        return SmallWord.OF.is(next) ? TokenRange.single(token) : null;
      case "no":
        if (SmallWord.ONE.is(next) || next.equals("single")) {
          return TokenRange.of(token, token + 2);
        }
        return isPluralNear(tokens, token + 1, limit) ? TokenRange.single(token) : null;
      default:
        return null;
    }
  }

  private boolean isPluralNear(Tokens tokens, int from, int limit) {
    for (int at = from; at < limit && at <= from + MOST_ADJECTIVES; at++) {
      String word = tokens.lower(at);
      boolean other = at == from && SmallWord.OTHER.is(word);
      if (tokens.kind(at) != TokenKind.WORD
          || words.is(word, NumberWord.NOT_COUNTED) && !other
          || words.is(word, NumberWord.SINGULAR_S)) {
        return false;
      }
      // "no child was hurt", "no miner died"
      boolean person = words.is(word, NumberWord.PERSON) && isEnd(tokens, at + 1, limit);
      if (person
          || words.is(word, NumberWord.PLURAL)
          || word.length() > 3
              && word.endsWith("s")
              && !Suffix.SS.ends(word)
              && !word.endsWith("ous")
              && !word.endsWith("'s")) {
        return true;
      }
    }
    return false;
  }

  /** "no child was hurt"; not "no child care". */
  private boolean isEnd(Tokens tokens, int at, int limit) {
    return at >= limit
        || tokens.kind(at) != TokenKind.WORD
        || words.is(tokens.word(at), NumberWord.AFTER_BOUND);
  }
}
