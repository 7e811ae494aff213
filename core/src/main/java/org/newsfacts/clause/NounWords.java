package org.newsfacts.clause;

import java.util.Locale;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.Tokens;

/** What a word can do in a noun phrase, told by itself and the words behind it. */
final class NounWords {
  private final Tokens tokens;
  private final Tags tags;
  private final ClauseLists lists;

  NounWords(Tokens tokens, Tags tags, ClauseLists lists) {
    this.lists = lists;
    this.tokens = tokens;
    this.tags = tags;
  }

  /** Returns whether an adjective or participle at the token still has a noun after it. */
  boolean continues(int at, int limit) {
    int i = at;
    int steps = 0;
    while (i < limit && steps++ < 6) {
      Pos pos = tags.pos(i);
      if (pos == Pos.NOUN || pos == Pos.PROPN || pos == Pos.NUM && i > at) {
        return true;
      }
      if (pos != Pos.ADJ
          && pos != Pos.ADV
          && pos != Pos.CCONJ
          && tokens.kind(i) != TokenKind.QUOTE
          && !isComma(i)) {
        return false;
      }
      i++;
    }
    return false;
  }

  boolean opensNoun(int at, int limit) {
    if (at >= limit) {
      return false;
    }
    return switch (tags.pos(at)) {
      case NOUN, PROPN, NUM, ADJ -> true;
      case ADV ->
          at + 1 < limit
              && (tags.pos(at + 1) == Pos.ADJ
                  || tags.pos(at + 1) == Pos.NUM
                  || tags.pos(at + 1) == Pos.VERB);
      case VERB ->
          at + 1 < limit
              && (tags.pos(at + 1) == Pos.NOUN
                  || tags.pos(at + 1) == Pos.PROPN
                  || tags.pos(at + 1) == Pos.ADJ)
              && (tags.form(at) == VerbForm.PAST_PARTICIPLE || tags.form(at) == VerbForm.ING);
      default ->
          tokens.kind(at) == TokenKind.QUOTE
              && at + 1 < limit
              && (tags.pos(at + 1) == Pos.NOUN
                  || tags.pos(at + 1) == Pos.ADJ
                  || tags.pos(at + 1) == Pos.PROPN);
    };
  }

  /**
   * An inner pair of marks: the "great" leader; not the end of one phrase and the start of another.
   */
  boolean joins(int quote, int limit) {
    return quote + 1 < limit
        && (tags.pos(quote + 1) == Pos.NOUN || tags.pos(quote + 1) == Pos.PROPN);
  }

  boolean startsModified(int at, int limit) {
    return at + 1 < limit
        && (tags.pos(at + 1) == Pos.ADJ || tags.pos(at + 1) == Pos.NUM)
        && continues(at + 1, limit);
  }

  /**
   * "the worsening violence", "an expanded council"; at the start only before a noun without object
   * sense.
   */
  boolean isModifier(int i, int at, int limit) {
    VerbForm form = tags.form(i);
    boolean article = tokens.is(i - 1, SmallWord.A) || tokens.is(i - 1, SmallWord.AN);
    boolean participle =
        form == VerbForm.ING
            || form == VerbForm.PAST_PARTICIPLE
            || form == VerbForm.PAST && article;
    if (!participle || i + 1 >= limit || i == at) {
      return i == at && opensSentence(i, limit);
    }
    // "an estimated 900 people": no verb stands behind an article
    return continues(i + 1, limit) || article && tags.pos(i + 1) == Pos.NUM;
  }

  /** "[Hooded] men opened fire": a participle, many whom it describes, and what they did. */
  boolean opensSentence(int at, int limit) {
    VerbForm form = tags.form(at);
    boolean past = form == VerbForm.PAST_PARTICIPLE || form == VerbForm.PAST;
    boolean first = at == 0 || tags.pos(at - 1) == Pos.PUNCT;
    return past
        && first
        && at + 2 < limit
        && tokens.isCapitalized(at)
        && tags.pos(at + 1) == Pos.NOUN
        && !tags.lemma(at + 1).equals(tokens.lower(at + 1))
        && tags.form(at + 2) == VerbForm.PAST;
  }

  boolean isPossessive(int at) {
    return lists.is(tokens.word(at), ClauseWord.OWNER)
        || tokens.is(at, SmallWord.HER) && opensNoun(at + 1, tokens.size());
  }

  boolean isGenitive(int at) {
    String word = tokens.lower(at);
    return word.equals("'s") || word.equals("'");
  }

  private boolean isComma(int at) {
    return tokens.lower(at).equals(",");
  }

  /**
   * "the Harbour Union [(HU)] chairman Jan Berg": the marks around a short form inside a phrase.
   */
  boolean isShortForm(int at, int limit) {
    int open = tokens.lower(at).equals("(") ? at : tokens.lower(at).equals(")") ? at - 2 : -1;
    return open >= 0
        && open + 3 < limit
        && tokens.lower(open).equals("(")
        && tokens.lower(open + 2).equals(")")
        && isAbbreviation(open + 1)
        && tokens.isCapitalized(open + 3)
        && (tags.pos(open + 3) == Pos.NOUN || tags.pos(open + 3) == Pos.PROPN);
  }

  private boolean isAbbreviation(int at) {
    int length = tokens.end(at) - tokens.start(at);
    return length > 1
        && length < 7
        && tokens.text(at).equals(tokens.text(at).toUpperCase(Locale.ROOT))
        && Character.isLetter(tokens.source().charAt(tokens.start(at)));
  }

  /** "deep [and] lasting concern", "a long[,] bitter strike". */
  boolean joinsAdjectives(int at, int limit) {
    return at + 1 < limit
        && (tags.pos(at) == Pos.CCONJ || tags.pos(at) == Pos.PUNCT && isComma(at))
        && tags.pos(at + 1) == Pos.ADJ
        && continues(at + 1, limit);
  }
}
