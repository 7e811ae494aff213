package org.newsfacts.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.Phrases;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.text.Tokens;

/** Feast days and holidays. Those of a lunar calendar are known by name only. */
final class Holidays {
  private final Phrases<WordList.Row> names;

  Holidays(Lexicon lexicon) {
    names = Phrases.of(lexicon.list("holidays"), row -> row);
  }

  Phrases.@Nullable Match<WordList.Row> at(Tokens tokens, int token) {
    return names.longest(tokens, token);
  }

  /** Returns the day of a holiday in a year; null when it cannot be computed. */
  static @Nullable LocalDate in(WordList.Row holiday, int year) {
    return switch (holiday.get(1)) {
      case "FIXED" -> LocalDate.of(year, number(holiday, 2), number(holiday, 3));
      case "EASTER" -> easter(year).plusDays(number(holiday, 2));
      case "NTH" -> nth(holiday, year);
      case "LAST" ->
          LocalDate.of(year, number(holiday, 2), 1)
              .with(TemporalAdjusters.lastInMonth(DayOfWeek.of(number(holiday, 3))));
      default -> null;
    };
  }

  /** "The fourth Thursday in November", and a day after it for the Friday. */
  private static LocalDate nth(WordList.Row holiday, int year) {
    DayOfWeek weekday = DayOfWeek.of(number(holiday, 3));
    LocalDate day =
        LocalDate.of(year, number(holiday, 2), 1)
            .with(TemporalAdjusters.dayOfWeekInMonth(number(holiday, 4), weekday));
    return holiday.get(5).isEmpty() ? day : day.plusDays(number(holiday, 5));
  }

  private static int number(WordList.Row row, int column) {
    return Integer.parseInt(row.get(column));
  }

  /** Returns Easter Sunday of the Gregorian calendar (the anonymous rule of 1876). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int day = h + l - 7 * m + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1);
  }
}
