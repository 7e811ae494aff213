package org.newsfacts.diplomacy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Meeting;
import org.newsfacts.model.MeetingKind;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.RuleInfo;
import org.newsfacts.text.TokenRange;

/** Reads meetings told with a verb: they met, a council convened, a host received a guest. */
public final class Meetings implements Extractor {
  private static final String MET = "meeting.met";
  private static final String SESSION = "meeting.session";
  private static final String HOSTED = "meeting.hosted";
  private static final String VISIT = "meeting.visit";

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
        new RuleInfo(VISIT, "X visited, flew or travelled to a place"),
        MeetingNouns.TALKS,
        MeetingNouns.PRESS);
  }

  @Override
  public void extract(Scene scene, Consumer<Fact> sink) {
    Parties parties = new Parties(scene.reading());
    List<Meeting> found = new ArrayList<>();
    for (Clause clause : scene.reading().clauses().all()) {
      if (clause.verb() != null) {
        readVerb(parties, clause, found);
      }
    }
    MeetingNouns nouns = new MeetingNouns(parties);
    for (NounPhrase noun : scene.reading().clauses().nounPhrases()) {
      nouns.read(noun, found);
    }
    for (Meeting meeting : found) {
      scene
          .trace()
          .read(meeting.rule(), scene.reading().tokens().at(meeting.evidence().start()), "");
      sink.accept(meeting);
    }
  }

  private static void readVerb(Parties parties, Clause clause, List<Meeting> found) {
    switch (clause.lemma()) {
      case "meet" -> readMet(parties, clause, found);
      case "confer", "huddle" -> readWith(parties, clause, found);
      case "sit" -> {
        if (parties.lower(clause.afterVerb().from()).equals("down")) {
          readWith(parties, clause, found);
        }
      }
      case "convene", "adjourn", "reconvene", "gather" -> readSession(parties, clause, found);
      case "host", "receive", "welcome", "greet" -> readHosted(parties, clause, found);
      case "visit", "fly", "travel", "arrive" -> readVisit(parties, clause, found);
      default -> {}
    }
  }

  private static void readMet(Parties parties, Clause clause, List<Meeting> found) {
    NounPhrase subject = clause.subject();
    if (subject == null || clause.isPassive()) {
      return;
    }
    if (parties.lower(clause.afterVerb().from()).equals("with")) {
      readWith(parties, clause, found);
      return;
    }
    NounPhrase object = clause.object();
    List<Actor> others =
        object == null || isCounted(parties, object) ? List.of() : parties.all(object);
    if (object != null && others.isEmpty() && !object.isTime() && !isCounted(parties, object)) {
      return;
    }
    PrepPhrase with = clause.prep("with");
    if (with != null && others.isEmpty()) {
      others = parties.persons(with.object());
    }
    if (others.isEmpty()) {
      readSession(parties, clause, found);
      return;
    }
    add(parties, clause, MET, MeetingKind.MEETING, together(parties.all(subject), others), found);
  }

  /** "met three times": the object counts. */
  private static boolean isCounted(Parties parties, NounPhrase object) {
    return switch (parties.head(object)) {
      case "times", "twice", "once", "again", "today" -> true;
      default -> false;
    };
  }

  private static void readWith(Parties parties, Clause clause, List<Meeting> found) {
    PrepPhrase with = clause.prep("with");
    NounPhrase object = with == null ? clause.object() : with.object();
    List<Actor> others = parties.all(object);
    List<Actor> own = parties.all(clause.subject());
    if (!others.isEmpty() && !own.isEmpty()) {
      add(parties, clause, MET, MeetingKind.MEETING, together(own, others), found);
    }
  }

  private static void readSession(Parties parties, Clause clause, List<Meeting> found) {
    NounPhrase subject = clause.subject();
    if (subject == null || clause.isPassive()) {
      return;
    }
    List<Actor> own = parties.all(subject);
    if (own.isEmpty()) {
      return;
    }
    if (own.size() == 1 && parties.isBody(subject)) {
      add(parties, clause, SESSION, MeetingKind.SESSION, own, found);
    } else if (clause.isVerb("meet") && (own.size() > 1 || parties.isPlural(subject))) {
      add(parties, clause, MET, MeetingKind.MEETING, own, found);
    }
  }

  private static void readHosted(Parties parties, Clause clause, List<Meeting> found) {
    NounPhrase object = clause.object();
    PrepPhrase by = clause.prep("by");
    List<Actor> hosts;
    List<Actor> guests;
    if (clause.isPassive()) {
      hosts = by == null ? List.of() : parties.persons(by.object());
      guests = parties.persons(clause.subject());
    } else {
      hosts = parties.persons(clause.subject());
      guests = object == null || clause.prep("from") != null ? List.of() : parties.persons(object);
    }
    if (hosts.isEmpty() || guests.isEmpty() || !isPerson(guests.get(0))) {
      return;
    }
    add(parties, clause, HOSTED, MeetingKind.MEETING, together(hosts, guests), found);
  }

  private static boolean isPerson(Actor actor) {
    return actor.kind() == ActorKind.PERSON || actor.role() != null;
  }

  private static void readVisit(Parties parties, Clause clause, List<Meeting> found) {
    NounPhrase subject = clause.subject();
    if (subject == null || clause.isPassive()) {
      return;
    }
    List<Actor> visitors = parties.persons(subject);
    if (visitors.isEmpty() || !isOfficial(visitors.get(0))) {
      return;
    }
    NounPhrase goal = clause.isVerb("visit") ? clause.object() : goal(clause);
    if (goal == null || parties.reading().tags().pos(goal.head()) != Pos.PROPN) {
      return;
    }
    List<Actor> hosts = clause.isVerb("visit") ? parties.persons(goal) : List.of();
    if (parties.reading().place(goal.range()) == null
        && (hosts.isEmpty() || !isPerson(hosts.get(0)))) {
      return;
    }
    boolean person = !hosts.isEmpty() && isPerson(hosts.get(0));
    add(
        parties,
        clause,
        VISIT,
        MeetingKind.VISIT,
        person ? together(visitors, hosts) : visitors,
        found);
  }

  private static boolean isOfficial(Actor actor) {
    return actor.role() != null && actor.kind() == ActorKind.PERSON;
  }

  private static @Nullable NounPhrase goal(Clause clause) {
    PrepPhrase to = clause.isVerb("arrive") ? clause.prep("in") : clause.prep("to");
    return to == null ? null : to.object();
  }

  static List<Actor> together(List<Actor> some, List<Actor> others) {
    List<Actor> all = new ArrayList<>(some);
    Parties.addNew(all, others);
    return all;
  }

  private static void add(
      Parties parties,
      Clause clause,
      String rule,
      MeetingKind kind,
      List<Actor> participants,
      List<Meeting> found) {
    if (participants.isEmpty()
        || !rule.equals(SESSION) && !rule.equals(VISIT) && isAlone(participants)) {
      return;
    }
    TokenRange after = clause.range();
    found.add(
        Meeting.builder(parties.basis(clause, rule))
            .kind(kind)
            .participants(participants)
            .access(MeetingWords.access(parties, after))
            .place(MeetingWords.place(parties, clause))
            .topics(parties.topics(clause, clause.afterVerb().from()))
            .times(MeetingWords.times(parties, clause.afterVerb()))
            .build());
  }

  /** One person does not meet alone; "the two ministers" are more than one. */
  private static boolean isAlone(List<Actor> participants) {
    return participants.size() == 1 && participants.get(0).kind() == ActorKind.PERSON;
  }
}
