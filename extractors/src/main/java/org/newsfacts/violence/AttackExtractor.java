package org.newsfacts.violence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.model.Fact;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.FrameRule;
import org.newsfacts.rule.Ledger;
import org.newsfacts.rule.RuleInfo;

/**
 * Reads attacks: "Jets struck a depot near the port." gives an AIR_STRIKE on "a depot". An attack
 * that is told several times is one fact, with what all its tellings know.
 */
final class AttackExtractor implements Extractor {
  static final String NOUN = "attack.noun";

  private final AttackWords words;
  private final AttackRules rules;

  AttackExtractor(Lexicon lexicon) {
    this.words = new AttackWords(lexicon);
    this.rules = new AttackRules(words);
  }

  @Override
  public String family() {
    return "attack";
  }

  @Override
  public List<String> senses() {
    return List.of("attack-senses");
  }

  @Override
  public List<RuleInfo> rules() {
    List<RuleInfo> infos = new ArrayList<>();
    for (FrameRule rule : rules.all()) {
      infos.add(rule.info());
    }
    return List.copyOf(infos);
  }

  @Override
  public void extract(Scene scene, Consumer<Fact> sink) {
    AttackArms arms = AttackArms.of(scene, words);
    AttackTellings tellings = new AttackTellings(scene.reading(), arms);
    rules.ofLaunching().each(scene, tellings::launched);
    rules
        .ofVerbs()
        .each(
            scene,
            told -> {
              Blow blow = rules.blow(told);
              if (blow != null) {
                tellings.read(blow);
              }
            });
    rules.ofNouns().each(scene, told -> tellings.read(told.frame().noun()));
    Ledger<AttackFinding> ledger = AttackTwins.ledger(arms.setting());
    for (AttackFinding finding : tellings.findings()) {
      scene.trace().attempt(finding.rule, finding.head, () -> enter(ledger, finding));
    }
    for (AttackTellings.Claim claim : tellings.claims()) {
      claim.finding().attacker = claim.claimant();
      enter(ledger, claim.finding());
    }
    for (AttackFinding finding : ledger.facts()) {
      scene.trace().attempt(finding.rule, finding.head, () -> finding.write(scene.reading()), sink);
    }
  }

  /** Enters a telling: a new attack, or more about one that was told. */
  private static void enter(Ledger<AttackFinding> ledger, AttackFinding found) {
    List<AttackFinding> told = ledger.facts();
    if (!ledger.retold(found) && found.tells()) {
      boolean such = found.kind == null && found.again && found.further && !told.isEmpty();
      found.kind = such ? told.get(told.size() - 1).kind : found.kind; // "a second such attack"
      ledger.add(found);
    }
  }
}
