package org.newsfacts.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.newsfacts.mention.TimeReaderTense.Direction;
import org.newsfacts.mention.TimeReaderText.Found;
import org.newsfacts.mention.TimeReaderWords.Kind;
import org.newsfacts.mention.TimeReaderWords.Word;

/** Weekdays: "on Tuesday", "Monday night", "Monday, Oct. 26", "next Wednesday", "Fridays". */
final class TimeReaderWeekdays {
  private final TimeReaderText text;
  private final TimeReaderDates dates;

  TimeReaderWeekdays(TimeReaderText text) {
    this.text = text;
    this.dates = new TimeReaderDates(text);
  }

  @Nullable Found at(int token) {
    Word word = text.word(token);
    if (word == null || !text.isCapitalized(token) || isName(token)) {
      return null;
    }
    if (word.is(Kind.WEEKDAYS)) {
      return new Found(token, token + 1, TimeMention.Kind.SET, null);
    }
    Found dated = dated(token);
    if (dated != null) {
      return dated;
    }
    Found ofWeek = ofWeek(token, word.number());
    return ofWeek != null ? ofWeek : plain(token, word.number(), text.tense.of(token, token + 1));
  }

  /** "the Sunday Times", "Black Friday", "Sunday Mirror". */
  private boolean isName(int token) {
    return text.isAny(
                token + 1,
                "times",
                "telegraph",
                "mail",
                "mirror",
                "express",
                "herald",
                "independent",
                "post",
                "people",
                "agreement")
            && text.isCapitalized(token + 1)
        || text.isAny(token - 1, "black", "bloody", "cyber", "super", "holy", "girl")
            && text.isCapitalized(token - 1);
  }

  /** "Monday, Oct. 26", "Tuesday 5 May 2021". */
  private @Nullable Found dated(int token) {
    int at = text.is(token + 1, ",") ? token + 2 : token + 1;
    at += text.is(at, "the") ? 1 : 0;
    Found date = text.isNumber(at) ? dates.dayFirst(at) : dates.month(at);
    boolean day =
        date != null
            && (text.isNumber(at)
                || text.dayOfMonth(date.from() + 1) > 0
                || text.dayOfMonth(date.from() + 2) > 0);
    return day && date != null ? date.startingAt(token) : null;
  }

  /** "Thursday of last week", "Friday next week". */
  private @Nullable Found ofWeek(int token, int weekday) {
    int at = text.is(token + 1, "of") ? token + 2 : token + 1;
    if (!text.isAny(at, "last", "next", "this") || !text.is(at + 1, "week")) {
      return null;
    }
    LocalDate anchor = text.anchor;
    int shift = text.is(at, "last") ? -1 : text.is(at, "next") ? 1 : 0;
    CalendarDays days =
        anchor == null
            ? null
            : CalendarDays.day(
                CalendarDays.week(anchor.plusWeeks(shift)).from().plusDays(weekday - 1));
    return Found.date(token, at + 2, days);
  }

  private Found plain(int token, int weekday, Direction direction) {
    return withPart(token, near(weekday, direction));
  }

  /** "Wednesday night" is one expression. */
  Found withPart(int token, @Nullable CalendarDays days) {
    boolean part = text.word(token + 1, Kind.PART) != null && !text.isCapitalized(token + 1);
    return part ? Found.time(token, token + 2, days) : Found.date(token, token + 1, days);
  }

  private @Nullable CalendarDays near(int weekday, Direction direction) {
    LocalDate anchor = text.anchor;
    if (anchor == null) {
      return null;
    }
    DayOfWeek day = DayOfWeek.of(weekday);
    return CalendarDays.day(
        anchor.with(
            direction == Direction.FUTURE
                ? TemporalAdjusters.nextOrSame(day)
                : TemporalAdjusters.previousOrSame(day)));
  }

  /** "last Monday" is never today; "this Wednesday" is in this week, by the tense otherwise. */
  @Nullable Found modified(int from, int token, String modifier) {
    Word word = text.word(token, Kind.WEEKDAY);
    if (word == null || isName(token)) {
      return null;
    }
    DayOfWeek day = DayOfWeek.of(word.number());
    LocalDate anchor = text.anchor;
    if (anchor == null) {
      return withPart(token, null).startingAt(from);
    }
    LocalDate found =
        switch (modifier) {
          case "LAST", "PAST", "PREVIOUS" -> anchor.with(TemporalAdjusters.previous(day));
          case "NEXT", "COMING" -> anchor.with(TemporalAdjusters.next(day));
          case "FOLLOWING" ->
              (text.lastDay == null ? anchor : text.lastDay).with(TemporalAdjusters.next(day));
          case "THAT", "SAME" ->
              (text.lastDay == null ? anchor : text.lastDay)
                  .with(TemporalAdjusters.previousOrSame(day));
          default -> thisWeek(anchor, day, text.tense.of(from, token + 1));
        };
    return withPart(token, CalendarDays.day(found)).startingAt(from);
  }

  private static LocalDate thisWeek(LocalDate anchor, DayOfWeek day, Direction direction) {
    LocalDate inWeek = CalendarDays.week(anchor).from().plusDays(day.getValue() - 1);
    boolean ahead = inWeek.isAfter(anchor);
    if (direction == Direction.PAST && ahead) {
      return inWeek.minusWeeks(1);
    }
    return direction == Direction.FUTURE && inWeek.isBefore(anchor) ? inWeek.plusWeeks(1) : inWeek;
  }
}
