package org.newsfacts.violence;

import org.newsfacts.model.Protest;
import org.newsfacts.model.ProtestKind;
import org.newsfacts.testing.RuleCorpus;

/** Who marches, and who strikes for pay; jets that strike are no walkout. */
class ViolenceCorpusTest extends RuleCorpus {

  @Override
  protected void examples() {
    protests();
  }

  private void protests() {
    rule("protest.verb", Protest.class)
        .reads("Thousands of students marched through Lima.")
        .with(Protest::kind, ProtestKind.MARCH)
        .with(Protest::place, "Lima")
        .reads("Protesters rallied outside the ministry.")
        .with(Protest::kind, ProtestKind.RALLY)
        .rejects("Soldiers marched past the president on Independence Day.")
        .rejects("Shares rallied on Tuesday.");
    rule("protest.strike", Protest.class)
        .reads("Rail unions called a general strike for Friday.")
        .with(Protest::kind, ProtestKind.GENERAL_STRIKE)
        .with(Protest::organizer, "Rail unions")
        .reads("Nurses in Lima went on strike.")
        .with(Protest::kind, ProtestKind.STRIKE)
        .rejects("Jets went on to strike two camps.");
    rule("protest.noun", Protest.class)
        .reads("A march of 3,000 students shut the city centre.")
        .with(Protest::kind, ProtestKind.MARCH)
        .with(Protest::size, "3000")
        .reads("Riots broke out after the verdict.")
        .with(Protest::kind, ProtestKind.RIOT)
        .rejects("The talks begin in March.");
  }
}
