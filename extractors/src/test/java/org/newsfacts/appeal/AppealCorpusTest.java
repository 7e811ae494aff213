package org.newsfacts.appeal;

import org.newsfacts.model.Appeal;
import org.newsfacts.testing.RuleCorpus;

/** Who asks whom to do what, and what only sounds like asking. */
class AppealCorpusTest extends RuleCorpus {

  @Override
  protected void examples() {
    calls();
    verbsWithAnAddressee();
    verbsWithAThing();
    duties();
    nouns();
  }

  private void calls() {
    rule("appeal.ask", Appeal.class)
        .reads("Sweden called on both sides to release their prisoners.")
        .with(Appeal::issuer, "Sweden")
        .with(Appeal::addressees, "both sides")
        .with(Appeal::action, "release their prisoners")
        .with(Appeal::strength, Appeal.Strength.URGE)
        .reads("Kari Solheim praised the nurses and called on Peru for an inquiry.")
        .with(Appeal::issuer, "Kari Solheim")
        .with(Appeal::addressees, "Peru")
        .with(Appeal::action, "an inquiry")
        .reads("Sweden called on Peru to immediately and fully open the border.")
        .with(Appeal::action, "immediately and fully open the border")
        .reads("Sweden urged its neighbours, in keeping with the pact, to open the border.")
        .with(Appeal::addressees, "its neighbours")
        .with(Appeal::action, "open the border")
        .reads("The church asked priests who sit on juries across the country to step down.")
        .with(Appeal::addressees, "priests")
        .with(Appeal::action, "step down")
        .reads("The mayor asked for the return of the bells taken in 1904.")
        .with(Appeal::action, "the return of the bells taken in 1904")
        .reads("Herders in Turkana implored the ministry to send water.")
        .with(Appeal::issuer, "Herders in Turkana")
        .reads("Resolution 3140 calls on all states to stop selling mines.")
        .with(Appeal::issuer, "Resolution 3140")
        .with(Appeal::addressees, "all states")
        .reads("Norway urged Burundi to open its border.")
        .with(Appeal::addressees, "Burundi")
        .rejects("The governor called on the emir on Monday to wish him well.")
        .rejects("A draft demanding a truce was vetoed by Peru.")
        .rejects("Peru blocked a statement that demanded a truce.")
        .rejects("Kari Solheim called on the widow on Friday.");
    rule("appeal.ask", Appeal.class)
        .reads("Sweden called for an immediate ceasefire.")
        .with(Appeal::issuer, "Sweden")
        .with(Appeal::action, "an immediate ceasefire")
        .without(Appeal::addressees)
        .reads("The union condemned the law, calling for its repeal.")
        .with(Appeal::issuer, "union")
        .with(Appeal::action, "its repeal")
        .rejects("The plan calls for 12 bridges.");
    rule("appeal.ask", Appeal.class)
        .reads("Kari Solheim appealed to the kidnappers to free the sailors.")
        .with(Appeal::issuer, "Kari Solheim")
        .with(Appeal::action, "free the sailors")
        .with(Appeal::strength, Appeal.Strength.REQUEST)
        .reads("Sweden appealed to donors for money.")
        .with(Appeal::addressees, "donors")
        .with(Appeal::action, "money")
        .rejects("The song appealed to children.");
  }

  private void verbsWithAnAddressee() {
    rule("appeal.ask", Appeal.class)
        .reads("Kari Solheim urged Peru and Chile to open the border.")
        .with(Appeal::addressees, "Peru", "Chile")
        .with(Appeal::action, "open the border")
        .with(Appeal::strength, Appeal.Strength.URGE)
        .reads("The court ordered the ministry to pay the widows.")
        .with(Appeal::issuer, "court")
        .with(Appeal::strength, Appeal.Strength.DEMAND)
        .reads("Sweden has not asked Peru to open the border.")
        .with(Appeal::action, "open the border")
        .negated()
        .reads("Sweden pleaded for calm and told both sides to pull back.")
        .with(Appeal::issuer, "Sweden")
        .with(Appeal::action, "pull back")
        .reads("Kari Solheim urged all of the dockers to return.")
        .with(Appeal::addressees, "dockers")
        .with(Appeal::action, "return")
        .reads("The chair instructed the board (of trustees) to report, and a vote was held.")
        .with(Appeal::addressees, "board")
        .reads("The draft called on both sides to leave towns they seized.")
        .with(Appeal::addressees, "both sides")
        .rejects("Neither the weather nor the sea asked Peru to leave.")
        .rejects("Kari Solheim called on the king to thank him.")
        .rejects("Kari Solheim called Ana Ruiz on Monday to congratulate her.")
        .rejects("Kari Solheim asked to leave.");
    rule("appeal.ask", Appeal.class)
        .reads("Peru was urged by Sweden to open the border.")
        .with(Appeal::issuer, "Sweden")
        .with(Appeal::addressees, "Peru")
        .with(Appeal::action, "open the border")
        .reads("The ministry was ordered by the court to pay the widows.")
        .with(Appeal::issuer, "court")
        .with(Appeal::strength, Appeal.Strength.DEMAND)
        .rejects("The boats were ordered by size.");
  }

  private void verbsWithAThing() {
    rule("appeal.ask", Appeal.class)
        .reads("The union demanded a pay rise for dockers.")
        .with(Appeal::issuer, "union")
        .with(Appeal::action, "a pay rise for dockers")
        .with(Appeal::strength, Appeal.Strength.DEMAND)
        .reads("Sweden urged restraint.")
        .with(Appeal::action, "restraint")
        .reads("Sweden stopped short of demanding a ceasefire.")
        .with(Appeal::issuer, "Sweden")
        .with(Appeal::action, "a ceasefire")
        .negated()
        .rejects("The job demands patience.");
    rule("appeal.ask", Appeal.class)
        .reads("Sweden demanded that Peru release the sailors.")
        .with(Appeal::issuer, "Sweden")
        .with(Appeal::addressees, "Peru")
        .with(Appeal::action, "release the sailors")
        .with(Appeal::strength, Appeal.Strength.DEMAND)
        .reads("The union requested that talks be held in public.")
        .with(Appeal::strength, Appeal.Strength.REQUEST)
        .reads("The court ordered the men remain in custody.")
        .with(Appeal::addressees, "men")
        .with(Appeal::action, "remain in custody")
        .rejects("Kari Solheim asked whether Peru should pay.")
        .reads("Kari Solheim insisted the league ask Peru to talk.")
        .with(Appeal::issuer, "Kari Solheim")
        .with(Appeal::addressees, "league")
        .with(Appeal::action, "ask Peru to talk")
        .rejects("Kari Solheim insisted that the bridge was safe.");
    rule("appeal.ask", Appeal.class)
        .reads("Kari Solheim demanded to see the prisoners.")
        .with(Appeal::issuer, "Kari Solheim")
        .with(Appeal::action, "see the prisoners")
        .reads("The widows demanded to know who gave the order.")
        .with(Appeal::strength, Appeal.Strength.DEMAND)
        .rejects("Kari Solheim wanted to see the prisoners.");
    rule("appeal.ask", Appeal.class)
        .reads("Sweden warned Peru against closing the border.")
        .with(Appeal::addressees, "Peru")
        .with(Appeal::action, "against closing the border")
        .reads("Kari Solheim cautioned against haste.")
        .with(Appeal::action, "against haste")
        .rejects("Kari Solheim warned of a storm.");
    rule("appeal.count-on", Appeal.class)
        .reads("\"I count on Peru to open the border,\" Kari Solheim said.")
        .with(Appeal::issuer, "Kari Solheim")
        .with(Appeal::addressees, "Peru")
        .reads("\"We rely on Sweden to free the sailors,\" Kari Solheim said.")
        .with(Appeal::strength, Appeal.Strength.REQUEST)
        .rejects("The club counts on Sweden to win.");
    rule("appeal.deadline", Appeal.class)
        .reads("The union gave the ministry until Friday to pay the widows.")
        .with(Appeal::addressees, "ministry")
        .with(Appeal::action, "pay the widows")
        .reads("Sweden gave Peru until noon to open the border.")
        .with(Appeal::strength, Appeal.Strength.DEMAND)
        .rejects("The union gave the ministry a list.");
  }

  private void duties() {
    rule("appeal.duty", Appeal.class)
        .reads("\"Peru must release the sailors,\" Kari Solheim said.")
        .with(Appeal::issuer, "Kari Solheim")
        .with(Appeal::addressees, "Peru")
        .with(Appeal::action, "release the sailors")
        .reads("Kari Solheim said the shelling must stop.")
        .with(Appeal::action, "the shelling must stop")
        .rejects("\"It must be cold there,\" Kari Solheim said.");
    rule("appeal.duty", Appeal.class)
        .reads("\"They need to open the border,\" Kari Solheim said.")
        .with(Appeal::issuer, "Kari Solheim")
        .with(Appeal::action, "open the border")
        .reads("Kari Solheim said Peru needs to pay the widows.")
        .with(Appeal::addressees, "Peru")
        .rejects("\"You need to know the harbour,\" Kari Solheim said.");
    rule("appeal.duty", Appeal.class)
        .reads("Kari Solheim said Peru should open the border.")
        .with(Appeal::issuer, "Kari Solheim")
        .with(Appeal::action, "open the border")
        .with(Appeal::strength, Appeal.Strength.URGE)
        .reads("\"Sweden and Peru should sign the treaty,\" Kari Solheim said.")
        .with(Appeal::addressees, "Sweden", "Peru")
        .rejects("Kari Solheim said the law should be changed.");
    rule("appeal.duty", Appeal.class)
        .reads("\"It is essential that Peru release the sailors,\" Kari Solheim said.")
        .with(Appeal::action, "release the sailors")
        .reads("\"It is time for Peru to open the border,\" Kari Solheim said.")
        .with(Appeal::action, "open the border")
        .rejects("\"Water is essential to life,\" Kari Solheim said.");
  }

  private void nouns() {
    rule("appeal.noun", Appeal.class)
        .reads("Kari Solheim reiterated her call for a ceasefire.")
        .with(Appeal::issuer, "Kari Solheim")
        .with(Appeal::action, "a ceasefire")
        .reads("Sweden renewed its appeal to both sides to spare the harbour.")
        .with(Appeal::action, "spare the harbour")
        .reads("A call by Sweden for a ceasefire went unheard.")
        .with(Appeal::issuer, "Sweden")
        .with(Appeal::action, "a ceasefire")
        .rejects("The club renewed its contract with Kari Solheim.");
    rule("appeal.demands-include", Appeal.class)
        .reads("The union's demands include shorter shifts.")
        .with(Appeal::issuer, "union")
        .with(Appeal::action, "shorter shifts")
        .reads("Sweden's demands included a ceasefire.")
        .with(Appeal::strength, Appeal.Strength.DEMAND)
        .rejects("The job's demands include patience.");
  }
}
