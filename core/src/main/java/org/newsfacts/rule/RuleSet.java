package org.newsfacts.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.newsfacts.model.Fact;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Scene;

/** An extractor made of rules, found by their trigger words. Immutable. */
public final class RuleSet implements Extractor {
  private final String family;
  private final List<Rule> rules;
  private final Map<String, List<Rule>> byTrigger;

  private RuleSet(String family, List<Rule> rules) {
    this.family = Objects.requireNonNull(family, "family");
    this.rules = List.copyOf(rules);
    this.byTrigger = new HashMap<>();
    Set<String> ids = new HashSet<>();
    for (Rule rule : rules) {
      if (!ids.add(rule.info().id())) {
        throw new IllegalArgumentException("two rules are named " + rule.info().id());
      }
      for (String trigger : rule.pattern().triggers()) {
        byTrigger.computeIfAbsent(trigger, t -> new ArrayList<>()).add(rule);
      }
    }
  }

  /** Makes an extractor of rules. */
  public static RuleSet of(String family, List<Rule> rules) {
    return new RuleSet(family, rules);
  }

  @Override
  public String family() {
    return family;
  }

  @Override
  public List<RuleInfo> rules() {
    List<RuleInfo> infos = new ArrayList<>();
    for (Rule rule : rules) {
      infos.add(rule.info());
    }
    return List.copyOf(infos);
  }

  @Override
  public Set<String> triggers(String rule) {
    for (Rule one : rules) {
      if (one.info().id().equals(rule)) {
        return one.pattern().triggers();
      }
    }
    return Set.of();
  }

  @Override
  public void extract(Scene scene, Consumer<Fact> sink) {
    Reading reading = scene.reading();
    for (int token = 0; token < reading.tokens().size(); token++) {
      List<Rule> here = byTrigger.get(reading.tags().lemma(token));
      if (here != null && reading.isNews(token)) {
        for (Rule rule : here) {
          rule.apply(scene, token, sink);
        }
      }
    }
  }
}
