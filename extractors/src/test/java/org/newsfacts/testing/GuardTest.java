package org.newsfacts.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.newsfacts.NewsFacts;
import org.newsfacts.rule.RuleInfo;

/** Every guard is needed: it keeps out the sentence it quotes, and no other guard does so first. */
class GuardTest {
  private static final NewsFacts ENGINE = NewsFacts.english();

  @TestFactory
  Stream<DynamicContainer> guardsKeepOutTheSentencesTheyQuote() {
    return ENGINE.rules().stream()
        .filter(rule -> !rule.unless().isEmpty())
        .map(
            rule ->
                dynamicContainer(
                    rule.id(),
                    rule.unless().stream().map(one -> dynamicTest(one, () -> vetoes(rule, one)))));
  }

  private static void vetoes(RuleInfo rule, String example) {
    assertThat(ENGINE.whyNot(rule.id(), example)).contains("vetoed: " + example);
  }
}
