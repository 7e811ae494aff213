package org.newsfacts.diplomacy;

import static org.newsfacts.frame.Role.GOAL;

import java.util.ArrayList;
import java.util.List;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.clause.Tense;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.frame.Argument;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Meeting;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Place;
import org.newsfacts.rule.FrameRule;
import org.newsfacts.rule.Told;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;

/** Official visits and press conferences: flew to Cairo, a visit to the troops, told a briefing. */
final class VisitRules {
  private static final FrameRule VISIT =
      FrameRule.named(
              "meeting.visit", "X visited or flew to a place, X cancelled a trip to a place")
          .act("VISIT")
          .unless("The storm travelled to Poland.", told -> !areOfficial(told))
          .yieldsAll(VisitRules::visit);

  private static final FrameRule PRESS =
      FrameRule.named("meeting.press", "X said at a joint press conference with Y")
          .act("PRESS")
          .unless("The peace conference began late.", told -> !isPress(told))
          .yieldsAll(VisitRules::press);

  private VisitRules() {}

  static List<FrameRule> all() {
    return List.of(VISIT, PRESS);
  }

  private static List<Actor> visitors(Told told) {
    Parties parties = new Parties(told.reading());
    Sides sides = new Sides(parties, true);
    Clause clause = told.frame().clause();
    NounPhrase noun = told.frame().noun();
    if (clause == null) {
      return List.of();
    }
    if (noun == null) {
      return sides.subject(clause);
    }
    boolean holding = parties.isVerb(clause, MeetingWord.VISIT_HOLDING);
    List<Actor> own = Attendance.of(told, sides, holding).own();
    PrepPhrase by = clause.isPassive() && Deeds.isSetting(told) ? clause.phrase("by") : null;
    NounPhrase doer = by == null ? null : by.object();
    if (doer != null) { // "The deal was brokered by Kari Solheim during a visit to Peru"
      return sides.of(doer, noun.base().from());
    }
    return own.isEmpty() ? planners(parties, sides, clause, noun) : own;
  }

  /** "a trip that she had planned". */
  private static List<Actor> planners(
      Parties parties, Sides sides, Clause clause, NounPhrase noun) {
    for (Clause child : clause.children()) {
      if (child.kind() == ClauseKind.RELATIVE
          && child.antecedent() != null
          && child.range().from() > noun.head()
          && child.subject() != null
          && parties.isVerb(child, MeetingWord.VISIT_PLANNING)) {
        return sides.subject(child);
      }
    }
    return List.of();
  }

  private static boolean areOfficial(Told told) {
    Parties parties = new Parties(told.reading());
    List<Actor> visitors = visitors(told);
    for (Actor actor : visitors) {
      boolean delegation = // "A Kenyan delegation arrived in Juba"
          actor.name().endsWith("delegation") || actor.name().endsWith("envoys");
      boolean person = actor.kind() == Actor.Kind.PERSON && parties.isStateOffice(actor.role());
      if (!person && !delegation) {
        return false;
      }
    }
    return !visitors.isEmpty() && !isAdjective(told);
  }

  /** "and visiting Minister Aiko Mori held talks". */
  private static boolean isAdjective(Told told) {
    Clause clause = told.frame().clause();
    VerbGroup verb = clause == null ? null : clause.verb();
    return told.frame().noun() == null
        && clause != null
        && verb != null
        && (clause.isPassive()
            || clause.kind() == ClauseKind.PARTICIPLE
                && told.reading().isForm(verb.range().to(), PartyWord.OFFICE));
  }

  private static List<Meeting> visit(Told told) {
    Argument goal = told.frame().argument(GOAL);
    Clause clause = told.frame().clause();
    NounPhrase noun = told.frame().noun();
    if (goal == null || clause == null) {
      return List.of();
    }
    NounPhrase named = goal.noun();
    TokenRange words = named == null ? goal.range() : named.range();
    Place place = told.reading().place(words);
    List<Actor> visitors = visitors(told);
    boolean visit = noun == null && !told.is(MeetingSense.TO);
    List<Actor> hosts =
        visit ? new Sides(new Parties(told.reading()), true).of(told, GOAL).actors() : List.of();
    boolean people =
        !hosts.isEmpty()
            && (hosts.get(0).kind() == Actor.Kind.PERSON
                || hosts.get(0).kind() == Actor.Kind.GROUP);
    Basis basis = Deeds.basis(told, noun == null ? TokenRange.of(0, 0) : near(told, noun, words));
    if (place == null && !people || basis == null || isForTalks(told)) {
      return List.of();
    }
    VerbGroup verb = clause.verb();
    boolean coming = // "is travelling to Oslo on Wednesday"
        noun == null
            && told.is(MeetingSense.TO)
            && verb != null
            && verb.tense() == Tense.PRESENT
            && told.reading().tags().form(verb.head()) == VerbForm.ING;
    basis = coming && basis.when() != null ? basis.withModality(Modality.PLANNED) : basis;
    TokenRange where = noun == null ? clause.afterVerb() : clause.toEnd(noun.base().from());
    Meeting made =
        new MeetingMaker(told)
            .meeting(
                basis,
                Meeting.Kind.VISIT,
                people ? MeetingRules.together(visitors, hosts) : visitors,
                where);
    return List.of(people && place == null ? made : made.toBuilder().place(place).build());
  }

  /** "flew to Cairo for talks with the president": the talks are the news. */
  private static boolean isForTalks(Told told) {
    Clause clause = told.frame().clause();
    PrepPhrase goal = clause == null ? null : clause.phrase("for");
    NounPhrase talks = goal == null ? null : goal.object();
    return talks != null
        && told.reading().isForm(talks.head(), EncounterWord.ENCOUNTER)
        && SmallWord.WITH.is(new Parties(told.reading()).lower(talks.base().to()));
  }

  private static TokenRange near(Told told, NounPhrase noun, TokenRange goal) {
    int stretch = Math.max(noun.base().to(), MeetingMaker.stretch(told, noun).to());
    return TokenRange.of(noun.base().from(), Math.max(goal.to(), stretch));
  }

  private static boolean isPress(Told told) {
    NounPhrase noun = told.frame().noun();
    Parties parties = new Parties(told.reading());
    if (noun == null) {
      return false;
    }
    return switch (told.frame().sense().word()) {
      case "conference" -> parties.has(noun.base(), "press", "news");
      case "briefing" -> parties.has(noun.base(), MeetingWord.BRIEFING);
      default -> true;
    };
  }

  private static List<Meeting> press(Told told) {
    Parties parties = new Parties(told.reading());
    Sides sides = new Sides(parties, false);
    Clause clause = told.frame().clause();
    NounPhrase noun = told.frame().noun();
    if (clause == null || noun == null) {
      return List.of();
    }
    boolean holding = parties.isVerb(clause, MeetingWord.PRESS_HOLDING);
    Attendance found = Attendance.of(told, sides, holding);
    boolean at = parties.is(parties.lower(noun.base().from() - 1), MeetingWord.PRESS_AT);
    if (!found.held() && !at) {
      return List.of();
    }
    List<Actor> all = new ArrayList<>(found.own());
    if (all.isEmpty()) {
      all.addAll(sides.subject(clause));
    }
    all.removeIf(actor -> actor.kind() == Actor.Kind.COUNTRY);
    if (all.isEmpty()) {
      return List.of();
    }
    Parties.addNew(all, found.others());
    TokenRange near =
        TokenRange.of(noun.base().from(), Math.max(found.end(), noun.base().to() + 2));
    Basis basis = Deeds.basis(told, near);
    return basis == null
        ? List.of()
        : List.of(
            new MeetingMaker(told)
                .meeting(
                    basis.withEvidence(parties.span(evidence(clause, noun, found))),
                    Meeting.Kind.PRESS_CONFERENCE,
                    all,
                    noun.base()));
  }

  /** Without what was said there: "At her weekly briefing, the minister said". */
  private static TokenRange evidence(Clause clause, NounPhrase noun, Attendance found) {
    int from = Math.min(clause.range().from(), noun.base().from());
    int verb = clause.verb() == null ? from : clause.verb().range().to();
    return TokenRange.of(from, Math.max(verb, Math.max(noun.base().to(), found.end())));
  }
}
