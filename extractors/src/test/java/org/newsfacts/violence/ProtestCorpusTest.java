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
        .published("2031-03-12")
        .reads("Around 900 tenants marched through Glasgow on Saturday over rents.")
        .with(Protest::size, "about 900")
        .with(Protest::place, "Glasgow")
        .reads("Crowds gathered in Tirana on Friday to demand new elections.")
        .with(Protest::kind, ProtestKind.RALLY)
        .reads("Fishermen blockaded the port of Calais on Monday to protest against quotas.")
        .with(Protest::kind, ProtestKind.OTHER)
        .with(Protest::place, "Calais")
        .reads("Truckers parked across the bridge in Lima in protest at the toll.")
        .with(Protest::kind, ProtestKind.OTHER)
        .reads("Beekeepers blocked a motorway with hives near Lima.")
        .with(Protest::kind, ProtestKind.OTHER)
        .with(Protest::place, "Lima")
        .reads("Demonstrators clashed with the police in Lima.")
        .with(Protest::place, "Lima")
        .rejects("Voters blocked the senator on their phones.")
        .reads("Some 3,000 people rallied on Unity Square in Lima to demand his release.")
        .with(Protest::place, "Lima")
        .rejects("Protesters gather outside the court every Monday.")
        .reads("Welders laid down their tools in Katowice on Monday.")
        .with(Protest::kind, ProtestKind.STRIKE)
        .reads("Tens of thousands of people took to the streets of Santiago.")
        .with(Protest::place, "Santiago")
        .reads("Between 2,000 and 3,000 people rallied in Vilnius on Sunday.")
        .with(Protest::size, "range 2000-3000")
        .reads("The glaziers threatened to strike in May.")
        .modality(Modality.POSSIBLE)
        .reads("The pilots voted to strike.")
        .modality(Modality.PLANNED)
        .rejects("Volunteers rallied round the family.")
        .rejects("Volunteers rallied to rebuild the school.")
        .rejects("The lawyer protested her innocence.")
        .rejects("Did the nurses march on Monday?")
        .rejects("No teachers marched on Monday.")
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
        .reads("A strike by 600 operators shut the plant in Tula.")
        .with(Protest::size, "600")
        .with(Protest::place, "Tula")
        .reads("Nurses in Lima have begun industrial action over pay.")
        .with(Protest::kind, ProtestKind.STRIKE)
        .reads("A potters' strike in Lima will begin in May.")
        .modality(Modality.PLANNED)
        .with(Protest::organizer, "potters")
        .reads("Kenyan bakers suspended a nine-week strike.")
        .with(Protest::place, "Kenya")
        .reads("Bakers ended a two-day walkout.")
        .with(Protest::organizer, "Bakers")
        .reads("Potters called off a strike that was due to begin in May.")
        .negated()
        .modality(Modality.PLANNED)
        .rejects("A strike on a convoy killed six drivers.")
        .rejects("Lightning strikes killed two farmers.")
        .rejects("Neither union went on strike.")
        .rejects("Jets went on to strike two camps.")
        .rejects("The army launched a missile strike.");
  }

  private void nouns() {
    rule("protest.noun", Protest.class)
        .reads("A march of 3,000 students shut the city centre.")
        .with(Protest::kind, ProtestKind.MARCH)
        .with(Protest::size, "3000")
        .reads("Carters lifted a blockade of the port of Callao.")
        .with(Protest::kind, ProtestKind.OTHER)
        .reads("A march for jobs led by two churches drew 700 people in Lima.")
        .with(Protest::organizer, "two churches")
        .with(Protest::size, "700")
        .reads("Riots broke out after the verdict.")
        .with(Protest::kind, ProtestKind.RIOT)
        .reads("The union called off a march planned for Saturday.")
        .negated()
        .modality(Modality.PLANNED)
        .with(Protest::kind, ProtestKind.MARCH)
        .reads("A rally in support of the miners is due to be held in Lima.")
        .modality(Modality.PLANNED)
        .with(Protest::kind, ProtestKind.RALLY)
        .reads("Guards broke up a sit-in by some 40 students at the ministry in Lima.")
        .with(Protest::size, "about 40")
        .with(Protest::place, "Lima")
        .reads("Hundreds attended a rally against the dam in Lima.")
        .with(Protest::kind, ProtestKind.RALLY)
        .reads("Police used tear gas to disperse a demonstration in Lima.")
        .with(Protest::place, "Lima")
        .reads("The march, attended by 700 people, passed off peacefully.")
        .with(Protest::size, "700")
        .rejects("A charity march along the coast ended in Lima.")
        .rejects("The embassy lodged a protest with the ministry.")
        .rejects("Kari Solheim held a rally in Lima.")
        .rejects("The talks begin in March.");
    rule("protest.noun", Protest.class)
        .reads("The law was dropped after weeks of protests against it.")
        .with(Protest::kind, ProtestKind.OTHER)
        .reads("Two students were hurt at a demonstration in Lima.")
        .with(Protest::kind, ProtestKind.RALLY)
        .with(Protest::place, "Lima")
        .rejects("The mayor fears protests against the law.");
    rule("protest.strike", Protest.class)
        .reads("Porters in Lima entered the second week of a strike.")
        .with(Protest::kind, ProtestKind.STRIKE)
        .rejects("Strikes cost the port money.");
  }
}
