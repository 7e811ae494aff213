package org.newsfacts.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.newsfacts.figure.Figure;
import org.newsfacts.text.SmallWord;
import org.newsfacts.time.TenseReader.Direction;
import org.newsfacts.time.TimeTerms.Kind;
import org.newsfacts.time.TimeTerms.Modifier;
import org.newsfacts.time.TimeTerms.Word;
import org.newsfacts.time.TimeText.Found;

/**
 * Parts of a longer time: "the first three months of 2030", "the last five days of May", "the
 * second half of last year", "the second Sunday of October", "the end of the year".
 */
final class PartsOfPeriods {
  private final TimeText text;
  private final MonthDays dates;

  PartsOfPeriods(TimeText text) {
    this.text = text;
    this.dates = new MonthDays(text);
  }

  /** Returns the part of a longer time that starts at a word like "first"; null when none does. */
  @Nullable Found at(int token) {
    Word word = text.word(token);
    if (word == null) {
      return null;
    }
    return switch (word.kind()) {
      case ORDINAL -> part(token, word.number());
      case MODIFIER -> word.modifier() == Modifier.LAST ? part(token, -1) : null;
      case BORDER -> border(token);
      default -> null;
    };
  }

  /** "the end of the year", "the beginning of next month"; "the end of May" is read as "May". */
  private @Nullable Found border(int token) {
    boolean of = text.is(token + 1, SmallWord.OF) && text.is(token + 2, SmallWord.THE);
    Word unit = of ? text.word(token + 3) : null;
    boolean long1 =
        unit != null && unit.is(Kind.UNIT) && unit.unit().ordinal() >= CalendarUnit.DAY.ordinal();
    if (unit == null || !long1 || text.is(token + 4, SmallWord.OF)) {
      return null;
    }
    LocalDate anchor = unit.unit() == CalendarUnit.DAY ? text.lastDay : text.anchor;
    return Found.date(token, token + 4, anchor == null ? null : unit.unit().around(anchor));
  }

  private @Nullable Found part(int token, int ordinal) {
    int at = token + 1;
    long count = 1;
    Figure figure = text.word(at) == null ? text.figures.simple(at) : null;
    if (figure != null && figure.isPlain() && figure.amount().isWhole()) {
      count = figure.amount().lower().longValue();
      at = figure.to();
    }
    Word unit = text.word(at);
    boolean half = unit == null && text.isTime(at, TimeWord.HALF);
    // "the last days of 2029" are nobody knows how many
    boolean uncounted = figure == null && unit != null && unit.is(Kind.UNITS);
    boolean parts = unit == null ? half : isPart(unit);
    if (!parts || count > 400 || uncounted) {
      return null;
    }
    Found whole = whole(at + 1, unit != null && unit.is(Kind.WEEKDAY));
    if (whole == null) {
      return null;
    }
    CalendarDays all = whole.days();
    CalendarDays days =
        all == null ? null : half ? half(all, ordinal) : days(all, unit, ordinal, count);
    return Found.date(token, whole.to(), behind(days, unit, ordinal, whole));
  }

  private static boolean isPart(Word unit) {
    return unit.isUnit() || unit.is(Kind.QUARTER) || unit.is(Kind.WEEKDAY);
  }

  /** "They met on the last Sunday of March" in the middle of March tells of March last year. */
  private @Nullable CalendarDays behind(
      @Nullable CalendarDays days, @Nullable Word unit, int ordinal, Found whole) {
    LocalDate anchor = text.anchor;
    boolean bare = whole.to() - whole.from() == 1 && text.word(whole.from(), Kind.MONTH) != null;
    boolean late =
        days != null
            && anchor != null
            && bare
            && days.from().isAfter(anchor)
            && text.tense.of(whole.from(), whole.to()) == Direction.PAST;
    if (!late || unit == null) {
      return days;
    }
    CalendarDays all = whole.days();
    return all == null
        ? null
        : days(CalendarDays.month(all.from().minusYears(1)), unit, ordinal, 1);
  }

  /** Returns the longer time behind "of": "2030", "May 2030", "last year", "the year". */
  private @Nullable Found whole(int token, boolean weekday) {
    boolean of = text.is(token, SmallWord.OF) || weekday && text.is(token, SmallWord.IN);
    int at = of ? token + 1 : token;
    if (text.year(at) > 0) {
      return Found.date(at, at + 1, CalendarDays.year(text.year(at)));
    }
    LocalDate anchor = text.anchor;
    boolean known = text.isTime(at, TimeWord.TURN) || of && text.is(at, SmallWord.THE);
    int the = known ? at : -1;
    Word unit = the < 0 ? null : text.word(the + 1);
    if (unit != null
        && unit.is(Kind.UNIT)
        && unit.unit().ordinal() >= CalendarUnit.WEEK.ordinal()) {
      int shift = text.turn(the);
      LocalDate day = anchor == null ? null : unit.unit().shift(anchor, shift);
      return Found.date(at, the + 2, day == null ? null : unit.unit().around(day));
    }
    if (!of || text.word(at) == null) {
      return null;
    }
    return dates.monthAt(at) > 0 ? dates.month(at) : null;
  }

  private static @Nullable CalendarDays half(CalendarDays all, int ordinal) {
    boolean first = ordinal == 1;
    if (ordinal != 2 && !first && ordinal != -1) {
      return null;
    }
    LocalDate middle =
        all.from().getDayOfMonth() == 1 && all.from().plusMonths(1).isAfter(all.to())
            ? all.from().plusDays(15)
            : all.from().plusYears(1).minusDays(1).equals(all.to())
                ? all.from().plusMonths(6)
                : null;
    if (middle == null) {
      return null;
    }
    return first
        ? new CalendarDays(all.from(), middle.minusDays(1))
        : new CalendarDays(middle, all.to());
  }

  private static @Nullable CalendarDays days(
      CalendarDays all, @Nullable Word unit, int ordinal, long count) {
    if (unit == null) {
      return null;
    }
    if (unit.is(Kind.WEEKDAY)) {
      return weekday(all, unit.number(), ordinal);
    }
    CalendarUnit step = unit.is(Kind.QUARTER) ? CalendarUnit.MONTH : unit.unit();
    long size = unit.is(Kind.QUARTER) ? 3 : count;
    if (step.ordinal() < CalendarUnit.DAY.ordinal()) {
      return null;
    }
    LocalDate from =
        ordinal > 0
            ? step.shift(all.from(), size * (ordinal - 1))
            : step.shift(all.to().plusDays(1), -size);
    LocalDate to = step.shift(from, size).minusDays(1);
    boolean inside = !from.isBefore(all.from()) && !from.isAfter(all.to());
    return inside ? new CalendarDays(from, to.isAfter(all.to()) ? all.to() : to) : null;
  }

  /** "the second Sunday of October", "the last Friday of the month". */
  private static @Nullable CalendarDays weekday(CalendarDays month, int weekday, int ordinal) {
    DayOfWeek day = DayOfWeek.of(weekday);
    LocalDate found =
        ordinal > 0
            ? month.from().with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day))
            : month.to().with(TemporalAdjusters.lastInMonth(day));
    boolean inside = !found.isBefore(month.from()) && !found.isAfter(month.to());
    return inside ? CalendarDays.day(found) : null;
  }
}
