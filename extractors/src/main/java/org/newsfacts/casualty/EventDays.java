package org.newsfacts.casualty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.model.When;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;
import org.newsfacts.time.TimeMention;

/** The times at which something happened, told in a clause or in the clauses around it. */
final class EventDays {
  private static final int SINCE = 6;
  private static final int LONGEST_LIST = 12;
  private static final int LONGEST_CLAUSE = 60;
  private static final int STRETCH = 3;
  private static final int LONG_STRETCH = 27;

  private final Reading reading;
  private final HarmWords words;
  private final Ladder ladder;

  EventDays(Reading reading, HarmWords words, Ladder ladder) {
    this.reading = reading;
    this.words = words;
    this.ladder = ladder;
  }

  /**
   * Returns the time of a clause, or else of what it joins or belongs to; "Friday's quake" gives
   * none where the time of the toll is asked.
   */
  @Nullable TimeMention of(@Nullable Clause innermost, boolean toll) {
    TimeMention named = innermost == null ? null : before(innermost);
    named = innermost == null || named != null ? named : atTheTime(innermost);
    Clause last = innermost;
    for (Clause clause : named == null ? ladder.of(innermost) : List.<Clause>of()) {
      TimeMention time = told(clause, toll);
      time = time == null && clause == innermost ? underneath(clause, toll) : time;
      boolean next = innermost != null && clause.conjunct() == innermost;
      if (time != null && (!next || isLast(clause, time))) {
        return time;
      }
      last = next ? last : clause;
    }
    NounPhrase noun = last == null ? null : last.antecedent();
    boolean of = named == null && last != null && ladder.hostOf(last) == null;
    return of && noun != null && !noun.isTime() ? first(noun.range(), toll) : named;
  }

  private static boolean isLast(Clause clause, TimeMention time) {
    return time.range().from() > clause.range().to() - 6;
  }

  /** "since a raid in August 2018, with officials reporting at the time 150 dead". */
  private @Nullable TimeMention atTheTime(Clause clause) {
    int the = -1;
    int end = Math.min(clause.range().to(), clause.range().from() + LONGEST_CLAUSE);
    for (int at = clause.range().from(); at + 1 < end; at++) {
      boolean time = reading.tokens().lower(at + 1).equals("time");
      the = time && reading.tokens().lower(at).equals("the") ? at : the;
    }
    TimeMention last = null;
    for (int at = the - 2; the > 0 && last == null && at >= start(the); at--) {
      last = reading.times().at(at);
    }
    return last;
  }

  private int start(int token) {
    return Math.max(reading.sentence(token).from(), token - LONGEST_LIST);
  }

  /** "the worst fire since 2017, when 127 people died". */
  private @Nullable TimeMention before(Clause clause) {
    int marker = clause.marker();
    if (marker < 2 || !reading.tokens().lower(marker).equals("when")) {
      return null;
    }
    boolean comma = reading.tokens().lower(marker - 1).equals(",");
    TimeMention time = reading.times().at(comma ? marker - 2 : marker - 1);
    return time != null && time.kind() == TimeMention.Kind.DATE ? time : null;
  }

  /** "12 died when a train left the rails on Sunday". */
  private @Nullable TimeMention underneath(Clause clause, boolean toll) {
    for (Clause child : clause.children()) {
      String marker = child.marker() < 0 ? "" : reading.tokens().lower(child.marker());
      if (reading.isForm(child.marker() - 1, IncidentWord.SPAN)) {
        continue; // "days after a fair closed on Monday"
      }
      if (child.kind() == ClauseKind.ADVERBIAL
          && (marker.equals("when") || marker.equals("as") || marker.equals("after"))) {
        return told(child, toll);
      }
    }
    return null;
  }

  private @Nullable TimeMention first(TokenRange range, boolean toll) {
    for (TimeMention time : reading.times().in(range)) {
      if (isMoment(time, toll) && !(toll && isOwner(time))) {
        return time;
      }
    }
    return null;
  }

  private @Nullable TimeMention told(Clause clause, boolean toll) {
    TimeMention unresolved = null;
    for (TimeMention time : reading.times().in(clause.range())) {
      if (!isMoment(time, toll)
          || !ladder.tells(clause, time.range().from())
          || toll && isOwner(time)) {
        continue;
      }
      if (time.from() != null) {
        return time;
      }
      unresolved = unresolved == null ? time : unresolved;
    }
    return unresolved;
  }

  private boolean isMoment(TimeMention time, boolean toll) {
    boolean day =
        time.kind() == TimeMention.Kind.DATE
            || time.kind() == TimeMention.Kind.TIME && time.from() != null
            || isLately(time);
    int from = time.range().from();
    if (!day || isSpan(time) || isName(time) || isSince(from) || isVague(time)) {
      return false;
    }
    boolean by = from > 0 && reading.tokens().lower(from - 1).equals("by");
    // "between Monday and Wednesday" is when it was, "since Monday" is not
    boolean bounded = reading.isForm(from - 1, IncidentWord.BOUND) && time.stretch() == null;
    return !bounded || toll && by;
  }

  /** "over the past four days". */
  private boolean isLately(TimeMention time) {
    return time.kind() == TimeMention.Kind.DURATION
        && time.from() != null
        && reading.isForm(time.range().from(), IncidentWord.LATELY);
  }

  /** "since the coup of 2021", "since a coup in February". */
  private boolean isSince(int from) {
    for (int at = from - 1; at >= Math.max(0, from - SINCE); at--) {
      if (reading.tags().pos(at) == Pos.PUNCT || reading.tags().pos(at) == Pos.VERB) {
        return false;
      }
      if (reading.tokens().lower(at).equals("since")) {
        return true;
      }
    }
    return false;
  }

  /** "a Christmas market", "Sunday school"; but "the Sunday attack". */
  private boolean isName(TimeMention time) {
    NounPhrase noun = reading.clauses().nounAt(time.range().from());
    return noun != null
        && noun.possessor() == null
        && noun.head() == time.range().to()
        && noun.base().from() < time.range().from()
        && reading.tags().pos(noun.head()) == Pos.NOUN
        && !words.isEvent(reading.tags().lemma(noun.head()));
  }

  /** "thirteen hours later", "the night": of another time that must be guessed. */
  private boolean isVague(TimeMention time) {
    TokenRange range = time.range();
    boolean hours = false;
    for (int at = range.from(); at < range.to(); at++) {
      hours |= reading.isForm(at, IncidentWord.HOURS);
    }
    boolean known = range.size() == 2 && reading.tokens().lower(range.from()).equals("the");
    return hours || known && reading.isForm(range.from() + 1, IncidentWord.PART_OF_DAY);
  }

  /** "hours after", "days before": no time of their own. */
  private boolean isSpan(TimeMention time) {
    return time.range().size() == 1 && reading.isForm(time.range().from(), IncidentWord.SPAN);
  }

  private boolean isOwner(TimeMention time) {
    int next = time.range().to();
    if (next >= reading.tokens().size()) {
      return false;
    }
    String mark = reading.tokens().lower(next);
    return mark.equals("'s") || mark.equals("’s");
  }

  /** Returns the "since" from which a toll counts; not of "the worst since 2019"; -1 without. */
  int sinceAt(TokenRange range) {
    boolean best = false;
    for (int at = range.from(); at < range.to(); at++) {
      best |= reading.isForm(at, IncidentWord.SUPERLATIVE) || isSuperlative(at);
      if (reading.tokens().lower(at).equals("since") && !best) {
        return at;
      }
    }
    return -1;
  }

  /** "the deadliest attack since": "-est" before a noun or adjective. */
  private boolean isSuperlative(int token) {
    String lower = reading.tokens().lower(token);
    return reading.tags().pos(token) == Pos.ADJ && lower.length() > 5 && lower.endsWith("est");
  }

  /** Returns the time after "since" and a few words more: "since the protests began in June". */
  @Nullable When sinceThen(TokenRange range) {
    int since = sinceAt(range);
    for (int at = since < 0 ? range.to() : since; at < range.to(); at++) {
      TimeMention time = reading.times().at(at);
      if (time != null) {
        return when(time);
      }
    }
    return null;
  }

  /** Returns whether the clause names a stretch of time: "this year", "in the past four days". */
  boolean tellsStretch(@Nullable Clause clause) {
    TimeMention time = of(clause, true);
    LocalDate from = time == null ? null : time.from();
    LocalDate to = time == null ? null : time.to();
    int least = time != null && isLately(time) ? STRETCH : LONG_STRETCH;
    return from != null && to != null && ChronoUnit.DAYS.between(from, to) >= least;
  }

  When when(TimeMention time) {
    return reading.when(time);
  }
}
