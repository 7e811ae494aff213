package org.newsfacts.casualty;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Place;
import org.newsfacts.model.Span;
import org.newsfacts.model.When;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;
import org.newsfacts.time.TimeMention;

/**
 * Decides where, when, by what and by whom the harm of a figure was done: from its own clause, then
 * from a clause around it, then from the sentence before that tells the same incident.
 */
final class Circumstances {
  private static final int FARTHEST = 60;
  private static final int NEXT = 1;
  private static final int SOON = 2;
  private static final int FEW = 4;

  private final Reading reading;
  private final HarmWords words;
  private final boolean carrying;
  private final EventPlaces places;
  private final EventDays days;
  private final Ladder ladder;
  private final EventReader events;
  private final HarmCauses causes;
  private final OwnPlaces ownPlaces;

  Circumstances(Reading reading, HarmWords words, boolean carrying) {
    this.reading = reading;
    this.words = words;
    this.carrying = carrying;
    this.places = new EventPlaces(reading, words);
    this.ladder = new Ladder(reading, words);
    this.days = new EventDays(reading, words, ladder);
    this.events = new EventReader(reading, words);
    this.causes = new HarmCauses(reading, words, events, places, ladder);
    this.ownPlaces = new OwnPlaces(reading, words, places, ladder, causes.doers());
  }

  EventDays days() {
    return days;
  }

  /** Reads what each figure's own clause tells, then which incident it belongs to. */
  void read(List<Draft> drafts) {
    for (Draft draft : drafts) {
      draft.place = draft.isPart() ? null : ownPlaces.of(draft);
      draft.told = causes.of(draft);
    }
    for (int i = 1; i < drafts.size(); i++) {
      share(drafts.get(i - 1), drafts.get(i));
    }
    new Incidents(reading, places, days, causes, events).assign(drafts);
  }

  /**
   * "Six were killed in the raid, and seven more hurt": hurt in the raid too; but not "15 Danes
   * were killed in Norwegian attacks, while 90 Norwegians were killed".
   */
  private void share(Draft before, Draft draft) {
    boolean told = draft.told.cause() != null || draft.told.perpetrator() != null;
    boolean joined =
        isSameSentence(draft, before) && !draft.isPart() && !before.isPart() && !draft.former;
    for (int at = before.at(); joined && at < draft.at(); at++) {
      joined =
          !reading.isForm(at, IncidentWord.OTHER_SIDE) && !reading.tokens().lower(at).equals(";");
    }
    Clause clause = draft.clause;
    joined &= clause == null || !clause.markerWord().equals("where");
    boolean same = draft.finding != null && draft.finding.equals(before.finding);
    boolean bare = draft.crowd.head() < 0 && !isAlone(draft) && draft.harm() != Harm.DETAINED;
    if (joined && !told && (same || bare)) {
      draft.told = before.told;
    }
  }

  /** Returns where it was; a part is where its whole is. */
  @Nullable Place place(Draft draft) {
    Draft whole = draft.whole;
    if (draft.reason) {
      return null;
    }
    if (whole != null && draft.isPart() && draft.isBare() && !isSameSentence(draft, whole)) {
      return draft.place == null ? null : draft.place.place(); // "Two of the dead were women."
    }
    PlaceTold own = draft.place == null && whole != null ? whole.place : draft.place;
    Draft teller = whole == null ? draft : whole;
    Incident incident = teller.incident;
    Incident.Told<PlaceTold> told = incident == null ? null : incident.place;
    if (own != null || told == null || incident == null) {
      return own == null ? null : own.place();
    }
    int on = told.sentence() - reading.sentences().at(draft.at());
    boolean near = isSameSentence(draft, told) || teller.reached && isEarlier(draft, told);
    boolean since =
        draft.aggregation == CasualtyFigure.Aggregation.TOTAL
            && (days.sinceAt(sentence(draft)) >= 0 || isLasting(draft.told.cause()));
    boolean nominal = draft.finding != null && draft.finding.rule().equals(Harms.NOMINAL);
    boolean blocked =
        since
            || isSpread(draft)
            || on != 0 && (nominal || draft.former || isTakenAway(draft))
            || isOtherSide(draft, told.value().place().mention())
            || !isSameSentence(draft, told) && places.namesAnother(sentence(draft), told.value());
    return near && !blocked && mayCarry(draft, told) ? told.value().place() : null;
  }

  /** The displaced and held may be anywhere by now. */
  private static boolean isTakenAway(Draft draft) {
    Harm harm = draft.harm();
    return harm == Harm.DISPLACED || harm == Harm.DETAINED;
  }

  /** A toll's time is that of its clause; one event's dead have the time of the event. */
  @Nullable When when(Draft draft) {
    if (draft.former || draft.reason || draft.isPart() && draft.isBare()) {
      return null; // "19 of them children": the whole tells the day
    }
    boolean one = draft.aggregation == CasualtyFigure.Aggregation.INCIDENT;
    TimeMention own = days.of(draft.clause, !one);
    Incident incident = draft.incident;
    Incident.Told<TimeMention> told = incident == null ? null : incident.day;
    if (own != null || !one || told == null || days.sinceAt(sentence(draft)) >= 0) {
      return own == null ? null : days.when(own);
    }
    boolean taken = draft.harm() == Harm.DETAINED || draft.harm() == Harm.DISPLACED;
    boolean upToNow = taken && draft.finding != null && draft.finding.total(); // "have been held"
    return isCarried(draft, told) && isPlacedAlike(draft) && !isSpread(draft) && !upToNow
        ? days.when(told.value())
        : null;
  }

  @Nullable When since(Draft draft) {
    boolean counts = draft.aggregation == CasualtyFigure.Aggregation.TOTAL && !draft.former;
    return counts ? days.sinceThen(sentence(draft)) : null;
  }

  @Nullable Span cause(Draft draft) {
    Span own = draft.told.cause();
    Incident incident = draft.incident;
    Incident.Told<Span> told = incident == null ? null : incident.cause;
    boolean none = draft.crowd.count().lower() == 0 && told != null && isSameSentence(draft, told);
    boolean alone = isAlone(draft) && !none || isSpread(draft);
    if (own != null || told == null || alone || draft.told.perpetrator() != null) {
      return own;
    }
    if (isOtherSide(draft, told.value())) {
      return null;
    }
    Harm harm = draft.harm();
    boolean stock = harm == Harm.DISPLACED && draft.isCounted(); // "Norway has 40,000 refugees"
    boolean taken = harm == Harm.DETAINED || harm == Harm.ABDUCTED || stock;
    int at = reading.tokens().start(draft.at());
    boolean around = told.value().start() <= at && at < told.value().end();
    int on = reading.sentences().at(draft.at()) - told.sentence();
    boolean soon = on <= SOON || isNext(draft, told.sentence());
    boolean next = soon && on >= 0 && (draft.reached || on == 0) && mayCarry(draft, told);
    return !taken && !around && next && isPlacedAlike(draft) ? told.value() : null;
  }

  @Nullable Actor perpetrator(Draft draft) {
    Actor own = draft.told.perpetrator();
    Incident incident = draft.incident;
    Incident.Told<Actor> told = incident == null ? null : incident.doer;
    Harm harm = draft.harm();
    if (own != null || told == null || harm == null || isAlone(draft)) {
      return own;
    }
    if (isOtherSide(draft, told.value().mention())) {
      return null;
    }
    boolean done =
        switch (harm) {
          case KILLED, INJURED, CASUALTIES, ABDUCTED -> true;
          default -> false;
        };
    boolean sum =
        draft.aggregation == CasualtyFigure.Aggregation.TOTAL && !isSameSentence(draft, told);
    Span cause = draft.told.cause();
    boolean another = // "Several were killed in a pair of bombings": not in the raid told before
        cause != null
            && !told.known()
            && !isSameSentence(draft, told)
            && !reading.isForm(reading.tokens().at(cause.start()), IncidentWord.DEFINITE);
    boolean far = reading.sentences().at(draft.at()) - told.sentence() > NEXT;
    boolean apart = another || far || isOfDoer(draft, told.value()) || isSpread(draft);
    return done && !sum && !apart && isCarried(draft, told) && isPlacedAlike(draft)
        ? told.value()
        : null;
  }

  /** "Troops fired on a crowd. Two policemen were also killed": hardly by the troops. */
  private boolean isOfDoer(Draft draft, Actor doer) {
    Span mention = doer.mention();
    int last = mention == null ? -1 : reading.tokens().at(mention.end() - 1);
    CasualtyFigure.Group group =
        last < 0 ? CasualtyFigure.Group.PEOPLE : words.group(reading.tags().lemma(last));
    return draft.group == group
        && (group == CasualtyFigure.Group.SECURITY_FORCES
            || group == CasualtyFigure.Group.MILITANTS);
  }

  /**
   * "at least 27 people were killed across the country", "on a bloody day in which 27 died", "a day
   * after a strike killed eight": in no one incident, or in another.
   */
  private boolean isSpread(Draft draft) {
    Clause clause = draft.clause;
    NounPhrase day = clause == null ? null : clause.antecedent();
    day = day == null || day.owner() == null ? day : day.owner(); // "a day in Iraq in which"
    if (clause != null && ladder.isAfterwards(clause)) {
      return true;
    }
    if (day != null && reading.isLemma(day.head(), IncidentWord.LATER_BY)) {
      return true;
    }
    int end = Math.min(sentence(draft).to(), draft.evidence.to() + 1);
    for (int at = draft.crowd.range().to(); at < end; at++) {
      boolean all = reading.isForm(at, IncidentWord.THROUGHOUT);
      NounPhrase noun =
          reading.isForm(at, IncidentWord.ALL_OVER) ? reading.clauses().nounAt(at + 1) : null;
      boolean land =
          noun != null
              && noun.base().size() == 2
              && reading.isLemma(noun.head(), IncidentWord.LAND);
      if (all || land) {
        return true;
      }
    }
    return false;
  }

  /** Whether "while", "but" part the words from the figure, in its sentence. */
  private boolean isOtherSide(Draft draft, @Nullable Span words) {
    TokenRange sentence = sentence(draft);
    int own = reading.tokens().start(draft.at());
    int end = Math.min(sentence.to(), draft.at() + FARTHEST);
    int from = Math.max(sentence.from(), draft.at() - FARTHEST);
    for (int at = from; words != null && at < end; at++) {
      int start = reading.tokens().start(at);
      boolean between = start >= words.end() && start < own || start > own && start < words.start();
      if (between && sentenceHas(sentence, words) && reading.isForm(at, IncidentWord.OTHER_SIDE)) {
        return true;
      }
    }
    return false;
  }

  private boolean sentenceHas(TokenRange sentence, Span words) {
    return words.start() >= reading.tokens().start(sentence.from())
        && words.end() <= reading.tokens().end(sentence.to() - 1);
  }

  /** Parts, people told by name and sums since a day take no cause or doer from elsewhere. */
  private boolean isAlone(Draft draft) {
    return draft.isPart()
        || draft.former
        || draft.reason
        || draft.crowd.named()
        || draft.crowd.count().lower() == 0
        || days.sinceAt(sentence(draft)) >= 0;
  }

  /** A figure with a place of its own takes nothing from an incident at another. */
  private boolean isPlacedAlike(Draft draft) {
    Incident incident = draft.incident;
    Incident.Told<PlaceTold> told = incident == null ? null : incident.place;
    PlaceTold own = draft.place;
    boolean other =
        told != null && own == null && places.namesAnother(sentence(draft), told.value());
    return !other && (own == null || told == null || own.fits(told.value()));
  }

  private boolean isCarried(Draft draft, Incident.Told<?> told) {
    int on = told.sentence() - reading.sentences().at(draft.at());
    boolean after = told.known() && on > 0 && on <= (told.value() instanceof Actor ? FEW : NEXT);
    boolean same = isSameSentence(draft, told);
    return (same || after || draft.reached && isNext(draft, told.sentence()))
        && mayCarry(draft, told);
  }

  private boolean mayCarry(Draft draft, Incident.Told<?> told) {
    Finding finding = draft.finding; // not "a hospital, which treated 16 injured men"
    boolean described =
        finding != null
            && finding.from() > draft.at()
            && finding.from() < draft.crowd.range().to()
            && !draft.isPart();
    return carrying && !described || isSameSentence(draft, told);
  }

  private boolean isSameSentence(Draft draft, Incident.Told<?> told) {
    return reading.sentences().at(draft.at()) == told.sentence();
  }

  private boolean isSameSentence(Draft draft, Draft other) {
    return reading.sentences().at(draft.at()) == reading.sentences().at(other.at());
  }

  private boolean isEarlier(Draft draft, Incident.Told<?> told) {
    return told.sentence() <= reading.sentences().at(draft.at());
  }

  /** "The war has killed 70,000": in no one place. */
  private boolean isLasting(@Nullable Span cause) {
    String text = cause == null ? "" : cause.text().toLowerCase(Locale.ROOT);
    return reading.isWord(text.substring(text.lastIndexOf(' ') + 1), IncidentWord.LONG_LASTING);
  }

  /** The sentence before told it, or one a little before where this one names "the blast". */
  private boolean isNext(Draft draft, int sentence) {
    int own = reading.sentences().at(draft.at());
    Incident incident = draft.incident;
    boolean named = incident != null && incident.naming.contains(own);
    return own >= sentence && own - sentence <= (named ? FEW : NEXT);
  }

  private TokenRange sentence(Draft draft) {
    return reading.sentence(draft.at());
  }
}
