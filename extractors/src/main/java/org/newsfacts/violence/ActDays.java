package org.newsfacts.violence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.When;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;
import org.newsfacts.time.TimeMention;

/** When an act happened. */
final class ActDays {
  private final Reading reading;

  ActDays(Reading reading) {
    this.reading = reading;
  }

  static boolean isDate(TimeMention time) {
    return time.kind() == TimeMention.Kind.DATE || time.kind() == TimeMention.Kind.TIME;
  }

  /** Returns the time of a clause; a participle or side clause may have it from its host. */
  @Nullable When when(Clause clause) {
    return loose(told(clause));
  }

  /** "that week", "that day": which one, the story tells, not the calendar. */
  @Nullable When loose(@Nullable When when) {
    boolean that =
        when != null
            && reading.tokens().lower(reading.tokens().at(when.mention().start())).equals("that");
    return that && when != null ? new When(when.mention(), null, null) : when;
  }

  private @Nullable When told(Clause clause) {
    When own = reading.frames().when(clause);
    if (own != null) {
      return own.start() == null && isUnit(own) ? null : own; // "days after it took the town"
    }
    boolean hosted =
        clause.kind() == ClauseKind.ADVERBIAL
            || clause.kind() == ClauseKind.GERUND
            || ActSetting.scene(reading, clause) != null;
    Clause host = hosted ? clause.host() : clause.conjunct();
    return host == null || host.verb() == null ? null : reading.frames().when(host);
  }

  /** "At 9.15 p.m. [shots]": without the hour before it. */
  TokenRange withoutTime(TokenRange range) {
    TimeMention time = reading.times().at(range.from());
    return time != null && time.range().to() < range.to()
        ? TokenRange.of(time.range().to(), range.to())
        : range;
  }

  private boolean isUnit(When when) {
    return reading.isForm(reading.tokens().at(when.mention().start()), AttackWord.UNIT);
  }

  /** Returns the time of a clause where it is no longer than a week. */
  @Nullable When day(Clause clause) {
    When when = when(clause);
    boolean day =
        when != null
            && when.start() != null
            && when.end() != null
            && !when.start().plusDays(7).isBefore(when.end());
    return day ? when : null;
  }

  /** Returns the time told inside a stretch, or null; "since 2027" tells none. */
  @Nullable When inside(TokenRange range) {
    for (TimeMention time : reading.times().in(range)) {
      if (isDate(time) && !isBound(time)) {
        return loose(reading.when(time));
      }
    }
    return null;
  }

  /**
   * "which took place in Urem, northern Syria[, on 19 September]": the day right behind a clause.
   */
  @Nullable When behind(Clause clause) {
    int from = clause.range().to() - 1;
    int to = Math.min(reading.sentence(from).to(), from + 8);
    for (TimeMention time : reading.times().in(TokenRange.of(from, to))) {
      int on = time.range().from() - 1;
      if (isDate(time) && on >= from && reading.tokens().lower(on).equals("on")) {
        return reading.when(time);
      }
    }
    return null;
  }

  /** "since 2027", "until Monday": no day of the act. */
  boolean isBound(TimeMention time) {
    int before = time.range().from() - 1;
    return before >= 0
        && switch (reading.tokens().lower(before)) {
          case "since", "until", "till", "than" -> true;
          default -> false;
        };
  }

  /** "have been held since Tuesday": from then on. */
  @Nullable When since(Clause clause) {
    for (TimeMention time : reading.times().in(clause.range())) {
      int before = time.range().from() - 1;
      if (isDate(time) && before >= 0 && reading.tokens().lower(before).equals("since")) {
        LocalDate now = reading.article().published().orElse(null);
        return new When(reading.span(time.range()), time.from(), now);
      }
    }
    return null;
  }

  /** Two days that have none in common. */
  boolean daysDiffer(@Nullable When one, @Nullable When other) {
    return one != null
        && other != null
        && one.start() != null
        && one.end() != null
        && other.start() != null
        && other.end() != null
        && (one.start().isAfter(other.end()) || other.start().isAfter(one.end()));
  }

  /** "in 1994": a day more than a month before the article's; without one a year of its own. */
  boolean isLongAgo(When when) {
    LocalDate published = reading.article().published().orElse(null);
    LocalDate end = when.end();
    if (published != null && end != null) {
      return end.plusDays(31).isBefore(published);
    }
    return end != null && published == null;
  }

  /** "called a strike for Friday": the day behind the act; the one before it is the call's. */
  @Nullable When ahead(NounPhrase noun) {
    TokenRange rest = TokenRange.of(noun.base().to(), reading.sentence(noun.head()).to());
    for (TimeMention time : reading.times().in(rest)) {
      int before = time.range().from() - 1;
      String word = reading.tokens().lower(before);
      boolean since = word.equals("since") || word.equals("on");
      if (time.kind() == TimeMention.Kind.DATE && !since) {
        return coming(reading.when(time));
      }
    }
    return null;
  }

  /** "announced on Monday a strike from Friday": the next one. */
  When coming(When when) {
    LocalDate published = reading.article().published().orElse(null);
    LocalDate start = when.start();
    boolean weekday =
        published != null
            && start != null
            && start.equals(when.end())
            && start.isBefore(published)
            && !start.plusDays(7).isBefore(published);
    return weekday && start != null
        ? new When(when.mention(), start.plusDays(7), start.plusDays(7))
        : when;
  }
}
