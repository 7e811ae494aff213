package org.newsfacts.diplomacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Meeting;
import org.newsfacts.model.Place;
import org.newsfacts.model.Span;
import org.newsfacts.number.NumberMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Told;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;

/** Makes the record of a meeting: where it was held, how often, on what, who could listen. */
final class MeetingMaker {
  private static final int NEAR = 14;

  private final Told told;
  private final Parties parties;
  private final Reading reading;

  MeetingMaker(Told told) {
    this.told = told;
    this.parties = new Parties(told.reading());
    this.reading = told.reading();
  }

  /** The meeting; the stretch is that of its verb or noun and what is told behind it. */
  Meeting meeting(Basis basis, Meeting.Kind kind, List<Actor> participants, TokenRange where) {
    Clause clause = told.frame().clause();
    return Meeting.builder(basis)
        .kind(kind)
        .participants(participants)
        .access(access(where))
        .place(place())
        .topics(clause == null ? List.of() : topics(clause, where))
        .times(times(where))
        .build();
  }

  /** "talks on fish ended", "talks ended without a deal on fish". */
  private List<Span> topics(Clause clause, TokenRange where) {
    Topics topics = new Topics(parties);
    List<Span> own = topics.of(clause, where);
    return own.isEmpty() && Deeds.isSubject(told) ? topics.of(clause, clause.afterVerb()) : own;
  }

  /** "behind closed doors", "in open session", "virtually". */
  private Meeting.@Nullable Access access(TokenRange range) {
    if (parties.has(range, MeetingWord.VIRTUAL)) {
      return Meeting.Access.VIRTUAL;
    }
    if (parties.has(range, MeetingWord.PRIVATE)) {
      return Meeting.Access.PRIVATE;
    }
    for (int token = range.from(); token < range.to(); token++) {
      boolean opens = reading.tags().pos(token) == Pos.VERB; // "due to open in Quito"
      if (!opens && reading.isForm(token, MeetingWord.PUBLIC)) {
        return Meeting.Access.PUBLIC;
      }
    }
    return null;
  }

  /** Where: told with the noun, else with the verb that tells it. */
  private @Nullable Place place() {
    NounPhrase noun = told.frame().noun();
    Clause clause = told.frame().clause();
    Place own = noun == null ? null : in(stretch(told, noun), null);
    if (own != null || clause == null) {
      return own;
    }
    if (noun != null && SmallWord.FOR.is(parties.lower(noun.base().from() - 1))) {
      PrepPhrase goal = clause.prep("to", "in", "at"); // "headed to Cairo for talks"
      boolean going = goal != null && goal.object() != null && goal.range().to() <= noun.head();
      return going && goal != null && goal.object() != null ? placeOf(goal.object()) : null;
    }
    return in(clause.afterVerb(), clause);
  }

  /** From a noun to the next verb, purpose or mark: "talks on Monday in Oslo between". */
  static TokenRange stretch(Told told, NounPhrase noun) {
    Reading reading = told.reading();
    Clause clause = told.frame().clause();
    int end = Math.min(reading.sentence(noun.head()).to(), noun.base().to() + NEAR);
    if (Deeds.isSubject(told) && clause != null && clause.verb() != null) {
      int verb = clause.verb().range().from();
      return TokenRange.of(noun.base().from(), Math.max(noun.base().to(), verb));
    }
    for (int token = noun.base().to(); token < end; token++) {
      boolean mark = reading.tokens().lower(token).equals(",");
      boolean due = mark && reading.isForm(token + 1, EncounterWord.PLANNED_PARTICIPLE);
      if (mark && !due
          || reading.tags().form(token).isFinite()
          || reading.isForm(token, EncounterWord.OTHER_TIME)) {
        return TokenRange.of(noun.base().from(), token);
      }
    }
    return TokenRange.of(noun.base().from(), Math.max(noun.base().to(), end));
  }

  /** The place behind "in" or "at", outside of what is talked about. */
  private @Nullable Place in(TokenRange range, @Nullable Clause clause) {
    for (int token = range.from(); token + 1 < range.to(); token++) {
      String word = parties.lower(token);
      boolean inside = clause != null && reading.clauses().at(token) != clause;
      boolean home = // "with his counterpart in Oman in New York"
          token > 0
              && reading.isForm(token - 1, PartyWord.COUNTERPART)
              && parties.has(TokenRange.of(token + 1, range.to()), "in", "at");
      if (inside || home || !SmallWord.IN.is(word) && !SmallWord.AT.is(word)) {
        token = inside || home ? token : afterTopic(token, range.to());
        continue;
      }
      NounPhrase object = parties.objectOf(token);
      Place place = object == null || parties.isTime(object) ? null : placeOf(object);
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  /** Behind "on the war in Marea" and "to end the war in Marea": places of the topic. */
  private int afterTopic(int token, int limit) {
    boolean topic =
        reading.isForm(token, PartyWord.TOPICAL) && reading.times().at(token + 1) == null;
    NounPhrase noun = topic ? parties.objectOf(token) : null;
    if (noun == null || parties.isNoTopic(noun)) {
      return token;
    }
    int end = reading.frames().thing(told.frame().clause(), token + 1).to();
    return Math.max(token, Math.min(limit, end) - 1);
  }

  /** "Oslo", "the Cuban capital", "the town of Puno"; "Norway's request" is no place. */
  private @Nullable Place placeOf(NounPhrase object) {
    Place place = reading.place(object.range());
    Span mention = place == null ? null : place.mention();
    if (place == null || mention == null) {
      return place;
    }
    int head = reading.tokens().start(object.head());
    boolean named = mention.start() <= head && head < mention.end();
    return named || reading.isForm(object.head(), MeetingWord.VENUE) ? place : null;
  }

  /** "twice", "three times", "three rounds of talks". */
  private @Nullable Integer times(TokenRange range) {
    NounPhrase noun = told.frame().noun();
    NounPhrase rounds = noun == null ? null : Deeds.outer(reading, noun);
    if (rounds != null && rounds != noun && parties.head(rounds).equals("rounds")) {
      for (NumberMention number : reading.numbers().in(rounds.base())) {
        if (number.kind() == NumberMention.Kind.CARDINAL) {
          return (int) Math.min(number.count().lower(), 1000);
        }
      }
    }
    for (int token = range.from(); token < range.to(); token++) {
      switch (parties.lower(token)) {
        case "once" -> {
          return 1;
        }
        case "twice" -> {
          return 2;
        }
        case "thrice" -> {
          return 3;
        }
        case "time" -> { // "for the fourth time"
          NumberMention number = token == 0 ? null : reading.numbers().at(token - 1);
          if (number != null && number.kind() == NumberMention.Kind.ORDINAL) {
            return (int) Math.min(number.count().lower(), 1000);
          }
        }
        case "times" -> {
          NumberMention number = token == 0 ? null : reading.numbers().at(token - 1);
          if (number != null) {
            return (int) Math.min(number.count().lower(), 1000);
          }
        }
        default -> {}
      }
    }
    return null;
  }
}
