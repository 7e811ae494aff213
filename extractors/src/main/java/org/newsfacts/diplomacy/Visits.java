package org.newsfacts.diplomacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Basis;
import org.newsfacts.model.MeetingKind;
import org.newsfacts.model.Place;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Reads official visits: flew to Cairo, a visit to the troops, cancelled a trip to Helsinki. */
final class Visits {

  private final Parties parties;
  private final Reading reading;
  private final Sides sides;
  private final Plans plans;
  private final Encounters encounters;
  private final MeetingLedger ledger;

  Visits(Parties parties, MeetingLedger ledger) {
    this.parties = parties;
    this.reading = parties.reading();
    this.sides = new Sides(parties, true);
    this.plans = new Plans(parties);
    this.encounters =
        new Encounters(parties, true, clause -> parties.isVerb(clause, MeetingWord.VISIT_HOLDING));
    this.ledger = ledger;
  }

  /** "visited Oslo", "flew to Oslo", "arrived in Oslo". */
  void read(Clause clause) {
    if (!parties.isVerb(clause, MeetingWord.TRAVELLING) || clause.isPassive()) {
      return;
    }
    VerbGroup verb = clause.verb();
    boolean adjective = // "and visiting Minister Aiko Mori held talks"
        verb != null
            && clause.kind() == ClauseKind.PARTICIPLE
            && reading.isWord(parties.lower(verb.range().to()), PartyWord.OFFICE);
    if (adjective) {
      return;
    }
    List<Actor> visitors = sides.subject(clause);
    if (!areOfficial(visitors)) {
      return;
    }
    boolean visit = clause.isVerb("visit", "tour");
    NounPhrase goal = visit ? parties.object(clause) : goal(clause);
    if (goal == null) {
      return;
    }
    List<Actor> hosts =
        visit ? sides.at(goal.base().from(), clause.range().to()).actors() : List.of();
    boolean people = !hosts.isEmpty() && isPeople(hosts.get(0));
    Place place = reading.place(goal.range());
    if (place == null && !people) {
      return;
    }
    Place where = people && place == null ? MeetingWords.place(parties, clause) : place;
    ledger.add(
        plans.ofVerb(clause, Meetings.VISIT),
        MeetingKind.VISIT,
        people ? MeetingVerbs.together(visitors, hosts) : visitors,
        where,
        clause,
        clause.afterVerb());
  }

  private static @Nullable NounPhrase goal(Clause clause) {
    PrepPhrase to = clause.isVerb("arrive") ? clause.prep("in", "at") : clause.prep("to");
    return to == null ? null : to.object();
  }

  private static boolean isPeople(Actor actor) {
    return actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.GROUP;
  }

  private boolean areOfficial(List<Actor> visitors) {
    for (Actor actor : visitors) {
      boolean delegation = // "A Kenyan delegation arrived in Juba"
          actor.name().endsWith("delegation") || actor.name().endsWith("envoys");
      boolean person = actor.kind() == ActorKind.PERSON && parties.isStateOffice(actor.role());
      if (!person && !delegation) {
        return false;
      }
    }
    return !visitors.isEmpty();
  }

  /** "a visit to Oslo", "her trip to Kenya". */
  void read(NounPhrase noun) {
    String head = parties.head(noun);
    if (!head.equals("visit") && !head.equals("trip") && !head.equals("tour")) {
      return;
    }
    Encounter found = encounters.read(noun);
    if (found == null) {
      return;
    }
    Place place = goalBehind(noun);
    List<Actor> visitors = visitors(found);
    if (place == null || !areOfficial(visitors)) {
      return;
    }
    int end = Math.max(found.end(), noun.base().to() + 2);
    Basis basis = plans.ofNoun(found.clause(), noun, Meetings.VISIT, end);
    ledger.add(
        basis,
        MeetingKind.VISIT,
        visitors,
        place,
        found.clause(),
        TokenRange.of(noun.base().from(), Math.max(noun.base().to(), found.clause().range().to())));
  }

  private @Nullable Place goalBehind(NounPhrase noun) {
    int to = noun.base().to();
    if (!parties.lower(to).equals("to")) {
      return null;
    }
    NounPhrase goal = parties.objectOf(to);
    return goal == null ? null : reading.place(goal.range());
  }

  /** The owner, the one who makes it, or "that she had planned". */
  private List<Actor> visitors(Encounter found) {
    if (!found.own().isEmpty()) {
      return found.own();
    }
    for (Clause child : found.clause().children()) {
      if (child.kind() == ClauseKind.RELATIVE
          && child.antecedent() != null
          && child.range().from() > found.noun().head()
          && child.subject() != null
          && parties.isVerb(child, MeetingWord.VISIT_PLANNING)) {
        return sides.subject(child);
      }
    }
    return List.of();
  }
}
