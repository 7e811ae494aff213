package org.newsfacts.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.VaguePolicy;
import org.newsfacts.mention.Mention.NameFound;
import org.newsfacts.mention.Mention.NumberFound;
import org.newsfacts.mention.Mention.TimeFound;
import org.newsfacts.model.Count;
import org.newsfacts.text.Article;

/** The readers by themselves: one line in, typed mentions with their places out. */
class MentionsTest {
  private static final Mentions MENTIONS = Mentions.english();
  private static final LocalDate MONDAY = LocalDate.of(2021, 5, 17);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "open",
      textBlock =
          """
          The ferry carried 31 cars.            | 31               | 31   | 31   | 31   | EXACT
          It hit at least 12 trucks.            | at least 12      | 12   | 12   | open | AT_LEAST
          More than 1,200 left.                 | More than 1,200  | 1200 | 1200 | open | MORE_THAN
          Up to 40 boats are missing.           | Up to 40         | 40   | 0    | 40   | AT_MOST
          Between 36 and 40 trucks arrived.     | Between 36 and 40| 36   | 36   | 40   | RANGE
          About 80 homes burned.                | About 80         | 80   | 80   | 80   | ABOUT
          Dozens waited at the gate.            | Dozens           | 24   | 24   | open | VAGUE
          """)
  void aNumberHasItsWordsValueAndBounds(
      String text, String words, long value, long lower, Long upper, Count.Qualifier qualifier) {
    NumberFound number = MENTIONS.numbers(text).get(0);
    assertThat(number.span().text()).isEqualTo(words);
    assertThat(number.value()).isEqualTo(value);
    assertThat(number.count().lower()).isEqualTo(lower);
    assertThat(number.count().upper()).isEqualTo(upper);
    assertThat(number.count().qualifier()).isEqualTo(qualifier);
    assertThat(number.count().mention()).isEqualTo(number.span());
  }

  @Test
  void yearsAndDaysOfAMonthAreTimesAndNoNumbers() {
    Article article = Article.of("The bridge fell on 3 May 2021 and took two lorries with it.");
    assertThat(MENTIONS.numbers(article))
        .extracting(number -> number.span().text())
        .containsOnly("two");
    assertThat(MENTIONS.times(article))
        .extracting(time -> time.span().text())
        .containsExactly("3 May 2021");
  }

  @Test
  void aWeekdayHasItsDayByTheDateOfPublication() {
    Article article = Article.of("Talks resume on Friday.").published(MONDAY);
    TimeFound time = MENTIONS.times(article).get(0);
    assertThat(time.span().start()).isEqualTo(16);
    assertThat(time.span().text()).isEqualTo("Friday");
    assertThat(time.from()).isEqualTo("2021-05-21");
    assertThat(time.to()).isEqualTo("2021-05-21");
    assertThat(time.kind()).isEqualTo(TimeFound.Kind.DATE);
  }

  @Test
  void aWeekdayWithoutADateOfPublicationHasNoDay() {
    TimeFound time = MENTIONS.times(Article.of("Talks resume on Friday.")).get(0);
    assertThat(time.from()).isNull();
    assertThat(time.to()).isNull();
  }

  @Test
  void aNameHasItsKindAndCountry() {
    assertThat(MENTIONS.names("The U.S. envoy met Maria Solheim in Nairobi."))
        .extracting(
            name -> name.span().text(), NameFound::kind, NameFound::name, NameFound::country)
        .containsExactly(
            tuple("U.S.", NameFound.Kind.COUNTRY, "United States", "US"),
            tuple("Maria Solheim", NameFound.Kind.PERSON, "Maria Solheim", null),
            tuple("Nairobi", NameFound.Kind.PLACE, "Nairobi", "KE"));
  }

  @Test
  void allGivesTheThreeKindsInTheOrderOfTheText() {
    Article article = Article.of("Kenya sent 31 medics on Sunday.").published(MONDAY);
    List<Mention> all = MENTIONS.all(article);
    assertThat(all).extracting(m -> m.span().text()).startsWith("Kenya", "31").contains("Sunday");
    assertThat(all.get(0)).isInstanceOf(NameFound.class);
    assertThat(all.get(1)).isInstanceOf(NumberFound.class);
    assertThat(all).anyMatch(TimeFound.class::isInstance);
    assertThatThrownBy(() -> all.remove(0)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void vagueWordsCanBeReadByAnotherPolicy() {
    Mentions careful = Mentions.of(Lexicon.english(), VaguePolicy.floor());
    assertThat(careful.numbers("Dozens waited.").get(0).value()).isEqualTo(12);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\r\n\r\n", "\ud83d", "٣١ 31", "a\u0000b 12", "\u202e12 men\u202c"})
  void anyTextGivesMentionsThatCutOutTheirWords(String text) {
    for (Mention mention : MENTIONS.all(Article.of(text))) {
      assertThat(text.substring(mention.span().start(), mention.span().end()))
          .isEqualTo(mention.span().text());
    }
  }

  @Test
  void severalThreadsGetTheSameAnswer() throws Exception {
    Mentions fresh = Mentions.english();
    Article article = Article.of("Kenya sent 31 medics to Aden on Sunday.").published(MONDAY);
    List<Mention> expected = MENTIONS.all(article);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<List<Mention>> reading = () -> fresh.all(article);
      for (var answer : threads.invokeAll(List.of(reading, reading, reading, reading))) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
