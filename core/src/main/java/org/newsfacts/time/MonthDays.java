package org.newsfacts.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.newsfacts.figure.Digits;
import org.newsfacts.figure.Figure;
import org.newsfacts.text.SmallWord;
import org.newsfacts.time.TenseReader.Direction;
import org.newsfacts.time.TimeTerms.Kind;
import org.newsfacts.time.TimeTerms.Word;
import org.newsfacts.time.TimeText.Found;

/** Months and days of months: "May 5, 2021", "5 May", "mid-March", "in May", "2021-05-05". */
final class MonthDays {
  private final TimeText text;

  MonthDays(TimeText text) {
    this.text = text;
  }

  /** Reads a date that begins with its month. */
  @Nullable Found month(int token) {
    int month = monthAt(token);
    if (month == 0) {
      return null;
    }
    int at =
        text.is(token + 1, ".") && text.word(token, Kind.MONTH_SHORT) != null
            ? token + 2
            : token + 1;
    int day = text.dayOfMonth(at);
    if (day > 0 && !isCount(at)) {
      return monthAndDay(token, at, month, day);
    }
    Found range = dayRange(token, at, month);
    if (range != null) {
      return range;
    }
    int comma = text.is(at, ",") || text.is(at, SmallWord.OF) ? at + 1 : at;
    int year = text.year(comma);
    if (year > 0) {
      return Found.date(token, comma + 1, CalendarDays.month(LocalDate.of(year, month, 1)));
    }
    return bare(token, at, month);
  }

  /** "in May 300 people fled": the number is no day; 1 to 31 before a noun of people is a count. */
  private boolean isCount(int at) {
    return text.isTime(at + 1, TimeWord.COUNTED);
  }

  /** Returns the number of the month a token names, 0 when it does not: "may", "March on Rome". */
  int monthAt(int token) {
    Word word = text.word(token);
    if (word == null || !text.isCapitalized(token)) {
      return 0;
    }
    if (word.is(Kind.MONTH_SHORT)) {
      int next = text.is(token + 1, ".") ? token + 2 : token + 1;
      return text.isNumber(next) || text.dayOfMonth(token - 1) > 0 ? word.number() : 0;
    }
    return word.is(Kind.MONTH) ? word.number() : 0;
  }

  private Found monthAndDay(int token, int at, int month, int day) {
    int to = at + 1;
    int last = day;
    if (text.isTime(to, TimeWord.TO_DAY) && text.dayOfMonth(to + 1) > day) {
      last = text.dayOfMonth(to + 1);
      to += 2;
    }
    int comma = text.is(to, ",") || text.is(to, SmallWord.OF) ? to + 1 : to;
    int year = text.year(comma);
    if (year > 0 && !isCount(comma)) {
      return Found.date(token, comma + 1, days(year, month, day, last));
    }
    return Found.date(token, to, near(token, to, month, day, last));
  }

  /** "May 3-5": the tokeniser leaves the range in one piece. */
  private @Nullable Found dayRange(int token, int at, int month) {
    int[] range = hyphened(at);
    if (range == null) {
      return null;
    }
    int comma = text.is(at + 1, ",") ? at + 2 : at + 1;
    int year = text.year(comma);
    CalendarDays days =
        year > 0
            ? days(year, month, range[0], range[1])
            : near(token, at + 1, month, range[0], range[1]);
    return Found.date(token, year > 0 ? comma + 1 : at + 1, days);
  }

  private int @Nullable [] hyphened(int at) {
    if (!text.isNumber(at)) {
      return null;
    }
    String word = text.lower(at);
    int dash = Math.max(word.indexOf('-'), word.indexOf('–'));
    if (dash < 1 || dash > 2 || word.length() - dash > 3 || word.length() - dash < 2) {
      return null;
    }
    Digits first = Digits.of(word.substring(0, dash));
    Digits last = Digits.of(word.substring(dash + 1));
    boolean plain =
        first != null && last != null && first.tail().isEmpty() && last.tail().isEmpty();
    if (first == null
        || last == null
        || !plain
        || last.whole() > 31
        || first.whole() >= last.whole()) {
      return null;
    }
    return new int[] {(int) first.whole(), (int) last.whole()};
  }

  /** Reads a date that begins with its day: "5 May", "5th of May 2021", "3-5 May", "3 to 5 May". */
  @Nullable Found dayFirst(int token) {
    int first = text.dayOfMonth(token);
    int last = first;
    int at = token + 1;
    int[] range = first == 0 ? hyphened(token) : null;
    if (range != null) {
      first = range[0];
      last = range[1];
    } else if (first == 0) {
      return null;
    } else {
      at = afterDays(at, first);
      last = at > token + 1 ? text.dayOfMonth(at - 1) : first;
    }
    at += text.is(at, SmallWord.OF) ? 1 : 0;
    int month = monthAt(at);
    if (month == 0) {
      return null;
    }
    at += text.is(at + 1, ".") && text.word(at, Kind.MONTH_SHORT) != null ? 2 : 1;
    int comma = text.is(at, ",") ? at + 1 : at;
    int year = text.year(comma);
    if (year > 0) {
      return Found.date(token, comma + 1, days(year, month, first, last));
    }
    // "killing 12 May Day marchers" has no "May 12"
    return Found.date(token, at, near(token, at, month, first, last));
  }

  /** "the second of March", "the twenty-first of May 2030"; at its "second". */
  @Nullable Found spelledDay(int token) {
    Figure figure = text.figures.simple(token);
    boolean ordinal = figure != null && figure.form() == Figure.Form.ORDINAL && figure.high() <= 31;
    if (figure == null || !ordinal || !text.is(figure.to(), SmallWord.OF)) {
      return null;
    }
    int month = monthAt(figure.to() + 1);
    if (month == 0) {
      return null;
    }
    int day = figure.amount().lower().intValue();
    int to = figure.to() + 2;
    int year = text.year(to);
    return year > 0
        ? Found.date(token, to + 1, days(year, month, day, day))
        : Found.date(token, to, near(token, to, month, day, day));
  }

  /** "on the 2nd": of this month or the one before; by the tense the next one. */
  @Nullable Found dayAlone(int token) {
    int day = text.dayOfMonth(token);
    LocalDate anchor = text.anchor;
    boolean ordinal = day > 0 && text.lower(token).length() > 2;
    boolean on = text.is(token - 1, SmallWord.THE) && text.isTime(token - 2, TimeWord.BEFORE_DAY);
    boolean noun = text.isWord(token + 1) && !text.isBreak(token + 1);
    if (!ordinal || !on || noun || anchor == null) {
      return null;
    }
    boolean ahead = text.tense.of(token, token + 1) == Direction.FUTURE;
    LocalDate month = anchor.withDayOfMonth(1);
    for (int shift = 0; shift < 3; shift++) {
      LocalDate other = month.plusMonths(ahead ? shift : -shift);
      CalendarDays days = days(other.getYear(), other.getMonthValue(), day, day);
      if (days != null && (ahead ? !days.from().isBefore(anchor) : !days.from().isAfter(anchor))) {
        return Found.date(token, token + 1, days);
      }
    }
    return null;
  }

  /** Returns the token after the last of "3 to 5", "3 and 4" and "3, 4 and 5". */
  private int afterDays(int from, int first) {
    int at = from;
    int last = first;
    while (text.is(at, ",") && text.dayOfMonth(at + 1) > last && at - from < 12) {
      last = text.dayOfMonth(at + 1);
      at += 2;
    }
    int next = text.is(at + 1, SmallWord.THE) ? at + 2 : at + 1;
    return text.isTime(at, TimeWord.LAST_DAY) && text.dayOfMonth(next) > last ? next + 1 : at;
  }

  /** The "25" of "April 24 and 25". */
  @Nullable Found another(int token, Found before) {
    int day = text.dayOfMonth(token);
    boolean joined =
        day > 0 && token == before.to() + 1 && text.isTime(before.to(), TimeWord.JOINT);
    boolean ends =
        joined
            && (!text.isWord(token + 1)
                || text.isBreak(token + 1)
                || text.isTime(token + 1, TimeWord.AFTER_DAY));
    CalendarDays days = before.days();
    int month = ends ? monthAt(before.from()) : 0;
    if (month == 0 || days == null || !days.isOneDay()) {
      return null;
    }
    return Found.date(token, token + 1, days(days.from().getYear(), month, day, day));
  }

  private @Nullable Found bare(int token, int to, int month) {
    if (!isMonthAlone(token)) {
      return null;
    }
    int year = text.is(to, SmallWord.OF) ? to + 1 : to;
    if (text.isTime(year, TimeWord.TURN) && text.isTime(year + 1, TimeWord.YEAR_NAME)) {
      int shift = text.turn(year);
      LocalDate anchor = text.anchor;
      CalendarDays days =
          anchor == null
              ? null
              : CalendarDays.month(LocalDate.of(anchor.getYear() + shift, month, 1));
      return Found.date(token, year + 2, days);
    }
    return Found.date(token, to, nearMonth(text.tense.of(token, to), month));
  }

  /** Tells the month from Theresa May, April Jones, and a march. */
  private boolean isMonthAlone(int token) {
    if (text.isTime(token - 1, TimeWord.BEFORE_MONTH)) {
      return !text.isTime(token, TimeWord.NAME_TOO)
          || !text.isCapitalized(token + 1)
          || !text.isWord(token + 1);
    }
    boolean name = text.isTime(token, TimeWord.NAME_TOO);
    boolean afterName =
        text.isWord(token - 1) && text.isCapitalized(token - 1) && !text.opensSentence(token - 1);
    return !name && !afterName || text.isTime(token, TimeWord.NAME_TOO) && isModifier(token);
  }

  /** "the March accession", "its April summit". */
  private boolean isModifier(int token) {
    return text.isTime(token - 1, TimeWord.BEFORE_MODIFIER)
        && text.isWord(token + 1)
        && !text.isCapitalized(token + 1)
        && !text.isTime(token + 1, TimeWord.NO_MODIFIED);
  }

  /** Returns the month of the anchor's year, or the one before or after it. */
  @Nullable CalendarDays nearMonth(Direction direction, int month) {
    LocalDate anchor = text.anchor;
    if (anchor == null) {
      return null;
    }
    YearMonth now = YearMonth.from(anchor);
    YearMonth past = YearMonth.of(now.getYear(), month);
    past = past.isAfter(now) ? past.minusYears(1) : past;
    YearMonth future = past.equals(now) ? past : past.plusYears(1);
    long ahead = now.until(future, ChronoUnit.MONTHS);
    boolean late =
        direction == Direction.FUTURE ? ahead <= 10 : direction == Direction.UNKNOWN && ahead <= 2;
    return CalendarDays.month((late ? future : past).atDay(1));
  }

  private @Nullable CalendarDays near(int from, int to, int month, int day, int last) {
    LocalDate anchor = text.anchor;
    if (anchor == null) {
      return null;
    }
    CalendarDays same = days(anchor.getYear(), month, day, last);
    if (same == null) {
      return null;
    }
    boolean ahead = same.from().isAfter(anchor);
    CalendarDays past = ahead ? days(anchor.getYear() - 1, month, day, last) : same;
    CalendarDays future = ahead ? same : days(anchor.getYear() + 1, month, day, last);
    if (past == null || future == null) {
      return same;
    }
    long toPast = past.from().until(anchor, ChronoUnit.DAYS);
    long toFuture = anchor.until(future.from(), ChronoUnit.DAYS);
    // what happened is never told of a day to come: "the council met on 8 April", told in March
    boolean late =
        switch (toPast == 0 ? Direction.PAST : text.tense.of(from, to)) {
          case FUTURE -> toFuture <= 270 || toPast > 90;
          case PAST -> toFuture * 3 < toPast && text.tense.isAnnounced(from, to);
          case UNKNOWN -> toFuture * 3 < toPast;
        };
    return late ? future : past;
  }

  /** "Monday, Oct. 26": the weekday tells which year it is. */
  CalendarDays onWeekday(CalendarDays days, int weekday) {
    LocalDate anchor = text.anchor;
    if (anchor == null || !days.isOneDay() || days.from().getDayOfWeek().getValue() == weekday) {
      return days;
    }
    CalendarDays found = days;
    for (int year : new int[] {anchor.getYear() - 1, anchor.getYear() + 1, anchor.getYear()}) {
      LocalDate other = days.from().withYear(year);
      boolean fits = other.getDayOfWeek().getValue() == weekday;
      found = fits ? CalendarDays.day(other) : found;
    }
    return found;
  }

  static @Nullable CalendarDays days(int year, int month, int first, int last) {
    try {
      return new CalendarDays(LocalDate.of(year, month, first), LocalDate.of(year, month, last));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** "2021-05-05", "05/06/2021", "5.6.2021" where only one reading is possible. */
  @Nullable Found numeric(int token) {
    String word = text.lower(token);
    if (word.length() < 8 || word.length() > 11) {
      return null;
    }
    CalendarDays named = withMonthName(word);
    if (named != null) {
      return Found.date(token, token + 1, named);
    }
    char mark = word.charAt(4) == '-' || word.charAt(4) == '/' ? word.charAt(4) : '/';
    mark = word.indexOf(mark) < 0 ? '.' : mark;
    int first = word.indexOf(mark);
    int second = word.indexOf(mark, first + 1);
    if (first < 1 || second < 0 || word.indexOf(mark, second + 1) >= 0) {
      return null;
    }
    int a = small(word.substring(0, first));
    int b = small(word.substring(first + 1, second));
    int c = small(word.substring(second + 1));
    if (a > 1400 && b > 0 && c > 0 && b <= 12 && c <= 31) {
      return Found.date(token, token + 1, days(a, b, c, c));
    }
    boolean date =
        c > 1400 && c < 2200 && a > 0 && b > 0 && Math.max(a, b) <= 31 && Math.min(a, b) <= 12;
    if (!date) {
      return null;
    }
    boolean sure = a == b || Math.max(a, b) > 12 || mark == '.';
    boolean dayFirst = a > 12 || mark == '.';
    CalendarDays days = dayFirst ? days(c, b, a, a) : days(c, a, b, b);
    return Found.date(token, token + 1, sure ? days : null);
  }

  /** "19-Nov-30", "19-Nov-2030". */
  private @Nullable CalendarDays withMonthName(String word) {
    int first = word.indexOf('-');
    int second = word.indexOf('-', first + 1);
    if (first < 1 || second < first + 4) {
      return null;
    }
    Word month = text.words.get(word.substring(first + 1, second));
    int day = small(word.substring(0, first));
    String digits = word.substring(second + 1);
    int year = small(digits);
    boolean named = month != null && (month.is(Kind.MONTH) || month.is(Kind.MONTH_SHORT));
    if (!named || month == null || day < 1 || day > 31 || digits.length() != 2 && year < 1400) {
      return null;
    }
    return days(digits.length() == 2 ? 2000 + year : year, month.number(), day, day);
  }

  private static int small(String digits) {
    Digits read = Digits.of(digits);
    return read != null && read.isPlain() && read.tail().isEmpty() && read.digits() <= 4
        ? (int) read.whole()
        : 0;
  }
}
