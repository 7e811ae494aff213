package org.newsfacts.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Tags;
import org.newsfacts.figure.FigureReader;
import org.newsfacts.figure.Numerals;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.VaguePolicy;
import org.newsfacts.lexicon.Words;
import org.newsfacts.text.Article;
import org.newsfacts.text.Lines;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;
import org.newsfacts.time.TimeMention.Stretch;
import org.newsfacts.time.TimeTerms.Kind;
import org.newsfacts.time.TimeTerms.Modifier;
import org.newsfacts.time.TimeTerms.Word;
import org.newsfacts.time.TimeText.Found;

/**
 * Reads the time expressions of an article and works out their days from its date.
 *
 * <table>
 * <caption>Published on Monday, 17 May 2021</caption>
 * <tr><th>Text</th><th>Days</th></tr>
 * <tr><td>The council met on Sunday.</td><td>2021-05-16</td></tr>
 * <tr><td>The council will meet on Tuesday.</td><td>2021-05-18</td></tr>
 * <tr><td>They arrived last Monday.</td><td>2021-05-10</td></tr>
 * <tr><td>They met twice last week.</td><td>2021-05-10 to 2021-05-16</td></tr>
 * <tr><td>It burned over the weekend.</td><td>2021-05-15 to 2021-05-16</td></tr>
 * <tr><td>It began in March.</td><td>2021-03-01 to 2021-03-31</td></tr>
 * <tr><td>It began on 5 May 2014.</td><td>2014-05-05</td></tr>
 * <tr><td>The siege lasted three days.</td><td>none: a duration</td></tr>
 * </table>
 *
 * <p>Without a date of publication only full dates have days. A weekday is the last one, today
 * included, unless its verb or preposition looks ahead. "That day" and "two days later" look from
 * the day told last. A preposition before the expression is not part of it. Immutable and safe for
 * use by several threads; any text is read in time linear to its length.
 */
@SuppressWarnings("exports") // what only the families of the library see
public final class TimeReader {
  private final TimeTerms words;
  private final Numerals numbers;
  private final Holidays holidays;
  private final Words<TenseWord> tenseWords;

  /** Makes a reader. */
  public TimeReader(Lexicon lexicon) {
    words = new TimeTerms(lexicon);
    numbers = new Numerals(lexicon);
    holidays = new Holidays(lexicon);
    tenseWords = lexicon.words(TenseWord.class);
  }

  /** Reads the time expressions of a text whose lines are not known yet. */
  public Times read(Tokens tokens, Sentences sentences, @Nullable Tags tags, Article article) {
    return read(tokens, sentences, Lines.of(article.text()), tags, article);
  }

  /**
   * Reads the time expressions of a text.
   *
   * @param tokens its words
   * @param sentences its sentences
   * @param lines its lines: the present of a caption tells what was
   * @param tags parts of speech for the tense; null to go by a few common words
   * @param article the article, for its date
   */
  public Times read(
      Tokens tokens, Sentences sentences, Lines lines, @Nullable Tags tags, Article article) {
    return new Pass(tokens, sentences, lines, tags, article.published().orElse(null)).read();
  }

  /** One run over a text. */
  private final class Pass {
    private final TimeText text;
    private final MonthDays dates;
    private final Years years;
    private final Weekdays weekdays;
    private final LastAndNext modified;
    private final PartsOfPeriods periods;
    private final Durations amounts;
    private final ClockTimes clock;
    private final List<Found> found = new ArrayList<>();

    Pass(
        Tokens tokens,
        Sentences sentences,
        Lines lines,
        @Nullable Tags tags,
        @Nullable LocalDate anchor) {
      FigureReader figures = new FigureReader(numbers, VaguePolicy.usual(), tokens, sentences);
      TenseReader tense = new TenseReader(tenseWords, tokens, sentences, lines, tags);
      LocalDate usable =
          anchor != null && anchor.getYear() > 1000 && anchor.getYear() < 9000 ? anchor : null;
      text = new TimeText(tokens, sentences, words, figures, usable, tense, tags);
      dates = new MonthDays(text);
      years = new Years(text);
      weekdays = new Weekdays(text);
      modified = new LastAndNext(text, holidays);
      periods = new PartsOfPeriods(text);
      amounts = new Durations(text);
      clock = new ClockTimes(text);
      text.reader = this::at;
    }

    Times read() {
      int free = 0;
      for (int token = 0; token < text.tokens.size(); token++) {
        Found time = at(token);
        if (time == null || time.to() > text.sentence(token).to()) {
          continue;
        }
        Found kept = time.from() < free ? time.startingAt(Math.min(time.to() - 1, free)) : time;
        found.add(kept);
        told(kept.days());
        free = kept.to();
        token = Math.max(token, free - 1);
      }
      return new Times(mentions(), text.tokens.size());
    }

    private void told(@Nullable CalendarDays days) {
      if (days == null) {
        return;
      }
      if (days.isOneDay() && isTold(days.from())) {
        text.lastDay = days.from();
      }
      if (text.anchor == null || !days.from().isAfter(text.anchor)) {
        text.lastTold = days;
      }
    }

    /** "He is due in court on May 5. The same day" of the attack is not the day in court. */
    private boolean isTold(LocalDate day) {
      return text.anchor == null || text.lastDay == null || !day.isAfter(text.anchor);
    }

    private @Nullable Found at(int token) {
      TokenKind kind = text.tokens.kind(token);
      if (kind == TokenKind.NUMBER) {
        return number(token);
      }
      if (kind != TokenKind.WORD) {
        return null;
      }
      Word word = text.word(token);
      if (word == null) {
        return other(token);
      }
      Found part = periods.at(token);
      return part != null ? part : word(token, word);
    }

    private @Nullable Found number(int token) {
      if (!found.isEmpty()) {
        Found another = dates.another(token, found.get(found.size() - 1));
        if (another != null) {
          return another;
        }
      }
      Found time = dates.numeric(token);
      time = time != null ? time : dates.dayFirst(token);
      time = time != null ? time : clock.at(token);
      time = time != null ? time : amounts.number(token);
      time = time != null ? time : years.year(token);
      return time != null ? time : dates.dayAlone(token);
    }

    private @Nullable Found other(int token) {
      if (text.isTime(token, TimeWord.ARTICLE)) {
        return amounts.article(token);
      }
      String word = text.lower(token);
      Found time = word.indexOf('-') > 0 ? years.hyphened(token) : years.shortForm(token);
      time = time != null || word.indexOf('-') < 0 ? time : amounts.longWord(token);
      time = time != null ? time : holiday(token);
      time = time != null ? time : amounts.number(token);
      return time != null ? time : dates.spelledDay(token);
    }

    private @Nullable Found word(int token, Word word) {
      return switch (word.kind()) {
        case WEEKDAY, WEEKDAYS -> holidayOr(token, weekdays.at(token));
        case MONTH, MONTH_SHORT -> holidayOr(token, dates.month(token));
        case MODIFIER -> modified.at(token, word.modifier());
        case DAY -> day(token, word.number());
        case OVERNIGHT -> overnight(token);
        case SET -> isPaper(token) ? null : new Found(token, token + 1, TimeMention.Kind.SET, null);
        case UNIT -> text.is(token - 1, SmallWord.THE) ? amounts.the(token, word.unit()) : null;
        case UNITS -> amounts.plural(token, word.unit());
        case WEEKEND -> weekend(token);
        case WEEKENDS ->
            text.isAny(token - 1, SmallWord.ON, SmallWord.AT)
                ? new Found(token, token + 1, TimeMention.Kind.SET, null)
                : null;
        case SEASON -> years.season(token, word.number());
        case PART -> part(token);
        case CLOCK ->
            text.isCapitalized(token) && !text.opensSentence(token)
                ? null
                : Found.time(token, token + 1, null);
        case ORDINAL -> {
          Found day = dates.spelledDay(token);
          yield day != null ? day : years.quarter(token);
        }
        case QUARTER, BORDER -> null;
      };
    }

    /** "the Daily Herald", "a daily newspaper". */
    private boolean isPaper(int token) {
      return text.isCapitalized(token) && !text.opensSentence(token)
          || text.isTime(token + 1, TimeWord.PAPER);
    }

    private @Nullable Found holidayOr(int token, @Nullable Found plain) {
      Found holiday = holiday(token);
      return holiday != null && (plain == null || holiday.to() > plain.to()) ? holiday : plain;
    }

    private Found day(int token, int shift) {
      LocalDate anchor = text.anchor;
      CalendarDays days = anchor == null ? null : CalendarDays.day(anchor.plusDays(shift));
      boolean part = text.word(token + 1, Kind.PART) != null;
      if (part || text.is(token, "tonight")) {
        return Found.time(token, part ? token + 2 : token + 1, days);
      }
      return Found.date(token, token + 1, days);
    }

    /** "jumped to 198 overnight": the night before the day of publication. */
    private @Nullable Found overnight(int token) {
      boolean adjective =
          text.isWord(token + 1) && text.isAny(token - 1, SmallWord.AN, SmallWord.THE);
      boolean dated = text.isTime(token + 1, TimeWord.AFTER_OVERNIGHT); // "overnight on Sunday"
      Word day = dated ? text.word(token + 2) : null;
      if (day != null && day.is(Kind.WEEKDAY)) {
        return Found.time(token, token + 1, null);
      }
      LocalDate anchor = text.anchor;
      return adjective
          ? null
          : Found.time(
              token,
              token + 1,
              anchor == null ? null : new CalendarDays(anchor.minusDays(1), anchor));
    }

    /** "over the weekend"; a bare "weekend" ("weekend reading") is no time. */
    private @Nullable Found weekend(int token) {
      return text.is(token - 1, SmallWord.THE) && !text.isAny(token + 1, "of", "edition")
          ? Found.date(token - 1, token + 1, modified.weekend(Modifier.THE, token - 1, token + 1))
          : null;
    }

    /** "in the morning", "during the night"; the day is the one told last. */
    private @Nullable Found part(int token) {
      boolean time =
          text.is(token - 1, SmallWord.THE)
              && text.isTime(token - 2, TimeWord.BEFORE_PART)
              && !text.is(token + 1, SmallWord.OF);
      boolean possessive = text.is(token - 1, SmallWord.THE) && text.is(token + 1, "'s");
      LocalDate day = text.lastDay;
      return time || possessive
          ? Found.time(token - 1, token + 1, day == null ? null : CalendarDays.day(day))
          : null;
    }

    private @Nullable Found holiday(int token) {
      if (!text.isCapitalized(token)) {
        return null;
      }
      var match = holidays.at(text.tokens, token);
      if (match == null || match.tokens().size() == 1 && isPartOfName(match.tokens())) {
        return null;
      }
      int to = match.tokens().to();
      boolean week = text.is(to, "week");
      int year = week ? 0 : text.year(to);
      LocalDate day =
          year > 0 ? Holidays.in(match.value(), year) : nearest(match.tokens(), match.value());
      LocalDate anchor = text.anchor;
      LocalDate same =
          anchor == null || !week ? null : Holidays.in(match.value(), anchor.getYear());
      if (same != null && anchor != null && CalendarUnit.WEEK.around(same).contains(anchor)) {
        day = same;
      }
      if (week) {
        // "Easter week began"
        return Found.date(token, to + 1, day == null ? null : CalendarDays.week(day));
      }
      return Found.date(token, year > 0 ? to + 1 : to, day == null ? null : CalendarDays.day(day));
    }

    /** "Easter Island", "Christmas Eve" is a row of its own, "Thanksgiving Hospital". */
    private boolean isPartOfName(TokenRange range) {
      return text.isWord(range.to()) && text.isCapitalized(range.to())
          || text.isWord(range.from() - 1)
              && text.isCapitalized(range.from() - 1)
              && !text.opensSentence(range.from() - 1);
    }

    private @Nullable LocalDate nearest(
        TokenRange range, org.newsfacts.lexicon.WordList.Row holiday) {
      LocalDate anchor = text.anchor;
      LocalDate same = anchor == null ? null : Holidays.in(holiday, anchor.getYear());
      if (same == null || anchor == null) {
        return null;
      }
      boolean ahead = same.isAfter(anchor);
      LocalDate past = ahead ? Holidays.in(holiday, anchor.getYear() - 1) : same;
      LocalDate future = ahead ? same : Holidays.in(holiday, anchor.getYear() + 1);
      boolean late =
          switch (text.tense.of(range.from(), range.to())) {
            case FUTURE -> true;
            case PAST -> false;
            case UNKNOWN -> future != null && future.isBefore(anchor.plusDays(60));
          };
      return text.isTime(range.from() - 1, TimeWord.BEFORE_HOLIDAY)
                  && future != null
                  && future.isBefore(anchor.plusDays(90))
              || late
          ? future
          : past;
    }

    private List<TimeMention> mentions() {
      List<TimeMention> mentions = new ArrayList<>(found.size());
      List<@Nullable Stretch> stretches = new TimeRanges(text).in(found);
      for (int i = 0; i < found.size(); i++) {
        Found time = found.get(i);
        CalendarDays days = time.days();
        if (days == null && time.kind() == TimeMention.Kind.TIME) {
          days = dayInSentence(i);
        }
        mentions.add(
            new TimeMention(
                TokenRange.of(time.from(), time.to()),
                time.kind(),
                days == null ? null : days.from(),
                days == null ? null : days.to(),
                stretches.get(i)));
      }
      return mentions;
    }

    /** A clock time belongs to the day told in its sentence, or in the sentence before. */
    private @Nullable CalendarDays dayInSentence(int index) {
      TokenRange sentence = text.sentence(found.get(index).from());
      for (int distance = 1; distance <= 3; distance++) {
        for (int i : new int[] {index + distance, index - distance}) {
          CalendarDays days = i >= 0 && i < found.size() ? found.get(i).days() : null;
          if (days != null && days.isOneDay() && sentence.contains(found.get(i).from())) {
            return days;
          }
        }
      }
      return dayInSentenceBefore(index, sentence);
    }

    private @Nullable CalendarDays dayInSentenceBefore(int index, TokenRange sentence) {
      if (sentence.from() == 0) {
        return null;
      }
      TokenRange before = text.sentence(sentence.from() - 1);
      for (int i = index - 1; i >= Math.max(0, index - 4); i--) {
        CalendarDays days = found.get(i).days();
        if (days != null && days.isOneDay() && before.contains(found.get(i).from())) {
          return days;
        }
      }
      return null;
    }
  }
}
