package org.newsfacts.casualty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.mention.TimeMention;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Harm;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.LineKind;
import org.newsfacts.text.TokenRange;

/**
 * Follows the events of an article from sentence to sentence, so that a figure gets the place and
 * time that a sentence before or after it tells of the same event.
 *
 * <ul>
 *   <li>A sentence without an event or a figure is passed over.
 *   <li>"The blast" is the event last called so.
 *   <li>"Another blast", an event at a place that cannot be the same one, or on another day, or far
 *       from the last one, begins a new event.
 *   <li>Anything else goes on with the last event, and fills in what was not yet told of it.
 * </ul>
 */
final class Happenings {
  private static final int FARTHEST = 6;
  private static final int NEAR = 3;
  private static final int SHOUTED = 4;
  private static final int LONG_AGO = 60;
  private static final int BEFORE_NAME = 4;
  private static final int DAYS_APART = 3;

  private final Reading reading;
  private final Whereabouts whereabouts;
  private final Moments moments;
  private final Causes causes;
  private final EventReader events;
  private final List<Happening> all = new ArrayList<>();

  Happenings(
      Reading reading,
      Whereabouts whereabouts,
      Moments moments,
      Causes causes,
      EventReader events) {
    this.reading = reading;
    this.whereabouts = whereabouts;
    this.moments = moments;
    this.causes = causes;
    this.events = events;
  }

  /** Gives each figure its event; the figures stand in the order of the text. */
  void assign(List<Draft> drafts) {
    int next = 0;
    Happening current = null;
    for (int i = 0; i < reading.sentences().size(); i++) {
      TokenRange sentence = reading.sentences().get(i);
      List<Draft> here = new ArrayList<>();
      while (next < drafts.size() && drafts.get(next).at() < sentence.to()) {
        here.add(drafts.get(next++));
      }
      if (sentence.isEmpty() || !reading.isNews(sentence.from())) {
        boolean dateline = !sentence.isEmpty() && kind(sentence) == LineKind.DATELINE;
        if (dateline) {
          current = null;
          all.clear();
        }
        continue;
      }
      if (isShouted(sentence)) {
        current = null;
        all.clear();
      }
      List<EventMention> told = events.in(sentence);
      if (told.isEmpty() && current != null && current.side && startsParagraph(sentence)) {
        current = main(current);
      }
      if (!told.isEmpty() || !here.isEmpty()) {
        current = follow(current, told, here, i);
      }
      claim(sentence, current);
    }
  }

  private boolean startsParagraph(TokenRange sentence) {
    int start = reading.tokens().start(sentence.from());
    int end = sentence.from() == 0 ? 0 : reading.tokens().end(sentence.from() - 1);
    return reading.tokens().source().substring(end, start).indexOf('\n') >= 0;
  }

  /** A side event ends with its paragraph; then the article goes on with the first it counted. */
  private Happening main(Happening side) {
    for (Happening happening : all) {
      if (happening.hasFigures && !happening.side) {
        return happening;
      }
    }
    return side;
  }

  private LineKind kind(TokenRange sentence) {
    return reading.lines().kindAt(reading.tokens().start(sentence.from()));
  }

  /** "QUAKE SHAKES NORTH The toll ..." in a digest begins another report. */
  private boolean isShouted(TokenRange sentence) {
    int shouted = 0;
    int end = Math.min(sentence.to(), sentence.from() + SHOUTED + 4);
    for (int at = sentence.from(); at < end; at++) {
      String text = reading.tokens().text(at);
      boolean upper = text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT));
      shouted += upper && Character.isLetter(text.charAt(0)) ? 1 : 0;
    }
    return shouted >= SHOUTED;
  }

  /** Goes through the events and figures of a sentence; a figure belongs to the event before it. */
  private Happening follow(
      @Nullable Happening before, List<EventMention> told, List<Draft> here, int sentence) {
    Happening current = before;
    TokenRange range = reading.sentences().get(sentence);
    int next = 0;
    for (int i = 0; i < told.size(); i++) {
      EventMention event = told.get(i);
      while (next < here.size() && current != null && here.get(next).at() < event.at() && i > 0) {
        current = place(here.get(next++), current, sentence, here.size());
      }
      Spot spot = told.size() == 1 ? whereabouts.best(range, event.at()) : near(event);
      Happening last = current;
      current = goOn(current, event, spot, here, sentence);
      if (current != last && last != null && event.other() && spot == null) {
        Spot known = last.spot == null ? main(last).spot : last.spot;
        current.spot = whereabouts.isSame(range) ? known : null;
      }
      fill(current, event, spot, sentence);
    }
    if (told.isEmpty()) {
      Spot spot = whereabouts.best(range, here.get(0).at());
      current = goOn(current, null, spot, here, sentence);
      fill(current, null, spot, sentence);
    }
    while (next < here.size() && current != null) {
      current = place(here.get(next++), current, sentence, here.size());
    }
    return current == null ? begun(sentence) : current;
  }

  private @Nullable Spot near(EventMention event) {
    NounPhrase noun = event.noun();
    Spot own = noun == null ? null : whereabouts.best(noun.range(), event.at());
    Clause clause = event.clause();
    return own == null && clause != null ? whereabouts.best(clause.range(), event.at()) : own;
  }

  private Happening goOn(
      @Nullable Happening current,
      @Nullable EventMention event,
      @Nullable Spot spot,
      List<Draft> here,
      int sentence) {
    if (current == null) {
      return begun(sentence);
    }
    if (event != null && event.definite() && !event.other()) {
      Happening same = called(reading.tags().lemma(event.at()));
      if (same == null && isOfAnotherKind(event, current)) {
        return begun(sentence); // "the storm", after an attack
      }
      return same == null ? current : same;
    }
    boolean apart = spot != null && current.spot != null && !spot.fits(current.spot);
    boolean elsewhere =
        spot != null && current.spot != null && current.counted && !isSamePlace(spot, current.spot);
    if (event == null) {
      boolean toll = tellsToll(here);
      return apart || !toll && sentence - current.lastSentence > FARTHEST
          ? begun(sentence)
          : current;
    }
    boolean far = sentence - current.lastSentence > NEAR && event.noun() != null;
    return event.other()
            || isOfAnotherKind(event, current)
            || apart
            || elsewhere
            || far
            || isAnotherDay(event, current)
        ? begun(sentence)
        : current;
  }

  /** "Cholera has killed 64" after a battle. */
  private boolean isOfAnotherKind(EventMention event, Happening current) {
    if (event.noun() == null || !current.hasFigures || current.nouns.isEmpty()) {
      return false;
    }
    String kind = events.kind(event);
    for (String noun : current.nouns) {
      boolean calamity = events.isCalamity(noun);
      if (calamity == kind.equals("calamity") || !calamity && kind.equals("mishap")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSamePlace(Spot spot, Spot other) {
    return spot.place().name().equals(other.place().name());
  }

  private static boolean tellsToll(List<Draft> here) {
    for (Draft draft : here) {
      if (draft.isPart() || draft.finding != null && draft.finding.rule().equals(Tolls.TOLL)) {
        return true;
      }
    }
    return false;
  }

  private Happening begun(int sentence) {
    Happening happening = new Happening();
    happening.lastSentence = sentence;
    happening.side = !all.isEmpty();
    all.add(happening);
    return happening;
  }

  private @Nullable Happening called(String noun) {
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - FARTHEST); i--) {
      if (all.get(i).nouns.contains(noun)) {
        return all.get(i);
      }
    }
    return null;
  }

  private boolean isAnotherDay(EventMention event, Happening current) {
    TimeMention time = moments.of(event.clause(), false);
    LocalDate mine = time == null ? null : time.from();
    LocalDate known = current.time == null ? null : current.time.from();
    return mine != null
        && known != null
        && Math.abs(ChronoUnit.DAYS.between(mine, known)) > DAYS_APART;
  }

  /** Adds what this sentence tells of the event. */
  private void fill(
      Happening happening, @Nullable EventMention event, @Nullable Spot spot, int sentence) {
    happening.lastSentence = Math.max(happening.lastSentence, sentence);
    if (spot != null
        && (happening.spot == null
            || event != null
                && !happening.counted
                && spot.rank() > happening.spot.rank()
                && spot.fits(happening.spot))) {
      happening.spot = spot;
    }
    if (event == null) {
      return;
    }
    happening.eventSentence = sentence;
    if (event.noun() != null) {
      happening.nouns.add(reading.tags().lemma(event.at()));
    }
    if (happening.time == null && !isLate(happening, event)) {
      happening.time = time(event);
    }
    if (happening.cause == null) {
      happening.cause = causes.span(event);
    }
    if (happening.perpetrator == null) {
      happening.perpetrator = perpetrator(event);
    }
  }

  /** "A nurse was kidnapped last week" after a raid was told: not the day of the raid. */
  private boolean isLate(Happening happening, EventMention event) {
    Clause clause = event.clause();
    NounPhrase subject = clause == null ? null : clause.subject();
    if (!happening.hasFigures || event.noun() != null || subject == null) {
      return false;
    }
    String first = reading.tokens().lower(subject.base().from());
    return first.equals("a")
        || first.equals("an")
        || reading.numbers().at(subject.base().from()) != null;
  }

  /** Returns the time of the event; of "the toll of Friday's quake rose on Monday" the Friday. */
  private @Nullable TimeMention time(EventMention event) {
    NounPhrase noun = event.noun();
    Clause clause = event.clause();
    if (noun != null
        && clause != null
        && clause.isVerb("rise", "climb", "reach", "increase", "jump", "stand", "hit", "top")) {
      return reading.times().at(noun.base().from());
    }
    return moments.of(clause, false);
  }

  private @Nullable Actor perpetrator(EventMention event) {
    if (event.noun() != null) {
      return causes.doer(event.noun());
    }
    Clause clause = event.clause();
    return clause == null ? null : causes.attacker(clause);
  }

  /** "No group immediately claimed responsibility", "none of the militias did". */
  private boolean isNobody(NounPhrase who) {
    return switch (reading.tokens().lower(who.range().from())) {
      case "no", "none", "nobody", "neither" -> true;
      default -> false;
    };
  }

  /** "Al-Nur claimed responsibility", "the army said it had carried out the raid". */
  private void claim(TokenRange sentence, @Nullable Happening happening) {
    if (happening == null || happening.perpetrator != null) {
      return;
    }
    for (int at = sentence.from(); at < sentence.to(); at++) {
      String lower = reading.tokens().lower(at);
      if (lower.equals("responsibility")) {
        Clause clause = reading.clauses().at(at);
        NounPhrase who = clause == null ? null : clause.subject();
        boolean claims = clause != null && clause.isVerb("claim", "admit") && !clause.isNegated();
        if (claims && who != null && !isNobody(who)) {
          happening.perpetrator = known(reading.actor(who));
        }
        return;
      }
      Actor doer = causes.blamedAt(at, sentence.to());
      if (doer != null) {
        happening.perpetrator = doer;
        return;
      }
    }
  }

  private static @Nullable Actor known(Actor actor) {
    return actor.kind() == ActorKind.UNKNOWN ? null : actor;
  }

  /** Gives a figure its event; one told with a place of its own in passing has its own. */
  private Happening place(Draft draft, Happening happening, int sentence, int figures) {
    Happening current = happening;
    Spot own = draft.isPart() ? null : ownSpot(draft);
    boolean apart = own != null && current.spot != null && !own.fits(current.spot);
    if (apart && figures > 1 && current.counted) {
      Happening other = begun(sentence);
      other.spot = own;
      other.time = happening.time;
      current = other;
    }
    if (!draft.isPart() && isAnotherTime(draft, current)) {
      current = begun(sentence);
      current.spot = own;
      draft.spot = own;
      draft.happening = current;
      return happening;
    }
    if (draft.finding != null && draft.finding.rule().equals(Tolls.TOLL) && !current.toll) {
      current.toll = true;
      current.tollSentence = sentence;
    }
    current.counted |= own != null;
    draft.spot = own;
    draft.happening = current;
    current.hasFigures = true;
    return current;
  }

  /** "Kovac died in 2014" in a report of another death. */
  private boolean isAnotherTime(Draft draft, Happening happening) {
    Finding finding = draft.finding;
    TimeMention time = moments.of(draft.clause, false);
    LocalDate mine = time == null ? null : time.from();
    if (mine == null || finding == null || finding.rule().equals(Tolls.TOLL)) {
      return false;
    }
    LocalDate known = happening.time == null ? null : happening.time.from();
    if (known != null) {
      return Math.abs(ChronoUnit.DAYS.between(mine, known)) > DAYS_APART;
    }
    LocalDate today = reading.article().published().orElse(null);
    return today != null && ChronoUnit.DAYS.between(mine, today) > LONG_AGO;
  }

  /** Returns the place told in the clause of the figure, or in the clauses around it. */
  private @Nullable Spot ownSpot(Draft draft) {
    Clause clause = draft.clause;
    TokenRange sentence = reading.sentence(draft.at());
    int near = draft.crowd.range().to();
    for (int depth = 0; clause != null && depth < 5; depth++) {
      if (depth > 0 && reading.isWord(clause.lemma(), CasualtyWord.REPORTING)) {
        return null;
      }
      Spot shelter = shelter(draft, clause);
      if (shelter != null) {
        return shelter;
      }
      NounPhrase subject = clause.subject();
      Spot spot = sentence.contains(clause.range()) ? whereabouts.best(clause.range(), near) : null;
      if (spot == null && subject != null && sentence.contains(subject.range())) {
        spot = whereabouts.best(subject.full(), near);
      }
      if (spot != null) {
        return spot;
      }
      NounPhrase noun = clause.antecedent();
      if (noun != null) {
        int from = Math.max(sentence.from(), noun.base().from() - BEFORE_NAME);
        Spot described = whereabouts.best(TokenRange.of(from, noun.range().to()), near);
        if (described != null) {
          return described;
        }
      }
      Clause host = moments.hostOf(clause);
      clause = clause.conjunct() != null ? clause.conjunct() : host;
    }
    return null;
  }

  /** "Norway has 40,000 refugees": where the displaced are. */
  private @Nullable Spot shelter(Draft draft, Clause clause) {
    NounPhrase subject = clause.subject();
    boolean shelters =
        draft.harm() == Harm.DISPLACED && clause.isVerb("have", "host", "shelter", "house", "take");
    return shelters && subject != null ? whereabouts.of(subject) : null;
  }
}
