package org.newsfacts.diplomacy;

import java.util.ArrayList;
import java.util.List;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Basis;
import org.newsfacts.model.MeetingKind;
import org.newsfacts.text.TokenRange;

/** Reads press conferences: told a news conference, said at her weekly briefing. */
final class PressConferences {

  private final Parties parties;
  private final Encounters encounters;
  private final Plans plans;
  private final MeetingLedger ledger;

  PressConferences(Parties parties, MeetingLedger ledger) {
    this.parties = parties;
    this.encounters =
        new Encounters(parties, false, clause -> parties.isVerb(clause, MeetingWord.PRESS_HOLDING));
    this.plans = new Plans(parties);
    this.ledger = ledger;
  }

  void read(NounPhrase noun) {
    if (!isPress(noun)) {
      return;
    }
    Encounter found = encounters.read(noun);
    if (found == null || !found.held() && !isAt(noun)) {
      return;
    }
    List<Actor> all = new ArrayList<>(found.own());
    Clause clause = found.clause();
    if (all.isEmpty()) {
      all.addAll(new Sides(parties, false).subject(clause));
    }
    all.removeIf(actor -> actor.kind() == ActorKind.COUNTRY);
    if (all.isEmpty()) {
      return;
    }
    Parties.addNew(all, found.others());
    TokenRange range = noun.base();
    Basis basis = plans.ofNoun(clause, noun, Meetings.PRESS, Math.max(found.end(), range.to() + 2));
    ledger.add(
        basis.withEvidence(parties.span(evidence(found))),
        MeetingKind.PRESS_CONFERENCE,
        all,
        MeetingWords.placeAfter(parties, noun),
        clause,
        range);
  }

  /** Without what was said there: "At her weekly briefing, the minister said". */
  private static TokenRange evidence(Encounter found) {
    Clause clause = found.clause();
    int from = Math.min(clause.range().from(), found.noun().base().from());
    int verb = clause.verb() == null ? from : clause.verb().range().to();
    int noun = Math.max(found.noun().base().to(), found.end());
    return TokenRange.of(from, Math.max(verb, noun));
  }

  private boolean isAt(NounPhrase noun) {
    return switch (parties.lower(noun.base().from() - 1)) {
      case "at", "during", "in", "on" -> true;
      default -> false;
    };
  }

  private boolean isPress(NounPhrase noun) {
    return switch (parties.head(noun)) {
      case "conference" -> parties.has(noun.base(), "press", "news");
      case "briefing" -> parties.has(noun.base(), MeetingWord.BRIEFING);
      case "presser" -> true;
      default -> false;
    };
  }
}
