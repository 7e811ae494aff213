package org.newsfacts.mediation;

import org.newsfacts.model.Mediation;
import org.newsfacts.testing.RuleCorpus;

/** Mediators at work, and what only looks like them. */
class MediationCorpusTest extends RuleCorpus {
  @Override
  protected void examples() {
    rule("mediation.verb", Mediation.class)
        .reads("Peace talks mediated by Togo between Mali and the rebels ended without a deal.")
        .with(Mediation::mediators, "Togo")
        .with(Mediation::parties, "Mali", "rebels")
        .reads("A Kenyan delegation is trying to get the warring sides back to the table.")
        .with(Mediation::outcome, Mediation.Outcome.ONGOING)
        .reads("The bishops reconciled the Afar and the Issa.")
        .with(Mediation::outcome, Mediation.Outcome.SUCCEEDED)
        .reads("Norway mediated between Poland and Kenya.")
        .with(Mediation::outcome, Mediation.Outcome.ONGOING)
        .reads("Norway brokered a truce.")
        .with(Mediation::outcome, Mediation.Outcome.SUCCEEDED)
        .reads("Kari Solheim shuttled between Poland and Kenya without a breakthrough.")
        .with(Mediation::outcome, Mediation.Outcome.NO_PROGRESS)
        .reads("Norway is trying to broker a truce.")
        .reads("Norway acted as a go-between for the two sides.")
        .reads("The truce was mediated by Norway.")
        .reads("Poland has tried to broker a truce between the dockers and the ministry since May.")
        .with(Mediation::mediators, "Poland")
        .with(Mediation::outcome, Mediation.Outcome.ONGOING)
        .reads("Norway failed to bring the two sides together in Lima on Monday.")
        .with(Mediation::outcome, Mediation.Outcome.FAILED)
        .reads("Kari Solheim thanked Kenya for trying to broker a ceasefire.")
        .with(Mediation::mediators, "Kenya")
        .reads("Kenya hosted indirect talks between Norway and Poland.")
        .reads("Kenya and Norway, which are mediating between Poland and Chad, urged calm.")
        .with(Mediation::mediators, "Kenya", "Norway")
        .reads("The truce brokered by Norway between Poland and Kenya took effect on Monday.")
        .with(Mediation::parties, "Poland", "Kenya")
        .reads("Peace talks between Poland and Kenya, mediated by Norway, opened on Monday.")
        .with(Mediation::goal, "Peace talks")
        .with(Mediation::parties, "Poland", "Kenya")
        .reads("Norway, which has been mediating between Poland and Kenya, said so.")
        .rejects("Kenya brokered a loan for the port.")
        .rejects("Norway offered to mediate.")
        .rejects("Norway refused to mediate.")
        .rejects("Kari Solheim reconciled with her sister.");
    rule("mediation.efforts", Mediation.class)
        .reads("Truce efforts by Norway have made no headway.")
        .with(Mediation::outcome, Mediation.Outcome.NO_PROGRESS)
        .reads("Mediation by Poland goes on.")
        .reads("The sailors were freed through Norwegian mediation.")
        .reads("A Norwegian bid to broker a swap collapsed.")
        .with(Mediation::mediators, "Norway")
        .with(Mediation::outcome, Mediation.Outcome.FAILED)
        .reads("Efforts by Norway to end the war between Poland and Kenya made little progress.")
        .with(Mediation::goal, "end the war")
        .with(Mediation::outcome, Mediation.Outcome.NO_PROGRESS)
        .rejects("Efforts by Norway to end poverty go on.")
        .rejects("Efforts by Norway to save the forest go on.");
  }
}
