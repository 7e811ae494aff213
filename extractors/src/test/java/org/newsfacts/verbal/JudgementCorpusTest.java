package org.newsfacts.verbal;

import org.newsfacts.model.Accusation;
import org.newsfacts.model.Condemnation;
import org.newsfacts.model.CondemnationStrength;
import org.newsfacts.testing.RuleCorpus;

/** Who condemns what, who blames whom, and who does neither. */
class JudgementCorpusTest extends RuleCorpus {

  @Override
  protected void examples() {
    condemnations();
    accusations();
  }

  private void condemnations() {
    rule("condemnation.active", Condemnation.class)
        .reads("Sweden condemned the shelling of the harbour.")
        .with(Condemnation::issuer, "Sweden")
        .with(Condemnation::target, "the shelling of the harbour")
        .with(Condemnation::strength, CondemnationStrength.CONDEMN)
        .reads("Kari Solheim thanked the nurses and criticised the ministry.")
        .with(Condemnation::issuer, "Kari Solheim")
        .with(Condemnation::target, "the ministry")
        .with(Condemnation::strength, CondemnationStrength.CRITICIZE)
        .reads("Sweden has not condemned the shelling.")
        .with(Condemnation::target, "the shelling")
        .negated()
        .rejects("A lorry slammed a wall near the harbour.");
    rule("condemnation.passive", Condemnation.class)
        .reads("The shelling was condemned by Sweden.")
        .with(Condemnation::issuer, "Sweden")
        .with(Condemnation::target, "The shelling")
        .reads("The new law was denounced by the dockers' union.")
        .with(Condemnation::target, "The new law")
        .rejects("The building was condemned last year.");
  }

  private void accusations() {
    rule("accusation.accuse-of", Accusation.class)
        .reads("The union accused the ministry of delay.")
        .with(Accusation::accuser, "union")
        .with(Accusation::accused, "ministry")
        .with(Accusation::charge, "delay")
        .reads("Kari Solheim accused Peru of arming smugglers.")
        .with(Accusation::accused, "Peru")
        .with(Accusation::charge, "arming smugglers")
        .rejects("The letter of the accused was read in court.");
    rule("accusation.blame-for", Accusation.class)
        .reads("The union blamed the ministry for the delay.")
        .with(Accusation::accused, "ministry")
        .with(Accusation::charge, "the delay")
        .reads("Sweden held Peru responsible for the attack.")
        .with(Accusation::accuser, "Sweden")
        .with(Accusation::accused, "Peru")
        .with(Accusation::charge, "the attack")
        .rejects("Kari Solheim held a meeting with Peru over fish.");
    rule("accusation.blame-on", Accusation.class)
        .reads("Sweden blamed the attack on Peru.")
        .with(Accusation::accuser, "Sweden")
        .with(Accusation::accused, "Peru")
        .with(Accusation::charge, "the attack")
        .reads("Kari Solheim blamed the delay on the ministry.")
        .with(Accusation::accused, "ministry")
        .rejects("Kari Solheim pinned a note on the door.");
    rule("accusation.passive", Accusation.class)
        .reads("The ministry was accused by the union of hiding money.")
        .with(Accusation::accuser, "union")
        .with(Accusation::accused, "ministry")
        .reads("Peru was blamed by Sweden for the attack.")
        .with(Accusation::accuser, "Sweden")
        .with(Accusation::charge, "the attack")
        .rejects("Peru was blamed for the attack.");
  }
}
