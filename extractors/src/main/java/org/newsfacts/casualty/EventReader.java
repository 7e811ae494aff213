package org.newsfacts.casualty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tense;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.name.NameMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;
import org.newsfacts.time.TimeMention;

/**
 * Finds the events of a text: "a blast", "that raid", "the boat capsized", "gunmen opened fire".
 */
final class EventReader {

  private final Reading reading;
  private final HarmWords words;

  EventReader(Reading reading, HarmWords words) {
    this.reading = reading;
    this.words = words;
  }

  /** Returns the events of a sentence in order. */
  List<EventMention> in(TokenRange sentence) {
    List<EventMention> events = new ArrayList<>();
    for (int token = sentence.from(); token < sentence.to(); token++) {
      EventMention event = at(token);
      if (event != null) {
        events.add(event);
      }
    }
    return events;
  }

  /** Returns the kind of event a noun names. */
  String kind(EventMention event) {
    return words.eventKind(reading.tags().lemma(event.at()));
  }

  /** Returns whether somebody does what the verb tells: "ambush", not "capsize". */
  boolean isDeed(EventMention event) {
    return words.isDeed(reading.tags().lemma(event.at()));
  }

  /** Returns the event that the token names as a noun or tells as a verb, or null. */
  @Nullable EventMention at(int token) {
    if (reading.tags().pos(token) == Pos.VERB) {
      return verb(token);
    }
    NounPhrase noun = reading.clauses().nounAt(token);
    if (noun == null || noun.head() != token || !isEvent(noun) || isBackground(token)) {
      return null;
    }
    if (isOneOfMany(noun) || isAside(noun)) {
      return null;
    }
    boolean other = false;
    for (int at = noun.base().from(); at < token; at++) {
      other |= reading.isForm(at, IncidentWord.ANOTHER) && !isAfterthought(noun);
    }
    return new EventMention(token, noun, reading.clauses().at(token), isDefinite(noun), other);
  }

  /** "A bombing killed five, another attack ascribed to rebels": tells of the same one. */
  private boolean isAfterthought(NounPhrase noun) {
    Clause clause = reading.clauses().at(noun.head() + 1);
    int comma = noun.base().from() - 1;
    return comma > 0
        && reading.tokens().lower(comma).equals(",")
        && clause != null
        && clause.kind() == ClauseKind.PARTICIPLE
        && clause.antecedent() == noun;
  }

  /** "the blast", "Friday's blast", "its collapse". */
  private boolean isDefinite(NounPhrase noun) {
    int from = noun.base().from();
    TimeMention time = reading.times().at(from);
    return reading.isForm(from, IncidentWord.DEFINITE)
        || noun.possessor() != null
        || time != null
        || reading.tags().pos(from) == Pos.PRON;
  }

  /** Returns whether a noun names an event: "a blast", "two days of riots". */
  boolean isEvent(NounPhrase noun) {
    if (words.isEvent(reading.tags().lemma(noun.head()))) {
      return !isWalkout(noun) && !isFigureOfSpeech(noun) && !isService(noun);
    }
    NameMention name = reading.names().at(noun.head());
    if (name != null && reading.isForm(name.range().from(), IncidentWord.STORM)) {
      return true;
    }
    return inner(noun) != null;
  }

  /** Returns the event in "a series of raids", "two days of riots"; null without one. */
  @Nullable NounPhrase inner(NounPhrase noun) {
    int of = noun.base().to();
    if (of + 1 >= reading.tokens().size() || !reading.tokens().lower(of).equals("of")) {
      return null;
    }
    NounPhrase inner = reading.clauses().nounAt(of + 1);
    String head = reading.tags().lemma(noun.head());
    boolean many = reading.numbers().at(noun.head()) != null;
    boolean row = many || noun.isTime() || words.is(head, CasualtyWord.ROW_OF);
    return row && inner != null && words.isEvent(reading.tags().lemma(inner.head())) ? inner : null;
  }

  /** "an intensive Danish [air and artillery barrage]": with what the words before share. */
  TokenRange base(NounPhrase event) {
    int and = event.base().from() - 1;
    NounPhrase first = and > 0 && isAnd(and) ? reading.clauses().nounAt(and - 1) : null;
    return first != null && reading.isForm(first.head(), IncidentWord.ARMED)
        ? first.base().union(event.base())
        : event.base();
  }

  /** "went on trial on Monday over the raid", "The victims of the fire were buried on Friday". */
  boolean isBeside(NounPhrase event) {
    int before = event.base().from() - 1;
    boolean linked = before > 0 && reading.tags().pos(before) == Pos.ADP;
    NounPhrase first = linked ? reading.clauses().nounAt(before - 1) : null;
    boolean row = first != null && inner(first) == event; // "a series of raids"
    boolean since = before > 0 && reading.tokens().lower(before).equals("since");
    return linked && !row && !since && !reading.isForm(before, IncidentWord.BEFORE_EVENT);
  }

  /** "Fire and rescue personnel". */
  private boolean isService(NounPhrase noun) {
    boolean people = false;
    boolean bare = noun.base().size() == 1 && isAnd(noun.head() + 1);
    for (NounPhrase other : noun.conjuncts()) {
      people |= bare && words.isPerson(reading.tags().lemma(other.head()));
    }
    return people;
  }

  private boolean isAnd(int token) {
    return token < reading.tokens().size() && reading.tags().pos(token) == Pos.CCONJ;
  }

  /** "The storm of criticism grew"; but "the storm of last week", "the flood of Lom". */
  private boolean isFigureOfSpeech(NounPhrase noun) {
    int of = noun.head() + 1;
    boolean spoken =
        reading.isLemma(noun.head(), IncidentWord.SPOKEN_OF)
            && of + 1 < reading.tokens().size()
            && reading.tokens().lower(of).equals("of");
    return spoken && reading.times().at(of + 1) == null && reading.names().at(of + 1) == null;
  }

  /** "the latest in a surge of unrest". */
  private boolean isOneOfMany(NounPhrase noun) {
    int from = noun.base().from();
    int start = Math.max(reading.sentence(from).from(), from - 6);
    for (int at = from - 1; at >= start && reading.tags().pos(at) != Pos.VERB; at--) {
      if (reading.tokens().lower(at).equals("latest")
          && reading.tokens().lower(at + 1).equals("in")) {
        return true;
      }
    }
    return false;
  }

  /** "The agency, which follows the war, says": not told as what happened. */
  private boolean isAside(NounPhrase noun) {
    Clause clause = reading.clauses().at(noun.head());
    return clause != null
        && clause.kind() == ClauseKind.RELATIVE
        && clause.object() == noun
        && reading.tags().form(clause.verb() == null ? 0 : clause.verb().head()) != VerbForm.PAST
        && !words.tellsEvent(reading, clause);
  }

  /** "The airline had carried nurses during the epidemic": told of as past before the past. */
  private boolean isBackground(int token) {
    Clause clause = reading.clauses().at(token);
    VerbGroup verb = clause == null ? null : clause.verb();
    boolean had =
        verb != null && verb.perfect() && reading.tokens().lower(verb.range().from()).equals("had");
    boolean harm = clause != null && verb != null && words.tellsEvent(reading, clause);
    boolean general = // "Rain is common here in spring"
        clause != null
            && verb != null
            && verb.lemma().equals("be")
            && verb.tense() == Tense.PRESENT
            && clause.subject() != null
            && clause.subject().base().size() == 1
            && clause.subject().head() == token;
    if (general) {
      return true;
    }
    boolean until = clause != null && clause.markerWord().equals("until");
    return clause != null && (had && !harm || until || clause.isHypothetical());
  }

  /** "A national strike" stops work; "an air strike" and "a strike on the depot" kill. */
  private boolean isWalkout(NounPhrase noun) {
    if (!reading.tags().lemma(noun.head()).equals("strike")) {
      return false;
    }
    int on = noun.head() + 1;
    boolean target =
        on + 1 < reading.tokens().size()
            && reading.isForm(on, IncidentWord.UPON)
            && reading.times().at(on + 1) == null;
    if (target) {
      return false;
    }
    for (int at = noun.base().from(); at < noun.head(); at++) {
      NameMention name = reading.names().at(at);
      if (reading.isForm(at, IncidentWord.ARMED) || name != null) {
        return false;
      }
    }
    return !reading.tokens().lower(noun.base().from()).equals("the");
  }

  /** "The device went off at noon", "rebels said they carried out the attack". */
  private boolean isRetold(Clause clause, int verb) {
    NounPhrase thing = clause.subject();
    if (reading.isLemma(verb, IncidentWord.CARRIES_OUT)) {
      int next = Math.min(reading.tokens().size() - 1, verb + 2);
      NounPhrase object =
          clause.object() == null ? reading.clauses().nounAt(next) : clause.object();
      return object != null && isEvent(object) && isDefinite(object);
    }
    return thing != null
        && reading.isForm(thing.base().from(), IncidentWord.DEFINITE)
        && reading.tags().pos(thing.head()) == Pos.NOUN
        && !words.isPerson(reading.tags().lemma(thing.head()));
  }

  private @Nullable EventMention verb(int token) {
    String follows = words.eventVerb(reading.tags().lemma(token));
    Clause clause = reading.clauses().ofVerb(token);
    if (follows.isEmpty()
        || clause == null
        || !reading.frames().factuality(clause).isDone()
        || isBackground(token)
        || token > 0 && reading.tags().pos(token - 1) == Pos.DET
        || clause.kind() == ClauseKind.INFINITIVE
        || reading.tags().form(token) == VerbForm.BASE) {
      return null;
    }
    int next = token + 1;
    String word = next < reading.tokens().size() ? reading.tokens().lower(next) : "-";
    if (!words.isFollowed(follows, word)) {
      return null;
    }
    return new EventMention(token, null, clause, isRetold(clause, token), false);
  }
}
