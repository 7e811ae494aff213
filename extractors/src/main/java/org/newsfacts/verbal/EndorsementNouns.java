package org.newsfacts.verbal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Endorsement;
import org.newsfacts.model.EndorsementKind;
import org.newsfacts.model.Span;
import org.newsfacts.pattern.Capture;
import org.newsfacts.pattern.Match;
import org.newsfacts.pattern.TokenPattern;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Rule;

/** Endorsements told by a noun: "its support for the talks", "Oslo's praise for the nurses". */
final class EndorsementNouns {
  private static final Capture<Actor> ISSUER = Capture.actor("issuer");
  private static final Capture<Span> TARGET = Capture.words("target");

  static final Map<String, EndorsementKind> KINDS =
      Map.of(
          "support", EndorsementKind.SUPPORT,
          "backing", EndorsementKind.SUPPORT,
          "endorsement", EndorsementKind.SUPPORT,
          "solidarity", EndorsementKind.SUPPORT,
          "praise", EndorsementKind.PRAISE,
          "admiration", EndorsementKind.PRAISE,
          "appreciation", EndorsementKind.THANK,
          "gratitude", EndorsementKind.THANK,
          "thanks", EndorsementKind.THANK);

  static final Rule NOUN =
      Rule.named("endorsement.noun", "X's support for Y; its praise for Y")
          .matching(
              TokenPattern.anchor(KINDS.keySet().toArray(String[]::new))
                  .then((reading, at, limit, captures) -> read(reading, at - 1, limit, captures)))
          .unless("The roof's support for the mast broke.", match -> Verbal.isNobody(match, ISSUER))
          .yields(EndorsementNouns::endorsement);

  private EndorsementNouns() {}

  private static int read(Reading reading, int noun, int limit, Map<Capture<?>, Object> captures) {
    NounPhrase phrase = reading.clauses().nounAt(noun);
    if (reading.tags().pos(noun) != Pos.NOUN
        || phrase == null
        || phrase.head() != noun
        || noun + 2 >= limit
        || !leads(reading, noun)
        || isToldByVerb(reading, phrase)) {
      return -1;
    }
    boolean owned = phrase.possessor() != null || ActNouns.isOwned(reading, phrase);
    Actor owner = owned ? ActNouns.owner(reading, noun) : null;
    return ActNouns.put(
        ISSUER, owner, TARGET, Reach.thing(reading, null, noun + 2), reading, captures);
  }

  private static boolean leads(Reading reading, int noun) {
    String word = reading.tokens().lower(noun + 1);
    boolean of = reading.tags().lemma(noun).equals("endorsement") && word.equals("of");
    return word.equals("for") || of;
  }

  /** "expressed its support for" is read with its verb; "withdrew its support for" is none. */
  private static boolean isToldByVerb(Reading reading, NounPhrase phrase) {
    Clause clause = reading.clauses().at(phrase.head());
    return clause != null
        && clause.object() == phrase
        && (EndorsementRules.isExpressing(clause)
            || clause.isNegated()
            || clause.isVerb(
                "withdraw",
                "end",
                "drop",
                "suspend",
                "reconsider",
                "lose",
                "seek",
                "want",
                "win",
                "cut",
                "stop",
                "halt",
                "deny",
                "ask",
                "need",
                "expect",
                "request",
                "question",
                "criticise",
                "criticize",
                "renounce",
                "retract",
                "rescind",
                "pull",
                "lack"));
  }

  private static @Nullable Endorsement endorsement(Match match) {
    EndorsementKind kind = KINDS.get(match.scene().reading().tags().lemma(match.trigger()));
    return kind == null || Verbal.isSpokenDirectly(match)
        ? null
        : new Endorsement(
            Verbal.nounBasis(match, match.get(ISSUER)),
            Verbal.issuer(match, ISSUER),
            kind,
            match.get(TARGET));
  }
}
