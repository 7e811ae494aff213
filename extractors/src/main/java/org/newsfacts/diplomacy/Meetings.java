package org.newsfacts.diplomacy;

import java.util.List;
import java.util.function.Consumer;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.Clauses;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Meeting;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.RuleInfo;

/** Reads meetings, sessions, talks, summits, visits and press conferences. */
public final class Meetings implements Extractor {
  static final String MET = "meeting.met";
  static final String SESSION = "meeting.session";
  static final String HOSTED = "meeting.hosted";
  static final String VISIT = "meeting.visit";
  static final String TALKS = "meeting.talks";
  static final String PRESS = "meeting.press";

  /** Makes the extractor. */
  public Meetings() {}

  @Override
  public String family() {
    return "meeting";
  }

  @Override
  public List<RuleInfo> rules() {
    return List.of(
        new RuleInfo(MET, "X met Y, X sat down with Y, the ministers met"),
        new RuleInfo(SESSION, "the council met, convened, adjourned"),
        new RuleInfo(HOSTED, "X hosted, received or welcomed Y"),
        new RuleInfo(VISIT, "X visited or flew to a place, X cancelled a trip to a place"),
        new RuleInfo(TALKS, "X held talks with Y, talks between X and Y, a session of a council"),
        new RuleInfo(PRESS, "X said at a joint press conference with Y"));
  }

  @Override
  public void extract(Scene scene, Consumer<Fact> sink) {
    Parties parties = new Parties(scene.reading());
    MeetingLedger ledger = new MeetingLedger(parties);
    MeetingVerbs verbs = new MeetingVerbs(parties, ledger);
    Visits visits = new Visits(parties, ledger);
    MeetingNouns nouns = new MeetingNouns(parties, ledger);
    PressConferences press = new PressConferences(parties, ledger);
    Clauses clauses = scene.reading().clauses();
    for (int token = 0; token < scene.reading().tokens().size(); token++) {
      Clause clause = clauses.ofVerb(token);
      if (clause != null && !parties.isOnlyAsked(clause)) {
        scene.trace().attempt(family(), token, () -> verbs.read(clause));
        scene.trace().attempt(family(), token, () -> visits.read(clause));
      }
      NounPhrase noun = clauses.nounAt(token);
      if (noun != null && noun.base().from() == token) {
        scene.trace().attempt(family(), token, () -> nouns.read(noun));
        scene.trace().attempt(family(), token, () -> press.read(noun));
        scene.trace().attempt(family(), token, () -> visits.read(noun));
      }
    }
    for (Meeting meeting : ledger.meetings()) {
      scene
          .trace()
          .read(meeting.rule(), scene.reading().tokens().at(meeting.evidence().start()), "");
      sink.accept(meeting);
    }
  }
}
