package org.newsfacts.violence;

import java.util.List;
import java.util.function.Consumer;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.model.Fact;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.RuleInfo;

/**
 * Reads attacks: "Jets struck a depot near the port." gives an AIR_STRIKE on "a depot". An attack
 * that is told several times is one fact, with what all its tellings know.
 */
final class AttackExtractor implements Extractor {
  static final String ACTIVE = "attack.active";
  static final String PASSIVE = "attack.passive";
  static final String NOUN = "attack.noun";
  static final String LAUNCHED = "attack.launched";

  private static final List<RuleInfo> RULES =
      List.of(
          new RuleInfo(ACTIVE, "Jets struck X; X shelled Y; a bomber blew up a bus"),
          new RuleInfo(PASSIVE, "X was shelled by Y; X was hit by a missile"),
          new RuleInfo(LAUNCHED, "X launched an attack on Y; X carried out air strikes"),
          new RuleInfo(NOUN, "rocket attacks by X; a suicide bombing in Y; X's air strikes on Y"));

  private final AttackWords words;

  AttackExtractor(Lexicon lexicon) {
    this.words = new AttackWords(lexicon);
  }

  @Override
  public String family() {
    return "attack";
  }

  @Override
  public List<RuleInfo> rules() {
    return RULES;
  }

  @Override
  public void extract(Scene scene, Consumer<Fact> sink) {
    Reading reading = scene.reading();
    ActSetting setting = new ActSetting(reading);
    AttackTellings tellings = new AttackTellings(reading, words, setting);
    scene.eachClause(
        family(),
        clause -> {
          if (isReported(scene, setting, head(clause))) {
            tellings.read(clause);
          }
        });
    scene.eachNoun(
        family(),
        noun -> {
          if (isReported(scene, setting, noun.head())) {
            tellings.read(noun);
          }
        });
    AttackLedger ledger = new AttackLedger(setting);
    for (AttackFinding finding : tellings.findings()) {
      scene.trace().attempt(finding.rule, finding.head, () -> ledger.enter(finding));
    }
    for (AttackTellings.Claim claim : tellings.claims()) {
      ledger.claimed(claim.claimant(), claim.finding());
    }
    for (AttackFinding finding : ledger.told()) {
      scene
          .trace()
          .attempt(
              finding.rule,
              finding.head,
              () -> {
                sink.accept(finding.write(reading));
                scene.trace().read(finding.rule, finding.head, "");
              });
    }
  }

  /** Running text that is neither quoted nor asked. */
  static boolean isReported(Scene scene, ActSetting setting, int token) {
    return scene.reading().isNews(token) && !scene.isQuoted(token) && !setting.isAsked(token);
  }

  /** The token of a clause's verb. */
  static int head(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb == null ? clause.range().from() : verb.head();
  }
}
