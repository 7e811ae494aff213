package org.newsfacts.diplomacy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Basis;
import org.newsfacts.model.CallChannel;
import org.newsfacts.model.MeetingKind;
import org.newsfacts.model.Place;
import org.newsfacts.name.NameMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Reads meetings told with a noun: talks between X and Y, a session of a council, a summit. */
final class MeetingNouns {

  private final Parties parties;
  private final Reading reading;
  private final Encounters encounters;
  private final Plans plans;
  private final Sides sides;
  private final MeetingLedger ledger;

  MeetingNouns(Parties parties, MeetingLedger ledger) {
    this.parties = parties;
    this.reading = parties.reading();
    this.encounters =
        new Encounters(
            parties, true, clause -> parties.isVerb(clause, MeetingWord.MEETING_HOLDING));
    this.plans = new Plans(parties);
    this.sides = new Sides(parties, true);
    this.ledger = ledger;
  }

  void read(NounPhrase noun) {
    MeetingKind kind = kind(noun);
    if (kind == null
        || isPublic(noun)
        || isWanted(noun)
        || PhoneWords.channel(parties, noun.base()) == CallChannel.PHONE) {
      return;
    }
    if (readParticiple(noun) || readAreMeeting(noun)) {
      return;
    }
    Encounter found = encounters.read(noun);
    if (found == null) {
      return;
    }
    List<Actor> all = participants(found);
    boolean body = all.size() == 1 && isSession(found, all.get(0));
    List<Actor> before = all.size() < 2 && areSides(found) ? lastTold(kind) : List.of();
    all =
        before.isEmpty() ? all : before; // "Both sides attended the council meeting": none told yet
    if (all.isEmpty() && isNext(found)) {
      all = lastTold(kind);
      body = all.size() == 1;
    }
    if (all.size() < 2 && !body && !isOpenEnded(found, all) && !isRefused(found, all)) {
      return;
    }
    boolean session =
        !all.isEmpty() && !isMeal(noun) && all.get(0).kind() == ActorKind.ORGANIZATION;
    body |= found.others().isEmpty();
    boolean consulting = body && kind == MeetingKind.TALKS && isConsulting(noun);
    MeetingKind told =
        consulting || kind == MeetingKind.MEETING && (session && body || isOfBody(found))
            ? MeetingKind.SESSION
            : kind;
    add(found, told, all);
  }

  /** "a town hall meeting", "a question-and-answer session", "the lame-duck session". */
  private boolean isPublic(NounPhrase noun) {
    return parties.has(noun.base(), MeetingWord.PUBLIC_EVENT);
  }

  /** "called for a meeting of the council": nobody has met. */
  private boolean isWanted(NounPhrase noun) {
    int before = noun.base().from() - 1;
    Clause clause = reading.clauses().at(noun.head());
    return clause != null
        && parties.lower(before).equals("for")
        && parties.isVerb(clause, MeetingWord.CALLING_FOR);
  }

  private void add(Encounter found, MeetingKind kind, List<Actor> all) {
    NounPhrase noun = found.noun();
    Clause clause = found.clause();
    int end = Math.max(found.end(), noun.base().to());
    Basis basis = plans.ofNoun(clause, noun, Meetings.TALKS, end);
    Place place = MeetingWords.placeAfter(parties, noun);
    if (found.held() && !plans.isTold(clause, basis)) {
      return; // "recommended that Oman convene a meeting"
    }
    if (found.held()) {
      ledger.add(basis, kind, all, place, clause, behind(noun, clause));
    } else {
      ledger.addNamed(basis, kind, all, place, clause, behind(noun, clause));
    }
  }

  /** The noun with what is told behind it, up to the verb. */
  private TokenRange behind(NounPhrase noun, Clause clause) {
    int verb = clause.verb() == null ? -1 : clause.verb().range().from();
    int to = verb > noun.head() ? verb : clause.range().to();
    boolean fronted = verb > noun.head() && clause.subject() != noun;
    for (int token = noun.base().to(); fronted && token < to; token++) {
      to = parties.lower(token).equals(",") ? token : to;
    }
    return TokenRange.of(noun.base().from(), Math.max(noun.base().to(), to));
  }

  private List<Actor> participants(Encounter found) {
    List<Actor> all = new ArrayList<>();
    boolean host = found.others().size() > 1 && found.clause().isVerb("host");
    Parties.addNew(all, isOf(found) && (host || !found.held()) ? List.of() : found.own());
    Parties.addNew(all, found.others());
    if (found.others().isEmpty()) {
      Actor body = bodyOf(found, all);
      if (body != null) {
        return MeetingVerbs.together(List.of(body), found.held() ? all : List.of());
      }
      if (!found.held() && encounters.owner(found.noun()).isEmpty()) {
        all = told(found, all);
      }
    }
    return all;
  }

  /** "a Security Council meeting"; "who chaired the meeting" of the council told before. */
  private @Nullable Actor bodyOf(Encounter found, List<Actor> all) {
    Actor body = bodyBefore(found.noun());
    boolean chaired =
        body == null
            && found.held()
            && all.size() == 1
            && all.get(0).kind() == ActorKind.PERSON
            && parties.isVerb(found.clause(), MeetingWord.CHAIRING);
    return chaired ? ledger.lastBody() : body;
  }

  /** "a Security Council meeting": the body that stands before the noun. */
  private @Nullable Actor bodyBefore(NounPhrase noun) {
    for (NameMention name : reading.names().in(TokenRange.of(noun.base().from(), noun.head()))) {
      if (name.kind() == NameMention.Kind.ORGANIZATION && meets(name)) {
        return reading.actor(name.range(), name.range().to() - 1);
      }
    }
    return null;
  }

  /** "Security Council", "OPEC", but not "White House" and "MSNBC". */
  private boolean meets(NameMention name) {
    int last = name.range().to() - 1;
    String word = reading.tokens().text(last);
    return parties.isBodyWord(last)
        || name.range().size() == 1
            && word.length() > 1
            && word.length() < 7
            && !parties.isPress(last, false)
            && word.equals(word.toUpperCase(java.util.Locale.ROOT));
  }

  /** "In a meeting on Monday he was told by Berg", "At the meeting Lund told Berg". */
  private List<Actor> told(Encounter found, List<Actor> own) {
    Clause clause = found.clause();
    int before = found.noun().base().from() - 1;
    String word = parties.lower(before);
    boolean setting = word.equals("in") || word.equals("at") || word.equals("during");
    if (!setting || own.size() != 1 || !parties.isVerb(clause, CallWord.TELLING)) {
      return List.of();
    }
    PrepPhrase by = clause.prep("by");
    NounPhrase agent = by == null ? null : by.object();
    NounPhrase other = clause.isPassive() ? agent : parties.object(clause);
    if (other == null || other == found.noun()) {
      return List.of();
    }
    List<Actor> others = sides.of(other, clause.range().to());
    return others.isEmpty() ? List.of() : MeetingVerbs.together(own, others);
  }

  /** "Talks with the union ended": the other side is told elsewhere. */
  private boolean isOpenEnded(Encounter found, List<Actor> all) {
    if (all.size() == 1 && plans.cancelling(found.noun()) != null) {
      return true; // "A meeting with the opposition was scrapped"
    }
    return all.size() == 1
        && found.own().isEmpty()
        && !found.others().isEmpty()
        && found.clause().subject() == found.noun()
        && parties.isVerb(found.clause(), MeetingWord.ENDING);
  }

  /** "The next round of talks is set for Thursday", "The meeting will not take place". */
  private boolean isNext(Encounter found) {
    Clause clause = found.clause();
    if (clause.subject() != parties.outer(found.noun()) || !found.others().isEmpty()) {
      return false;
    }
    if (parties.isVerb(clause, EncounterWord.ARRANGING)) {
      return clause.isPassive();
    }
    boolean held = clause.isVerb("hold") && clause.isPassive();
    boolean placed =
        clause.isVerb("take") && parties.lower(clause.afterVerb().from()).equals("place");
    return (held || placed) && clause.verb() != null && clause.verb().modal() != null;
  }

  /** "The two sides held another round of talks". */
  private boolean areSides(Encounter found) {
    NounPhrase subject = found.clause().subject();
    if (subject == null || !found.held() || !found.others().isEmpty()) {
      return false;
    }
    return parties.is(parties.head(subject), PartyWord.SIDES);
  }

  private List<Actor> lastTold(MeetingKind kind) {
    Actor body = ledger.lastBody();
    if (kind == MeetingKind.SESSION) {
      return body == null ? List.of() : List.of(body);
    }
    List<Actor> pair = ledger.lastPair();
    return pair == null ? List.of() : pair;
  }

  /** "will hold no meetings". */
  private boolean isRefused(Encounter found, List<Actor> all) {
    return all.size() == 1 && found.held() && parties.has(found.noun().base(), "no");
  }

  /** A council holds consultations within itself. */
  private boolean isConsulting(NounPhrase noun) {
    return parties.head(noun).equals("consultations");
  }

  private boolean isMeal(NounPhrase noun) {
    return parties.is(parties.head(noun), MeetingWord.MEAL);
  }

  /** Of a body or its members, told as owner or with "of"; not "a meeting with officials". */
  private boolean isSession(Encounter found, Actor actor) {
    boolean ministers =
        actor.kind() == ActorKind.GROUP
            && found.others().isEmpty()
            && parties.lower(found.noun().base().from() - 1).equals("in")
            && kind(found.noun()) == MeetingKind.TALKS;
    if (ministers) {
      return true; // "Ministers discussed the ceasefire in talks in Oslo"
    }
    boolean with = !found.others().isEmpty() && found.own().isEmpty() && !isOf(found);
    return isBody(actor) && !with;
  }

  /** "chaired a meeting of the council". */
  private boolean isOfBody(Encounter found) {
    return isOf(found)
        && found.others().size() == 1
        && found.others().get(0).kind() == ActorKind.ORGANIZATION
        && !isMeal(found.noun());
  }

  private boolean isOf(Encounter found) {
    return parties.lower(found.noun().base().to()).equals("of");
  }

  private static boolean isBody(Actor actor) {
    return actor.kind() == ActorKind.ORGANIZATION || actor.kind() == ActorKind.GROUP;
  }

  /** "The council, meeting in Oslo on Monday, agreed". */
  private boolean readParticiple(NounPhrase noun) {
    int head = noun.head();
    boolean opens = reading.sentence(head).from() == head;
    if (!parties.lower(head).equals("meeting")
        || noun.base().size() > 1
        || !opens && !parties.lower(head - 1).equals(",")
        || reading.tags().pos(head + 1) != Pos.ADP) {
      return false;
    }
    NounPhrase subject = reading.clauses().nounAt(opens ? behindComma(head) : head - 2);
    Clause clause = reading.clauses().at(head);
    if (subject == null || clause == null) {
      return true;
    }
    int limit = opens && clause.verb() != null ? clause.verb().range().from() : head;
    List<Actor> own = sides.at(subject.listHead().base().from(), limit).actors();
    if (!own.isEmpty() && (own.size() > 1 || isBody(own.get(0)))) {
      MeetingKind kind =
          own.get(0).kind() == ActorKind.ORGANIZATION ? MeetingKind.SESSION : MeetingKind.MEETING;
      ledger.add(
          plans.ofNoun(clause, noun, Meetings.SESSION, head + 6),
          kind,
          own,
          MeetingWords.placeAfter(parties, noun),
          clause,
          TokenRange.of(head, Math.min(head + 6, clause.range().to())));
    }
    return true;
  }

  /** "The presidents of Chad and Mali are meeting behind closed doors". */
  private boolean readAreMeeting(NounPhrase noun) {
    Clause clause = reading.clauses().at(noun.head());
    if (clause == null
        || noun.base().size() != 1
        || !parties.lower(noun.head()).equals("meeting")
        || !clause.isVerb("be")
        || clause.verb() == null
        || clause.verb().range().to() != noun.head()) {
      return false;
    }
    List<Actor> own = sides.several(clause).actors();
    if (own.size() > 1 || !own.isEmpty() && isBody(own.get(0))) {
      MeetingKind kind =
          own.get(0).kind() == ActorKind.ORGANIZATION ? MeetingKind.SESSION : MeetingKind.MEETING;
      ledger.add(
          plans.ofVerb(clause, Meetings.MET),
          kind,
          own,
          MeetingWords.placeAfter(parties, noun),
          clause,
          behind(noun, clause));
    }
    return true;
  }

  /** "Meeting in Oslo on Monday, the ministers agreed". */
  private int behindComma(int head) {
    int limit = Math.min(head + 12, reading.sentence(head).to() - 1);
    for (int token = head; token < limit; token++) {
      if (parties.lower(token).equals(",")) {
        return token + 1;
      }
    }
    return head;
  }

  private @Nullable MeetingKind kind(NounPhrase noun) {
    return switch (parties.head(noun)) {
      case "summit" -> MeetingKind.SUMMIT;
      case "session", "sitting" -> MeetingKind.SESSION;
      case "debate" -> parties.has(noun.base(), MeetingWord.OF_BODY) ? MeetingKind.SESSION : null;
      default -> {
        if (parties.is(parties.head(noun), MeetingWord.TALKS)) {
          yield MeetingKind.TALKS;
        }
        yield parties.is(parties.head(noun), MeetingWord.MEETING) ? MeetingKind.MEETING : null;
      }
    };
  }
}
