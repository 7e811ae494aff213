package org.newsfacts.verbal;

import org.newsfacts.model.Concern;
import org.newsfacts.testing.RuleCorpus;

/** Who is worried about what, and who is concerned with something else. */
class ConcernCorpusTest extends RuleCorpus {

  @Override
  protected void examples() {
    rule("concern.express", Concern.class)
        .reads("Sweden expressed deep concern about the blockade.")
        .with(Concern::holder, "Sweden")
        .with(Concern::topic, "the blockade")
        .reads("Kari Solheim voiced alarm over the fate of the sailors.")
        .with(Concern::holder, "Kari Solheim")
        .with(Concern::topic, "the fate of the sailors")
        .rejects("Kari Solheim raised money over the years.");
    rule("concern.be", Concern.class)
        .reads("Sweden is deeply worried about the blockade.")
        .with(Concern::holder, "Sweden")
        .with(Concern::topic, "the blockade")
        .reads("Kari Solheim was alarmed by the silence of the ministry.")
        .with(Concern::topic, "the silence of the ministry")
        .reads("Sweden remained concerned that the ceasefire would not hold.")
        .with(Concern::topic, "the ceasefire would not hold")
        .rejects("Kari Solheim is happy about the vote.");
  }
}
