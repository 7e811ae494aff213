package org.newsfacts.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsfacts.NewsFacts;
import org.newsfacts.examples.CustomRule.Sanction;
import org.newsfacts.model.Modality;
import org.newsfacts.text.Article;

/** A fact type from outside is right in all forms of its act, and where the act was not done. */
class CustomRuleTest {
  private static final NewsFacts ENGINE = NewsFacts.builder().add(CustomRule.SANCTIONS).build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Canada sanctioned Peru.                                  | Canada > Peru
          Peru was sanctioned by Canada.                           | Canada > Peru
          Canada imposed sanctions on Peru.                        | Canada > Peru
          Sanctions were imposed on Peru by Canada.                | Canada > Peru
          Canada slapped sanctions on Peru on Monday.              | Canada > Peru 2031-08-25
          On Monday Canada praised Oman and sanctioned Peru.       | Canada > Peru 2031-08-25
          Both Canada and Norway sanctioned Peru.                  | Canada > Peru; Norway > Peru
          Canada, which sanctioned Peru, closed its embassy.       | Canada > Peru
          Canada's sanctions on Peru hurt the ports.               | Canada > Peru
          Canada did not sanction Peru.                            | not Canada > Peru
          Canada never sanctioned Peru.                            | not Canada > Peru
          Canada refused to sanction Peru.                         | not Canada > Peru
          Canada stopped short of sanctioning Peru.                | not Canada > Peru
          Canada will sanction Peru.                               | PLANNED Canada > Peru
          Canada threatened to sanction Peru.                      | POSSIBLE Canada > Peru
          Canada considered sanctioning Peru.                      | POSSIBLE Canada > Peru
          Norway urged Canada to sanction Peru.                    | -
          If Canada sanctions Peru, the ports will close.          | -
          "Canada sanctioned Peru," the envoy said.                | -
          """)
  void isReadInEveryForm(String sentence, String facts) {
    Article article = Article.of(sentence).published(LocalDate.of(2031, 8, 28));
    List<Sanction> read = ENGINE.read(article).of(Sanction.class);
    String told = read.stream().map(CustomRuleTest::shown).collect(Collectors.joining("; "));
    assertThat(told).isEqualTo(facts == null ? "" : facts);
  }

  @Test
  void twoRulesOfOneIdAreRefused() {
    NewsFacts.Builder twice =
        NewsFacts.builder().add(CustomRule.SANCTIONS).add(CustomRule.SANCTIONS);
    assertThatThrownBy(twice::build).hasMessage("two rules are named \"sanction.impose\"");
  }

  private static String shown(Sanction fact) {
    return (fact.modality() == Modality.ACTUAL ? "" : fact.modality() + " ")
        + (fact.negated() ? "not " : "")
        + fact.issuer().name()
        + " > "
        + fact.target().name()
        + fact.when().map(when -> " " + when.start()).orElse("");
  }
}
