package org.newsfacts.casualty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Span;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.LineKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.time.TimeMention;

/**
 * Follows the incidents of an article from sentence to sentence.
 *
 * <ul>
 *   <li>"The blast" is the incident last called so; "they" and a bare figure go on with the last.
 *   <li>"Another blast", an event of another kind, or one at another place or on another day,
 *       begins a new incident.
 *   <li>A sentence that tells none, but names another place, crosses it: nothing is carried over
 *       such a sentence.
 * </ul>
 */
final class Incidents {
  private static final int FARTHEST = 6;
  private static final int NEAR = 3;
  private static final int SHOUTED = 4;
  private static final int LONG_AGO = 60;
  private static final int DAYS_APART = 3;

  private final Reading reading;
  private final EventPlaces places;
  private final EventDays days;
  private final HarmCauses causes;
  private final EventReader events;
  private final List<Incident> all = new ArrayList<>();
  private @Nullable Incident current;

  Incidents(
      Reading reading, EventPlaces places, EventDays days, HarmCauses causes, EventReader events) {
    this.reading = reading;
    this.places = places;
    this.days = days;
    this.causes = causes;
    this.events = events;
  }

  /** Gives each figure its incident; the figures stand in the order of the text. */
  void assign(List<Draft> drafts) {
    int next = 0;
    for (int i = 0; i < reading.sentences().size(); i++) {
      TokenRange sentence = reading.sentences().get(i);
      List<Draft> here = new ArrayList<>();
      while (next < drafts.size() && drafts.get(next).at() < sentence.to()) {
        here.add(drafts.get(next++));
      }
      if (sentence.isEmpty() || !reading.isNews(sentence.from())) {
        if (!sentence.isEmpty() && kind(sentence) == LineKind.DATELINE) {
          forget();
        }
        continue;
      }
      if (isShouted(sentence)) {
        forget();
      }
      current = reading.isForm(sentence.from(), IncidentWord.ELSEWHERE) ? null : current;
      follow(sentence, i, here);
    }
  }

  private void forget() {
    current = null;
    all.clear();
  }

  private LineKind kind(TokenRange sentence) {
    return reading.lines().kindAt(reading.tokens().start(sentence.from()));
  }

  /** "QUAKE SHAKES NORTH The toll ..." in a digest begins another report. */
  private boolean isShouted(TokenRange sentence) {
    int shouted = 0;
    int end = Math.min(sentence.to(), sentence.from() + SHOUTED + 4);
    for (int at = sentence.from(); at < end; at++) {
      int start = reading.tokens().start(at);
      boolean upper = reading.tokens().end(at) > start + 2 && reading.tokens().isAllCapitals(at);
      shouted += upper && Character.isLetter(reading.tokens().source().charAt(start)) ? 1 : 0;
    }
    return shouted >= SHOUTED;
  }

  /** Goes through the events and figures of a sentence in the order of the words. */
  private void follow(TokenRange sentence, int number, List<Draft> here) {
    List<EventMention> told = events.in(sentence);
    if (told.isEmpty() && here.isEmpty()) {
      claim(sentence, number);
      cross(sentence);
      return;
    }
    int next = 0;
    for (int i = 0; i < told.size(); i++) {
      EventMention event = told.get(i);
      while (i > 0 && next < here.size() && here.get(next).at() < event.at()) {
        join(here.get(next++), number);
      }
      boolean alone = told.size() == 1 && !isBeside(event);
      PlaceTold place = alone ? places.best(sentence, event.at()) : near(event);
      tell(event, place, number);
    }
    while (next < here.size()) {
      join(here.get(next++), number);
    }
    claim(sentence, number);
  }

  /** A sentence about something else, at a place of its own, parts what follows. */
  private void cross(TokenRange sentence) {
    Incident incident = current;
    if (incident != null) {
      Incident.Told<PlaceTold> place = incident.place;
      boolean elsewhere = place != null && places.namesAnother(sentence, place.value());
      incident.crossed |= elsewhere;
    }
  }

  private boolean isBeside(EventMention event) {
    return event.noun() != null && events.isBeside(event.noun());
  }

  private @Nullable PlaceTold near(EventMention event) {
    NounPhrase noun = event.noun();
    PlaceTold own = noun == null ? null : places.best(noun.range(), event.at());
    Clause clause = isBeside(event) ? null : event.clause();
    return own == null && clause != null ? places.best(clause.range(), event.at()) : own;
  }

  private void tell(EventMention event, @Nullable PlaceTold place, int sentence) {
    Incident incident = goOn(event, place, sentence);
    if (incident == null) {
      incident = begun(sentence);
    }
    current = incident;
    String lemma = reading.tags().lemma(event.at());
    boolean known = incident.hasFigures || !incident.nouns.isEmpty();
    if (event.noun() != null) {
      incident.nouns.add(lemma);
      incident.kinds.add(events.kind(event));
      incident.many |= !reading.tokens().lower(event.at()).equals(lemma);
      if (event.definite()) {
        incident.naming.add(sentence);
        incident.crossed = false;
      }
    }
    if (event.noun() == null && events.isDeed(event)) {
      incident.kinds.add("deed");
    }
    touch(incident, sentence);
    fill(incident, event, place, sentence, known);
  }

  private void touch(Incident incident, int sentence) {
    incident.lastSentence = Math.max(incident.lastSentence, sentence);
  }

  private Incident begun(int sentence) {
    Incident incident = new Incident();
    incident.lastSentence = sentence;
    all.add(incident);
    return incident;
  }

  /** Returns the incident that an event goes on with, or null for a new one. */
  private @Nullable Incident goOn(EventMention event, @Nullable PlaceTold place, int sentence) {
    Incident last = current;
    boolean oneOfMany = last != null && last.many && event.definite(); // "the second blast"
    if (last == null || event.other() && !oneOfMany) {
      return null;
    }
    boolean apart = isElsewhere(place, last) || isAnotherDay(days.of(event.clause(), false), last);
    if (event.definite()) {
      Incident same = called(reading.tags().lemma(event.at()));
      boolean fits = same == null ? !isOfAnotherKind(event, last) : true;
      return same != null ? same : fits && !apart ? last : null;
    }
    boolean far = sentence - last.lastSentence > NEAR && event.noun() != null;
    boolean settled = place != null && (last.counted || isNews(event, last)) && !isAt(place, last);
    boolean retold = event.noun() != null && last.hasFigures && sentence > last.lastSentence;
    return far || apart || settled || retold || isOfAnotherKind(event, last) ? null : last;
  }

  /** "Rebels raided a shop in Lom. A blast in Garda killed nine": told of for the first time. */
  private boolean isNews(EventMention event, Incident last) {
    Incident.Told<PlaceTold> known = last.place;
    return known != null
        && event.noun() != null
        && known.value().rank() > 1
        && known.sentence() < reading.sentences().at(event.at());
  }

  private static boolean isElsewhere(@Nullable PlaceTold place, Incident incident) {
    Incident.Told<PlaceTold> known = incident.place;
    return place != null && known != null && !place.fits(known.value());
  }

  private static boolean isAt(PlaceTold place, Incident incident) {
    Incident.Told<PlaceTold> known = incident.place;
    return known == null || known.value().place().name().equals(place.place().name());
  }

  /** "Cholera has killed 64" after a battle, "the storm" after an attack. */
  private boolean isOfAnotherKind(EventMention event, Incident last) {
    String kind = event.noun() == null ? "" : events.kind(event);
    boolean any = reading.isLemma(event.at(), IncidentWord.ANY_EVENT);
    if (any || kind.isEmpty() || last.kinds.isEmpty() || last.kinds.contains(kind)) {
      return false;
    }
    boolean calamity = kind.equals("calamity");
    return calamity != last.kinds.contains("calamity") || !kind.equals("mishap");
  }

  private @Nullable Incident called(String noun) {
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - FARTHEST); i--) {
      if (all.get(i).nouns.contains(noun)) {
        return all.get(i);
      }
    }
    return null;
  }

  private static boolean isAnotherDay(@Nullable TimeMention time, Incident incident) {
    Incident.Told<TimeMention> told = incident.day;
    LocalDate mine = time == null ? null : time.from();
    LocalDate known = told == null ? null : told.value().from();
    return mine != null
        && known != null
        && Math.abs(ChronoUnit.DAYS.between(mine, known)) > DAYS_APART;
  }

  /** Adds what this sentence tells of the event. */
  private void fill(
      Incident incident,
      EventMention event,
      @Nullable PlaceTold place,
      int sentence,
      boolean known) {
    Incident.Told<PlaceTold> told = incident.place;
    boolean narrower =
        place != null
            && told != null
            && !incident.counted
            && place.rank() > told.value().rank()
            && place.fits(told.value());
    if (place != null && (told == null || narrower)) {
      incident.place = new Incident.Told<>(place, sentence, event.definite());
    }
    TimeMention time = time(event);
    if (incident.day == null && time != null) {
      incident.day = new Incident.Told<>(time, sentence, event.definite());
    }
    Span cause = event.definite() && known ? null : causes.wording().of(event);
    NounPhrase noun = event.noun();
    boolean bare = // "precaution in attack": an attack in general
        noun != null
            && noun.base().size() == 1
            && events.kind(event).equals("deed")
            && !incident.many;
    cause = bare ? null : cause;
    boolean anew =
        incident.cause != null && incident.cause.sentence() < sentence && !isOfKnown(event);
    if (cause != null && (incident.cause == null || anew && !event.definite())) {
      incident.cause = new Incident.Told<>(cause, sentence, false);
    }
    Actor doer = doer(event);
    if (incident.doer == null && doer != null) {
      incident.doer = new Incident.Told<>(doer, sentence, event.definite());
    }
  }

  /** "The bomber had waited nearby and struck at noon": tells no new event. */
  private boolean isOfKnown(EventMention event) {
    NounPhrase subject = event.clause() == null ? null : event.clause().subject();
    return event.noun() == null
        && subject != null
        && reading.isForm(subject.base().from(), IncidentWord.DEFINITE);
  }

  /** Returns the time of the event; of "the toll of Friday's quake rose on Monday" the Friday. */
  private @Nullable TimeMention time(EventMention event) {
    NounPhrase noun = event.noun();
    Clause clause = event.clause();
    if (noun == null || clause == null) {
      return days.of(clause, false);
    }
    TimeMention own = reading.times().at(noun.base().from());
    boolean counts = reading.isWord(clause.lemma(), IncidentWord.TOLL_VERB);
    boolean spoken = reading.isWord(clause.lemma(), IncidentWord.SPOKEN_ACT);
    return own != null || counts || spoken || events.isBeside(noun) ? own : days.of(clause, false);
  }

  private @Nullable Actor doer(EventMention event) {
    if (event.noun() != null) {
      return causes.doers().doer(event.noun());
    }
    Clause clause = event.clause();
    return clause == null ? null : causes.doers().attacker(clause);
  }

  /** "Al-Nur claimed responsibility", "the army said it had carried out the raid". */
  private void claim(TokenRange sentence, int number) {
    Incident incident = current;
    if (incident == null || incident.doer != null || incident.crossed) {
      return;
    }
    for (int at = sentence.from(); at < sentence.to(); at++) {
      Actor doer =
          reading.tokens().lower(at).equals("responsibility")
              ? causes.doers().claimant(at)
              : causes.doers().blamedAt(at, sentence.to());
      if (doer != null) {
        incident.doer = new Incident.Told<>(doer, number, true);
        return;
      }
    }
  }

  /** Gives a figure its incident; one with a place or day of its own apart has its own. */
  private void join(Draft draft, int sentence) {
    Incident incident = current == null ? begun(sentence) : current;
    PlaceTold own = draft.place;
    boolean toll = draft.finding != null && draft.finding.rule().equals(Tolls.TOLL);
    boolean far = sentence - incident.lastSentence > FARTHEST && !toll;
    boolean apart =
        isElsewhere(own, incident) && incident.hasFigures
            || own != null && sentence > incident.lastSentence && isToldAnew(draft);
    if (!draft.isPart() && (far || apart || isAnotherTime(draft, incident, toll))) {
      boolean aside = !far && current != null && apart;
      draft.incident = begun(sentence);
      draft.incident.hasFigures = true;
      draft.incident.place = own == null ? null : new Incident.Told<>(own, sentence, false);
      draft.incident.day = apart ? incident.day : null;
      current = aside && incident.lastSentence == sentence ? incident : draft.incident;
      return;
    }
    current = incident;
    if (own != null && incident.place == null) {
      incident.place = new Incident.Told<>(own, sentence, false);
    }
    if (toll && incident.tollSentence < 0) {
      incident.tollSentence = sentence;
    }
    incident.counted |= own != null;
    incident.hasFigures = true;
    draft.incident = incident;
    draft.reached =
        toll
            || all.size() == 1
            || !incident.crossed && sentence - incident.lastSentence <= NEAR
            || incident.naming.contains(sentence);
    if (draft.reached) {
      touch(incident, sentence);
    }
  }

  /** "Troops raided a mill in Lom. A fallen wall killed nine in Garda": by something new. */
  private boolean isToldAnew(Draft draft) {
    Clause clause = draft.finding == null ? null : reading.clauses().ofVerb(draft.finding.from());
    NounPhrase subject = clause == null ? null : clause.subject();
    return subject != null
        && draft.isObject()
        && reading.isForm(subject.base().from(), CasualtyWord.ONE)
        && reading.names().in(subject.base()).isEmpty();
  }

  /** "Kovac died in 2014" in a report of another death. */
  private boolean isAnotherTime(Draft draft, Incident incident, boolean toll) {
    TimeMention time = days.of(draft.clause, false);
    LocalDate mine = time == null ? null : time.from();
    if (mine == null || draft.finding == null || toll) {
      return false;
    }
    if (incident.day != null && incident.day.value().from() != null) {
      return isAnotherDay(time, incident);
    }
    LocalDate today = reading.article().published().orElse(null);
    return today != null && ChronoUnit.DAYS.between(mine, today) > LONG_AGO;
  }
}
