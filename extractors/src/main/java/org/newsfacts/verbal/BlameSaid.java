package org.newsfacts.verbal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.model.Accusation;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Span;
import org.newsfacts.model.Statement;
import org.newsfacts.pattern.Capture;
import org.newsfacts.pattern.Match;
import org.newsfacts.pattern.TokenPattern;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Rule;
import org.newsfacts.text.TokenRange;

/** Blame inside what somebody says: "The army said rebels were to blame for the ambush." */
final class BlameSaid {
  private static final Capture<Actor> ACCUSED = Capture.actor("accused");
  private static final Capture<Span> CHARGE = Capture.words("charge");

  static final Rule TO_BLAME =
      Rule.named("accusation.to-blame", "X said Y was to blame for Z")
          .matching(
              TokenPattern.anchor("blame")
                  .then((reading, at, limit, captures) -> read(reading, at - 1, limit, captures)))
          .unless("Peru was to blame for it.", match -> speaker(match) == null)
          .unless("She said fog was to blame for it.", match -> Verbal.isNobody(match, ACCUSED))
          .yields(BlameSaid::accusation);

  private BlameSaid() {}

  private static int read(Reading reading, int blame, int limit, Map<Capture<?>, Object> captures) {
    if (blame < 2 || !reading.tokens().lower(blame - 1).equals("to")) {
      return -1;
    }
    int be = blame - 2;
    while (be > 0 && reading.tags().pos(be) == Pos.ADV) {
      be--;
    }
    Clause clause = reading.clauses().ofVerb(be);
    NounPhrase subject = clause == null ? null : clause.subject();
    if (clause == null || subject == null || !clause.isVerb("be") || clause.isNegated()) {
      return -1;
    }
    captures.put(ACCUSED, reading.actor(subject));
    int at = blame + 1;
    if (at + 1 >= limit || !reading.tokens().lower(at).equals("for")) {
      return at;
    }
    TokenRange charge = Reach.thing(reading, null, at + 1);
    if (!charge.isEmpty()) {
      captures.put(CHARGE, reading.span(charge));
    }
    return Math.max(at, charge.to());
  }

  private static @Nullable Actor speaker(Match match) {
    Statement statement = match.scene().statementAt(match.trigger());
    return statement == null ? null : statement.speaker();
  }

  private static @Nullable Accusation accusation(Match match) {
    Actor speaker = speaker(match);
    return speaker == null || Verbal.isSpokenDirectly(match)
        ? null
        : new Accusation(
            Verbal.nounBasis(match, match.get(ACCUSED)),
            speaker,
            match.get(ACCUSED),
            match.or(CHARGE, null));
  }
}
