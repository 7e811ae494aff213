package org.newsfacts.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.newsfacts.frame.Sense;
import org.newsfacts.model.Fact;
import org.newsfacts.reading.Scene;

/**
 * An extractor made of rules on frames, with the lists of senses that they read. Immutable.
 *
 * <pre>{@code
 * NewsFacts.builder().add(FrameRules.of("sanction", List.of("sanction-senses"), List.of(IMPOSE)))
 * }</pre>
 */
public final class FrameRules implements Extractor {
  private final String family;
  private final List<String> senses;
  private final List<FrameRule> rules;

  private FrameRules(String family, List<String> senses, List<FrameRule> rules) {
    this.family = Objects.requireNonNull(family, "family");
    this.senses = List.copyOf(senses);
    this.rules = List.copyOf(rules);
    Set<String> ids = new HashSet<>();
    for (FrameRule rule : rules) {
      if (!ids.add(rule.info().id())) {
        throw new IllegalArgumentException("two rules are named " + rule.info().id());
      }
    }
  }

  /** Makes an extractor of rules and the lists of senses that stand in the lexicon. */
  public static FrameRules of(String family, List<String> senses, List<FrameRule> rules) {
    return new FrameRules(family, senses, rules);
  }

  @Override
  public void check(Function<String, List<Sense>> acts) {
    for (FrameRule rule : rules) {
      rule.check(acts.apply(rule.act()));
    }
  }

  @Override
  public String family() {
    return family;
  }

  @Override
  public List<String> senses() {
    return senses;
  }

  @Override
  public List<RuleInfo> rules() {
    List<RuleInfo> infos = new ArrayList<>();
    for (FrameRule rule : rules) {
      infos.add(rule.info());
    }
    return List.copyOf(infos);
  }

  @Override
  public boolean mayBeQuoted(Fact fact) {
    for (FrameRule rule : rules) {
      if (rule.info().id().equals(fact.rule())) {
        return rule.isAlsoInSpeech();
      }
    }
    return false;
  }

  @Override
  public void extract(Scene scene, Consumer<Fact> sink) {
    for (FrameRule rule : rules) {
      rule.apply(scene, sink);
    }
  }
}
