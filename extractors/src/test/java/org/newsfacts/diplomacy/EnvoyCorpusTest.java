package org.newsfacts.diplomacy;

import org.newsfacts.model.EnvoyDispatch;
import org.newsfacts.model.Mediation;
import org.newsfacts.testing.RuleCorpus;

/** Envoys who are sent, mediators at work, and what only looks like them. */
class EnvoyCorpusTest extends RuleCorpus {
  @Override
  protected void examples() {
    envoysAndMediation();
  }

  private void envoysAndMediation() {
    rule("envoy.sent", EnvoyDispatch.class)
        .reads("Norway sent an envoy to Kenya.")
        .with(EnvoyDispatch::sender, "Norway")
        .reads("A delegation was dispatched to Kenya by Poland.")
        .with(EnvoyDispatch::sender, "Poland")
        .rejects("Norway sent a letter to Kenya.");
    rule("mediation.verb", Mediation.class)
        .reads("Norway mediated between Poland and Kenya.")
        .reads("Norway brokered a truce.")
        .rejects("Norway offered to mediate.");
    rule("mediation.efforts", Mediation.class)
        .reads("Truce efforts by Norway have made no headway.")
        .reads("Mediation by Poland goes on.")
        .rejects("Efforts by Norway to save the forest go on.");
  }
}
