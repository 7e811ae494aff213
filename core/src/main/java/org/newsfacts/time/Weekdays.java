package org.newsfacts.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.SmallWord;
import org.newsfacts.time.TenseReader.Direction;
import org.newsfacts.time.TimeTerms.Kind;
import org.newsfacts.time.TimeTerms.Modifier;
import org.newsfacts.time.TimeTerms.Word;
import org.newsfacts.time.TimeText.Found;

/** Weekdays: "on Tuesday", "Monday night", "Monday, Oct. 26", "next Wednesday", "Fridays". */
final class Weekdays {
  private final TimeText text;
  private final MonthDays dates;

  Weekdays(TimeText text) {
    this.text = text;
    this.dates = new MonthDays(text);
  }

  @Nullable Found at(int token) {
    return at(token, token);
  }

  /** Reads a weekday that ends a longer expression: "9 a.m. Tuesday". */
  @Nullable Found at(int token, int from) {
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
    return ofWeek != null ? ofWeek : plain(token, word.number(), text.tense.of(from, token + 1));
  }

  /** "the Sunday Times", "Black Friday", "Julius Sunday", "Pastor Friday Okoro". */
  private boolean isName(int token) {
    boolean capitalBefore = text.isCapitalized(token - 1) && text.isWord(token - 1);
    return text.isCapitalized(token + 1) && text.isTime(token + 1, TimeWord.PAPER)
        || capitalBefore && text.isTime(token - 1, TimeWord.BEFORE_DAY_NAME)
        || capitalBefore && isPerson(token)
        || text.opensSentence(token) && opensName(token);
  }

  /** "Sunday Okoro said"; but "Sunday night", "Sunday, Ada Berg said" and "Sunday Norway won". */
  private boolean opensName(int token) {
    return text.isCapitalized(token + 1)
        && text.isWord(token + 1)
        && text.word(token + 1) == null
        && (text.isBreak(token + 2) || text.is(token + 2, ","))
        && !text.words.isPlace(text.lower(token + 1));
  }

  /** "Blinken Sunday said" tells a day, "Julius Sunday said" a person. */
  private boolean isPerson(int token) {
    String before = text.lower(token - 1);
    boolean alone = !text.isCapitalized(token - 2) || text.words.isTitle(text.lower(token - 2));
    return alone && text.words.isFirstName(before) && text.words.get(before) == null
        || text.words.isTitle(before)
            && text.isCapitalized(token + 1)
            && text.isWord(token + 1)
            && text.word(token + 1) == null;
  }

  /** "Monday, Oct. 26", "Tuesday 5 May 2021", "Friday night, 7 June 2030", "Tuesday (4 March)". */
  private @Nullable Found dated(int token) {
    int at = text.word(token + 1, Kind.PART) != null ? token + 2 : token + 1;
    boolean bracket = text.is(at, "(");
    at += text.is(at, ",") || bracket ? 1 : 0;
    at += text.is(at, SmallWord.THE) ? 1 : 0;
    Found date = text.isNumber(at) ? dates.dayFirst(at) : dates.month(at);
    boolean day =
        date != null
            && (text.isNumber(at)
                || text.dayOfMonth(date.from() + 1) > 0
                || text.dayOfMonth(date.from() + 2) > 0);
    if (date == null || !day || bracket && !text.is(date.to(), ")")) {
      return null;
    }
    Word weekday = text.word(token);
    boolean yearless = text.year(date.to() - 1) == 0 && !text.lower(date.to() - 1).contains("/");
    CalendarDays days = date.days();
    CalendarDays known =
        days == null || weekday == null || !yearless
            ? days
            : dates.onWeekday(days, weekday.number());
    return date.startingAt(token).endingAt(bracket ? date.to() + 1 : date.to()).withDays(known);
  }

  /** "Thursday of last week", "Friday next week". */
  private @Nullable Found ofWeek(int token, int weekday) {
    int at = text.is(token + 1, SmallWord.OF) ? token + 2 : token + 1;
    if (!text.isTime(at, TimeWord.TURN) || !text.is(at + 1, "week")) {
      return null;
    }
    LocalDate anchor = text.anchor;
    int shift = text.turn(at);
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
  @Nullable Found modified(int from, int token, Modifier modifier) {
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
          case LAST, PAST, PREVIOUS -> anchor.with(TemporalAdjusters.previous(day));
          case NEXT, COMING -> anchor.with(TemporalAdjusters.next(day));
          case FOLLOWING ->
              (text.lastDay == null ? anchor : text.lastDay).with(TemporalAdjusters.next(day));
          case THAT, SAME ->
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
