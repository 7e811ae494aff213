package org.newsfacts.condemnation;

import org.newsfacts.model.Condemnation;
import org.newsfacts.testing.RuleCorpus;

/** Who condemns and criticises what, and what is only hit by a lorry. */
class CondemnationCorpusTest extends RuleCorpus {

  @Override
  protected void examples() {
    verbs();
    nouns();
  }

  private void verbs() {
    rule("condemnation.condemn", Condemnation.class)
        .reads("Sweden condemned the shelling of the harbour.")
        .with(Condemnation::issuer, "Sweden")
        .with(Condemnation::target, "the shelling of the harbour")
        .with(Condemnation::strength, Condemnation.Strength.CONDEMN)
        .reads("Kari Solheim thanked the nurses and criticised the ministry.")
        .with(Condemnation::issuer, "Kari Solheim")
        .with(Condemnation::target, "the ministry")
        .with(Condemnation::strength, Condemnation.Strength.CRITICIZE)
        .reads("Sweden has not condemned the shelling.")
        .with(Condemnation::target, "the shelling")
        .negated()
        .reads("Sweden stopped short of condemning the shelling.")
        .with(Condemnation::issuer, "Sweden")
        .negated()
        .reads("Kari Solheim rang the mayor to denounce the shelling.")
        .with(Condemnation::issuer, "Kari Solheim")
        .reads("The parliament of Peru passed a motion deploring the arrests.")
        .with(Condemnation::target, "the arrests")
        .with(Condemnation::strength, Condemnation.Strength.DEPLORE)
        .rejects("Kari Solheim urged Peru to condemn the shelling.")
        .rejects("A lorry slammed a wall near the harbour.");
    rule("condemnation.condemn", Condemnation.class)
        .reads("The shelling was condemned by Sweden.")
        .with(Condemnation::issuer, "Sweden")
        .with(Condemnation::target, "The shelling")
        .reads("The new law was denounced by the dockers' union.")
        .with(Condemnation::target, "The new law")
        .rejects("The building was condemned last year.");
    rule("condemnation.condemn", Condemnation.class)
        .reads("Kari Solheim lashed out at the new tax.")
        .with(Condemnation::issuer, "Kari Solheim")
        .with(Condemnation::target, "the new tax")
        .reads("Sweden spoke out against the arrests.")
        .with(Condemnation::target, "the arrests")
        .rejects("Kari Solheim spoke at a rally.");
    rule("condemnation.condemn", Condemnation.class)
        .reads("Kari Solheim attacked the decision to close the harbour.")
        .with(Condemnation::target, "the decision to close the harbour")
        .reads("The union ridiculed the plan.")
        .with(Condemnation::issuer, "union")
        .rejects("Rebels attacked the harbour.");
  }

  private void nouns() {
    rule("condemnation.condemn", Condemnation.class)
        .reads("Sweden voiced outrage at the arrests.")
        .with(Condemnation::issuer, "Sweden")
        .with(Condemnation::target, "the arrests")
        .reads("Kari Solheim expressed condemnation of the shelling.")
        .with(Condemnation::target, "the shelling")
        .rejects("Kari Solheim voiced hope for the talks.");
    rule("condemnation.condemn", Condemnation.class)
        .reads("The new law drew criticism from Sweden.")
        .with(Condemnation::issuer, "Sweden")
        .with(Condemnation::target, "The new law")
        .reads("The arrests sparked outrage from the dockers' union.")
        .with(Condemnation::target, "The arrests")
        .rejects("The match drew a crowd from Sweden.");
    rule("condemnation.condemn", Condemnation.class)
        .reads("The new law came under fire from the dockers' union.")
        .with(Condemnation::target, "The new law")
        .reads("The ministry came under criticism from Kari Solheim.")
        .with(Condemnation::issuer, "Kari Solheim")
        .with(Condemnation::strength, Condemnation.Strength.CRITICIZE)
        .rejects("The harbour came under fire from Peru.");
    rule("condemnation.condemn", Condemnation.class)
        .reads("Condemnation came from Sweden and Norway.")
        .with(Condemnation::issuer, "Norway")
        .without(Condemnation::target)
        .reads("Statements of condemnation have come from the dockers' union.")
        .with(Condemnation::strength, Condemnation.Strength.CONDEMN)
        .rejects("The sailors came from Sweden.");
    rule("condemnation.condemn", Condemnation.class)
        .reads("Sweden's condemnation of the shelling came late.")
        .with(Condemnation::issuer, "Sweden")
        .with(Condemnation::target, "the shelling")
        .reads("Criticism of the law by the dockers' union grew.")
        .with(Condemnation::target, "the law")
        .rejects("The book's criticism of wealth is mild.");
  }
}
