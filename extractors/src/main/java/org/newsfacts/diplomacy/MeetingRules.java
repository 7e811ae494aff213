package org.newsfacts.diplomacy;

import static org.newsfacts.frame.Role.AGENT;
import static org.newsfacts.frame.Role.CO_AGENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.frame.Argument;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Meeting;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.FrameRule;
import org.newsfacts.rule.Told;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;

/** Who met whom, as a verb tells: they met, a council convened, a host received a guest. */
final class MeetingRules {
  private static final FrameRule MET =
      FrameRule.named("meeting.met", "X met Y, X sat down with Y, the ministers met")
          .act("MEET")
          .alsoSpokenOf()
          .unless("The council asked Oslo to meet the king.", told -> Deeds.how(told) == null)
          .unless("The plan was met by protests.", MeetingRules::isUndergone)
          .unless("Kari Solheim met the deadline.", MeetingRules::isStandard)
          .yieldsAll(MeetingRules::met);

  private static final FrameRule HOSTED =
      FrameRule.named("meeting.hosted", "X hosted, received or welcomed Y")
          .act("HOST")
          .unless("Kari Solheim received a letter.", told -> !isGuest(told))
          .yieldsAll(MeetingRules::hosted);

  private MeetingRules() {}

  static List<FrameRule> all() {
    return List.of(MET, SessionRules.SESSION, HOSTED);
  }

  private static List<Meeting> met(Told told) {
    if (told.is(MeetingSense.ROUND)) {
      return areMeeting(told);
    }
    Sides sides = new Sides(new Parties(told.reading()), true);
    if (told.is(MeetingSense.SEEN)) {
      return seen(told, sides);
    }
    List<Actor> own = own(told, sides);
    List<Actor> others = others(told, sides);
    boolean fits =
        (!told.is(MeetingSense.IN_PERSON) || isInPerson(told))
            && (!told.is(MeetingSense.JOINED) || isJoined(told));
    if (!fits || own.isEmpty() || isNamesake(own, others)) {
      return List.of();
    }
    if (others.isEmpty() && (!told.has(CO_AGENT) || isCounted(told))) {
      return together(told, sides);
    }
    boolean sport = own.get(0).kind() == Actor.Kind.COUNTRY && isSport(told);
    return others.isEmpty() || sport || told.is(MeetingSense.CALLED_ON) && !isCalledOn(told)
        ? List.of()
        : meeting(told, kind(told), together(own, others));
  }

  private static Meeting.Kind kind(Told told) {
    boolean talks = told.is(MeetingSense.TALKS) || told.is(MeetingSense.JOINED);
    return talks ? Meeting.Kind.TALKS : Meeting.Kind.MEETING;
  }

  private static List<Actor> own(Told told, Sides sides) {
    Clause clause = told.frame().clause();
    NounPhrase noun = told.frame().noun();
    return clause == null || noun != null && Deeds.isSetting(told)
        ? List.of()
        : sides.subject(clause);
  }

  /** Those who are met; a state consults states, and nobody sits down with a broadcaster. */
  private static List<Actor> others(Told told, Sides sides) {
    List<Actor> all = new ArrayList<>();
    Argument met = told.frame().argument(CO_AGENT);
    boolean behind = met != null && met.range().from() > told.frame().trigger();
    for (PartyList.Listed listed = behind ? sides.of(told, CO_AGENT) : PartyList.Listed.none(0);
        !listed.actors().isEmpty();
        listed = sides.more(told, listed)) {
      Parties.addNew(all, listed.actors());
    }
    Clause clause = told.frame().clause();
    PrepPhrase with = clause == null ? null : clause.prep("with");
    if (all.isEmpty() && with != null && clause != null) { // "met today with the king"
      all.addAll(sides.at(with.range().from() + 1, clause.range().to()).actors());
    }
    if (told.is(MeetingSense.TOGETHER)) {
      all.removeIf(actor -> actor.kind() == Actor.Kind.ORGANIZATION);
    }
    if (told.is(MeetingSense.TALKS)) {
      Parties parties = new Parties(told.reading());
      all.removeIf(actor -> !isOfState(parties, actor));
    }
    boolean people = told.is(MeetingSense.CALLED_ON) || told.is(MeetingSense.PAID);
    return people && !isPerson(all) ? List.of() : all;
  }

  /** A state, its government or one in office: a firm consults customers. */
  private static boolean isOfState(Parties parties, Actor actor) {
    return actor.country() != null && actor.kind() != Actor.Kind.ORGANIZATION
        || parties.isStateOffice(actor.role())
        || actor.name().toLowerCase(Locale.ROOT).contains("government");
  }

  /** "The two ministers met in Oslo", "The king and the emir conferred". */
  private static List<Meeting> together(Told told, Sides sides) {
    Clause clause = told.frame().clause();
    NounPhrase subject = clause == null ? null : clause.subject();
    Parties parties = new Parties(told.reading());
    if (clause == null || hasObject(told)) {
      return List.of();
    }
    List<Actor> all = sides.several(clause).actors();
    boolean meet = clause.isVerb("meet");
    boolean sat = // "sat down together", "sat down for talks"
        told.is(MeetingSense.TOGETHER) && parties.has(clause.afterVerb(), EncounterWord.TOGETHER);
    boolean together = meet || sat || told.is(MeetingSense.IN_PERSON);
    boolean several = all.size() > 1 || subject != null && meet && areMany(parties, subject, all);
    if (!together && !clause.isVerb("confer", "huddle") || all.isEmpty() || !several) {
      return List.of();
    }
    return meeting(told, kind(told), areDelegations(parties, subject, all) ? List.of() : all);
  }

  /** "The delegations will meet again": those whose meeting was told before. */
  private static boolean areDelegations(
      Parties parties, @Nullable NounPhrase subject, List<Actor> all) {
    return subject != null && all.size() == 1 && parties.is(parties.head(subject), PartyWord.SIDES);
  }

  private static boolean areMany(Parties parties, NounPhrase subject, List<Actor> all) {
    boolean plural = !parties.reading().tags().lemma(subject.head()).equals(parties.head(subject));
    return parties.isPlural(subject) || all.get(0).kind() == Actor.Kind.GROUP && plural;
  }

  /** "The presidents of Chad and Mali are meeting behind closed doors". */
  private static List<Meeting> areMeeting(Told told) {
    Clause clause = told.frame().clause();
    NounPhrase noun = told.frame().noun();
    if (clause == null
        || noun == null
        || noun.base().size() != 1
        || !clause.isVerb("be")
        || clause.verb() == null
        || clause.verb().range().to() != noun.head()) {
      return List.of();
    }
    List<Actor> all = new Sides(new Parties(told.reading()), true).several(clause).actors();
    boolean body = all.size() == 1 && all.get(0).kind() == Actor.Kind.ORGANIZATION;
    boolean many = all.size() > 1 || !all.isEmpty() && all.get(0).kind() == Actor.Kind.GROUP;
    return body || many
        ? meeting(told, body ? Meeting.Kind.SESSION : Meeting.Kind.MEETING, all)
        : List.of();
  }

  /** "saw the king on Monday and the emir on Tuesday", but not "saw the king as a friend". */
  private static List<Meeting> seen(Told told, Sides sides) {
    List<Actor> own = own(told, sides);
    List<Meeting> meetings = new ArrayList<>();
    PartyList.Listed listed = sides.of(told, CO_AGENT);
    while (isPerson(own) && (isPerson(listed.actors()) || isGroup(listed.actors()))) {
      int end = afterDay(told.reading(), listed.end());
      if (end == listed.end()) {
        break;
      }
      TokenRange near = TokenRange.of(listed.start(), end);
      Basis basis = Deeds.basis(told, near);
      if (basis != null) {
        meetings.add(
            new MeetingMaker(told)
                .meeting(
                    basis.withEvidence(evidence(told, near)),
                    Meeting.Kind.MEETING,
                    together(own, listed.actors()),
                    near));
      }
      boolean and =
          end < told.reading().tokens().size()
              && SmallWord.AND.is(told.reading().tokens().lower(end));
      listed =
          and ? sides.at(end + 1, told.reading().sentence(end).to()) : PartyList.Listed.none(end);
    }
    return meetings;
  }

  private static org.newsfacts.model.Span evidence(Told told, TokenRange near) {
    Clause clause = told.frame().clause();
    int from = clause == null ? near.from() : Math.min(clause.range().from(), near.from());
    return told.reading().span(told.reading().trimmed(TokenRange.of(from, near.to())));
  }

  /** Behind "on Monday", "again", "in the morning"; the token itself where no time follows. */
  private static int afterDay(Reading reading, int from) {
    int limit = Math.min(reading.sentence(Math.max(0, from - 1)).to(), from + 4);
    for (int token = from; token < limit; token++) {
      var time = reading.times().at(token);
      if (time != null) {
        return time.range().to();
      }
      if (reading.tokens().lower(token).equals("again")) {
        return token + 1;
      }
      if (reading.tags().pos(token) != Pos.ADP && reading.tags().pos(token) != Pos.DET) {
        return from;
      }
    }
    return from;
  }

  private static boolean isInPerson(Told told) {
    Clause clause = told.frame().clause();
    Parties parties = new Parties(told.reading());
    return clause != null
        && parties.has(clause.afterVerb(), MeetingWord.FACE_TO_FACE)
        && !parties.has(clause.afterVerb(), CallWord.PHONE);
  }

  /** "joined the ministers in Oslo for talks". */
  private static boolean isJoined(Told told) {
    Clause clause = told.frame().clause();
    return clause != null
        && new Parties(told.reading()).has(clause.afterVerb(), MeetingWord.JOINED_TALKS)
        && (clause.phrase("for") != null || clause.phrase("at") != null);
  }

  /** "called on the president in Oslo to discuss trade", but not "called on her to resign". */
  private static boolean isCalledOn(Told told) {
    Clause clause = told.frame().clause();
    for (Clause child : clause == null ? List.<Clause>of() : clause.children()) {
      if (child.verb() != null && child.verb().infinitive()) {
        return told.reading().isWord(child.lemma(), MeetingWord.CALLING_ON);
      }
    }
    return clause != null && told.reading().frames().place(clause) != null;
  }

  /** "met the deadline Congress set", "met a demand": nobody is met. */
  private static boolean isStandard(Told told) {
    Argument met = told.frame().argument(CO_AGENT);
    NounPhrase noun = met == null ? null : told.reading().clauses().nounAt(met.range().from());
    TokenRange words = noun == null ? met == null ? null : met.range() : noun.base();
    return words != null && new Parties(told.reading()).has(words, MeetingWord.STANDARD);
  }

  /** "Norway met Poland in the final". */
  private static boolean isSport(Told told) {
    return new Parties(told.reading())
        .has(told.reading().sentence(told.frame().trigger()), MeetingWord.SPORT);
  }

  private static boolean isNamesake(List<Actor> own, List<Actor> others) {
    return own.size() == 1
        && others.size() == 1
        && Parties.key(own.get(0)).equals(Parties.key(others.get(0)));
  }

  /** "met three times", "met last week": nobody is met. */
  private static boolean isCounted(Told told) {
    Argument met = told.frame().argument(CO_AGENT);
    NounPhrase noun = met == null ? null : met.noun();
    Parties parties = new Parties(told.reading());
    return noun != null && (noun.isTime() || parties.is(parties.head(noun), MeetingWord.COUNTING));
  }

  private static boolean isUndergone(Told told) {
    Clause clause = told.frame().clause();
    return told.frame().noun() == null
        && clause != null
        && clause.isPassive()
        && clause.verb() != null
        && clause.verb().range().size() > 1;
  }

  /** "gather support", "met the deadline"; not "met three times". */
  static boolean hasObject(Told told) {
    Clause clause = told.frame().clause();
    NounPhrase object = clause == null ? null : clause.object();
    Parties parties = new Parties(told.reading());
    return told.frame().noun() == null
        && object != null
        && !parties.isTime(object)
        && !parties.is(parties.head(object), MeetingWord.COUNTING);
  }

  private static boolean isGuest(Told told) {
    return isPerson(guests(told, new Sides(new Parties(told.reading()), true)));
  }

  private static List<Actor> guests(Told told, Sides sides) {
    Clause clause = told.frame().clause();
    if (clause == null) {
      return List.of();
    }
    if (clause.isPassive()) {
      return sides.subject(clause);
    }
    PartyList.Listed listed = sides.of(told, CO_AGENT);
    String next =
        listed.end() < told.reading().tokens().size()
            ? told.reading().tokens().lower(listed.end())
            : "";
    return next.equals("'s") || SmallWord.AS.is(next) ? List.of() : listed.actors();
  }

  private static List<Meeting> hosted(Told told) {
    Sides sides = new Sides(new Parties(told.reading()), true);
    Clause clause = told.frame().clause();
    if (clause == null) {
      return List.of();
    }
    List<Actor> hosts = clause.isPassive() ? sides.of(told, AGENT).actors() : sides.subject(clause);
    boolean host =
        !hosts.isEmpty()
            && (hosts.get(0).kind() == Actor.Kind.COUNTRY
                || isPerson(hosts) && Character.isUpperCase(hosts.get(0).name().codePointAt(0)));
    return host
        ? meeting(told, Meeting.Kind.MEETING, together(hosts, guests(told, sides)))
        : List.of();
  }

  private static boolean isPerson(List<Actor> actors) {
    return !actors.isEmpty()
        && (actors.get(0).kind() == Actor.Kind.PERSON || actors.get(0).role() != null);
  }

  private static boolean isGroup(List<Actor> actors) {
    return !actors.isEmpty() && actors.get(0).kind() == Actor.Kind.GROUP;
  }

  static List<Actor> together(List<Actor> some, List<Actor> others) {
    List<Actor> all = new ArrayList<>(some);
    Parties.addNew(all, others);
    return all;
  }

  /** The meeting of a verb; none of one person alone. */
  static List<Meeting> meeting(Told told, Meeting.Kind kind, List<Actor> all) {
    Clause clause = told.frame().clause();
    boolean alone = all.size() == 1 && all.get(0).kind() == Actor.Kind.PERSON;
    Basis basis = alone || clause == null ? null : Deeds.basis(told, TokenRange.of(0, 0));
    if (clause == null || basis == null) {
      return List.of();
    }
    NounPhrase noun = told.frame().noun();
    TokenRange where = noun == null ? clause.afterVerb() : clause.toEnd(noun.head());
    return List.of(new MeetingMaker(told).meeting(basis, kind, all, where));
  }
}
