package org.newsfacts.verbal;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.frame.Argument;
import org.newsfacts.frame.Link;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Span;
import org.newsfacts.pattern.Capture;
import org.newsfacts.pattern.ClausePattern.Filling;
import org.newsfacts.pattern.ClausePattern.Part;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** The parts of a pattern that say what an act is about. */
final class Things {
  private Things() {}

  /** Returns the verb of a clause that was found by its verb. */
  static VerbGroup verbOf(Clause clause) {
    VerbGroup verb = clause.verb();
    if (verb == null) {
      throw new IllegalStateException("a clause without a verb: " + clause);
    }
    return verb;
  }

  /** Who acts in an active clause: its subject, or who stands behind the letter that is it. */
  static Part issuer(Capture<Actor> capture) {
    return (clause, filling) -> !clause.isPassive() && doer(capture, clause, filling);
  }

  /** Who acts in a passive clause: "by" and who did it. */
  static Part agent(Capture<Actor> capture) {
    return (clause, filling) -> clause.isPassive() && doer(capture, clause, filling);
  }

  private static boolean doer(Capture<Actor> capture, Clause clause, Filling filling) {
    Argument doer = filling.reading().frames().doer(clause);
    return doer != null
        && filling.put(
            capture,
            filling.reading().frames().actor(doer),
            doer.link() == Link.OWN ? doer.range() : null);
  }

  /** Returns the tokens between two; none where the second stands before the first. */
  static TokenRange between(int from, int to) {
    return TokenRange.of(from, Math.max(from, to));
  }

  /** "condemned the raid", "the raid, which Oslo condemned". */
  static Part thing(Capture<Span> capture) {
    return (clause, filling) -> {
      int start = filling.reading().frames().thingStart(clause);
      if (start >= 0) {
        return put(capture, filling.reading().frames().thing(clause, start), filling);
      }
      NounPhrase antecedent = clause.antecedent();
      return clause.kind() == ClauseKind.RELATIVE
          && antecedent != null
          && filling.reading().frames().subject(clause) != antecedent
          && put(capture, whole(filling.reading(), clause, antecedent), filling);
    };
  }

  /** "months of talks by Oslo, which Bern hailed": hailed are the months, not Oslo. */
  private static TokenRange whole(Reading reading, Clause clause, NounPhrase antecedent) {
    TokenRange whole = antecedent.range();
    int from = Math.max(reading.sentence(antecedent.head()).from(), antecedent.head() - 40);
    for (int token = antecedent.base().from() - 1; token >= from; token--) {
      NounPhrase noun = reading.clauses().nounAt(token);
      if (noun != null && noun.range().contains(whole)) {
        whole = noun.range();
      }
    }
    int before = whole.from() - 1;
    NounPhrase outer = before > from ? reading.clauses().nounAt(before - 1) : null;
    if (outer != null && reading.tokens().lower(before).equals("by")) {
      whole = outer.range().union(whole);
      NounPhrase widest = outer;
      for (int token = outer.base().from() - 1; token >= from; token--) {
        NounPhrase noun = reading.clauses().nounAt(token);
        if (noun != null && noun.range().contains(widest.base())) {
          whole = noun.range().union(whole);
        }
      }
    }
    boolean set = reading.tokens().lower(Math.max(0, clause.range().from() - 1)).equals(",");
    return set ? whole : antecedent.range();
  }

  /** "the raid was condemned". */
  static Part undergoer(Capture<Span> capture) {
    return (clause, filling) -> {
      NounPhrase subject = undergoer(filling.reading(), clause);
      return subject != null && put(capture, subject.list(), filling);
    };
  }

  static @Nullable NounPhrase undergoer(Reading reading, Clause clause) {
    boolean reduced = clause.kind() == ClauseKind.PARTICIPLE && clause.antecedent() != null;
    return reduced ? clause.antecedent() : reading.frames().subject(clause);
  }

  /** What follows the first of these prepositions after the verb. */
  static Part after(Capture<Span> capture, String... words) {
    return (clause, filling) -> {
      PrepPhrase prep = prep(clause, words);
      return prep != null
          && put(
              capture,
              filling.reading().frames().thing(clause, prep.range().from() + length(prep)),
              filling);
    };
  }

  /** Returns the first of these prepositions behind the verb: not "of" of "the mayor of Dorno". */
  static @Nullable PrepPhrase prep(Clause clause, String... words) {
    int verb = clause.verb() == null ? clause.range().from() : clause.verb().range().to();
    for (PrepPhrase prep : clause.phrases()) {
      for (String word : words) {
        if (prep.range().from() >= verb && prep.word().equals(word)) {
          return prep;
        }
      }
    }
    return null;
  }

  private static int length(PrepPhrase prep) {
    int words = 1;
    for (int i = 0; i < prep.word().length(); i++) {
      words += prep.word().charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  static boolean put(Capture<Span> capture, TokenRange range, Filling filling) {
    return !range.isEmpty() && filling.put(capture, filling.reading().span(range), range);
  }

  /** Whether the word directly behind the verb is one of these: "hit out", "spoke out". */
  static boolean isFollowedBy(Reading reading, Clause clause, String word) {
    if (clause.verb() == null) {
      return false;
    }
    int next = clause.verb().range().to();
    return next < reading.tokens().size() && reading.tokens().lower(next).equals(word);
  }
}
