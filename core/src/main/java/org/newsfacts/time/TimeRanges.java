package org.newsfacts.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;
import org.newsfacts.time.TenseReader.Direction;
import org.newsfacts.time.TimeMention.Stretch;
import org.newsfacts.time.TimeTerms.Kind;
import org.newsfacts.time.TimeText.Found;

/**
 * Stretches of time told by their two ends: "between 8 April and 2 June 2030", "from Monday to
 * Wednesday", "March through May". The ends tell each other's year and week.
 */
final class TimeRanges {
  /** How far before a stretch a verb is looked for that moves a day: "moved from May to June". */
  private static final int MOVED = 6;

  private final TimeText text;

  TimeRanges(TimeText text) {
    this.text = text;
  }

  /** Returns the stretch each time begins or ends, null for times by themselves. */
  List<@Nullable Stretch> in(List<Found> found) {
    List<@Nullable Stretch> stretches = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      stretches.add(null);
    }
    for (int i = 0; i < found.size(); i++) {
      Found first = found.get(i);
      Found last = i + 1 < found.size() ? found.get(i + 1) : null;
      CalendarDays own = first.days();
      if (own != null && isByItself(first, own)) {
        TokenRange range = TokenRange.of(first.from(), first.to());
        stretches.set(i, new Stretch(range, own.from(), own.to()));
      } else if (last != null && isStretch(first, last)) {
        CalendarDays days = days(first, last);
        if (days != null) {
          found.set(i, first.withDays(moved(first.days(), days.from())));
          found.set(i + 1, last.withDays(movedToEnd(last.days(), days.to())));
        }
        TokenRange range = TokenRange.of(first.from(), last.to());
        Stretch stretch =
            new Stretch(range, days == null ? null : days.from(), days == null ? null : days.to());
        stretches.set(i, stretch);
        stretches.set(i + 1, stretch);
        i++;
      }
    }
    return stretches;
  }

  /** Returns the days of an end in the year or week that the other end gives it. */
  private static @Nullable CalendarDays moved(@Nullable CalendarDays days, LocalDate from) {
    if (days == null || days.from().equals(from)) {
      return days;
    }
    long shift = from.toEpochDay() - days.from().toEpochDay();
    return days.isOneDay() || Math.abs(shift) < 28
        ? new CalendarDays(from, days.to().plusDays(shift))
        : new CalendarDays(from, days.to().plusYears(from.getYear() - days.from().getYear()));
  }

  private static @Nullable CalendarDays movedToEnd(@Nullable CalendarDays days, LocalDate to) {
    if (days == null || days.to().equals(to)) {
      return days;
    }
    long shift = to.toEpochDay() - days.to().toEpochDay();
    return days.isOneDay() || Math.abs(shift) < 28
        ? new CalendarDays(days.from().plusDays(shift), to)
        : new CalendarDays(days.from().plusYears(to.getYear() - days.to().getYear()), to);
  }

  /** "from 3 to 9 May" was read as one time. */
  private boolean isByItself(Found time, CalendarDays days) {
    boolean dates = time.kind() == TimeMention.Kind.DATE && !days.isOneDay();
    boolean opens =
        text.is(time.from() - 1, SmallWord.FROM) || text.is(time.from() - 1, SmallWord.BETWEEN);
    return dates && opens && text.isNumber(time.from()) && text.year(time.from()) == 0;
  }

  private boolean isStretch(Found first, Found last) {
    int joint = first.to();
    int gap = last.from() - joint;
    // "between the 3rd and the 9th", "from late Friday to early Sunday"
    boolean near = gap == 1 || gap == 2 && text.isTime(joint + 1, TimeWord.BEFORE_END);
    if (!isEnd(first)
        || !isEnd(last)
        || !near
        || !text.sentence(first.from()).contains(last.from())) {
      return false;
    }
    boolean filler = text.isTime(first.from() - 1, TimeWord.BEFORE_END);
    String opening = text.lower(filler ? first.from() - 2 : first.from() - 1);
    return switch (text.lower(joint)) {
      case "and" -> SmallWord.BETWEEN.is(opening) || isNextTo(first, last);
      case "through", "-", "–" -> true;
      case "to", "until", "till" -> !isMoved(first.from());
      default -> false;
    };
  }

  /** A day or longer, or a part of a known day: "Friday evening". */
  private static boolean isEnd(Found time) {
    CalendarDays days = time.days();
    return time.kind() == TimeMention.Kind.DATE
        || time.kind() == TimeMention.Kind.TIME && days != null && days.isOneDay();
  }

  /** "in May and June", "on Monday and Tuesday": the second begins where the first ends. */
  private boolean isNextTo(Found first, Found last) {
    CalendarDays days = days(first, last);
    CalendarDays from = first.days();
    CalendarDays to = last.days();
    return days != null
        && from != null
        && to != null
        && from.isOneDay() == to.isOneDay()
        && isDayAfter(from.to(), to.from());
  }

  private static boolean isDayAfter(LocalDate day, LocalDate next) {
    LocalDate after = day.plusDays(1);
    return after.getMonth() == next.getMonth() && after.getDayOfMonth() == next.getDayOfMonth();
  }

  /** "moved the vote from May to June", "was extended from Friday to Sunday": two times. */
  private boolean isMoved(int from) {
    int floor = Math.max(text.sentence(from).from(), from - MOVED);
    for (int token = from - 1; token >= floor; token--) {
      if (text.figures.isChange(text.lower(token))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable CalendarDays days(Found first, Found last) {
    int firstYear = yearIn(first);
    int lastYear = yearIn(last);
    CalendarDays from = first.days();
    CalendarDays to = last.days();
    if (firstYear == 0 && lastYear > 0) {
      from = inYear(first, lastYear);
    } else if (lastYear == 0 && firstYear > 0) {
      to = inYear(last, firstYear);
      if (from != null && to != null && to.to().isBefore(from.from())) {
        to = inYear(last, firstYear + 1);
      }
    }
    if (from == null || to == null) {
      return null;
    }
    if (!from.from().isAfter(to.to())) {
      return isNear(from, to) ? from.upTo(to) : closer(first, last, from, to);
    }
    return closer(first, last, from, to);
  }

  /** "from 28 March to 3 April" is never a year and some days. */
  private static boolean isNear(CalendarDays from, CalendarDays to) {
    return from.from().plusYears(1).isAfter(to.from()) || from.from().getDayOfYear() == 1;
  }

  /** Brings an end without a year, or a weekday, before the other one. */
  private @Nullable CalendarDays closer(
      Found first, Found last, CalendarDays from, CalendarDays to) {
    boolean week = text.word(first.from(), Kind.WEEKDAY) != null;
    boolean ahead = text.tense.of(first.from(), last.to()) == Direction.FUTURE;
    if (week && from.from().isAfter(to.to())) {
      return ahead
          ? new CalendarDays(from.from(), to.to().plusWeeks(1))
          : new CalendarDays(from.from().minusWeeks(1), to.to());
    }
    if (yearIn(first) > 0 && yearIn(last) > 0 || week) {
      return from.from().isAfter(to.to()) ? null : from.upTo(to);
    }
    LocalDate start = from.from().withYear(to.to().getYear());
    return new CalendarDays(start.isAfter(to.to()) ? start.minusYears(1) : start, to.to());
  }

  private int yearIn(Found time) {
    for (int token = time.to() - 1; token >= time.from(); token--) {
      if (text.year(token) > 0) {
        return text.year(token);
      }
    }
    return 0;
  }

  /** Returns the days of "8 April" or "late April" in a year that is told beside it. */
  private @Nullable CalendarDays inYear(Found time, int year) {
    MonthDays dates = new MonthDays(text);
    int month = 0;
    int day = 0;
    for (int token = time.from(); token < time.to(); token++) {
      month = month > 0 ? month : dates.monthAt(token);
      day = day > 0 ? day : text.dayOfMonth(token);
    }
    if (month == 0) {
      return time.days();
    }
    return day > 0
        ? MonthDays.days(year, month, day, day)
        : CalendarDays.month(LocalDate.of(year, month, 1));
  }
}
