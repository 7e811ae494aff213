package org.newsfacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.newsfacts.model.Attack;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Span;
import org.newsfacts.model.Statement;
import org.newsfacts.model.When;
import org.newsfacts.rule.RuleInfo;
import org.newsfacts.text.Article;

/** The front door. */
class NewsFactsTest {
  private static final NewsFacts ENGINE = NewsFacts.english();
  private static final String NEWS =
      "Twelve people were killed in Aden on Monday, the mayor said. \"We will rebuild,\" she"
          + " added.";

  private static Article article() {
    return Article.of(NEWS).published(LocalDate.of(2031, 3, 5));
  }

  @Test
  void factsAreAskedForByType() {
    Facts facts = ENGINE.read(article());
    assertThat(facts.of(CasualtyFigure.class)).hasSize(1);
    assertThat(facts.of(Statement.class)).hasSize(2);
    assertThat(facts.of(Attack.class)).isEmpty();
    assertThat(facts.of(Fact.class)).isEqualTo(facts.all());
    assertThat(facts.stream()).hasSize(facts.size());
    assertThat(facts.warnings()).isEmpty();
  }

  @Test
  void factsCannotBeChanged() {
    Facts facts = ENGINE.read(article());
    assertThatThrownBy(() -> facts.all().clear()).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> facts.iterator().remove())
        .isInstanceOfAny(UnsupportedOperationException.class, IllegalStateException.class);
  }

  @Test
  void withoutADateDaysStayWords() {
    Span monday = new Span(NEWS.indexOf("Monday"), NEWS.indexOf("Monday") + 6, "Monday");
    assertThat(ENGINE.read(NEWS).of(CasualtyFigure.class).get(0).basis().when())
        .isEqualTo(new When(monday, null, null));
  }

  @Test
  void nothingSaidHasADayAfterPublication() {
    String text = "Ada Berg, who faces voters in June 2031, said she was glad.";
    LocalDate march = LocalDate.of(2031, 3, 5);
    for (Fact fact : ENGINE.read(Article.of(text).published(march))) {
      assertThat(fact.basis().when()).isNull();
    }
  }

  @Test
  void oneEngineServesAllThreads() throws Exception {
    List<Fact> alone = ENGINE.read(article()).all();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<Fact>>> jobs = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        jobs.add(() -> ENGINE.read(article()).all());
      }
      for (Future<List<Fact>> job : pool.invokeAll(jobs)) {
        assertThat(job.get()).isEqualTo(alone);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void longTextsAreCutAndTheResultSaysSo() {
    Facts facts = NewsFacts.builder().longestText(60).build().read(NEWS);
    assertThat(facts.warnings()).containsExactly("text longer than 60: cut");
    assertThat(facts.all()).allMatch(fact -> fact.evidence().end() <= 60);
    Facts few = NewsFacts.builder().mostFacts(1).build().read(NEWS);
    assertThat(few.all()).hasSize(1);
    assertThat(few.warnings()).containsExactly("more facts than 1: cut");
  }

  @Test
  void limitsArePositive() {
    assertThatThrownBy(() -> NewsFacts.builder().longestText(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("longestText is not positive: 0");
    assertThatThrownBy(() -> NewsFacts.builder().mostFacts(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("mostFacts is not positive: -1");
  }

  @Test
  void rulesAreNamedAndCanBeLeftOut() {
    String rule = ENGINE.read(article()).of(CasualtyFigure.class).get(0).rule();
    assertThat(ENGINE.rules()).extracting(RuleInfo::id).contains(rule).doesNotHaveDuplicates();
    NewsFacts without = NewsFacts.builder().without(rule).build();
    assertThat(without.read(article()).of(CasualtyFigure.class)).isEmpty();
    assertThatThrownBy(() -> NewsFacts.builder().without("casualty.unknown").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no rule is named \"casualty.unknown\"");
  }

  @Test
  void emptyAndStrangeTextsGiveNothing() {
    assertThat(ENGINE.read("")).isEmpty();
    assertThat(ENGINE.read("\uD800 \u0000 \uFFFF \n\n\n ( \" '")).isEmpty();
  }

  @Test
  void spansAreCutOutOfTheCallersText() {
    for (Fact fact : ENGINE.read(article())) {
      assertThat(NEWS.substring(fact.evidence().start(), fact.evidence().end()))
          .isEqualTo(fact.evidence().text());
    }
  }
}
