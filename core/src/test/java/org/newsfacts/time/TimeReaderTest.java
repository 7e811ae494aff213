package org.newsfacts.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsfacts.clause.Tagger;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.text.Article;
import org.newsfacts.text.Lines;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.Tokens;

/** Times in one line of news, published on Monday, 17 May 2021. */
class TimeReaderTest {
  private static final LocalDate MONDAY = LocalDate.of(2021, 5, 17);
  private static final TimeReader READER = new TimeReader(Lexicon.english());
  private static final Tagger TAGGER = new Tagger(Lexicon.english());

  private static String read(String text, LocalDate published) {
    Tokens tokens = Tokens.of(text);
    Sentences sentences = Sentences.of(tokens, Lines.of(text));
    Article article = Article.of(text).published(published);
    Times times = READER.read(tokens, sentences, TAGGER.tag(tokens, sentences), article);
    return times.all().stream()
        .map(time -> tokens.span(time.range()).text() + days(time))
        .collect(Collectors.joining("; "));
  }

  private static String days(TimeMention time) {
    TimeMention.Stretch stretch = time.stretch();
    String days = days(time.from(), time.to());
    return stretch == null ? days : days + " in" + days(stretch.from(), stretch.to());
  }

  private static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null || to == null) {
      return "";
    }
    return from.equals(to) ? " = " + from : " = " + from + ".." + to;
  }

  /** The tense tells which of two days is meant; published on Wednesday, 12 March 2031. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          met       | in the first quarter of 2030         | 2030-01-01 | 2030-03-31
          met       | in the third quarter                 | 2030-07-01 | 2030-09-30
          met       | in the fourth quarter of last year   | 2030-10-01 | 2030-12-31
          met       | in the second half of 2029           | 2029-07-01 | 2029-12-31
          met       | in the first six months of the year  | 2031-01-01 | 2031-06-30
          met       | in the first nine months of 2030     | 2030-01-01 | 2030-09-30
          met       | in the last three months of 2030     | 2030-10-01 | 2030-12-31
          met       | at year-end                          | 2031-01-01 | 2031-12-31
          met       | late last month                      | 2031-02-01 | 2031-02-28
          met       | at the end of March                  | 2031-03-01 | 2031-03-31
          met       | over the summer                      | 2030-06-01 | 2030-08-31
          met       | last winter                          | 2030-12-01 | 2031-02-28
          met       | in the autumn of 2029                | 2029-09-01 | 2029-11-30
          met       | on the first Sunday in April         | 2030-04-07 | 2030-04-07
          met       | on the third Friday of January       | 2031-01-17 | 2031-01-17
          met       | in the last week of February         | 2031-02-22 | 2031-02-28
          met       | in the early hours of Monday         | 2031-03-10 | 2031-03-10
          met       | in the 1990s                         | 1990-01-01 | 1999-12-31
          met       | between 3 and 7 March                | 2031-03-03 | 2031-03-07
          met       | on 8-10 March                        | 2031-03-08 | 2031-03-10
          met       | on March 3-5                         | 2031-03-03 | 2031-03-05
          met       | on Monday, 3 March                   | 2031-03-03 | 2031-03-03
          met       | on Tuesday 11 March 2031             | 2031-03-11 | 2031-03-11
          met       | on March 11, 2031                    | 2031-03-11 | 2031-03-11
          met       | on Christmas Day                     | 2030-12-25 | 2030-12-25
          met       | on New Year's Eve                    | 2030-12-31 | 2030-12-31
          met       | overnight                            | 2031-03-11 | 2031-03-12
          met       | in April                             | 2030-04-01 | 2030-04-30
          met       | the day before yesterday             | 2031-03-10 | 2031-03-10
          met       | on 8 April                           | 2030-04-08 | 2030-04-08
          met       | on Thursday                          | 2031-03-06 | 2031-03-06
          will meet | in the third quarter                 | 2031-07-01 | 2031-09-30
          will meet | in the second half of 2031           | 2031-07-01 | 2031-12-31
          will meet | over the summer                      | 2031-06-01 | 2031-08-31
          will meet | on the first Sunday in April         | 2031-04-06 | 2031-04-06
          will meet | on the third Friday of January       | 2032-01-16 | 2032-01-16
          will meet | in the early hours of Monday         | 2031-03-17 | 2031-03-17
          will meet | on Christmas Day                     | 2031-12-25 | 2031-12-25
          will meet | in April                             | 2031-04-01 | 2031-04-30
          will meet | next April                           | 2031-04-01 | 2031-04-30
          will meet | on 8 April                           | 2031-04-08 | 2031-04-08
          will meet | on Thursday                          | 2031-03-13 | 2031-03-13
          """)
  void theVerbTellsWhichDays(String verb, String when, LocalDate from, LocalDate to) {
    String text = "The council " + verb + " " + when + ", officials said.";
    Tokens tokens = Tokens.of(text);
    Sentences sentences = Sentences.of(tokens, Lines.of(text));
    Article article = Article.of(text).published(LocalDate.of(2031, 3, 12));
    TimeMention first =
        READER.read(tokens, sentences, TAGGER.tag(tokens, sentences), article).all().get(0);
    assertThat(days(first.from(), first.to())).isEqualTo(days(from, to));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The council met on Sunday.                        | Sunday = 2021-05-16
          The council met on Monday.                        | Monday = 2021-05-17
          The mayor said Tuesday that the dam had held.     | Tuesday = 2021-05-11
          The council will meet on Tuesday.                 | Tuesday = 2021-05-18
          The envoy is to leave on Thursday.                | Thursday = 2021-05-20
          Unions called a strike for Friday.                | Friday = 2021-05-21
          She is flying to Oslo on Wednesday.               | Wednesday = 2021-05-19
          Parliament meets on Wednesday.                    | Wednesday = 2021-05-19
          Ministers on Saturday adopted the plan.           | Saturday = 2021-05-15
          The vote was postponed until Friday.              | Friday = 2021-05-21
          Nobody has slept since Thursday.                  | Thursday = 2021-05-13
          He left last Monday.                              | last Monday = 2021-05-10
          He will return next Monday.                       | next Monday = 2021-05-24
          The bridge fell Saturday night.                   | Saturday night = 2021-05-15
          The fire broke out on Thursday of last week.      | Thursday of last week = 2021-05-13
          He read the Sunday Times.                         | ''
          Julius Sunday thanked Pastor Friday Okoro.        | ''
          Sunday Okoro thanked the crew.                    | ''
          Sunday Norway beat Denmark.                       | Sunday = 2021-05-16
          Sunday, Ada Berg thanked the crew.                | Sunday = 2021-05-16
          Berg Sunday thanked the crew.                     | Sunday = 2021-05-16
          It rained between Thursday and Saturday.          | Thursday = 2021-05-13 in = 2021-05-13..2021-05-15; Saturday = 2021-05-15 in = 2021-05-13..2021-05-15
          The fair will run from Friday to Tuesday.         | Friday = 2021-05-21 in = 2021-05-21..2021-05-25; Tuesday = 2021-05-25 in = 2021-05-21..2021-05-25
          The fair runs through Friday.                     | Friday = 2021-05-21
          Nobody could be reached on Thursday.              | Thursday = 2021-05-13
          Two sailors may have drowned on Thursday.         | Thursday = 2021-05-13
          She has until 9 a.m. Thursday to pay.             | 9 a.m. Thursday = 2021-05-20
          She fell ill last week on Tuesday.                | last week on Tuesday = 2021-05-11
          The court sits on Mondays.                        | Mondays
          """)
  void readsWeekdaysByTense(String text, String times) {
    assertThat(read(text, MONDAY)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It rained yesterday.                       | yesterday = 2021-05-16
          He spoke earlier today.                    | earlier today = 2021-05-17
          The pass closes tomorrow.                  | tomorrow = 2021-05-18
          They met twice last week.                  | last week = 2021-05-10..2021-05-16
          They will meet early next week.            | early next week = 2021-05-24..2021-05-30
          It burned over the weekend.                | the weekend = 2021-05-15..2021-05-16
          Prices fell last month.                    | last month = 2021-04-01..2021-04-30
          Prices fell earlier this year.             | earlier this year = 2021-01-01..2021-05-17
          Rain will come later this week.            | later this week = 2021-05-17..2021-05-23
          Talks are being held on Friday.            | Friday = 2021-05-21
          The case that opened on 3 June has ended.  | 3 June = 2020-06-03
          Two houses burned overnight on Sunday.     | overnight = 2021-05-16; Sunday = 2021-05-16
          The mine was shut at year-end 2019.        | year-end 2019 = 2019-01-01..2019-12-31
          He died two weeks ago.                     | two weeks ago = 2021-05-03..2021-05-09
          He died 11 days ago.                       | 11 days ago = 2021-05-06
          The mine shut 40 years ago.                | 40 years ago = 1981-01-01..1981-12-31
          It snowed in the past 24 hours.            | past 24 hours = 2021-05-16..2021-05-17
          It began on 3 May and ended two days later. | 3 May = 2021-05-03; two days later = 2021-05-05
          It began on 3 May. The same day it ended.  | 3 May = 2021-05-03; The same day = 2021-05-03
          It began on 3 May. The next day it ended.  | 3 May = 2021-05-03; The next day = 2021-05-04
          It began on 3 May. The week before, it rained. | 3 May = 2021-05-03; The week before = 2021-04-26..2021-05-02
          It began in May 2019. A year earlier it rained. | May 2019 = 2019-05-01..2019-05-31; A year earlier = 2018-01-01..2018-12-31
          It began in May 2019. Later that year it ended. | May 2019 = 2019-05-01..2019-05-31; Later that year = 2019-01-01..2019-12-31
          He died five days before Christmas.        | five days before Christmas = 2020-12-20
          He died the day before last Thursday.      | the day before last Thursday = 2021-05-12
          He died two weeks ago on Friday.           | two weeks ago on Friday = 2021-05-07
          He died a week ago today.                  | a week ago today = 2021-05-10
          He died the week before last.              | the week before last = 2021-05-03..2021-05-09
          It will end in two weeks' time.            | two weeks' time = 2021-05-31..2021-06-06
          It lasted a day after he died.             | a day
          She called last night.                     | last night = 2021-05-16
          """)
  void readsTimesRelativeToTheArticleOrTheStory(String text, String times) {
    assertThat(read(text, MONDAY)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It began on May 5, 2014.                  | May 5, 2014 = 2014-05-05
          It began on 5 May 2014.                   | 5 May 2014 = 2014-05-05
          It began on the 5th of May.               | 5th of May = 2021-05-05
          It began on Aug. 7.                       | Aug. 7 = 2020-08-07
          They will meet on June 3.                 | June 3 = 2021-06-03
          It ended on 20 June.                      | 20 June = 2020-06-20
          It will end on 20 June.                   | 20 June = 2021-06-20
          They announced a summit on 20 June.       | 20 June = 2021-06-20
          She is held until her next hearing on 20 June. | 20 June = 2021-06-20
          He told them to leave on 20 June.         | 20 June = 2021-06-20
          It began on Friday night, 7 May 2021.     | Friday night, 7 May 2021 = 2021-05-07
          It began on Tuesday (4 May).              | Tuesday (4 May) = 2021-05-04
          It began on Thursday, 9 July.             | Thursday, 9 July = 2020-07-09
          It began on 19-Nov-20.                    | 19-Nov-20 = 2020-11-19
          It rained on 3, 4 and 5 May.              | 3, 4 and 5 May = 2021-05-03..2021-05-05
          It ran from 3 April to 9 June 2019.       | 3 April = 2019-04-03 in = 2019-04-03..2019-06-09; 9 June 2019 = 2019-06-09 in = 2019-04-03..2019-06-09
          It ran between 28 December and 3 January. | 28 December = 2020-12-28 in = 2020-12-28..2021-01-03; 3 January = 2021-01-03 in = 2020-12-28..2021-01-03
          It was moved from 3 April to 9 April.     | 3 April = 2021-04-03; 9 April = 2021-04-09
          It lasted from May 3-5.                   | May 3-5 = 2021-05-03..2021-05-05
          It lasted from 3 to 5 May.                | 3 to 5 May = 2021-05-03..2021-05-05 in = 2021-05-03..2021-05-05
          It rained in March and April.             | March = 2021-03-01..2021-03-31 in = 2021-03-01..2021-04-30; April = 2021-04-01..2021-04-30 in = 2021-03-01..2021-04-30
          It rained in March and May.               | March = 2021-03-01..2021-03-31; May = 2021-05-01..2021-05-31
          It rained between the 3rd and the 9th of May. | 3rd and the 9th of May = 2021-05-03..2021-05-09
          It rained from late March to early April. | late March = 2021-03-01..2021-03-31 in = 2021-03-01..2021-04-30; early April = 2021-04-01..2021-04-30 in = 2021-03-01..2021-04-30
          It rained in the six weeks before 3 May.  | six weeks before 3 May = 2021-03-22..2021-05-02
          It rained in the week of 3 May.           | the week of 3 May = 2021-05-03..2021-05-09
          It rained in the decade to 2020.          | the decade to 2020 = 2011-01-01..2020-12-31
          It rained in January-March 2020.          | January-March 2020 = 2020-01-01..2020-03-31
          It rained on the second of May.           | second of May = 2021-05-02
          It rained on the 2nd.                     | 2nd = 2021-05-02
          It rained on the 28th.                    | 28th = 2021-04-28
          It rained on the 2nd Brigade.             | ''
          It rained in the six months to June 2020. | six months to June 2020 = 2020-01-01..2020-06-30
          It rained between April 1 and June 30 of 2020. | April 1 = 2020-04-01 in = 2020-04-01..2020-06-30; June 30 of 2020 = 2020-06-30 in = 2020-04-01..2020-06-30
          It fell on Monday, 10 May.                | Monday, 10 May = 2021-05-10
          It began in March.                        | March = 2021-03-01..2021-03-31
          It will begin in September.               | September = 2021-09-01..2021-09-30
          It began in mid-March.                    | mid-March = 2021-03-01..2021-03-31
          It began in late November.                | late November = 2020-11-01..2020-11-30
          It began in January 1998.                 | January 1998 = 1998-01-01..1998-01-31
          It began last October.                    | last October = 2020-10-01..2020-10-31
          It began on 2021-05-05.                   | 2021-05-05 = 2021-05-05
          It began on 25/04/2021.                   | 25/04/2021 = 2021-04-25
          It began on 05/06/2021.                   | 05/06/2021
          Theresa May said she may march.           | ''
          """)
  void readsDates(String text, String times) {
    assertThat(read(text, MONDAY)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The war began in 2014.                       | 2014 = 2014-01-01..2014-12-31
          It lasted from 1991 to 1997.                 | 1991 = 1991-01-01..1991-12-31 in = 1991-01-01..1997-12-31; 1997 = 1997-01-01..1997-12-31 in = 1991-01-01..1997-12-31
          The war of 1994 ruined the port.             | 1994 = 1994-01-01..1994-12-31
          A fleet of 2000 ships sailed.                | ''
          The feud dates back to 1994.                 | 1994 = 1994-01-01..1994-12-31
          Profit rose in the last quarter of 2020.     | last quarter of 2020 = 2020-10-01..2020-12-31
          Profit rose in the final quarter of last year. | final quarter of last year = 2020-10-01..2020-12-31
          It rained in the first three months of 2020. | first three months of 2020 = 2020-01-01..2020-03-31
          It rained in the last four days of June 2020. | last four days of June 2020 = 2020-06-27..2020-06-30
          It rained in the second half of last year.   | second half of last year = 2020-07-01..2020-12-31
          It rained in the first week of April.        | first week of April = 2021-04-01..2021-04-07
          They voted on the second Sunday of October.  | second Sunday of October = 2020-10-11
          They will vote on the last Friday of May.    | last Friday of May = 2021-05-28
          It closed at the end of the year.            | end of the year = 2021-01-01..2021-12-31
          Over the winter nobody came.                 | winter = 2020-12-01..2021-02-28
          It snowed this winter.                       | this winter = 2020-12-01..2021-02-28
          It snowed in the winter of 2019-20.          | winter of 2019-20 = 2019-12-01..2020-02-29
          The pass was closed in Easter week.          | Easter week = 2021-03-29..2021-04-04
          The 1996 law was changed.                    | 1996 = 1996-01-01..1996-12-31
          It began in the early 1990s.                 | early 1990s = 1990-01-01..1999-12-31
          Profit rose in the third quarter of 2020.    | third quarter of 2020 = 2020-07-01..2020-09-30
          Profit rose in Q3 2020.                      | Q3 2020 = 2020-07-01..2020-09-30
          It began in the summer of 2014.              | summer of 2014 = 2014-06-01..2014-08-31
          It began in the autumn.                      | autumn = 2020-09-01..2020-11-30
          The truce ended on Christmas Day.            | Christmas Day = 2020-12-25
          They met at Easter 2019.                     | Easter 2019 = 2019-04-21
          Some 2000 people marched.                    | ''
          """)
  void readsYearsQuartersSeasonsAndFeasts(String text, String times) {
    assertThat(read(text, MONDAY)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The siege lasted three days.               | three days
          An eight-hour standoff ended.              | eight-hour
          They waited for half an hour.              | half an hour
          They waited for weeks.                     | weeks
          The boy is 15 years old.                   | ''
          A 15-year-old boy fell.                    | ''
          It flies every Friday.                     | every Friday
          The paper appears daily.                   | daily
          A daily newspaper burned.                  | ''
          The shop opens 24 hours a day.             | 24 hours a day
          It struck at 10:39 a.m. on Sunday.         | 10:39 a.m. = 2021-05-16; Sunday = 2021-05-16
          It struck at 1639 UTC.                     | 1639 UTC
          It struck at noon.                         | noon
          """)
  void readsDurationsSetsAndClockTimes(String text, String times) {
    assertThat(read(text, MONDAY)).isEqualTo(times);
  }

  @Test
  void leavesDaysOpenWithoutADateOfPublication() {
    String text = "The council met on Sunday and on 5 May 2014.";
    Tokens tokens = Tokens.of(text);
    Sentences sentences = Sentences.of(tokens, Lines.of(text));

    List<TimeMention> times = READER.read(tokens, sentences, null, Article.of(text)).all();

    assertThat(times).extracting(TimeMention::from).containsExactly(null, LocalDate.of(2014, 5, 5));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void readsAnyText(int seed) {
    String[] parts = {
      "May",
      " ",
      "5",
      "2021",
      "Monday",
      ",",
      "the",
      "last",
      "next",
      "week",
      "a",
      "-",
      "half",
      "an",
      "hour",
      "10:39",
      "31",
      "Feb. 30",
      "first",
      "quarter",
      "of",
      "year",
      "9999999 years ago",
      "'90s",
      "\n",
      "\ud83d",
      "2021-02-31",
      "\u00a0"
    };
    Random random = new Random(seed);
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 30; i++) {
        text.append(parts[random.nextInt(parts.length)]).append(random.nextBoolean() ? " " : "");
      }
      Tokens tokens = Tokens.of(text.toString());
      Sentences sentences = Sentences.of(tokens, Lines.of(text.toString()));
      Article article = Article.of(text.toString()).published(MONDAY);
      int end = 0;
      for (TimeMention time : READER.read(tokens, sentences, null, article).all()) {
        assertThat(time.range().from()).isGreaterThanOrEqualTo(end);
        end = time.range().to();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "early ",
        "last ",
        "the ",
        "May ",
        "2014, ",
        "a ",
        "later on ",
        "Monday ",
        "twenty "
      })
  void readsOneWordOverAndOver(String word) {
    String text = word.repeat(20_000);
    Tokens tokens = Tokens.of(text);
    Sentences sentences = Sentences.of(tokens, Lines.of(text));

    Times times = READER.read(tokens, sentences, null, Article.of(text).published(MONDAY));

    assertThat(times.all().size()).isLessThanOrEqualTo(tokens.size());
  }
}
