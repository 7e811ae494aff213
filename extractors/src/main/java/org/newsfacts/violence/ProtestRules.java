package org.newsfacts.violence;

import java.util.List;
import java.util.function.Consumer;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.model.Fact;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.FrameRule;
import org.newsfacts.rule.RuleInfo;
import org.newsfacts.rule.Told;

/**
 * Reads protests: "Rail unions called a strike for Friday." gives a STRIKE of the rail unions. Air
 * strikes are none. An act told several times is one record, where it is told most fully.
 */
final class ProtestRules implements Extractor {
  private final Lexicon lexicon;
  private final AttackWords attackWords;
  private final FrameRule verb;
  private final FrameRule strike;
  private final FrameRule noun;

  ProtestRules(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.attackWords = new AttackWords(lexicon);
    this.verb =
        guarded("protest.verb", "Thousands marched in X; protesters took to the streets", "PROTEST")
            .unless("Did the nurses march on Monday?", AttackRules::isAskedOrQuoted)
            .unless("No teachers marched on Monday.", ProtestSense::isOfNobody)
            .unless("Soldiers marched past the president.", told -> !sense(told).isOfCrowd(told))
            .unless("Voters rallied behind the senator.", told -> sense(told).isOtherwise(told))
            .unless("Voters blocked the senator.", told -> !sense(told).hasNeeds(told))
            .joined();
    this.strike =
        guarded("protest.strike", "X called a strike; nurses went on strike", "STOPPAGE")
            .unless("Did the nurses call a strike on Monday?", AttackRules::isAskedOrQuoted)
            .unless("No teachers went on strike.", ProtestSense::isOfNobody)
            .unless("Six drivers died in a strike on a convoy.", told -> !sense(told).names(told))
            .unless("The union called for a strike.", told -> !sense(told).isDone(told))
            .joined();
    this.noun =
        guarded(
                "protest.noun",
                "X staged a protest; a march drew thousands; after weeks of protests against Z",
                "GATHERING")
            .unless("Did the nurses stage a protest on Monday?", AttackRules::isAskedOrQuoted)
            .unless("No teachers staged a protest.", ProtestSense::isOfNobody)
            .unless("A charity march ended in Lima.", told -> !sense(told).names(told))
            .unless("The embassy lodged a protest.", told -> sense(told).isFormal(told))
            .unless("The union called for protests.", told -> !sense(told).isDone(told))
            .joined();
  }

  private static FrameRule.Draft guarded(String id, String reads, String act) {
    return FrameRule.named(id, reads).act(act).alsoSpokenOf();
  }

  @Override
  public String family() {
    return "protest";
  }

  @Override
  public List<String> senses() {
    return List.of("protest-senses");
  }

  @Override
  public List<RuleInfo> rules() {
    return List.of(verb.info(), strike.info(), noun.info());
  }

  private ProtestSense sense(Told told) {
    return sense(told.scene());
  }

  private ProtestSense sense(Scene scene) {
    return scene.once(
        ProtestSense.class,
        () ->
            new ProtestSense(
                scene.reading(),
                new ProtestCrowd(scene.reading(), lexicon),
                AttackArms.of(scene, attackWords)));
  }

  @Override
  public void extract(Scene scene, Consumer<Fact> sink) {
    ProtestTellings tellings = new ProtestTellings(scene.reading(), sense(scene));
    verb.each(scene, told -> tellings.ofVerb(told, verb.info().id()));
    scene.eachClause(
        family(),
        clause -> {
          if (AttackRules.isReported(scene, AttackReality.head(clause))) {
            tellings.ofManner(clause, verb.info().id());
          }
        });
    strike.each(scene, told -> tellings.ofNoun(told, strike.info().id()));
    noun.each(scene, told -> tellings.ofNoun(told, noun.info().id()));
    ActSetting setting = sense(scene).setting();
    for (ProtestFinding finding : new ProtestLedger(setting).distinct(tellings.all())) {
      scene
          .trace()
          .attempt(finding.rule, finding.head, () -> finding.write(scene.reading(), setting), sink);
    }
  }
}
