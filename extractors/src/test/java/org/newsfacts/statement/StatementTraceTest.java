package org.newsfacts.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsfacts.NewsFacts;

/** Why words that look like speech are not read as speech. */
class StatementTraceTest {
  private static final NewsFacts NEWS = NewsFacts.english();

  @Test
  void scareQuote() {
    assertThat(NEWS.whyNot("statement.direct.quote-cue-speaker", "The \"new\" road is closed."))
        .contains("scare quote");
  }

  @Test
  void title() {
    assertThat(
            NEWS.whyNot(
                "statement.direct.speaker-cue-quote", "He wrote \"The Long Winter\" in Bergen."))
        .contains("title");
  }

  @Test
  void speechThatMayCome() {
    assertThat(
            NEWS.whyNot("statement.indirect.clause", "Kari Solheim should say the road is safe."))
        .contains("not said");
  }

  @Test
  void nounWithoutSpeaker() {
    assertThat(
            NEWS.whyNot("statement.noun.that-clause", "The claim that the road is safe was false."))
        .contains("no speaker");
  }

  @Test
  void nobodySpeaks() {
    assertThat(NEWS.whyNot("statement.according-to", "It went according to plan."))
        .contains("nobody speaks");
  }
}
