package org.newsfacts.frame;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clauses;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Tags;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.coref.Actors;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.Words;
import org.newsfacts.model.Actor;
import org.newsfacts.name.Names;
import org.newsfacts.place.Places;
import org.newsfacts.text.Quotations;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;
import org.newsfacts.time.Times;

/** The layers of an article under its frames, and what all readers of this package ask of them. */
record Layers(
    Words<FrameWord> words,
    Tokens tokens,
    Sentences sentences,
    Quotations quotations,
    Tags tags,
    Clauses clauses,
    Times times,
    Names names,
    Places places,
    Actors actors,
    List<Lack> lacking) {

  Layers(
      Lexicon lexicon,
      Tokens tokens,
      Sentences sentences,
      Quotations quotations,
      Tags tags,
      Clauses clauses,
      Times times,
      Names names,
      Places places,
      Actors actors) {
    this(
        lexicon.words(FrameWord.class),
        tokens,
        sentences,
        quotations,
        tags,
        clauses,
        times,
        names,
        places,
        actors,
        new ArrayList<>());
  }

  /** Notes a word that tells no act because it lacks a part. */
  void lacks(Lack lack) {
    lacking.add(lack);
  }

  /** Returns the word at a token in lower case; empty outside the text. */
  String lower(int token) {
    return token < 0 || token >= tokens.size() ? "" : tokens.lower(token);
  }

  boolean is(int token, SmallWord word) {
    return tokens.is(token, word);
  }

  boolean isLemma(int token, FrameWord of) {
    return token >= 0 && token < tokens.size() && words.is(tags.base(token), of);
  }

  boolean isForm(int token, FrameWord of) {
    return words.is(tokens.word(token), of);
  }

  /** Returns the first word of an act behind "must", "should", "have to"; else its main verb. */
  int afterDuty(VerbGroup verb) {
    int at = verb.range().from();
    while (at < verb.head() && isDuty(at)) {
      at++;
    }
    return at;
  }

  boolean isDuty(int token) {
    return isForm(token, FrameWord.DUTY) || tags.form(token) == VerbForm.MODAL;
  }

  /** Returns the sentence a token stands in. */
  TokenRange sentence(int token) {
    return sentences.get(sentences.at(token));
  }

  /** Returns who a noun phrase means, with the phrases that say it again. */
  Actor actor(NounPhrase noun) {
    TokenRange range = noun.list();
    if (noun.conjuncts().isEmpty()) {
      for (NounPhrase apposition : noun.appositions()) {
        range = range.union(apposition.range());
      }
    }
    return actors.of(range, noun.head());
  }

  @Nullable NounPhrase nounAt(int token) {
    return clauses.nounAt(token);
  }

  /** Returns the stretch without commas, dashes and open quotation marks at its ends. */
  TokenRange trimmed(TokenRange range) {
    int from = range.from();
    int to = range.to();
    while (from < to && isEdge(from)) {
      from++;
    }
    while (to > from && isEdge(to - 1)) {
      to--;
    }
    if (from + 1 < to
        && tokens.kind(from) == TokenKind.QUOTE
        && tokens.kind(to - 1) == TokenKind.QUOTE) {
      from++;
      to--;
    }
    while (to > from && isEdge(to - 1)) {
      to--;
    }
    return TokenRange.of(from, to);
  }

  private boolean isEdge(int token) {
    return switch (tokens.lower(token)) {
      case ",", ";", ":", ".", "-", "--", "–", "—", "!", "?" -> true;
      default -> false;
    };
  }
}
