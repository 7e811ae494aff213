package org.newsfacts.concern;

import org.newsfacts.model.Concern;
import org.newsfacts.testing.RuleCorpus;

/** Who is worried about what, and who is concerned with something else. */
class ConcernCorpusTest extends RuleCorpus {

  @Override
  protected void examples() {
    voiced();
    felt();
  }

  private void voiced() {
    rule("concern.worry", Concern.class)
        .reads("Sweden expressed deep concern about the blockade.")
        .with(Concern::holder, "Sweden")
        .with(Concern::topic, "the blockade")
        .reads("Kari Solheim voiced alarm over the fate of the sailors.")
        .with(Concern::holder, "Kari Solheim")
        .with(Concern::topic, "the fate of the sailors")
        .reads("Concern was voiced by Sweden about the blockade.")
        .with(Concern::holder, "Sweden")
        .reads("Kari Solheim phoned Omar Said to voice her concern over the dam.")
        .with(Concern::holder, "Kari Solheim")
        .rejects("Kari Solheim raised money over the years.");
    rule("concern.worry", Concern.class)
        .reads("The ministers discussed Sweden's concern about the dam.")
        .with(Concern::holder, "Sweden")
        .with(Concern::topic, "the dam")
        .reads("Oslo took up the concerns of Sweden over the blockade.")
        .with(Concern::holder, "Sweden")
        .rejects("Sweden's concern was plain.");
    rule("concern.worry", Concern.class)
        .reads("Sweden is following the trial with great concern.")
        .with(Concern::topic, "the trial")
        .reads("Kari Solheim watched the vote with alarm.")
        .with(Concern::holder, "Kari Solheim")
        .rejects("Kari Solheim watched the vote with her sister.");
  }

  private void felt() {
    rule("concern.worry", Concern.class)
        .reads("Sweden is deeply worried about the blockade.")
        .with(Concern::holder, "Sweden")
        .with(Concern::topic, "the blockade")
        .reads("Kari Solheim was alarmed by the silence of the ministry.")
        .with(Concern::topic, "the silence of the ministry")
        .reads("Sweden remained concerned that the ceasefire would not hold.")
        .with(Concern::topic, "the ceasefire would not hold")
        .reads("The dam worries Sweden.")
        .with(Concern::holder, "Sweden")
        .with(Concern::topic, "The dam")
        .rejects("Kari Solheim is happy about the vote.")
        .rejects("The law is concerned with fishing.");
    rule("concern.worry", Concern.class)
        .reads("Residents fear another flood.")
        .with(Concern::topic, "another flood")
        .reads("Sweden fears that the truce will break.")
        .with(Concern::topic, "the truce will break")
        .rejects("Forty sailors are feared dead.");
  }
}
