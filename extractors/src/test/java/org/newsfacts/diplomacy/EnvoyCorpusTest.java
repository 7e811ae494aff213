package org.newsfacts.diplomacy;

import org.newsfacts.model.EnvoyDispatch;
import org.newsfacts.model.Mediation;
import org.newsfacts.model.MediationOutcome;
import org.newsfacts.model.Modality;
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
        .with(EnvoyDispatch::destination, "Kenya")
        .reads("Poland is sending former minister Kari Solheim to Kenya.")
        .modality(Modality.PLANNED)
        .with(EnvoyDispatch::envoy, "Kari Solheim")
        .reads("Poland plans to send a mediator to Kenya.")
        .modality(Modality.PLANNED)
        .reads("Norway denied that it had sent a diplomat to Kenya.")
        .negated()
        .reads("Poland refused to send a delegation.")
        .negated()
        .rejects("Norway sent a letter to Kenya.")
        .rejects("Norway urged Poland to send an envoy.")
        .rejects("The judge sent Kari Solheim to prison.");
    rule("envoy.noun", EnvoyDispatch.class)
        .reads("Poland's dispatch of a special envoy to Kenya surprised the king.")
        .with(EnvoyDispatch::sender, "Poland")
        .with(EnvoyDispatch::destination, "Kenya")
        .reads("Oslo praised Poland's despatch of a delegation.")
        .with(EnvoyDispatch::sender, "Poland")
        .rejects("Poland's dispatch of a parcel to Kenya took a week.");
    rule("mediation.verb", Mediation.class)
        .reads("Norway mediated between Poland and Kenya.")
        .with(Mediation::outcome, MediationOutcome.ONGOING)
        .reads("Norway brokered a truce.")
        .with(Mediation::outcome, MediationOutcome.SUCCEEDED)
        .reads("Kari Solheim shuttled between Poland and Kenya without a breakthrough.")
        .with(Mediation::outcome, MediationOutcome.NO_PROGRESS)
        .reads("Norway is trying to broker a truce.")
        .reads("Norway acted as a go-between for the two sides.")
        .reads("The truce was mediated by Norway.")
        .rejects("Norway offered to mediate.")
        .rejects("Norway refused to mediate.")
        .rejects("Kari Solheim reconciled with her sister.");
    rule("mediation.efforts", Mediation.class)
        .reads("Truce efforts by Norway have made no headway.")
        .with(Mediation::outcome, MediationOutcome.NO_PROGRESS)
        .reads("Mediation by Poland goes on.")
        .reads("The sailors were freed through Norwegian mediation.")
        .rejects("Efforts by Norway to save the forest go on.");
  }
}
