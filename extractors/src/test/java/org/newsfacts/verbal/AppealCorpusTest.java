package org.newsfacts.verbal;

import org.newsfacts.model.Appeal;
import org.newsfacts.model.AppealStrength;
import org.newsfacts.model.Fact;
import org.newsfacts.testing.RuleCorpus;

/** Who asks whom to do what, and what only sounds like asking. */
class AppealCorpusTest extends RuleCorpus {

  @Override
  protected void examples() {
    calls();
    verbsWithAnAddressee();
    verbsWithAThing();
    nouns();
  }

  private void calls() {
    rule("appeal.call-on", Appeal.class)
        .reads("Sweden called on both sides to release their prisoners.")
        .with(Appeal::issuer, "Sweden")
        .with(Appeal::addressees, "both sides")
        .with(Appeal::action, "release their prisoners")
        .with(Appeal::strength, AppealStrength.URGE)
        .reads("Kari Solheim praised the nurses and called on Peru for an inquiry.")
        .with(Appeal::issuer, "Kari Solheim")
        .with(Appeal::addressees, "Peru")
        .with(Appeal::action, "an inquiry")
        .rejects("Kari Solheim called on the widow on Friday.");
    rule("appeal.call-for", Appeal.class)
        .reads("Sweden called for an immediate ceasefire.")
        .with(Appeal::issuer, "Sweden")
        .with(Appeal::action, "an immediate ceasefire")
        .without(Appeal::addressees)
        .reads("The union condemned the law, calling for its repeal.")
        .with(Appeal::issuer, "union")
        .with(Appeal::action, "its repeal")
        .rejects("The plan calls for 12 bridges.");
    rule("appeal.appeal-to", Appeal.class)
        .reads("Kari Solheim appealed to the kidnappers to free the sailors.")
        .with(Appeal::issuer, "Kari Solheim")
        .with(Appeal::action, "free the sailors")
        .with(Appeal::strength, AppealStrength.REQUEST)
        .reads("Sweden appealed to donors for money.")
        .with(Appeal::addressees, "donors")
        .with(Appeal::action, "money")
        .rejects("The song appealed to children.");
  }

  private void verbsWithAnAddressee() {
    rule("appeal.urge-to", Appeal.class)
        .reads("Kari Solheim urged Peru and Chile to open the border.")
        .with(Appeal::addressees, "Peru", "Chile")
        .with(Appeal::action, "open the border")
        .with(Appeal::strength, AppealStrength.URGE)
        .reads("The court ordered the ministry to pay the widows.")
        .with(Appeal::issuer, "court")
        .with(Appeal::strength, AppealStrength.DEMAND)
        .reads("Sweden has not asked Peru to open the border.")
        .with(Appeal::action, "open the border")
        .negated()
        .rejects("Kari Solheim asked to leave.");
    rule("appeal.passive", Appeal.class)
        .reads("Peru was urged by Sweden to open the border.")
        .with(Appeal::issuer, "Sweden")
        .with(Appeal::addressees, "Peru")
        .with(Appeal::action, "open the border")
        .reads("The ministry was ordered by the court to pay the widows.")
        .with(Appeal::issuer, "court")
        .with(Appeal::strength, AppealStrength.DEMAND)
        .rejects("The boats were ordered by size.");
  }

  private void verbsWithAThing() {
    rule("appeal.urge-object", Appeal.class)
        .reads("The union demanded a pay rise for dockers.")
        .with(Appeal::issuer, "union")
        .with(Appeal::action, "a pay rise for dockers")
        .with(Appeal::strength, AppealStrength.DEMAND)
        .reads("Sweden urged restraint.")
        .with(Appeal::action, "restraint")
        .rejects("The job demands patience.");
    rule("appeal.demand-that", Appeal.class)
        .reads("Sweden demanded that Peru release the sailors.")
        .with(Appeal::issuer, "Sweden")
        .with(Appeal::action, "Peru release the sailors")
        .with(Appeal::strength, AppealStrength.DEMAND)
        .reads("The union requested that talks be held in public.")
        .with(Appeal::strength, AppealStrength.REQUEST)
        .rejects("Kari Solheim insisted that the bridge was safe.");
    rule("appeal.demand-to", Appeal.class)
        .reads("Kari Solheim demanded to see the prisoners.")
        .with(Appeal::issuer, "Kari Solheim")
        .with(Appeal::action, "see the prisoners")
        .reads("The widows demanded to know who gave the order.")
        .with(Appeal::strength, AppealStrength.DEMAND)
        .rejects("Kari Solheim wanted to see the prisoners.");
    rule("appeal.stop-short", Appeal.class)
        .reads("Sweden stopped short of demanding a ceasefire.")
        .with(Appeal::issuer, "Sweden")
        .with(Appeal::action, "a ceasefire")
        .negated()
        .reads("Kari Solheim stopped short of calling for an inquiry.")
        .with(Appeal::action, "an inquiry")
        .with(Fact::negated, true)
        .negated()
        .rejects("The lorry stopped short of hitting a wall.");
  }

  private void nouns() {
    rule("appeal.noun", Appeal.class)
        .reads("Kari Solheim reiterated her call for a ceasefire.")
        .with(Appeal::issuer, "Kari Solheim")
        .with(Appeal::action, "a ceasefire")
        .reads("Sweden renewed its appeal to both sides to spare the harbour.")
        .with(Appeal::action, "spare the harbour")
        .rejects("The club renewed its contract with Kari Solheim.");
  }
}
