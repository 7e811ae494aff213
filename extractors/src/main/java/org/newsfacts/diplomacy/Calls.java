package org.newsfacts.diplomacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.newsfacts.model.DiplomaticCall;
import org.newsfacts.model.Fact;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.FrameRules;
import org.newsfacts.rule.RuleInfo;

/** Reads calls between officials; what an article tells in pieces about one call is one record. */
public final class Calls implements Extractor {
  private static final FrameRules RULES =
      FrameRules.of("call", List.of("call-senses"), CallRules.all());

  /** Makes the extractor. */
  public Calls() {}

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
    List<DiplomaticCall> told = new ArrayList<>();
    RULES.extract(scene, fact -> told.add((DiplomaticCall) fact));
    told.sort(Comparator.comparingInt(call -> call.evidence().start()));
    CallLedger ledger = new CallLedger(scene.reading());
    told.stream().filter(call -> !CallLedger.isTalk(call)).forEach(ledger::add);
    told.stream().filter(CallLedger::isTalk).forEach(ledger::addTalk);
    ledger.calls().forEach(sink);
  }
}
