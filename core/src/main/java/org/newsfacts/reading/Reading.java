package org.newsfacts.reading;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.Clauses;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Tags;
import org.newsfacts.coref.Actors;
import org.newsfacts.frame.Frames;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.Listed;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Place;
import org.newsfacts.model.Span;
import org.newsfacts.model.When;
import org.newsfacts.name.Names;
import org.newsfacts.number.Numbers;
import org.newsfacts.office.Roles;
import org.newsfacts.place.PlaceMention;
import org.newsfacts.place.Places;
import org.newsfacts.text.Article;
import org.newsfacts.text.Lines;
import org.newsfacts.text.Quotations;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;
import org.newsfacts.time.TimeMention;
import org.newsfacts.time.Times;

/**
 * An article with all that the readers found in it. Immutable: one is made for each article and
 * read by all extractors.
 *
 * @param lexicon the words of the engine that read it
 * @param article the caller's article
 * @param lines its lines
 * @param tokens its words and marks
 * @param sentences its sentences
 * @param quotations its quotations
 * @param tags part of speech, verb form and base form of each token
 * @param clauses its clauses and noun phrases
 * @param numbers its numbers
 * @param times its times
 * @param names its names of people, bodies, countries and places
 * @param places its places, with the parts of their names that no list knows
 * @param roles the offices of its people
 * @param actors who its names, offices and pronouns mean
 * @param frames who did what to whom, whether, when and where
 */
public record Reading(
    Lexicon lexicon,
    Article article,
    Lines lines,
    Tokens tokens,
    Sentences sentences,
    Quotations quotations,
    Tags tags,
    Clauses clauses,
    Numbers numbers,
    Times times,
    Names names,
    Places places,
    Roles roles,
    Actors actors,
    Frames frames) {

  /** Returns whether the base form of a token is of the class; false past the last token. */
  public <E extends Enum<E> & Listed> boolean isLemma(int token, E of) {
    return lexicon.words(of.getDeclaringClass()).is(tags.base(token), of);
  }

  /** Returns whether a token as written, in lower case, is of the class; false past the last. */
  public <E extends Enum<E> & Listed> boolean isForm(int token, E of) {
    return lexicon.words(of.getDeclaringClass()).is(tokens.word(token), of);
  }

  /** Returns whether a word of the class stands, as written, in the stretch. */
  public <E extends Enum<E> & Listed> boolean has(TokenRange range, E of) {
    for (int token = range.from(); token < range.to(); token++) {
      if (isForm(token, of)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a word, in lower case or a base form, is of the class. */
  public <E extends Enum<E> & Listed> boolean isWord(String word, E of) {
    return lexicon.words(of.getDeclaringClass()).is(word, of);
  }

  /** Returns the characters from the first to the last token. */
  public Span span(TokenRange range) {
    return tokens.span(range);
  }

  /** Returns whether the token stands in running text, a title, a subhead or a caption. */
  public boolean isNews(int token) {
    return lines.kindAt(tokens.start(token)).isNews();
  }

  /** Returns the sentence a token stands in. */
  public TokenRange sentence(int token) {
    return sentences.get(sentences.at(token));
  }

  /** Returns who a noun phrase means, resolved inside the article. */
  public Actor actor(NounPhrase noun) {
    TokenRange range = noun.list();
    if (noun.conjuncts().isEmpty()) {
      for (NounPhrase apposition : noun.appositions()) {
        range = range.union(apposition.range());
      }
    }
    return actors.of(range, noun.head());
  }

  /** Returns who a stretch with the given head word means. */
  public Actor actor(TokenRange range, int head) {
    return actors.of(range, head);
  }

  /**
   * Returns the place that a stretch tells, or null: the first one named, of "Peru's border town of
   * Puno" the town, and "Lima" for "the Peruvian capital".
   */
  public @Nullable Place place(TokenRange range) {
    PlaceMention told = places.told(range);
    return told == null ? null : new Place(told.name(), told.country(), span(told.range()));
  }

  /** Returns the time told in a clause, leaving out what clauses inside it tell, or null. */
  public @Nullable When when(Clause clause) {
    for (TimeMention time : times.in(clause.range())) {
      boolean tells = time.kind() == TimeMention.Kind.DATE || time.kind() == TimeMention.Kind.TIME;
      if (tells && !isInside(clause, time.range().from())) {
        return when(time);
      }
    }
    return null;
  }

  /** Returns a time as facts carry it: of "between 8 April and 2 June", all of it. */
  public When when(TimeMention time) {
    TimeMention.Stretch stretch = time.stretch();
    if (stretch != null) {
      return new When(span(stretch.range()), stretch.from(), stretch.to());
    }
    return new When(span(time.range()), time.from(), time.to());
  }

  private static boolean isInside(Clause clause, int token) {
    for (Clause child : clause.children()) {
      boolean own =
          child.kind() == ClauseKind.COMPLEMENT
              || child.kind() == ClauseKind.RELATIVE
              || child.kind() == ClauseKind.ADVERBIAL;
      if (own && child.range().contains(token)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the stretch without commas, dashes and open quotation marks at its ends. */
  public TokenRange trimmed(TokenRange range) {
    return frames.trimmed(range);
  }
}
