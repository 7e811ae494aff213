package org.newsfacts.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.SmallWord;
import org.newsfacts.time.TenseReader.Direction;
import org.newsfacts.time.TimeTerms.Kind;
import org.newsfacts.time.TimeTerms.Word;
import org.newsfacts.time.TimeText.Found;

/** Years, decades, quarters and seasons: "in 2014", "the 1990s", "Q3 2020", "last fall". */
final class Years {
  private final TimeText text;

  Years(TimeText text) {
    this.text = text;
  }

  /** Reads "2014", "1990s", "2014-15", "1991-1997" where they are years. */
  @Nullable Found year(int token) {
    String word = text.lower(token);
    Found decade = decade(token, word);
    if (decade != null) {
      return decade;
    }
    int dash = word.indexOf('-') < 0 ? word.indexOf('/') : word.indexOf('-');
    if (dash == 4) {
      return years(token, TimeText.fourDigits(word.substring(0, 4)), word.substring(5));
    }
    int year = text.year(token);
    return year > 0 && isYear(token) ? Found.date(token, token + 1, CalendarDays.year(year)) : null;
  }

  private @Nullable Found decade(int token, String word) {
    boolean full = word.length() == 5 && word.endsWith("0s");
    int first = full ? TimeText.fourDigits(word.substring(0, 4)) : 0;
    if (first > 0) {
      return Found.date(token, token + 1, CalendarDays.years(first, first + 9));
    }
    // "the '90s", not "in her 90s"
    boolean cut = word.length() == 4 && !Character.isLetterOrDigit(word.charAt(0));
    String digits = cut ? word.substring(1) : word;
    boolean half =
        digits.length() == 3
            && digits.endsWith("0s")
            && Character.isDigit(digits.charAt(0))
            && (cut || text.isAny(token - 1, "'", "the"));
    if (!half) {
      return null;
    }
    int year = 1900 + (digits.charAt(0) - '0') * 10;
    return Found.date(token, token + 1, year < 1920 ? null : CalendarDays.years(year, year + 9));
  }

  private static @Nullable Found years(int token, int first, String rest) {
    int last = TimeText.fourDigits(rest);
    if (rest.length() == 2
        && Character.isDigit(rest.charAt(0))
        && Character.isDigit(rest.charAt(1))) {
      last = first / 100 * 100 + (rest.charAt(0) - '0') * 10 + rest.charAt(1) - '0';
    }
    boolean range = first > 0 && last > first && last - first < 200;
    return range ? Found.date(token, token + 1, CalendarDays.years(first, last)) : null;
  }

  private boolean isYear(int token) {
    if (isCounted(token)) {
      return false;
    }
    if (isBeforeYear(token - 1)) {
      return !text.isTime(token - 1, TimeWord.BEFORE_OPEN_YEAR) || endsHere(token);
    }
    if (text.isTime(token - 1, TimeWord.YEAR_JOINT)) {
      // "shootings dating back to 1994"
      boolean dated = text.is(token - 1, SmallWord.TO) && text.isTime(token - 2, TimeWord.DATING);
      return dated || joinsYears(token);
    }
    if (text.isTime(token - 1, TimeWord.BEFORE_YEAR_MODIFIER)) {
      return text.isWord(token + 1) && !text.isTime(token + 1, TimeWord.JOINT);
    }
    boolean bracket = text.is(token - 1, "(") && text.isAny(token + 1, ")", ",", "-", "–", ";");
    boolean opens =
        (text.opensSentence(token) || text.is(token - 1, ";"))
            && text.isWord(token + 1)
            && (!text.lower(token + 1).endsWith("s") || text.isBreak(token + 1));
    return bracket || opens || isEdition(token);
  }

  /** "2000 people", "1900 GMT". */
  private boolean isCounted(int token) {
    return text.isTime(token + 1, TimeWord.COUNTED);
  }

  private boolean isBeforeYear(int token) {
    return text.isTime(token, TimeWord.BEFORE_YEAR);
  }

  /** "of 2014 when", "by 2030."; not "of 2000 reports". */
  private boolean endsHere(int token) {
    return !text.isWord(token + 1)
        || text.isBreak(token + 1)
        || text.isTime(token + 1, TimeWord.AFTER_YEAR);
  }

  /** "World Cup 2018", "Euro 2020", "Budget 2021". */
  private boolean isEdition(int token) {
    return text.isTime(token - 1, TimeWord.EDITION) && text.isCapitalized(token - 1);
  }

  /** "between 1991 and 1997", "from 1968 to 1989", "in 1994, 1995 and 1997". */
  private boolean joinsYears(int token) {
    int floor = text.sentence(token).from();
    for (int i = token - 2; i >= Math.max(floor, token - 9); i--) {
      int year = text.year(i);
      if (year > 0 && year <= text.year(token) + 100 && i > floor && isYearBefore(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isYearBefore(int token) {
    return text.isTime(token - 1, TimeWord.JOINING_YEAR)
        || text.word(token - 1, Kind.MONTH) != null;
  }

  /** "post-1959", "pre-2014", "mid-March", "year-end": the time in a hyphened word. */
  @Nullable Found hyphened(int token) {
    String word = text.lower(token);
    int dash = word.lastIndexOf('-');
    String first = dash < 0 ? "" : word.substring(0, dash);
    String last = word.substring(dash + 1);
    Word unit = last.equals("end") ? text.words.get(first) : null;
    if (unit != null && unit.is(Kind.UNIT) && text.year(token + 1) > 0) {
      return Found.date(token, token + 2, CalendarDays.year(text.year(token + 1)));
    }
    if (unit != null && unit.is(Kind.UNIT)) {
      return Found.date(
          token, token + 1, text.anchor == null ? null : unit.unit().around(text.anchor));
    }
    if (text.isTime(first, TimeWord.BESIDE_YEAR)) {
      return TimeText.fourDigits(last) > 0 ? Found.date(token, token + 1, null) : null;
    }
    Found months = months(token, first, last);
    if (months != null) {
      return months;
    }
    boolean edge = text.isTime(first, TimeWord.EDGE);
    Word month = edge ? text.words.get(last) : null;
    if (month != null && month.is(Kind.MONTH)) {
      int year = text.year(token + 1);
      MonthDays dates = new MonthDays(text);
      CalendarDays days =
          year > 0
              ? CalendarDays.month(LocalDate.of(year, month.number(), 1))
              : dates.nearMonth(text.tense.of(token, token + 1), month.number());
      return Found.date(token, year > 0 ? token + 2 : token + 1, days);
    }
    int decade =
        edge && last.endsWith("0s") && last.length() == 5
            ? TimeText.fourDigits(last.substring(0, 4))
            : 0;
    if (decade > 0) {
      return Found.date(token, token + 1, CalendarDays.years(decade, decade + 9));
    }
    int year = edge ? TimeText.fourDigits(last) : 0;
    return year > 0 ? Found.date(token, token + 1, CalendarDays.year(year)) : null;
  }

  /** "January-June 2030", "the May-July season". */
  private @Nullable Found months(int token, String first, String last) {
    Word from = text.words.get(first);
    Word to = text.words.get(last);
    if (from == null || to == null || !from.is(Kind.MONTH) || !to.is(Kind.MONTH)) {
      return null;
    }
    int year = text.year(token + 1);
    int end = year > 0 ? token + 2 : token + 1;
    CalendarDays days =
        year > 0
            ? CalendarDays.month(LocalDate.of(year, to.number(), 1))
            : new MonthDays(text).nearMonth(text.tense.of(token, end), to.number());
    if (days == null) {
      return Found.date(token, end, null);
    }
    int months = (to.number() - from.number() + 12) % 12;
    LocalDate start = days.from().minusMonths(months);
    return Found.date(token, end, new CalendarDays(start, days.to()));
  }

  /** "fiscal 2020", "FY2020", "Q3 2020", "Q3". */
  @Nullable Found shortForm(int token) {
    String word = text.lower(token);
    if (word.endsWith("0s")) {
      return decade(token, word);
    }
    if (text.isTime(token, TimeWord.FISCAL)) {
      int at = text.isTime(token + 1, TimeWord.YEAR_NAME) ? token + 2 : token + 1;
      int year = text.year(at);
      return year > 0 ? Found.date(token, at + 1, null) : null;
    }
    if (word.length() == 2
        && word.charAt(0) == 'q'
        && word.charAt(1) >= '1'
        && word.charAt(1) <= '4') {
      return quarter(token, token + 1, word.charAt(1) - '0');
    }
    return null;
  }

  /** "the third quarter", "the third quarter 2020"; at its "third". */
  @Nullable Found quarter(int token) {
    Word number = text.word(token, Kind.ORDINAL);
    boolean quarter =
        number != null
            && number.number() > 0
            && number.number() < 5
            && text.is(token + 1, "quarter")
            && !text.isAny(token + 2, "against", "-final");
    return quarter && number != null ? quarter(token, token + 2, number.number()) : null;
  }

  private Found quarter(int from, int to, int number) {
    int at = text.is(to, SmallWord.OF) ? to + 1 : to;
    int year = text.year(at);
    if (year > 0) {
      return Found.date(from, at + 1, CalendarDays.quarter(year, number));
    }
    LocalDate anchor = text.anchor;
    if (anchor == null) {
      return Found.date(from, to, null);
    }
    CalendarDays days = CalendarDays.quarter(anchor.getYear(), number);
    boolean future = text.tense.of(from, to) == Direction.FUTURE;
    boolean ahead = days.from().isAfter(anchor);
    return Found.date(
        from, to, ahead && !future ? CalendarDays.quarter(anchor.getYear() - 1, number) : days);
  }

  /** "the summer of 2014", "summer 2014", "the winter of 2029-30", "in the autumn". */
  @Nullable Found season(int token, int season) {
    int at = text.is(token + 1, SmallWord.OF) ? token + 2 : token + 1;
    int year = yearOrFirst(at);
    if (year > 0) {
      return Found.date(token, at + 1, CalendarDays.season(year, season));
    }
    boolean time =
        text.is(token - 1, SmallWord.THE) && text.isTime(token - 2, TimeWord.BEFORE_SEASON)
            || text.isTime(token - 1, TimeWord.IN_SEASON);
    boolean noun =
        text.isWord(token + 1)
            && !text.isBreak(token + 1)
            && !text.isTime(token + 1, TimeWord.AFTER_SEASON);
    if (!time || noun || text.is(token, "fall") && !text.is(token - 1, SmallWord.THE)) {
      return null;
    }
    Direction direction = text.tense.of(token, token + 1);
    return Found.date(
        token, token + 1, direction == Direction.UNKNOWN ? null : seasonNear(0, season, direction));
  }

  /** "2029" and the first of "2029-30". */
  private int yearOrFirst(int token) {
    String word = text.isNumber(token) ? text.lower(token) : "";
    return word.length() == 7 && word.charAt(4) == '-'
        ? TimeText.fourDigits(word.substring(0, 4))
        : text.year(token);
  }

  /** "last fall", "this summer", "next spring", "over the summer": by the tense. */
  @Nullable CalendarDays seasonNear(int shift, int season, Direction direction) {
    LocalDate anchor = text.anchor;
    if (anchor == null) {
      return null;
    }
    CalendarDays same = CalendarDays.season(anchor.getYear(), season);
    CalendarDays before = CalendarDays.season(anchor.getYear() - 1, season);
    if (shift < 0) {
      return same.to().isBefore(anchor) ? same : before;
    }
    if (shift > 0) {
      return same.from().isAfter(anchor) ? same : CalendarDays.season(anchor.getYear() + 1, season);
    }
    if (direction == Direction.PAST) {
      return same.from().isAfter(anchor) ? before : same;
    }
    return before.to().isBefore(anchor) ? passed(same, anchor, season) : before;
  }

  private static CalendarDays passed(CalendarDays same, LocalDate anchor, int season) {
    return same.to().isBefore(anchor) ? CalendarDays.season(anchor.getYear() + 1, season) : same;
  }
}
