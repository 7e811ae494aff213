package org.newsfacts.envoy;

import org.newsfacts.model.EnvoyDispatch;
import org.newsfacts.model.Modality;
import org.newsfacts.testing.RuleCorpus;

/** Envoys who are sent, and what only looks like it. */
class EnvoyCorpusTest extends RuleCorpus {
  @Override
  protected void examples() {
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
        .reads("Rosas, an envoy despatched by the African Union to Kenya, spoke on Friday.")
        .with(EnvoyDispatch::sender, "African Union")
        .reads("Norway named Kari Solheim as its envoy to Kenya.")
        .with(EnvoyDispatch::envoy, "Kari Solheim")
        .with(EnvoyDispatch::destination, "Kenya")
        .reads("Southern African countries will send delegations to Maseru.")
        .modality(Modality.PLANNED)
        .with(EnvoyDispatch::sender, "Southern African countries")
        .rejects("Norway named Kari Solheim as fisheries minister.")
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
  }
}
