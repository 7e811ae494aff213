package org.newsfacts.diplomacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Basis;
import org.newsfacts.model.MeetingKind;
import org.newsfacts.model.When;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Reads meetings told with a verb: they met, a council convened, a host received a guest. */
final class MeetingVerbs {
  private final Parties parties;
  private final Reading reading;
  private final Sides sides;
  private final Adjuncts adjuncts;
  private final Plans plans;
  private final MeetingLedger ledger;

  MeetingVerbs(Parties parties, MeetingLedger ledger) {
    this.parties = parties;
    this.reading = parties.reading();
    this.sides = new Sides(parties, true);
    this.adjuncts = new Adjuncts(parties);
    this.plans = new Plans(parties);
    this.ledger = ledger;
  }

  void read(Clause clause) {
    if (parties.isVerb(clause, MeetingWord.CONFERRING)) {
      readWith(clause);
      return;
    }
    if (parties.isVerb(clause, MeetingWord.CONVENING)) {
      readSession(clause);
      return;
    }
    if (parties.isVerb(clause, MeetingWord.HOSTING)) {
      readHosted(clause);
      return;
    }
    switch (clause.lemma()) {
      case "meet" -> readMet(clause);
      case "call" -> readCalledOn(clause);
      case "pay" -> readPaidCall(clause);
      case "sit" -> {
        if (parties.has(clause.afterVerb(), "down", "together")) {
          readWith(clause);
        }
      }
      case "speak", "talk" -> readInPerson(clause);
      case "see" -> readSaw(clause);
      case "join" -> readJoined(clause);
      default -> {}
    }
  }

  private boolean isActive(Clause clause) {
    return clause.verb() != null && (!clause.isPassive() || clause.verb().range().size() == 1);
  }

  private void readMet(Clause clause) {
    if (!isActive(clause)) {
      return;
    }
    TokenRange after = clause.afterVerb();
    int with = adjuncts.link(after.from(), after.to(), "with");
    if (with >= 0) {
      readWith(clause);
      return;
    }
    PartyList.Listed listed = object(after);
    if (isStandard(after, listed.end())) {
      return;
    }
    if (listed.actors().isEmpty()) {
      readSession(clause);
      return;
    }
    List<Actor> own = sides.subject(clause);
    if (!own.isEmpty() && !isNamesake(own, listed.actors()) && !isSport(clause, own)) {
      add(clause, Meetings.MET, MeetingKind.MEETING, together(own, listed.actors()));
    }
  }

  /** "met the deadline Congress set", "met a demand": nobody is met. */
  private boolean isStandard(TokenRange after, int end) {
    NounPhrase noun = reading.clauses().nounAt(after.from());
    int to = Math.max(end, noun == null ? after.from() : noun.base().to());
    TokenRange object = TokenRange.of(after.from(), Math.max(after.from(), to));
    return parties.has(object, MeetingWord.STANDARD);
  }

  /** "Norway met Poland in the final". */
  private boolean isSport(Clause clause, List<Actor> own) {
    return own.get(0).kind() == ActorKind.COUNTRY
        && parties.has(reading.sentence(clause.range().from()), MeetingWord.SPORT);
  }

  /** Whom the verb takes, behind "today" or "again". */
  private PartyList.Listed object(TokenRange after) {
    int at = after.from();
    while (at < after.to() && (isTime(at) || reading.tags().pos(at) == Pos.ADV)) {
      at++;
    }
    return sides.at(at, after.to());
  }

  private boolean isTime(int token) {
    return reading.times().at(token) != null && reading.names().at(token) == null;
  }

  private static boolean isNamesake(List<Actor> own, List<Actor> others) {
    return own.size() == 1
        && others.size() == 1
        && Parties.key(own.get(0)).equals(Parties.key(others.get(0)));
  }

  private void readWith(Clause clause) {
    if (!isActive(clause)) {
      return;
    }
    TokenRange after = clause.afterVerb();
    int start = after.from() + (parties.lower(after.from()).equals("down") ? 1 : 0);
    int with = adjuncts.link(start, after.to(), "with");
    List<Actor> own = sides.subject(clause);
    if (with < 0) {
      boolean sat = clause.isVerb("sit") && parties.has(after, "together", "talks");
      if (own.size() > 1 && (sat || clause.isVerb("confer", "huddle")) && clause.object() == null) {
        add(clause, Meetings.MET, MeetingKind.MEETING, own);
      }
      return;
    }
    List<Actor> all = new ArrayList<>();
    while (with >= 0) {
      PartyList.Listed listed = sides.at(with + 1, after.to());
      Parties.addNew(all, listed.actors());
      int end = adjuncts.after(listed.end(), after.to());
      boolean and = parties.lower(end).equals("and") && listed.end() > with;
      with = and ? adjuncts.link(end + 1, after.to(), "with") : -1;
    }
    if (clause.isVerb("sit")) {
      all.removeIf(actor -> actor.kind() == ActorKind.ORGANIZATION); // a broadcaster
    }
    if (clause.isVerb("consult", "negotiate")) {
      all.removeIf(actor -> !isOfState(actor));
    }
    MeetingKind kind =
        clause.isVerb("consult", "negotiate") ? MeetingKind.TALKS : MeetingKind.MEETING;
    if (!all.isEmpty() && !own.isEmpty()) {
      add(clause, Meetings.MET, kind, together(own, all));
    }
  }

  /** A state, its government or one in office: a firm consults customers. */
  private boolean isOfState(Actor actor) {
    return actor.country() != null && actor.kind() != ActorKind.ORGANIZATION
        || parties.isStateOffice(actor.role())
        || actor.name().toLowerCase(Locale.ROOT).contains("government");
  }

  /** "spoke on the sidelines of the summit with Berg", "talked in person". */
  private void readInPerson(Clause clause) {
    TokenRange after = clause.afterVerb();
    if (isActive(clause)
        && parties.has(after, MeetingWord.FACE_TO_FACE)
        && !parties.has(after, "phone", "telephone")) {
      int with = adjuncts.link(after.from(), after.to(), "with", "to");
      List<Actor> others = with < 0 ? List.of() : sides.at(with + 1, after.to()).actors();
      List<Actor> all = together(sides.subject(clause), others);
      if (all.size() > 1) {
        add(clause, Meetings.MET, MeetingKind.MEETING, all);
      }
    }
  }

  /** "saw the king on Monday", but not "saw the king as a friend". */
  private void readSaw(Clause clause) {
    if (!isActive(clause)) {
      return;
    }
    TokenRange after = clause.afterVerb();
    List<Actor> own = sides.subject(clause);
    int at = after.from();
    while (at < after.to() && isPerson(own)) {
      PartyList.Listed listed = sides.at(at, after.to());
      int end = adjuncts.after(listed.end(), after.to());
      boolean timed = end > listed.end() && isTimed(listed.end(), after.to());
      if (!timed || !isPerson(listed.actors()) && !isGroup(listed.actors())) {
        return;
      }
      add(clause, TokenRange.of(at, end), together(own, listed.actors()));
      at = parties.lower(end).equals("and") ? end + 1 : after.to();
    }
  }

  /** "paid a courtesy call on the emir", "paid a visit to the king". */
  private void readPaidCall(Clause clause) {
    NounPhrase paid = parties.object(clause);
    if (paid == null || !isActive(clause)) {
      return;
    }
    String head = parties.head(paid);
    String next = parties.lower(paid.base().to());
    if (head.equals("call") && next.equals("on") || head.equals("visit") && next.equals("to")) {
      List<Actor> own = sides.subject(clause);
      List<Actor> hosts = sides.at(paid.base().to() + 1, clause.afterVerb().to()).actors();
      if (isPerson(own) && isPerson(hosts)) {
        add(clause, Meetings.MET, MeetingKind.MEETING, together(own, hosts));
      }
    }
  }

  /** "called on the president in Oslo to discuss trade", but not "called on her to resign". */
  private void readCalledOn(Clause clause) {
    TokenRange after = clause.afterVerb();
    if (!isActive(clause) || !parties.lower(after.from()).equals("on")) {
      return;
    }
    PartyList.Listed listed = sides.at(after.from() + 1, after.to());
    int to = adjuncts.after(listed.end(), after.to());
    to = parties.lower(to).equals(",") ? adjuncts.after(to + 1, after.to()) : to;
    boolean asks =
        parties.lower(to).equals("to") && !reading.isLemma(to + 1, MeetingWord.CALLING_ON);
    boolean talks = parties.lower(to).equals("to") || to > listed.end() + 1 && to >= after.to();
    List<Actor> own = sides.subject(clause);
    if (isPerson(own) && isPerson(listed.actors()) && talks && !asks) {
      add(clause, Meetings.MET, MeetingKind.MEETING, together(own, listed.actors()));
    }
  }

  /** A meeting with the day told beside those who are met. */
  private void add(Clause clause, TokenRange near, List<Actor> all) {
    When when = plans.when(near);
    Basis basis = plans.ofVerb(clause, Meetings.MET);
    TokenRange evidence = TokenRange.of(clause.range().from(), near.to());
    ledger.add(
        basis.withEvidence(parties.span(evidence)).withWhen(when == null ? basis.when() : when),
        MeetingKind.MEETING,
        all,
        MeetingWords.place(parties, clause),
        clause,
        near);
  }

  private static boolean isGroup(List<Actor> actors) {
    return !actors.isEmpty() && actors.get(0).kind() == ActorKind.GROUP;
  }

  private boolean isTimed(int from, int to) {
    int end = Math.min(to, from + 4);
    return reading.times().at(from) != null
        || from + 1 < end && reading.times().at(from + 1) != null
        || from + 2 < end && reading.times().at(from + 2) != null
        || parties.lower(from).equals("again");
  }

  /** "joined the ministers in Oslo for talks". */
  private void readJoined(Clause clause) {
    TokenRange after = clause.afterVerb();
    if (!isActive(clause) || !parties.has(after, MeetingWord.JOINED_TALKS)) {
      return;
    }
    PartyList.Listed listed = sides.at(after.from(), after.to());
    int at = listed.end();
    int limit = Math.min(after.to(), at + 14);
    boolean goal = false;
    for (int token = at; token < limit; token++) {
      goal |= parties.lower(token).equals("for") || parties.lower(token).equals("at");
    }
    List<Actor> own = sides.subject(clause);
    if (goal && !own.isEmpty() && !listed.actors().isEmpty()) {
      add(clause, Meetings.MET, MeetingKind.TALKS, together(own, listed.actors()));
    }
  }

  private void readSession(Clause clause) {
    NounPhrase subject = clause.subject();
    if (!isActive(clause) || subject == null || hasObject(clause)) {
      return;
    }
    List<Actor> own = sides.several(clause).actors();
    if (own.isEmpty()) {
      return;
    }
    Actor first = own.get(0);
    boolean body =
        own.size() == 1 && (first.kind() == ActorKind.ORGANIZATION || parties.isBody(subject));
    if (body) {
      add(clause, Meetings.SESSION, MeetingKind.SESSION, own);
    } else if (own.size() == 1 && areDelegations(subject) && ledger.lastPair() != null) {
      add(clause, Meetings.MET, MeetingKind.MEETING, ledger.lastPair());
    } else if (own.size() > 1
        || parties.isPlural(subject)
        || clause.isVerb("meet") && first.kind() == ActorKind.GROUP && isPluralHead(subject)) {
      add(clause, Meetings.MET, MeetingKind.MEETING, own);
    }
  }

  /** "The delegations will meet again": those whose meeting was told before. */
  private boolean areDelegations(NounPhrase subject) {
    return parties.is(parties.head(subject), PartyWord.SIDES);
  }

  private boolean isPluralHead(NounPhrase noun) {
    return !reading.tags().lemma(noun.head()).equals(parties.head(noun));
  }

  /** "gather support", "met the deadline"; not "met three times". */
  private boolean hasObject(Clause clause) {
    NounPhrase object = clause.object();
    if (object == null || parties.isTime(object)) {
      return false;
    }
    return !parties.is(parties.head(object), MeetingWord.COUNTING);
  }

  private void readHosted(Clause clause) {
    TokenRange after = clause.afterVerb();
    List<Actor> hosts;
    List<Actor> guests;
    int end;
    if (clause.isPassive()) {
      int by = adjuncts.link(after.from(), after.to(), "by");
      hosts = by < 0 ? List.of() : sides.at(by + 1, after.to()).actors();
      guests = sides.subject(clause);
    } else {
      PartyList.Listed listed = object(after);
      hosts = sides.subject(clause);
      guests = listed.actors();
      end = listed.end();
      if (parties.lower(end).equals("'s") || parties.lower(end).equals("as")) {
        return;
      }
    }
    boolean host =
        !hosts.isEmpty()
            && (hosts.get(0).kind() == ActorKind.COUNTRY
                || isPerson(hosts) && Character.isUpperCase(hosts.get(0).name().codePointAt(0)));
    if (host && isPerson(guests)) {
      add(clause, Meetings.HOSTED, MeetingKind.MEETING, together(hosts, guests));
    }
  }

  private static boolean isPerson(List<Actor> actors) {
    if (actors.isEmpty()) {
      return false;
    }
    Actor first = actors.get(0);
    return first.kind() == ActorKind.PERSON || first.role() != null;
  }

  static List<Actor> together(List<Actor> some, List<Actor> others) {
    List<Actor> all = new ArrayList<>(some);
    Parties.addNew(all, others);
    return all;
  }

  private void add(Clause clause, String rule, MeetingKind kind, List<Actor> all) {
    Basis basis = plans.ofVerb(clause, rule);
    if (all.isEmpty()
        || !plans.isTold(clause, basis)
        || !rule.equals(Meetings.SESSION) && isAlone(all)) {
      return;
    }
    ledger.add(basis, kind, all, MeetingWords.place(parties, clause), clause, clause.afterVerb());
  }

  /** One person does not meet alone; "the two ministers" are more than one. */
  private static boolean isAlone(List<Actor> participants) {
    return participants.size() == 1 && participants.get(0).kind() == ActorKind.PERSON;
  }
}
