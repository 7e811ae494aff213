package org.newsfacts.casualty;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Count;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Modality;
import org.newsfacts.number.NumberMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;
import org.newsfacts.time.TimeMention;

/** Tells a running toll from the dead of one event. */
final class Sums {
  private static final int YEAR = 300;

  private final Reading reading;
  private final HarmWords words;
  private final EventDays days;

  Sums(Reading reading, HarmWords words, EventDays days) {
    this.reading = reading;
    this.words = words;
    this.days = days;
  }

  /** Tells what a figure is; the figure before it may tell it for both. */
  CasualtyFigure.Aggregation of(Draft draft, @Nullable Draft before) {
    return isTotal(draft) || before != null && isJoined(draft, before)
        ? CasualtyFigure.Aggregation.TOTAL
        : CasualtyFigure.Aggregation.INCIDENT;
  }

  /** "Riots have killed six since May and wounded 40". */
  private static boolean isJoined(Draft draft, Draft before) {
    Finding finding = before.finding;
    return draft.clause != null
        && before.clause != null
        && finding != null
        && finding.total()
        && before.aggregation == CasualtyFigure.Aggregation.TOTAL
        && before.clause.equals(draft.clause.conjunct());
  }

  private boolean isTotal(Draft draft) {
    Finding finding = draft.finding;
    if (finding == null) {
      return false;
    }
    if (finding.rule().equals(Zeros.NONE)) {
      return goesOn(draft, finding);
    }
    if (finding.rule().equals(Tolls.TOLL)) {
      return finding.modality() != Modality.CONDITIONAL;
    }
    return isWorded(draft)
        || isStanding(draft, finding)
        || isSeries(draft)
        || finding.total() && isRunning(draft, finding)
        || isFoundSoFar(draft, finding)
        || goesOn(draft, finding);
  }

  /** "Floods have killed 140 this year", "The war has killed 70,000": not the perfect alone. */
  private boolean isRunning(Draft draft, Finding finding) {
    int at = finding.from() == 0 ? -1 : finding.from() - 1;
    Clause clause = reading.clauses().ofVerb(finding.from());
    NounPhrase subject = clause == null ? null : clause.subject();
    int head = subject == null ? at : subject.head();
    boolean strife =
        (finding.rule().equals(Harms.OBJECT) || finding.rule().equals(Harms.LIVES))
            && head >= 0
            && reading.isLemma(head, IncidentWord.LONG_LASTING);
    boolean lasts = finding.harm() == Harm.DISPLACED; // a stock of people, not an act
    return strife || lasts && !isOnOneDay(draft) || days.tellsStretch(draft.clause);
  }

  /** "Divers have found 34 bodies". */
  private boolean isFoundSoFar(Draft draft, Finding finding) {
    int verb = draft.at() - 1;
    return finding.rule().equals(HarmNouns.COUNTED)
        && verb > 0
        && reading.tags().pos(verb) == Pos.VERB
        && (reading.tokens().lower(verb - 1).equals("have")
            || reading.tokens().lower(verb - 1).equals("has"))
        && !isOnOneDay(draft);
  }

  /** "since Monday", "a total of 39", "so far", "an earlier toll of 35 dead". */
  private boolean isWorded(Draft draft) {
    TokenRange sentence = reading.sentence(draft.at());
    int from = draft.at();
    int since = days.sinceAt(sentence);
    for (int at = sentence.from(); at < sentence.to(); at++) {
      String lower = reading.tokens().lower(at);
      boolean toll = lower.equals("toll") || lower.equals("tolls") || lower.equals("tally");
      boolean counted = draft.finding != null && draft.finding.total();
      counted |= isPerfect(draft.clause); // "Clashes since May have left 410 dead"
      if (at == since && (at > from || at == sentence.from() || counted)
          || (lower.equals("total") || lower.equals("totalled") || lower.equals("totaled"))
              && at < from + 3
              && at > from - 6
          || lower.equals("far") && at > 0 && reading.tokens().lower(at - 1).equals("so")
          || toll && at < from && at > from - 4) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPerfect(@Nullable Clause clause) {
    VerbGroup verb = clause == null ? null : clause.verb();
    return verb != null && verb.perfect();
  }

  /** "12 are still missing", "hundreds remain displaced", "the country has 40,000 refugees". */
  private boolean isStanding(Draft draft, Finding finding) {
    Harm harm = finding.harm();
    boolean lasts = harm == Harm.MISSING || harm == Harm.DISPLACED || harm == Harm.DETAINED;
    if (!lasts) {
      return false;
    }
    int head = draft.crowd.head();
    String noun = head < 0 ? "" : reading.tags().lemma(head);
    int end = Math.min(reading.sentence(draft.at()).to(), finding.to() + 1);
    for (int at = Math.max(draft.evidence.from(), draft.at() - 6); at < end; at++) {
      String lower = reading.tokens().lower(at);
      if (lower.equals("still") || reading.tags().lemma(at).equals("remain")) {
        return true;
      }
    }
    return noun.equals("refugee") || noun.equals("hostage");
  }

  /** "a series of raids killed 20", "between the two storms", "the deaths of hundreds". */
  private boolean isSeries(Draft draft) {
    TokenRange sentence = reading.sentence(draft.at());
    for (int at = sentence.from(); at + 2 < draft.at(); at++) {
      String lower = reading.tokens().lower(at);
      boolean row = reading.isForm(at, CasualtyWord.ROW_OF);
      boolean both =
          lower.equals("between")
              && (reading.tokens().lower(at + 1).equals("the")
                  || reading.tokens().lower(at + 1).equals("both"));
      if (row && reading.tokens().lower(at + 1).equals("of")
          || both && isPluralEvent(at + 2, draft)) {
        return true;
      }
    }
    Finding finding = draft.finding;
    if (finding != null && finding.total() && isOfMany(draft)) {
      return true;
    }
    boolean counted =
        finding != null
            && (finding.rule().equals(HarmNouns.COUNTED) || finding.rule().equals(Harms.NOMINAL));
    boolean vague = draft.crowd.count().qualifier() == Count.Qualifier.VAGUE;
    boolean act = finding != null && finding.rule().equals(Harms.NOMINAL); // "the massacre of 120"
    return counted && (vague && draft.crowd.count().lower() >= 100 || !act && isYear(draft));
  }

  /** "Ten people have been killed in thousands of rocket attacks". */
  private boolean isOfMany(Draft draft) {
    TokenRange sentence = reading.sentence(draft.at());
    for (int at = draft.crowd.range().to(); at + 2 < sentence.to(); at++) {
      NumberMention number = reading.numbers().at(at);
      boolean many =
          reading.isForm(at, CasualtyWord.ROW_OF)
              || number != null && number.count().qualifier() == Count.Qualifier.VAGUE;
      NounPhrase noun = many ? reading.clauses().nounAt(at + 2) : null;
      boolean of = noun != null && reading.tokens().lower(at + 1).equals("of");
      if (of && noun != null && words.isEvent(reading.tags().lemma(noun.head()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPluralEvent(int at, Draft draft) {
    NounPhrase noun = reading.clauses().nounAt(at);
    return noun != null && noun.head() < draft.at();
  }

  private boolean isYear(Draft draft) {
    for (TimeMention time : reading.times().in(reading.sentence(draft.at()))) {
      if (time.from() != null
          && time.to() != null
          && time.to().toEpochDay() - time.from().toEpochDay() > YEAR) {
        return true;
      }
    }
    return false;
  }

  /** "Today a raid has killed 40" is the day's own figure. */
  private boolean isOnOneDay(Draft draft) {
    TimeMention time = days.of(draft.clause, true);
    return time != null && !isSameWithSince(time);
  }

  private boolean isSameWithSince(@Nullable TimeMention time) {
    return time == null || time.from() == null && time.kind() != TimeMention.Kind.DATE;
  }

  /** In a report that counts on, the injured and missing are counted on too. */
  private boolean goesOn(Draft draft, Finding finding) {
    Incident incident = draft.incident;
    return incident != null
        && incident.tollSentence >= 0
        && !finding.rule().equals(Harms.OBJECT)
        && incident.tollSentence < reading.sentences().at(draft.at())
        && (finding.harm() == Harm.INJURED
            || finding.harm() == Harm.MISSING
            || finding.harm() == Harm.DISPLACED
            || draft.crowd.count().lower() == 0)
        && days.of(draft.clause, false) == null;
  }
}
