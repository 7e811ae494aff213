package org.newsfacts.diplomacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Resolution;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.FrameRule;
import org.newsfacts.rule.FrameRules;
import org.newsfacts.rule.RuleInfo;

/** Reads what councils, assemblies and parliaments adopted, rejected or could not agree on. */
public final class Resolutions implements Extractor {
  private static final FrameRules RULES =
      FrameRules.of("resolution", List.of("resolution-senses"), pages());

  /** Makes the extractor. */
  public Resolutions() {}

  private static List<FrameRule> pages() {
    List<FrameRule> all = new ArrayList<>(ResolutionRules.all());
    all.addAll(ResolutionFateRules.all());
    return all;
  }

  @Override
  public String family() {
    return RULES.family();
  }

  @Override
  public List<String> senses() {
    return RULES.senses();
  }

  @Override
  public List<RuleInfo> rules() {
    return RULES.rules();
  }

  @Override
  public void extract(Scene scene, Consumer<Fact> sink) {
    List<Resolution> told = new ArrayList<>();
    RULES.extract(scene, fact -> told.add((Resolution) fact));
    told.sort(Comparator.comparingInt(resolution -> resolution.evidence().start()));
    ResolutionLedger ledger = new ResolutionLedger();
    told.forEach(ledger::add);
    ledger.resolutions().forEach(sink);
  }
}
