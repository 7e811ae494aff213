package org.newsfacts.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;

/**
 * A verb group with its subject, objects and complements. Immutable once read.
 *
 * <p>"The mayor told reporters that he had not called her, adding that he would." has three: "told"
 * with the subject "The mayor", the object "reporters" and a {@link ClauseKind#COMPLEMENT}, which
 * is negated; and the {@link ClauseKind#PARTICIPLE} "adding", whose subject is shared with "told".
 */
public final class Clause {
  int from;
  int to;
  ClauseKind kind;
  @Nullable VerbGroup verb;
  @Nullable Clause host;
  @Nullable Clause conjunct;
  @Nullable NounPhrase subject;
  boolean subjectShared;
  boolean inverted;
  boolean questioned;
  int marker = -1;
  String markerWord = "";
  @Nullable NounPhrase antecedent;
  @Nullable TokenRange predicate;
  String predicateWord = "";
  @Nullable TokenRange quotation;
  List<NounPhrase> objects = List.of();
  List<PrepPhrase> preps = List.of();
  List<PrepPhrase> phrases = List.of();
  List<NounPhrase> times = List.of();
  List<Clause> children = List.of();

  /** Made when asked for, and again when the clause has grown. */
  private @Nullable TokenRange range;

  Clause(ClauseKind kind, int from, @Nullable Clause host) {
    this.kind = kind;
    this.from = from;
    this.to = from;
    this.host = host;
  }

  /** Adds to a list, which is made when it gets its first entry: most stay empty. */
  static <T> List<T> with(T entry, List<T> list) {
    List<T> grown = list.isEmpty() ? new ArrayList<>(2) : list;
    grown.add(entry);
    return grown;
  }

  static <T> List<T> shown(List<T> list) {
    return list.isEmpty() ? List.of() : Collections.unmodifiableList(list);
  }

  /** Returns how the clause stands to its host. */
  public ClauseKind kind() {
    return kind;
  }

  /** Returns all its tokens, from its marker or subject to its end, clauses inside it included. */
  public TokenRange range() {
    int end = Math.max(from, to);
    TokenRange known = range;
    if (known == null || known.from() != from || known.to() != end) {
      known = TokenRange.of(from, end);
      range = known;
    }
    return known;
  }

  /** Returns the verb group; null for a headline or fragment without a verb. */
  public @Nullable VerbGroup verb() {
    return verb;
  }

  /** Returns the base form of the main verb; empty without a verb. */
  public String lemma() {
    return verb == null ? "" : verb.lemma();
  }

  /** Returns whether the main verb is a small one: "be", "have", "do", "get". */
  public boolean isVerb(SmallWord word) {
    return word.is(lemma());
  }

  /** Returns whether the main verb is this one, in the base form. */
  public boolean isVerb(String lemma) {
    return lemma().equals(lemma);
  }

  /** Returns whether the main verb is one of two, in the base form. */
  public boolean isVerb(String one, String other) {
    return lemma().equals(one) || lemma().equals(other);
  }

  /** Returns whether the main verb is one of these, in the base form. */
  public boolean isVerb(String... lemmas) {
    String own = lemma();
    for (String lemma : lemmas) {
      if (own.equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** "[What worries them] is the cold": the clause is the subject of the one around it. */
  boolean isFreeRelative() {
    return kind == ClauseKind.COMPLEMENT
        && (SmallWord.WHAT.is(markerWord) || markerWord.equals("whatever"))
        && host != null
        && host.verb == null
        && host.subject == null;
  }

  /** Returns the clause this one is part of; null for a main clause. */
  public @Nullable Clause host() {
    return host;
  }

  /**
   * Returns the clause before it in a coordination: "left" for "returned" in "left and returned".
   */
  public @Nullable Clause conjunct() {
    return conjunct;
  }

  /** Returns who or what does it, in a passive clause who or what it is done to. */
  public @Nullable NounPhrase subject() {
    return subject;
  }

  /** Returns whether the subject stands in another clause: coordination, participle, infinitive. */
  public boolean isSubjectShared() {
    return subjectShared;
  }

  /** Returns whether the subject follows its verb: "said the mayor". */
  public boolean isInverted() {
    return inverted;
  }

  /** Returns the token of "that", "because", "who"; -1 without one. */
  public int marker() {
    return marker;
  }

  /** Returns "that", "because", "who" in lower case; empty without one. */
  public String markerWord() {
    return markerWord;
  }

  /**
   * Returns whether the clause only tells what would follow or what is asked: "if the army
   * attacks", "Should the army attack", "Who attacked?", also for a clause inside one.
   */
  public boolean isHypothetical() {
    Clause clause = this;
    for (int up = 0; clause != null && up < 8; up++) {
      if (clause.questioned
          || clause.kind == ClauseKind.ADVERBIAL
              && (SmallWord.IF.is(clause.markerWord) || SmallWord.UNLESS.is(clause.markerWord))) {
        return true;
      }
      clause = clause.kind == ClauseKind.PARENTHETICAL ? null : clause.host;
    }
    return false;
  }

  /** Returns what a relative clause or participle describes. */
  public @Nullable NounPhrase antecedent() {
    return antecedent;
  }

  /** Returns the objects in order; of "told reporters" one, of "gave him a letter" two. */
  public List<NounPhrase> objects() {
    return shown(objects);
  }

  /** Returns the first object. */
  public @Nullable NounPhrase object() {
    return objects.isEmpty() ? null : objects.get(0);
  }

  /**
   * Returns all prepositional phrases of the clause in order, also those that belong to one of its
   * noun phrases: "of theft" and "in March" of "condemned the theft of art in March".
   */
  public List<PrepPhrase> phrases() {
    return shown(phrases);
  }

  /** Returns the prepositional phrases that belong to the verb, in order. */
  public List<PrepPhrase> preps() {
    return shown(preps);
  }

  /** Returns the verb's first prepositional phrase with this preposition. */
  public @Nullable PrepPhrase prep(String word) {
    return first(preps, word);
  }

  /** Returns the verb's first prepositional phrase with one of these prepositions. */
  public @Nullable PrepPhrase prep(String... words) {
    return first(preps, words);
  }

  /** Returns the first of all prepositional phrases with this preposition. */
  public @Nullable PrepPhrase phrase(String word) {
    return first(phrases, word);
  }

  /** Returns the first of all prepositional phrases with one of these prepositions. */
  public @Nullable PrepPhrase phrase(String... words) {
    return first(phrases, words);
  }

  private static @Nullable PrepPhrase first(List<PrepPhrase> all, String word) {
    for (PrepPhrase prep : all) {
      if (prep.word().equals(word)) {
        return prep;
      }
    }
    return null;
  }

  private static @Nullable PrepPhrase first(List<PrepPhrase> all, String... words) {
    for (PrepPhrase prep : all) {
      for (String word : words) {
        if (prep.word().equals(word)) {
          return prep;
        }
      }
    }
    return null;
  }

  void addPhrase(PrepPhrase phrase) {
    phrases = with(phrase, phrases);
    NounPhrase owner = phrase.owner();
    if (owner == null) {
      preps = with(phrase, preps);
    } else {
      owner.addPrep(phrase);
    }
  }

  /** Returns the times without a preposition: "Monday", "last week". */
  public List<NounPhrase> times() {
    return shown(times);
  }

  /** Returns the adjective or participle after "be", "remain", "seem": "deeply concerned". */
  public @Nullable TokenRange predicate() {
    return predicate;
  }

  /** Returns the last word of an adjective after "be" in lower case; empty without one. */
  public String predicateWord() {
    return predicateWord;
  }

  /** Returns a quotation with a sentence of its own that stands as the object of the verb. */
  public @Nullable TokenRange quotation() {
    return quotation;
  }

  /** Returns the clauses that depend on this one, in order. */
  public List<Clause> children() {
    return shown(children);
  }

  /** Returns the first dependent clause of a kind. */
  public @Nullable Clause child(ClauseKind wanted) {
    for (Clause child : children) {
      if (child.kind == wanted) {
        return child;
      }
    }
    return null;
  }

  /** Returns the clause that the verb governs: that-clause, infinitive or gerund. */
  public @Nullable Clause complement() {
    for (Clause child : children) {
      if ((child.kind == ClauseKind.COMPLEMENT
              || child.kind == ClauseKind.INFINITIVE
              || child.kind == ClauseKind.GERUND)
          && child.antecedent == null) {
        return child;
      }
    }
    return null;
  }

  /** Returns from the token after the verb group to the end of the clause. */
  public TokenRange afterVerb() {
    int start = verb == null ? from : verb.range().to();
    return TokenRange.of(start, Math.max(start, to));
  }

  /** Returns from a token to the end of the clause. */
  public TokenRange toEnd(int token) {
    return TokenRange.of(token, Math.max(token, to));
  }

  /** Returns whether "not", "never", "no longer" stands in the verb group. */
  public boolean isNegated() {
    return verb != null && verb.negated();
  }

  /** Returns whether the verb group is passive. */
  public boolean isPassive() {
    return verb != null && verb.passive();
  }

  @Override
  public String toString() {
    return kind + " " + lemma() + range();
  }
}
