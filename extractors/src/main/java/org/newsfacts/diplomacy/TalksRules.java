package org.newsfacts.diplomacy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.frame.Form;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.DiplomaticCall;
import org.newsfacts.model.Meeting;
import org.newsfacts.model.Modality;
import org.newsfacts.name.NameMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.FrameRule;
import org.newsfacts.rule.Told;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;

/** Meetings that a noun tells: talks between X and Y, a session of a council, a summit. */
final class TalksRules {
  static final String ID = "meeting.talks";

  private static final FrameRule TALKS =
      FrameRule.named(
              ID, "X held talks with Y, talks between X and Y, a session of a council, a summit")
          .act("TALKS")
          .unless("The mayor answered at a town hall meeting.", TalksRules::isPublic)
          .unless("Oslo called for a meeting of the council.", TalksRules::isWanted)
          .unless("Kari Solheim held phone talks with the king.", TalksRules::isByPhone)
          .yieldsAll(TalksRules::talks);

  private TalksRules() {}

  static List<FrameRule> all() {
    return List.of(TALKS);
  }

  /** "a town hall meeting", "a question-and-answer session"; "a talk" is a speech. */
  private static boolean isPublic(Told told) {
    NounPhrase noun = told.frame().noun();
    Parties parties = new Parties(told.reading());
    boolean talk = // "a talk", "a discussion" may be of anything; "talks" are held
        noun != null
            && told.value("kind", Meeting.Kind.class) == Meeting.Kind.TALKS
            && !parties.is(parties.head(noun), MeetingWord.TALKS);
    boolean press = // "a press conference" is another rule's
        told.is(MeetingSense.OF_STATE)
            && noun != null
            && parties.has(noun.base(), MeetingWord.BRIEFING);
    return noun == null || talk || press || parties.has(noun.base(), MeetingWord.PUBLIC_EVENT);
  }

  /** "called for a meeting of the council", "an invitation to talks": nobody has met. */
  private static boolean isWanted(Told told) {
    NounPhrase noun = told.frame().noun();
    Clause clause = told.frame().clause();
    int before = noun == null ? -1 : noun.base().from() - 1;
    return clause != null
        && before >= 0
        && (SmallWord.FOR.is(told.reading().tokens().lower(before))
            && told.reading().isWord(clause.lemma(), MeetingWord.CALLING_FOR)
            && clause.verb() != null
            && clause.verb().range().to() == before);
  }

  private static boolean isByPhone(Told told) {
    NounPhrase noun = told.frame().noun();
    return noun != null
        && PhoneWords.channel(new Parties(told.reading()), noun.base())
            == DiplomaticCall.Channel.PHONE;
  }

  private static List<Meeting> talks(Told told) {
    Parties parties = new Parties(told.reading());
    Sides sides = new Sides(parties, true);
    Clause clause = told.frame().clause();
    NounPhrase noun = told.frame().noun();
    if (clause == null || noun == null) {
      return List.of();
    }
    boolean holding = parties.isVerb(clause, MeetingWord.MEETING_HOLDING);
    Attendance found = Attendance.of(told, sides, holding);
    List<Actor> all = participants(told, found, clause, noun, sides);
    boolean body = all.size() == 1 && isSession(told, found, all.get(0));
    boolean sides1 = all.size() < 2 && areSides(told, clause, found);
    boolean chaired = // "who chaired Sunday's meeting": the body's that sat last
        found.others().isEmpty()
            && all.size() == 1
            && all.get(0).kind() == Actor.Kind.PERSON
            && found.held()
            && parties.isVerb(clause, MeetingWord.CHAIRING);
    boolean next = sides1 || chaired || all.isEmpty() && isNext(told, clause, found);
    boolean hosted = // "Norway hosted talks on fish"
        all.size() == 1
            && found.held()
            && clause.isVerb("host")
            && all.get(0).kind() == Actor.Kind.COUNTRY;
    boolean enough = all.size() > 1 || body || next || hosted;
    Basis basis = Deeds.basis(told, near(told, found, noun));
    if (basis == null
        || !enough
            && !isOpenEnded(told, clause, found, all, basis)
            && !isNone(parties, noun, found, all)) {
      return List.of();
    }
    Meeting.Kind kind = chaired ? Meeting.Kind.SESSION : kind(told, found, all, noun, body);
    return List.of(
        new MeetingMaker(told)
            .meeting(
                aimedAt(told, parties, clause, noun, basis),
                kind,
                next ? List.of() : all,
                behind(noun, clause)));
  }

  /** Talks that are only aimed at are planned, or as sure as the verb that aims at them. */
  private static Basis aimedAt(
      Told told, Parties parties, Clause clause, NounPhrase noun, Basis basis) {
    if (!isAimedAt(told, noun)) {
      return basis;
    }
    Modality how = told.reading().frames().factuality(clause).modality();
    if (how != Modality.ACTUAL) {
      return basis.withModality(how); // "plans to visit Oslo for talks with the king"
    }
    boolean bound = // "headed to Muscat for talks", "No date was set for the talks"
        basis.modality() == Modality.ACTUAL
            && (parties.isVerb(clause, MeetingWord.TRAVELLING_FOR)
                || parties.isVerb(clause, EncounterWord.ARRANGING));
    return bound ? basis.withModality(Modality.PLANNED) : basis;
  }

  /** "headed to Muscat [for] talks". */
  private static boolean isAimedAt(Told told, NounPhrase noun) {
    return SmallWord.FOR.is(parties(told).lower(noun.base().from() - 1));
  }

  private static Parties parties(Told told) {
    return new Parties(told.reading());
  }

  /** The noun with what is told behind it, those who take part included. */
  private static TokenRange near(Told told, Attendance found, NounPhrase noun) {
    TokenRange stretch = MeetingMaker.stretch(told, noun);
    return stretch.to() < found.end() ? found.near(told) : stretch;
  }

  /** The noun with what is told behind it, up to the verb. */
  private static TokenRange behind(NounPhrase noun, Clause clause) {
    int verb = clause.verb() == null ? -1 : clause.verb().range().from();
    int to = verb > noun.head() ? verb : clause.range().to();
    return TokenRange.of(noun.base().from(), Math.max(noun.base().to(), to));
  }

  private static List<Actor> participants(
      Told told, Attendance found, Clause clause, NounPhrase noun, Sides sides) {
    boolean of = isOf(told);
    boolean host = found.others().size() > 1 && clause.isVerb("host");
    List<Actor> all = new ArrayList<>();
    boolean going = // "will travel to Oslo for a meeting of leaders"
        parties(told).isVerb(clause, MeetingWord.TRAVELLING_FOR) && isAimedAt(told, noun);
    boolean reported = // "Sources confirmed talks with Norway": they only tell of them
        told.frame().form() == Form.LIGHT_VERB
            && told.reading().isWord(clause.lemma(), EncounterWord.REPORTED);
    Parties.addNew(
        all, reported || of && (host || !found.held()) && !going ? List.of() : found.own());
    Parties.addNew(all, found.others());
    if (!found.others().isEmpty()) {
      return all;
    }
    Actor body = bodyBefore(told.reading(), noun);
    if (body != null) {
      return MeetingRules.together(List.of(body), found.held() ? all : List.of());
    }
    return found.held() || !sides.owner(noun).isEmpty() ? all : heard(told, clause, all, sides);
  }

  /** "a Security Council meeting": the body that stands before the noun. */
  private static @Nullable Actor bodyBefore(Reading reading, NounPhrase noun) {
    for (NameMention name : reading.names().in(TokenRange.of(noun.base().from(), noun.head()))) {
      if (name.kind() == NameMention.Kind.ORGANIZATION && meets(reading, name)) {
        return reading.actor(name.range(), name.range().to() - 1);
      }
    }
    return null;
  }

  /** "Security Council", "OPEC", but not "White House" and "MSNBC". */
  private static boolean meets(Reading reading, NameMention name) {
    int last = name.range().to() - 1;
    Parties parties = new Parties(reading);
    return parties.isBodyWord(last)
        || name.range().size() == 1 && parties.isAcronym(last) && !parties.isPress(last, false);
  }

  /** "In a meeting on Monday he was told by Berg", "At the meeting Lund told Berg". */
  private static List<Actor> heard(Told told, Clause clause, List<Actor> own, Sides sides) {
    NounPhrase noun = told.frame().noun();
    boolean groups = // "In the talks, Hu urged the two countries": those who talked told before
        clause.object() != null
            && noun != null
            && SmallWord.THE.is(told.reading().tokens().lower(noun.base().from()))
            && told.reading().actor(clause.object()).kind() != Actor.Kind.PERSON;
    if (own.size() != 1
        || groups
        || noun == null
        || !told.reading().isForm(noun.base().from() - 1, MeetingWord.PRESS_AT)
        || !told.reading().isWord(clause.lemma(), CallWord.TELLING)) {
      return own.size() > 1 ? own : List.of();
    }
    PrepPhrase by = clause.prep("by");
    NounPhrase agent = by == null ? null : by.object();
    NounPhrase other = clause.isPassive() ? agent : clause.object();
    List<Actor> others =
        other == null || other == noun ? List.of() : sides.of(other, clause.range().to());
    return others.isEmpty() ? List.of() : MeetingRules.together(own, others);
  }

  private static boolean isOf(Told told) {
    int next = told.frame().trigger() + 1;
    return next < told.reading().tokens().size()
        && SmallWord.OF.is(told.reading().tokens().lower(next));
  }

  /** Of a body or its members, told as owner or with "of"; not "a meeting with officials". */
  private static boolean isSession(Told told, Attendance found, Actor actor) {
    boolean with = !found.others().isEmpty() && found.own().isEmpty() && !isOf(told);
    return !with && (actor.kind() == Actor.Kind.ORGANIZATION || actor.kind() == Actor.Kind.GROUP);
  }

  private static Meeting.Kind kind(
      Told told, Attendance found, List<Actor> all, NounPhrase noun, boolean body) {
    Meeting.Kind kind = told.value("kind", Meeting.Kind.class);
    boolean meal = told.reading().isForm(noun.head(), MeetingWord.MEAL);
    boolean ofBody =
        !all.isEmpty()
            && !meal
            && all.get(0).kind() == Actor.Kind.ORGANIZATION
            && (body || found.others().isEmpty() || isOf(told) && found.others().size() == 1);
    return kind == Meeting.Kind.MEETING && ofBody ? Meeting.Kind.SESSION : kind;
  }

  /** "Talks with the union ended", "A meeting with the union was scrapped": one side is told. */
  private static boolean isOpenEnded(
      Told told, Clause clause, Attendance found, List<Actor> all, Basis basis) {
    if (all.size() != 1 || found.others().isEmpty() || !found.own().isEmpty()) {
      return false;
    }
    boolean off = basis.negated();
    return Deeds.isSubject(told)
        && (off || told.reading().isWord(clause.lemma(), MeetingWord.ENDING));
  }

  /** "will hold no meetings". */
  private static boolean isNone(
      Parties parties, NounPhrase noun, Attendance found, List<Actor> all) {
    return all.size() == 1 && found.held() && parties.has(noun.base(), "no");
  }

  /** "The next round of talks is set for Thursday", "The meeting will not take place". */
  private static boolean isNext(Told told, Clause clause, Attendance found) {
    if (!Deeds.isSubject(told) || !found.others().isEmpty() || clause.verb() == null) {
      return false;
    }
    boolean arranged = told.reading().isWord(clause.lemma(), EncounterWord.ARRANGING);
    int next = clause.afterVerb().from();
    boolean placed =
        clause.isVerb("take")
            && next < told.reading().tokens().size()
            && told.reading().tokens().lower(next).equals("place");
    return arranged && clause.isPassive() || placed && clause.verb().modal() != null;
  }

  /** "The two sides held another round of talks". */
  private static boolean areSides(Told told, Clause clause, Attendance found) {
    NounPhrase subject = clause.subject();
    return subject != null
        && found.held()
        && found.others().isEmpty()
        && told.reading().isForm(subject.head(), PartyWord.SIDES);
  }
}
