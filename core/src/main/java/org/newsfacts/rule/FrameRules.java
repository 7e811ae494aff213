package org.newsfacts.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.newsfacts.frame.Sense;
import org.newsfacts.model.Fact;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Scene;

/**
 * An extractor made of rules on frames, with the lists of senses that they read. Immutable.
 *
 * <pre>{@code
 * NewsFacts.builder().add(FrameRules.of("sanction", List.of("sanction-senses"), List.of(IMPOSE)))
 * }</pre>
 */
@SuppressWarnings("exports") // what only the families of the library see
public final class FrameRules implements Extractor {
  private final String family;
  private final List<String> senses;
  private final List<FrameRule> rules;
  private final BiFunction<Reading, List<Fact>, List<? extends Fact>> ledger;
  private final boolean keepsTeller;

  private FrameRules(
      String family,
      List<String> senses,
      List<FrameRule> rules,
      BiFunction<Reading, List<Fact>, List<? extends Fact>> ledger,
      boolean keepsTeller) {
    this.family = Objects.requireNonNull(family, "family");
    this.senses = List.copyOf(senses);
    this.rules = List.copyOf(rules);
    this.ledger = Objects.requireNonNull(ledger, "ledger");
    this.keepsTeller = keepsTeller;
    Set<String> ids = new HashSet<>();
    for (FrameRule rule : rules) {
      if (!ids.add(rule.info().id())) {
        throw new IllegalArgumentException("two rules are named " + rule.info().id());
      }
    }
  }

  /** Makes an extractor of rules and the lists of senses that stand in the lexicon. */
  public static FrameRules of(String family, List<String> senses, List<FrameRule> rules) {
    return new FrameRules(family, senses, rules, (reading, facts) -> facts, false);
  }

  /**
   * Returns the same where what is told again of one act is joined to it: the function gets all
   * facts of an article in the order of the text and returns those that are left.
   */
  public FrameRules joining(BiFunction<Reading, List<Fact>, List<? extends Fact>> newLedger) {
    return new FrameRules(family, senses, rules, newLedger, keepsTeller);
  }

  /** Returns the same whose facts name their teller, see {@link Extractor#keepsTeller}. */
  public FrameRules keepingTeller() {
    return new FrameRules(family, senses, rules, ledger, true);
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
  public boolean keepsTeller(Fact fact) {
    return keepsTeller;
  }

  @Override
  public void extract(Scene scene, Consumer<Fact> sink) {
    List<Fact> told = new ArrayList<>();
    for (FrameRule rule : rules) {
      rule.apply(scene, told::add);
    }
    told.sort(Comparator.comparingInt(fact -> fact.evidence().start()));
    ledger.apply(scene.reading(), told).forEach(sink);
  }
}
