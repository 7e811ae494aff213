package org.newsfacts.diplomacy;

import org.newsfacts.model.Offer;
import org.newsfacts.testing.RuleCorpus;

/** What is offered, and what is only said to be. */
class OfferCorpusTest extends RuleCorpus {
  @Override
  protected void examples() {
    offers();
  }

  private void offers() {
    rule("offer.to-do", Offer.class)
        .reads("Norway offered to host a conference.")
        .with(Offer::offeror, "Norway")
        .reads("Poland has offered to treat the wounded if asked.")
        .with(Offer::offeror, "Poland")
        .rejects("The shop offered to pay.");
    rule("offer.ready", Offer.class)
        .reads("Norway is ready to host a conference.")
        .reads("Poland is prepared to help if asked.")
        .rejects("Norway is ready.");
    rule("offer.thing", Offer.class)
        .reads("Norway offered its good offices.")
        .reads("Poland offered 40 police officers.")
        .rejects("Norway offered condolences.");
  }
}
