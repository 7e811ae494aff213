package org.newsfacts.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit of time. */
enum CalendarUnit {
  SECOND,
  MINUTE,
  HOUR,
  DAY,
  WEEK,
  FORTNIGHT,
  MONTH,
  YEAR,
  DECADE,
  CENTURY;

  /** Returns the day so many units away from another; hours and less stay on the day. */
  LocalDate shift(LocalDate day, long count) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(count);
      case WEEK -> day.plusWeeks(count);
      case FORTNIGHT -> day.plusWeeks(2 * count);
      case MONTH -> day.plusMonths(count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10 * count);
      case CENTURY -> day.plusYears(100 * count);
    };
  }

  /** Returns the whole unit that holds a day: its week, month or year. */
  CalendarDays around(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> CalendarDays.day(day);
      case WEEK, FORTNIGHT -> CalendarDays.week(day);
      case MONTH -> CalendarDays.month(day);
      case YEAR -> CalendarDays.year(day.getYear());
      case DECADE -> CalendarDays.years(day.getYear() / 10 * 10, day.getYear() / 10 * 10 + 9);
      case CENTURY -> CalendarDays.years(day.getYear() / 100 * 100, day.getYear() / 100 * 100 + 99);
    };
  }

  /**
   * Returns the days so many units away, as roughly as one speaks: "three months ago" is a month,
   * "ten years ago" a year. Null for counts that leave the calendar.
   */
  @Nullable CalendarDays away(@Nullable LocalDate day, long count) {
    if (day == null || Math.abs(count) > 2000) {
      return null;
    }
    LocalDate other = shift(day, count);
    return other.getYear() < 1 ? null : coarse().around(other);
  }

  private CalendarUnit coarse() {
    return this == DECADE || this == CENTURY ? YEAR : this;
  }
}
