package org.newsfacts.testing;

import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Fact;
import org.newsfacts.text.Article;

/** Reads an example in every planting and tells what differs. */
final class CorpusCheck {
  private final CorpusReader reader;

  CorpusCheck(CorpusReader reader) {
    this.reader = reader;
  }

  /** Checks that all expected facts are read. */
  void reads(Example<?> example) {
    for (Planting planting : Planting.values()) {
      planting.run(() -> reads(example, planting));
    }
  }

  /** Checks that the rule reads nothing. */
  void rejects(String rule, RuleExamples.NearMiss miss) {
    for (Planting planting : Planting.values()) {
      planting.run(() -> rejects(rule, miss, planting));
    }
  }

  private void reads(Example<?> example, Planting planting) {
    Article article = example.article(planting);
    List<Fact> facts = read(article);
    List<Fact> left = new ArrayList<>(facts);
    left.removeIf(fact -> !example.holds(fact, planting));
    for (ExpectedFact<?> expected : example.facts()) {
      List<Fact> candidates = left.stream().filter(expected::concerns).toList();
      Fact match = firstMatch(expected, candidates);
      if (match == null) {
        fail(report(planting, article, facts, differences(expected, candidates)));
      }
      left.remove(match);
    }
  }

  private void rejects(String rule, RuleExamples.NearMiss miss, Planting planting) {
    Article article = Article.of(planting.text(miss.sentence())).published(miss.published());
    List<Fact> facts = read(article);
    if (facts.stream().anyMatch(fact -> fact.rule().equals(rule))) {
      fail(report(planting, article, facts, "the rule must read nothing here"));
    }
  }

  private List<Fact> read(Article article) {
    List<Fact> facts = reader.read(article);
    facts.forEach(fact -> Spans.check(fact, article.text()));
    return facts;
  }

  private static @Nullable Fact firstMatch(ExpectedFact<?> expected, List<Fact> candidates) {
    for (Fact fact : candidates) {
      if (expected.mismatches(fact).isEmpty()) {
        return fact;
      }
    }
    return null;
  }

  private static String differences(ExpectedFact<?> expected, List<Fact> candidates) {
    if (candidates.isEmpty()) {
      return "the rule reads nothing here";
    }
    StringBuilder text = new StringBuilder("no fact of the rule fits");
    for (Fact fact : candidates) {
      text.append("\n  ").append(String.join("\n  ", expected.mismatches(fact)));
    }
    return text.toString();
  }

  private String report(Planting planting, Article article, List<Fact> facts, String what) {
    StringBuilder text = new StringBuilder("\n").append(what);
    text.append("\nplanting: ").append(planting).append("\ntext: ").append(article.text());
    text.append("\nfacts:");
    for (Fact fact : facts) {
      text.append("\n  ").append(fact.rule()).append(": ").append(fact);
    }
    return text.append("\ntrace:\n").append(reader.explain(article)).toString();
  }
}
