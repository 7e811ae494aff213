package org.newsfacts.violence;

import org.newsfacts.model.Modality;
import org.newsfacts.model.Protest;
import org.newsfacts.model.ProtestKind;
import org.newsfacts.testing.RuleCorpus;

/** Marches, strikes and riots, and what only sounds like them. */
class ProtestCorpusTest extends RuleCorpus {
  @Override
  protected void examples() {
    deeds();
    strikes();
    nouns();
  }

  private void deeds() {
    rule("protest.verb", Protest.class)
        .reads("Thousands of students marched through Lima.")
        .with(Protest::kind, ProtestKind.MARCH)
        .with(Protest::place, "Lima")
        .reads("Protesters rallied outside the ministry.")
        .with(Protest::kind, ProtestKind.RALLY)
        .reads("Farmers took to the streets over the price of milk.")
        .with(Protest::kind, ProtestKind.OTHER)
        .reads("Demonstrators gathered outside the court in Lima.")
        .with(Protest::kind, ProtestKind.RALLY)
        .reads("Teachers walked off the job on Monday.")
        .with(Protest::kind, ProtestKind.STRIKE)
        .reads("Shops in Lima stayed shut in a one-day protest at the tax.")
        .with(Protest::kind, ProtestKind.OTHER)
        .rejects("Soldiers marched past the president on Independence Day.")
        .rejects("Voters rallied behind the senator.")
        .rejects("Two judges resigned in protest.")
        .rejects("Shares rallied on Tuesday.");
  }

  private void strikes() {
    rule("protest.strike", Protest.class)
        .reads("Rail unions called a general strike for Friday.")
        .modality(Modality.PLANNED)
        .with(Protest::kind, ProtestKind.GENERAL_STRIKE)
        .with(Protest::organizer, "Rail unions")
        .reads("Nurses in Lima went on strike.")
        .with(Protest::kind, ProtestKind.STRIKE)
        .reads("Prisoners in Lima began a hunger strike.")
        .with(Protest::kind, ProtestKind.OTHER)
        .rejects("Jets went on to strike two camps.")
        .rejects("The army launched a missile strike.");
  }

  private void nouns() {
    rule("protest.noun", Protest.class)
        .reads("A march of 3,000 students shut the city centre.")
        .with(Protest::kind, ProtestKind.MARCH)
        .with(Protest::size, "3000")
        .reads("Riots broke out after the verdict.")
        .with(Protest::kind, ProtestKind.RIOT)
        .reads("The union called off a march planned for Saturday.")
        .negated()
        .modality(Modality.PLANNED)
        .with(Protest::kind, ProtestKind.MARCH)
        .reads("A rally in support of the miners is due to be held in Lima.")
        .modality(Modality.PLANNED)
        .with(Protest::kind, ProtestKind.RALLY)
        .rejects("Kari Solheim held a rally in Lima.")
        .rejects("The talks begin in March.");
    rule("protest.mention", Protest.class)
        .reads("The law was dropped after weeks of protests against it.")
        .with(Protest::kind, ProtestKind.OTHER)
        .reads("Two students were hurt at a demonstration in Lima.")
        .with(Protest::kind, ProtestKind.RALLY)
        .with(Protest::place, "Lima")
        .rejects("The mayor fears protests against the law.");
  }
}
