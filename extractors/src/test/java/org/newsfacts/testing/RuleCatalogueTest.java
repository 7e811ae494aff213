package org.newsfacts.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsfacts.model.DiplomaticCall;
import org.newsfacts.rule.RuleInfo;

class RuleCatalogueTest {

  @Test
  void everyRuleHasTwoSentencesAndANearMissAndAnIdOfItsOwn() throws IOException {
    assertThat(RuleCatalogue.english().problems()).isEmpty();
  }

  @Test
  void docsRulesIsUpToDate() throws IOException {
    assertThat(Files.readString(RuleCatalogue.file()))
        .as("docs/rules.md; run org.newsfacts.testing.RuleCatalogue to write it anew")
        .isEqualTo(RuleCatalogue.english().markdown());
  }

  @Test
  void showsEachRuleWithItsSentences() {
    RuleExamples<DiplomaticCall> page = new RuleExamples<>("call.phoned", DiplomaticCall.class);
    page.reads("Ana Ruiz phoned Omar Said.")
        .with(DiplomaticCall::caller, "Ana Ruiz")
        .with(DiplomaticCall::counterpart, "Omar Said")
        .rejects("Ana Ruiz phoned *in* sick.");
    RuleInfo rule = new RuleInfo("call.phoned", "X phoned Y");
    assertThat(new RuleCatalogue(List.of(rule), List.of(page)).markdown())
        .contains("Rules: 1.", "## call", "### `call.phoned` · DiplomaticCall", "X phoned Y")
        .contains("- reads: Ana Ruiz phoned Omar Said. → Ana Ruiz · Omar Said")
        .contains("- rejects: Ana Ruiz phoned \\*in\\* sick.");
  }

  @Test
  void tellsWhichRuleLacksExamples() {
    RuleExamples<DiplomaticCall> page = new RuleExamples<>("call.phoned", DiplomaticCall.class);
    page.reads("Ana Ruiz phoned Omar Said.");
    RuleExamples<DiplomaticCall> stray = new RuleExamples<>("call.rang", DiplomaticCall.class);
    RuleInfo rule = new RuleInfo("call.phoned", "X phoned Y");
    assertThat(new RuleCatalogue(List.of(rule, rule), List.of(page, stray)).problems())
        .containsExactly(
            "call.phoned: two rules with this id",
            "call.phoned: 1 sentences it reads, 0 near misses",
            "call.phoned: 1 sentences it reads, 0 near misses",
            "call.rang: a corpus but no rule");
  }
}
