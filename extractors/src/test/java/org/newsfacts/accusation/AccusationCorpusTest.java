package org.newsfacts.accusation;

import org.newsfacts.model.Accusation;
import org.newsfacts.testing.RuleCorpus;

/** Who blames whom for what, and who only pins a note on a door. */
class AccusationCorpusTest extends RuleCorpus {

  @Override
  protected void examples() {
    blame();
    claims();
  }

  private void blame() {
    rule("accusation.accuse", Accusation.class)
        .reads("The union accused the ministry of delay.")
        .with(Accusation::accuser, "union")
        .with(Accusation::accused, "ministry")
        .with(Accusation::charge, "delay")
        .reads("Kari Solheim accused Peru of arming smugglers.")
        .with(Accusation::accused, "Peru")
        .with(Accusation::charge, "arming smugglers")
        .reads("Both Sweden and Norway accused Peru of piracy.")
        .with(Accusation::accuser, "Norway")
        .with(Accusation::charge, "piracy")
        .reads("Sweden and Peru accused each other of piracy.")
        .with(Accusation::accuser, "Peru")
        .with(Accusation::accused, "Sweden")
        .rejects("The letter of the accused was read in court.");
    rule("accusation.accuse", Accusation.class)
        .reads("The union blamed the ministry for the delay.")
        .with(Accusation::accused, "ministry")
        .with(Accusation::charge, "the delay")
        .reads("Sweden held Peru responsible for the attack.")
        .with(Accusation::accuser, "Sweden")
        .with(Accusation::accused, "Peru")
        .with(Accusation::charge, "the attack")
        .rejects("Kari Solheim held a meeting with Peru over fish.");
    rule("accusation.accuse", Accusation.class)
        .reads("Sweden blamed the attack on Peru.")
        .with(Accusation::accuser, "Sweden")
        .with(Accusation::accused, "Peru")
        .with(Accusation::charge, "the attack")
        .reads("Kari Solheim blamed the delay on the ministry.")
        .with(Accusation::accused, "ministry")
        .rejects("Kari Solheim pinned a note on the door.");
    rule("accusation.accuse", Accusation.class)
        .reads("The ministry was accused by the union of hiding money.")
        .with(Accusation::accuser, "union")
        .with(Accusation::accused, "ministry")
        .reads("Peru was blamed by Sweden for the attack.")
        .with(Accusation::accuser, "Sweden")
        .with(Accusation::charge, "the attack")
        .reads("The mayor, accused by the union of fraud, stepped down.")
        .with(Accusation::accuser, "union")
        .with(Accusation::charge, "fraud")
        .rejects("Peru was blamed for the attack.");
  }

  private void claims() {
    rule("accusation.allege", Accusation.class)
        .reads("The union alleged that the ministry had ignored two warnings.")
        .with(Accusation::accuser, "union")
        .with(Accusation::accused, "ministry")
        .with(Accusation::charge, "ignored two warnings")
        .reads("Kari Solheim alleged the sailors were beaten by the police.")
        .with(Accusation::accused, "police")
        .rejects("Kari Solheim alleged that the road was closed.");
    rule("accusation.accuse", Accusation.class)
        .reads("Kari Solheim said Peru was to blame for the attack.")
        .with(Accusation::accuser, "Kari Solheim")
        .with(Accusation::accused, "Peru")
        .with(Accusation::charge, "the attack")
        .reads("The union said the ministry was partly to blame.")
        .with(Accusation::accused, "ministry")
        .without(Accusation::charge)
        .rejects("Peru was to blame for the attack.");
    rule("accusation.accuse", Accusation.class)
        .reads("Sweden pointed the finger at Peru.")
        .with(Accusation::accuser, "Sweden")
        .with(Accusation::accused, "Peru")
        .reads("Peru and Sweden have traded accusations of spying.")
        .with(Accusation::charge, "spying")
        .reads("The union levelled accusations at the ministry.")
        .with(Accusation::accused, "ministry")
        .rejects("Kari Solheim pointed a lamp at the door.");
  }
}
