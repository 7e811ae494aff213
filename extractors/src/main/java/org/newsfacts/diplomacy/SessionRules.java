package org.newsfacts.diplomacy;

import static org.newsfacts.frame.Role.CO_AGENT;

import java.util.List;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Meeting;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.FrameRule;
import org.newsfacts.rule.Told;
import org.newsfacts.text.TokenRange;

/** Bodies that sit: "the council met, convened, adjourned", "the council, meeting in Oslo,". */
final class SessionRules {
  static final FrameRule SESSION =
      FrameRule.named("meeting.session", "the council met, convened, adjourned")
          .act("CONVENE")
          .unless("Kari Solheim gathered her papers.", MeetingRules::hasObject)
          .yieldsAll(SessionRules::session);

  private SessionRules() {}

  private static List<Meeting> session(Told told) {
    Clause clause = told.frame().clause();
    Parties parties = new Parties(told.reading());
    Sides sides = new Sides(parties, true);
    if (clause == null || told.is(MeetingSense.ROUND)) {
      return clause == null ? List.of() : participle(told, clause, sides);
    }
    NounPhrase subject = clause.subject();
    List<Actor> own = sides.several(clause).actors();
    if (subject == null || own.isEmpty() || told.has(CO_AGENT)) {
      return List.of();
    }
    boolean body =
        own.size() == 1
            && (own.get(0).kind() == Actor.Kind.ORGANIZATION || parties.isBody(subject));
    boolean people = !clause.isVerb("meet") && (own.size() > 1 || parties.isPlural(subject));
    if (clause.isVerb("meet") && clause.phrase("with") != null) {
      return List.of();
    }
    return body || people
        ? MeetingRules.meeting(told, body ? Meeting.Kind.SESSION : Meeting.Kind.MEETING, own)
        : List.of();
  }

  /** "The council, meeting in Oslo on Monday, agreed"; "Meeting in Oslo, the ministers agreed". */
  private static List<Meeting> participle(Told told, Clause clause, Sides sides) {
    Reading reading = told.reading();
    int head = told.frame().trigger();
    boolean opens = reading.sentence(head).from() == head;
    boolean comma = head > 1 && reading.tokens().lower(head - 1).equals(",");
    NounPhrase noun = told.frame().noun();
    if (noun == null || noun.base().size() > 1 || !opens && !comma || !isLed(reading, head)) {
      return List.of();
    }
    NounPhrase subject = opens ? clause.subject() : reading.clauses().nounAt(head - 2);
    if (subject == null || clause.verb() == null) {
      return List.of();
    }
    int limit = opens ? clause.verb().range().from() : head;
    List<Actor> own = sides.at(subject.listHead().base().from(), limit).actors();
    boolean body = !own.isEmpty() && own.get(0).kind() == Actor.Kind.ORGANIZATION;
    boolean many = own.size() > 1 || !own.isEmpty() && own.get(0).kind() == Actor.Kind.GROUP;
    TokenRange aside = aside(reading, clause, head);
    Basis basis = body || many ? Deeds.basis(told, aside) : null;
    Meeting.Kind kind = body ? Meeting.Kind.SESSION : Meeting.Kind.MEETING;
    return basis == null
        ? List.of()
        : List.of(new MeetingMaker(told).meeting(basis, kind, own, aside));
  }

  /** "meeting in Oslo on Monday", up to the comma. */
  private static TokenRange aside(Reading reading, Clause clause, int head) {
    int to = head + 1;
    while (to < clause.range().to() && !reading.tokens().lower(to).equals(",")) {
      to++;
    }
    return TokenRange.of(head, to);
  }

  private static boolean isLed(Reading reading, int head) {
    return head + 1 < reading.tokens().size() && reading.tags().pos(head + 1) == Pos.ADP;
  }
}
