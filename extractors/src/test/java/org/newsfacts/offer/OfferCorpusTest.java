package org.newsfacts.offer;

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
        .with(Offer::offer, "host a conference")
        .reads("Poland has offered to treat the wounded if asked.")
        .with(Offer::offeror, "Poland")
        .with(Offer::condition, "if asked")
        .reads("Kari Solheim volunteered to carry the letter.")
        .with(Offer::offeror, "Kari Solheim")
        .reads("Poland pledged to send 40 doctors.")
        .with(Offer::offer, "send 40 doctors")
        .reads("If the king agrees, Poland has offered to lend ships.")
        .with(Offer::condition, "If the king agrees")
        .rejects("Norway was asked to offer to host a conference.")
        .rejects("Poland pledged to fight on.");
    rule("offer.ready", Offer.class)
        .reads(
            "The Polish ambassador, Kari Solheim, said that Warsaw \"has made plain that we are"
                + " prepared to host talks\".")
        .with(Offer::offeror, "Poland")
        .reads("Norway is ready to host a conference.")
        .reads("Poland is prepared to help if asked.")
        .with(Offer::condition, "if asked")
        .reads("Norway would be willing to mediate.")
        .with(Offer::offer, "mediate")
        .reads("Norway is ready to meet Poland when the papers are signed, but they are not.")
        .with(Offer::offer, "meet Poland")
        .reads("Poland would be happy to meet the dockers as long as the blockade ends.")
        .with(Offer::condition, "as long as the blockade ends")
        .reads("The king said his country stood ready to host a conference.")
        .reads("Provided that names are hidden, Norway is ready to share its data.")
        .with(Offer::condition, "Provided that names are hidden")
        .rejects("Norway is ready.")
        .rejects("Kari Solheim is ready to be president.")
        .rejects("Norway is not willing to host a conference.");
    rule("offer.thing", Offer.class)
        .reads("Norway offered its good offices.")
        .with(Offer::offer, "its good offices")
        .reads("Poland has offered Kenya $20 million in aid.")
        .with(Offer::offer, "$20 million in aid")
        .reads("Poland offered 40 police officers.")
        .reads("Poland has pledged $5 million for the island.")
        .reads("Kari Solheim offered Oslo as a venue.")
        .with(Offer::offer, "Oslo as a venue")
        .reads("Kari Solheim assured her of all assistance.")
        .with(Offer::offer, "all assistance")
        .rejects("Norway offered condolences.")
        .rejects("Norway offered no help.")
        .rejects("Kari Solheim offered a fresh look at the harvest.");
    rule("offer.noun", Offer.class)
        .reads("Sailors praised Norway's readiness to take in the crew.")
        .with(Offer::offeror, "Norway")
        .with(Offer::offer, "take in the crew")
        .reads("Poland renewed its offer of mediation.")
        .with(Offer::offeror, "Poland")
        .rejects("Norway's offer was too low.");
  }
}
