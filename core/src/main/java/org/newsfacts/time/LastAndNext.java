package org.newsfacts.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.newsfacts.figure.Figure;
import org.newsfacts.text.SmallWord;
import org.newsfacts.time.TenseReader.Direction;
import org.newsfacts.time.TimeTerms.Kind;
import org.newsfacts.time.TimeTerms.Modifier;
import org.newsfacts.time.TimeTerms.Word;
import org.newsfacts.time.TimeText.Found;

/**
 * Times after "last", "next", "this", "that", "past", "early" and the like: "last week", "this
 * month", "the next day", "the past 24 hours", "last October", "early next week".
 */
final class LastAndNext {
  private final TimeText text;
  private final Weekdays weekdays;
  private final MonthDays dates;
  private final Years years;
  private final Holidays holidays;

  LastAndNext(TimeText text, Holidays holidays) {
    this.text = text;
    this.weekdays = new Weekdays(text);
    this.dates = new MonthDays(text);
    this.years = new Years(text);
    this.holidays = holidays;
  }

  @Nullable Found at(int token, Modifier modifier) {
    return switch (modifier) {
      case EDGE -> edge(token);
      case SHIFT -> shift(token);
      case EVERY -> every(token);
      default -> core(token, modifier);
    };
  }

  /** "early next week", "late November", "early 1990s"; "late Sunday" is read as "Sunday". */
  private @Nullable Found edge(int token) {
    Word next = text.word(token + 1);
    Found core = null;
    if (next != null && next.is(Kind.MODIFIER)) {
      core = next.modifier() == Modifier.EDGE ? null : at(token + 1, next.modifier());
    } else if (next != null && (next.is(Kind.MONTH) || next.is(Kind.MONTH_SHORT))) {
      core = dates.month(token + 1);
    } else if (text.isNumber(token + 1)) {
      core = years.year(token + 1);
    }
    return core == null ? null : core.startingAt(token);
  }

  /** "earlier today", "later that day", "earlier this week", "later in the day". */
  private @Nullable Found shift(int token) {
    Word next = text.word(token + 1);
    if (next != null && next.is(Kind.DAY)) {
      LocalDate anchor = text.anchor;
      return Found.date(
          token,
          token + 2,
          anchor == null ? null : CalendarDays.day(anchor.plusDays(next.number())));
    }
    if (text.is(token + 1, SmallWord.IN) && text.is(token + 2, SmallWord.THE)) {
      return inThe(token);
    }
    int at = text.is(token + 1, SmallWord.ON) ? token + 2 : token + 1;
    at += text.is(at, SmallWord.THE) ? 1 : 0;
    Word core = text.word(at, Kind.MODIFIER);
    boolean relative =
        core != null && core.modifier() != Modifier.SHIFT && core.modifier() != Modifier.EDGE;
    Found found = relative && core != null ? at(at, core.modifier()) : null;
    if (found == null || core == null || core.modifier() != Modifier.THIS) {
      return found == null ? null : found.startingAt(token);
    }
    return Found.date(token, found.to(), sofar(found.days(), text.is(token, "earlier")));
  }

  /** "earlier this week" ends with the day of publication, "later this week" begins with it. */
  private @Nullable CalendarDays sofar(@Nullable CalendarDays days, boolean earlier) {
    LocalDate anchor = text.anchor;
    if (days == null || anchor == null || !days.contains(anchor)) {
      return days;
    }
    return earlier ? new CalendarDays(days.from(), anchor) : new CalendarDays(anchor, days.to());
  }

  private @Nullable Found inThe(int token) {
    if (text.isTime(token + 3, TimeWord.PART_OF_DAY)) {
      return Found.time(token, token + 4, said());
    }
    return switch (text.lower(token + 3)) {
      case "week" -> Found.date(token, token + 4, around(CalendarUnit.WEEK, text.anchor, 0));
      case "month" -> Found.date(token, token + 4, around(CalendarUnit.MONTH, text.anchor, 0));
      case "year" -> Found.date(token, token + 4, around(CalendarUnit.YEAR, text.anchor, 0));
      default -> null;
    };
  }

  private @Nullable CalendarDays said() {
    return text.lastDay == null ? null : CalendarDays.day(text.lastDay);
  }

  private static @Nullable CalendarDays around(
      CalendarUnit unit, @Nullable LocalDate day, int shift) {
    return day == null ? null : unit.around(unit.shift(day, shift));
  }

  /** "every Friday", "each day", "every two weeks". */
  private @Nullable Found every(int token) {
    Word next = text.word(token + 1);
    if (next != null
        && (next.is(Kind.WEEKDAY)
            || next.isUnit()
            || next.is(Kind.MONTH)
            || next.is(Kind.PART)
            || next.is(Kind.WEEKEND))) {
      return new Found(token, token + 2, TimeMention.Kind.SET, null);
    }
    Figure figure = text.figures.simple(token + 1);
    Word unit = figure == null ? null : text.word(figure.to());
    return figure != null && unit != null && unit.isUnit()
        ? new Found(token, figure.to() + 1, TimeMention.Kind.SET, null)
        : null;
  }

  private @Nullable Found core(int token, Modifier modifier) {
    int at = token + 1;
    if (modifier == Modifier.THAT && text.is(at, "same")) {
      at++;
    }
    Word word = text.word(at);
    if (word == null) {
      Found period = period(token, at, modifier);
      return period != null ? period : holiday(token, at, modifier);
    }
    Found found =
        switch (word.kind()) {
          case WEEKDAY -> weekdays.modified(token, at, modifier);
          case UNIT, UNITS -> unit(token, at, word, modifier);
          case WEEKEND -> Found.date(token, at + 1, weekend(modifier, token, at + 1));
          case PART -> part(token, at, modifier);
          case MONTH -> month(token, at, word.number(), modifier);
          case SEASON -> season(token, at, word.number(), modifier);
          case QUARTER -> quarter(token, at, modifier);
          default -> null;
        };
    return found != null && text.is(token - 1, SmallWord.THE) && isDetermined(modifier)
        ? found.startingAt(token - 1)
        : found;
  }

  private static boolean isDetermined(Modifier modifier) {
    return switch (modifier) {
      case NEXT, SAME, FOLLOWING, PREVIOUS -> true;
      default -> false;
    };
  }

  private static int shift(Modifier modifier) {
    return switch (modifier) {
      case LAST, PREVIOUS, PAST -> -1;
      case NEXT, FOLLOWING, COMING -> 1;
      default -> 0;
    };
  }

  /** Whether the modifier looks from the day told last, not from the day of publication. */
  private static boolean isTold(Modifier modifier) {
    return switch (modifier) {
      case THAT, SAME, FOLLOWING, PREVIOUS -> true;
      default -> false;
    };
  }

  private @Nullable Found unit(int token, int at, Word word, Modifier modifier) {
    CalendarUnit unit = word.unit();
    boolean plural = word.is(Kind.UNITS);
    if (modifier == Modifier.RECENT || plural) {
      return plural && !isTold(modifier) ? Found.date(token, at + 1, null) : null;
    }
    if (modifier == Modifier.PAST
        || modifier == Modifier.LAST
            && text.is(token - 1, SmallWord.THE)
            && unit != CalendarUnit.DAY) {
      return duration(token, at + 1, unit, 1, modifier);
    }
    boolean the = text.is(token - 1, SmallWord.THE);
    if (unit.ordinal() < CalendarUnit.DAY.ordinal()
        || unit == CalendarUnit.DAY && !isDay(modifier, the)) {
      return null;
    }
    boolean told = isTold(modifier) || unit == CalendarUnit.DAY;
    LocalDate day = told ? text.told(unit) : text.anchor;
    Found found = Found.date(token, at + 1, around(unit, day, shift(modifier)));
    return unit == CalendarUnit.WEEK ? onDay(found) : found;
  }

  /** "last week on Monday". */
  private Found onDay(Found week) {
    CalendarDays days = week.days();
    Word day = text.is(week.to(), SmallWord.ON) ? text.word(week.to() + 1, Kind.WEEKDAY) : null;
    return day != null && days != null && text.isCapitalized(week.to() + 1)
        ? Found.date(
            week.from(), week.to() + 2, CalendarDays.day(days.from().plusDays(day.number() - 1)))
        : week;
  }

  /**
   * "that day", "the next day"; not "his last day", "this day in history", "one of the last days".
   */
  private boolean isDay(Modifier modifier, boolean the) {
    return switch (modifier) {
      case THAT, SAME, FOLLOWING, PREVIOUS -> true;
      case NEXT -> the;
      default -> false;
    };
  }

  /** "the past 24 hours", "the last three years", "the next few days", "the coming two weeks". */
  private @Nullable Found period(int token, int at, Modifier modifier) {
    int number = text.isTime(at, TimeWord.SOME) ? at : -1;
    int to = number < 0 ? at : text.is(at + 1, SmallWord.OF) ? at + 2 : at + 1;
    long count = 0;
    if (number < 0) {
      Figure figure = text.figures.simple(at);
      if (figure == null || !figure.tail().isEmpty()) {
        return null;
      }
      to = figure.to();
      count = figure.form() == Figure.Form.VAGUE ? 0 : Math.round(figure.low());
    }
    Word unit = text.word(to);
    return unit != null && unit.isUnit() && !isTold(modifier)
        ? duration(token, to + 1, unit.unit(), count, modifier)
        : null;
  }

  private Found duration(int from, int to, CalendarUnit unit, long count, Modifier modifier) {
    LocalDate anchor = text.anchor;
    CalendarDays days = null;
    if (anchor != null && count > 0 && count < 1000) {
      long steps = unit == CalendarUnit.HOUR ? (count + 23) / 24 : count;
      CalendarUnit step = unit == CalendarUnit.HOUR ? CalendarUnit.DAY : unit;
      boolean ahead = shift(modifier) > 0;
      LocalDate other = step.shift(anchor, ahead ? steps : -steps);
      days = ahead ? new CalendarDays(anchor, other) : new CalendarDays(other, anchor);
      days = other.getYear() < 1 ? null : days;
    }
    return new Found(from, to, TimeMention.Kind.DURATION, days);
  }

  /** "last weekend"; "the weekend" is the last one unless the verb looks ahead. */
  @Nullable CalendarDays weekend(Modifier modifier, int from, int to) {
    LocalDate anchor = text.anchor;
    if (anchor == null) {
      return null;
    }
    CalendarDays same = CalendarDays.weekend(anchor);
    boolean begun = !anchor.isBefore(same.from());
    Direction direction = text.tense.of(from, to);
    boolean ahead =
        direction == Direction.FUTURE
            || modifier == Modifier.THIS && direction == Direction.UNKNOWN;
    return switch (modifier) {
      case LAST, PAST, PREVIOUS -> CalendarDays.weekend(anchor.minusWeeks(1));
      case NEXT -> CalendarDays.weekend(anchor.plusWeeks(1));
      case COMING -> same;
      default -> begun || ahead ? same : CalendarDays.weekend(anchor.minusWeeks(1));
    };
  }

  /** "this morning", "last night", "that evening", "the next morning". */
  private @Nullable Found part(int token, int at, Modifier modifier) {
    LocalDate day = isTold(modifier) || modifier == Modifier.NEXT ? text.lastDay : text.anchor;
    boolean known =
        switch (modifier) {
          case LAST, NEXT, THIS, THAT, SAME, FOLLOWING, PREVIOUS -> true;
          default -> false;
        };
    return known ? Found.time(token, at + 1, around(CalendarUnit.DAY, day, shift(modifier))) : null;
  }

  /** "last October" is the latest one that is over. */
  private @Nullable Found month(int token, int at, int month, Modifier modifier) {
    if (!text.isCapitalized(at)) {
      return null;
    }
    Found dated = dates.month(at);
    if (dated != null && dated.to() > at + 1 && modifier != Modifier.SAME) {
      return lastDated(token, dated, modifier);
    }
    LocalDate anchor = text.anchor;
    if (anchor == null) {
      return Found.date(token, at + 1, null);
    }
    YearMonth now = YearMonth.from(anchor);
    YearMonth same = YearMonth.of(now.getYear(), month);
    YearMonth found =
        switch (shift(modifier)) {
          case -1 -> same.isBefore(now) ? same : same.minusYears(1);
          case 1 -> same.isAfter(now) ? same : same.plusYears(1);
          default -> same;
        };
    return Found.date(token, at + 1, CalendarDays.month(found.atDay(1)));
  }

  /** "last Oct. 23", "this May 5". */
  private Found lastDated(int token, Found dated, Modifier modifier) {
    CalendarDays days = dated.days();
    LocalDate anchor = text.anchor;
    boolean late =
        days != null && anchor != null && shift(modifier) < 0 && !days.from().isBefore(anchor);
    return late && days != null
        ? Found.date(
            token, dated.to(), new CalendarDays(days.from().minusYears(1), days.to().minusYears(1)))
        : dated.startingAt(token);
  }

  private @Nullable Found season(int token, int at, int season, Modifier modifier) {
    return switch (modifier) {
      case LAST, NEXT, THIS, PAST, COMING ->
          Found.date(
              token,
              at + 1,
              years.seasonNear(shift(modifier), season, text.tense.of(token, at + 1)));
      default -> null;
    };
  }

  private @Nullable Found quarter(int token, int at, Modifier modifier) {
    LocalDate anchor = text.anchor;
    if (isTold(modifier) || text.isAny(at + 1, "of", "century")) {
      return null;
    }
    LocalDate day = anchor == null ? null : anchor.plusMonths(3L * shift(modifier));
    return Found.date(
        token,
        at + 1,
        day == null ? null : CalendarDays.quarter(day.getYear(), (day.getMonthValue() + 2) / 3));
  }

  /** "last Thanksgiving", "next Easter". */
  private @Nullable Found holiday(int token, int at, Modifier modifier) {
    var match = text.isCapitalized(at) ? holidays.at(text.tokens, at) : null;
    if (match == null || isTold(modifier) || modifier == Modifier.RECENT) {
      return null;
    }
    LocalDate anchor = text.anchor;
    LocalDate day = anchor == null ? null : Holidays.in(match.value(), anchor.getYear());
    if (day != null && anchor != null && shift(modifier) < 0 && !day.isBefore(anchor)) {
      day = Holidays.in(match.value(), anchor.getYear() - 1);
    } else if (day != null && anchor != null && shift(modifier) > 0 && !day.isAfter(anchor)) {
      day = Holidays.in(match.value(), anchor.getYear() + 1);
    }
    return Found.date(token, match.tokens().to(), day == null ? null : CalendarDays.day(day));
  }
}
