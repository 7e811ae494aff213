package org.newsfacts.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * A stretch of days. A week runs from Monday to Sunday.
 *
 * @param from the first day
 * @param to the last day, inclusive
 */
record CalendarDays(LocalDate from, LocalDate to) {

  static CalendarDays day(LocalDate day) {
    return new CalendarDays(day, day);
  }

  static CalendarDays week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new CalendarDays(monday, monday.plusDays(6));
  }

  /** Returns the Saturday and Sunday of the week of a day. */
  static CalendarDays weekend(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new CalendarDays(monday.plusDays(5), monday.plusDays(6));
  }

  static CalendarDays month(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return new CalendarDays(month.atDay(1), month.atEndOfMonth());
  }

  static CalendarDays quarter(int year, int quarter) {
    LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
    return new CalendarDays(first, first.plusMonths(3).minusDays(1));
  }

  static CalendarDays year(int year) {
    return years(year, year);
  }

  static CalendarDays years(int first, int last) {
    return new CalendarDays(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /**
   * Returns a season of the north: spring is March to May, and winter begins in December of the
   * year.
   */
  static CalendarDays season(int year, int season) {
    LocalDate first = LocalDate.of(year, 3 * season, 1);
    return new CalendarDays(first, first.plusMonths(3).minusDays(1));
  }

  boolean isOneDay() {
    return from.equals(to);
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  CalendarDays upTo(CalendarDays other) {
    return new CalendarDays(from, other.to.isBefore(from) ? to : other.to);
  }
}
