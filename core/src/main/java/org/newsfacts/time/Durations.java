package org.newsfacts.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsfacts.figure.Figure;
import org.newsfacts.figure.Figure.Form;
import org.newsfacts.text.SmallWord;
import org.newsfacts.time.TimeTerms.Kind;
import org.newsfacts.time.TimeTerms.Word;
import org.newsfacts.time.TimeText.Found;

/** Amounts of time: "three days", "an eight-hour standoff", "two weeks ago", "a year earlier". */
final class Durations {
  private final TimeText text;

  Durations(TimeText text) {
    this.text = text;
  }

  /** Reads an amount that begins with a number. */
  @Nullable Found number(int token) {
    Figure figure = text.figures.at(token);
    if (figure == null) {
      return null;
    }
    if (!figure.tail().isEmpty()) {
      return hyphened(token, figure);
    }
    int at = figure.to();
    if (figure.form() == Form.FRACTION) {
      at += text.isTime(at, TimeWord.ARTICLE) ? 1 : 0;
    } else if (figure.form() == Form.ORDINAL
        || figure.form() == Form.SCORE
        || figure.form() == Form.OTHER) {
      return null;
    }
    at += text.isTime(at, TimeWord.LASTING) ? 1 : 0;
    Word unit = text.word(at);
    if (unit == null || !unit.isUnit() || text.isCapitalized(at) || isAge(at + 1)) {
      return null;
    }
    Word often = text.is(at + 1, SmallWord.A) ? text.word(at + 2, Kind.UNIT) : null;
    if (often != null && often.unit().ordinal() > unit.unit().ordinal()) {
      // "24 hours a day"
      return new Found(token, at + 3, TimeMention.Kind.SET, null);
    }
    long count =
        figure.form() == Form.VAGUE || figure.low() != figure.high() ? 0 : Math.round(figure.low());
    return directed(token, at + 1, unit.unit(), count);
  }

  /** "15 years old", "30 years of age". */
  private boolean isAge(int at) {
    return text.isTime(at, TimeWord.OLD) || text.is(at, SmallWord.OF) && text.is(at + 1, "age");
  }

  /** "eight-hour", "16-hour", "20-year"; not "15-year-old". */
  private @Nullable Found hyphened(int token, Figure figure) {
    String tail = figure.tail();
    int end = tail.endsWith("-long") ? tail.length() - 5 : tail.length();
    Word unit = text.words.get(tail.substring(0, end));
    boolean old = text.is(figure.to(), "old") || figure.form() == Form.ORDINAL;
    return unit != null && unit.isUnit() && !old
        ? new Found(token, figure.to(), TimeMention.Kind.DURATION, null)
        : null;
  }

  /** Reads "a week", "an hour" at their article. */
  @Nullable Found article(int token) {
    Word unit = text.word(token + 1);
    if (unit == null || !unit.is(Kind.UNIT)) {
      Found half = text.isTime(token + 1, TimeWord.HALF) ? null : number(token);
      return half;
    }
    Found found = directed(token, token + 2, unit.unit(), 1);
    // "it sank a day after it sailed" lasts; "24 hours a day" is how often
    if (found.kind() != TimeMention.Kind.DURATION || text.isTime(token + 2, TimeWord.BESIDE)) {
      return found;
    }
    if (text.is(token + 2, SmallWord.AND)
        && text.is(token + 3, SmallWord.A)
        && text.isTime(token + 4, TimeWord.HALF)) {
      return found.endingAt(token + 5);
    }
    if (text.is(token + 2, SmallWord.OF)
        || unit.unit() == CalendarUnit.DAY
            && text.isWord(token + 2)
            && !text.isTime(token + 2, TimeWord.AFTER_A_DAY)) {
      return null;
    }
    boolean lasts = text.isTime(token - 1, TimeWord.BEFORE_LASTING);
    return lasts ? found : new Found(token, token + 2, TimeMention.Kind.SET, null);
  }

  /** Adds "ago", "earlier", "later" and works out the days. */
  private Found directed(int from, int to, CalendarUnit unit, long count) {
    boolean exact = count > 0;
    if (text.isTime(to, TimeWord.AGO)) {
      return onDay(Found.date(from, to + 1, exact ? unit.away(text.anchor, -count) : null), unit);
    }
    if (text.isTime(to, TimeWord.STEP)) {
      long steps = text.isTime(to, TimeWord.LATER) ? count : -count;
      boolean dated = unit.ordinal() >= CalendarUnit.DAY.ordinal() && exact;
      return Found.date(from, to + 1, dated ? unit.away(text.told(unit), steps) : sameDay(unit));
    }
    if (text.is(to, SmallWord.FROM) && text.is(to + 1, SmallWord.NOW)) {
      return Found.date(from, to + 2, exact ? unit.away(text.anchor, count) : null);
    }
    if (text.lower(to).startsWith("'") && text.is(to + 1, "time")) {
      return Found.date(from, to + 2, exact ? unit.away(text.anchor, count) : null);
    }
    if (text.is(to, SmallWord.AFTER) && text.is(to + 1, SmallWord.THAT) && isAlone(to + 2)) {
      return Found.date(from, to + 2, exact ? unit.away(text.told(unit), count) : null);
    }
    Found until = exact ? untilDate(from, to, unit, count) : null;
    if (until != null) {
      return until;
    }
    Found away = exact ? awayFromDate(from, to, unit, count) : null;
    return away == null ? new Found(from, to, TimeMention.Kind.DURATION, null) : away;
  }

  /** "the six months to June 2030", "the 12 months ending in March". */
  private @Nullable Found untilDate(int from, int to, CalendarUnit unit, long count) {
    boolean ending = text.isTime(to, TimeWord.ENDING);
    boolean the = text.isTime(from - 1, TimeWord.BEFORE_MONTHS);
    if (!the || !ending && !text.is(to, SmallWord.TO) || count > 1000) {
      return null;
    }
    int at = ending && text.isAny(to + 1, SmallWord.IN, SmallWord.ON) ? to + 2 : to + 1;
    // "to the end of June"
    at +=
        text.is(at, SmallWord.THE) && text.is(at + 1, "end") && text.is(at + 2, SmallWord.OF)
            ? 3
            : 0;
    Found end =
        text.year(at) > 0
            ? Found.date(at, at + 1, CalendarDays.year(text.year(at)))
            : text.date(at);
    CalendarDays last = end == null ? null : end.days();
    if (end == null || last == null || unit.ordinal() < CalendarUnit.DAY.ordinal()) {
      return null;
    }
    LocalDate after = last.to().plusDays(1);
    return Found.date(from, end.to(), new CalendarDays(unit.shift(after, -count), last.to()));
  }

  /** "five days before Christmas", "a week after 3 May"; not "two weeks before the vote". */
  private @Nullable Found awayFromDate(int from, int to, CalendarUnit unit, long count) {
    boolean before = text.is(to, SmallWord.BEFORE);
    if (!text.isTime(to, TimeWord.BESIDE) || unit.ordinal() < CalendarUnit.DAY.ordinal()) {
      return null;
    }
    Found date = text.date(to + 1);
    CalendarDays days = date == null ? null : date.days();
    if (date == null || days == null || !days.isOneDay()) {
      return null;
    }
    boolean near = unit.ordinal() <= CalendarUnit.FORTNIGHT.ordinal() && count < 1000;
    long steps = before ? -count : count;
    if (text.is(from - 1, SmallWord.THE) && count < 1000) {
      // "in the six weeks before 3 March"
      LocalDate end = unit.shift(days.from(), steps);
      LocalDate day = days.from();
      return Found.date(
          from,
          date.to(),
          before
              ? new CalendarDays(end, day.minusDays(1))
              : new CalendarDays(day.plusDays(1), end));
    }
    return Found.date(
        from,
        date.to(),
        near ? CalendarDays.day(unit.shift(days.from(), steps)) : unit.away(days.from(), steps));
  }

  /** "two weeks ago on Monday", "a week ago today". */
  private Found onDay(Found ago, CalendarUnit unit) {
    CalendarDays days = ago.days();
    if (days == null || unit.ordinal() != CalendarUnit.WEEK.ordinal()) {
      return ago;
    }
    int at = text.is(ago.to(), SmallWord.ON) ? ago.to() + 1 : ago.to();
    Word day = text.word(at);
    LocalDate anchor = text.anchor;
    if (day != null && day.is(Kind.WEEKDAY) && text.isCapitalized(at)) {
      LocalDate found = days.from().plusDays(day.number() - 1);
      return Found.date(ago.from(), at + 1, CalendarDays.day(found));
    }
    if (day != null && day.is(Kind.DAY) && anchor != null && at == ago.to()) {
      LocalDate found = days.from().plusDays(anchor.getDayOfWeek().getValue() - 1 + day.number());
      return Found.date(ago.from(), at + 1, CalendarDays.day(found));
    }
    return ago;
  }

  /** "hours later" is taken for the day told last. */
  private @Nullable CalendarDays sameDay(CalendarUnit unit) {
    LocalDate day = text.lastDay;
    return unit == CalendarUnit.DAY || day == null || unit.ordinal() > CalendarUnit.DAY.ordinal()
        ? null
        : CalendarDays.day(day);
  }

  /**
   * Reads bare plurals: "for weeks", "days later", "in the years that followed", "weeks before".
   */
  @Nullable Found plural(int token, CalendarUnit unit) {
    if (text.isCapitalized(token) && !text.opensSentence(token)) {
      return null;
    }
    if (text.isTime(token + 1, TimeWord.AWAY)) {
      return directed(token, token + 1, unit, 0);
    }
    if (text.isTime(token + 1, TimeWord.BESIDE) && unit != CalendarUnit.SECOND) {
      return Found.date(token, token + 1, null);
    }
    boolean followed = text.is(token + 1, SmallWord.THAT) && text.is(token + 2, "followed");
    boolean lasting =
        text.is(token - 1, SmallWord.FOR) || text.isTime(token + 1, TimeWord.LASTING_END);
    return followed || lasting
        ? new Found(token, token + 1, TimeMention.Kind.DURATION, null)
        : null;
  }

  /** Reads "day-long", "decades-long", "years-old", "month-long". */
  @Nullable Found longWord(int token) {
    String word = text.lower(token);
    int dash = word.indexOf('-');
    boolean lasting = dash > 0 && (word.endsWith("-long") || word.endsWith("s-old"));
    Word unit = lasting ? text.words.get(word.substring(0, dash)) : null;
    return unit != null && unit.isUnit()
        ? new Found(token, token + 1, TimeMention.Kind.DURATION, null)
        : null;
  }

  /**
   * "the day before", "the week after", "the week of March 6", "the day before yesterday", "the
   * year before last".
   */
  @Nullable Found the(int token, CalendarUnit unit) {
    Found until = untilDate(token, token + 1, unit, 1);
    if (until != null) {
      return until.startingAt(token - 1);
    }
    if (text.isTime(token + 1, TimeWord.BESIDE) && unit.ordinal() >= CalendarUnit.DAY.ordinal()) {
      return besides(token, unit, text.is(token + 1, SmallWord.BEFORE) ? -1 : 1);
    }
    if (unit == CalendarUnit.WEEK && text.is(token + 1, SmallWord.OF)) {
      Found day = text.date(token + 2);
      CalendarDays days = day == null ? null : day.days();
      return day != null && days != null && days.isOneDay()
          ? Found.date(token - 1, day.to(), CalendarDays.week(days.from()))
          : null;
    }
    return null;
  }

  /** "The week before, it sailed"; not "the week before the vote" and "the day after he left". */
  private boolean isAlone(int token) {
    boolean ends = !text.isWord(token) && !text.isNumber(token);
    return ends || text.isTime(token, TimeWord.AFTER_ALONE);
  }

  private @Nullable Found besides(int token, CalendarUnit unit, int step) {
    if (text.is(token + 2, "last")
        && step < 0
        && unit != CalendarUnit.DAY
        && !text.isNamed(token + 3)) {
      return Found.date(token - 1, token + 3, unit.away(text.anchor, -2));
    }
    if (unit == CalendarUnit.DAY) {
      Found day = text.date(token + 2);
      CalendarDays days = day == null ? null : day.days();
      if (day != null && days != null && days.isOneDay()) {
        return Found.date(token - 1, day.to(), CalendarDays.day(days.from().plusDays(step)));
      }
    }
    return isAlone(token + 2)
        ? Found.date(token - 1, token + 2, unit.away(text.told(unit), step))
        : null;
  }
}
