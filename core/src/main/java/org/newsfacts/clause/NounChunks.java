package org.newsfacts.clause;

import org.jspecify.annotations.Nullable;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** Reads base noun phrases: "the 15-member council", "Israel's UN envoy Gilad Erdan", "she". */
final class NounChunks {
  private final Tokens tokens;
  private final Tags tags;
  private final ClauseLists lists;
  private final NounWords words;
  private final TimeNouns times;
  private final Quantifiers quantifiers;

  NounChunks(Tokens tokens, Tags tags, ClauseLists lists) {
    this.lists = lists;
    this.tokens = tokens;
    this.tags = tags;
    this.words = new NounWords(tokens, tags, lists);
    this.times = new TimeNouns(tokens, tags, lists);
    this.quantifiers = new Quantifiers(tokens, tags, lists);
  }

  /** "at least 40", "as many as a dozen", "up to 50": a number, though it begins like a phrase. */
  boolean opensWithQuantifier(int at, int limit) {
    return quantifiers.opens(at, limit);
  }

  /** "[Hooded men] opened fire": a phrase, though it begins like a verb. */
  boolean opensWithParticiple(int at, int limit) {
    return words.opensSentence(at, limit);
  }

  /** Returns the noun phrase that begins at the token, or null. */
  @Nullable NounPhrase at(int start, int limit) {
    if (isManyAlone(start, limit)) {
      return new NounPhrase(start, TokenRange.of(start, start + 1), null, false);
    }
    int first = quantifiers.after(start, limit);
    if (first < limit && tags.pos(first) == Pos.PRON && !words.isPossessive(first)) {
      return pronoun(start, first, limit);
    }
    return new NounScan(tokens, tags, words, times, start, first, limit).read();
  }

  /** "[Many] were hurt", "several of them died", "others fled": the noun is left out. */
  private boolean isManyAlone(int at, int limit) {
    if (at + 1 >= limit
        || tags.pos(at) == Pos.ADV
        || !lists.is(tokens.word(at), ClauseWord.COUNTING)) {
      return false;
    }
    Pos next = tags.pos(at + 1);
    return next == Pos.AUX
        || next == Pos.VERB && tags.form(at + 1) != VerbForm.ING && !words.continues(at + 1, limit)
        || tokens.is(at + 1, SmallWord.OF)
        || tags.form(at + 1).isFinite();
  }

  private NounPhrase pronoun(int start, int at, int limit) {
    int to = at + 1;
    if (to < limit && tags.pos(to) == Pos.ADJ && tokens.lower(to).equals("else")) {
      to++;
    }
    return new NounPhrase(at, TokenRange.of(start, to), null, false);
  }
}
