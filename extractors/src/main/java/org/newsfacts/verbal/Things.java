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

  /** "the raid was condemned", "the raid, condemned by Oslo". */
  static @Nullable NounPhrase undergoer(Reading reading, Clause clause) {
    boolean reduced = clause.kind() == ClauseKind.PARTICIPLE && clause.antecedent() != null;
    return reduced ? clause.antecedent() : reading.frames().subject(clause);
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
