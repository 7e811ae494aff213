package org.newsfacts.violence;

import org.newsfacts.model.Attack;
import org.newsfacts.model.AttackKind;
import org.newsfacts.model.Fact;
import org.newsfacts.testing.RuleCorpus;

/**
 * Who attacks what, and what only sounds like it: a labour strike is no air strike, a feared attack
 * is none yet, and a heart attack none at all.
 */
class AttackCorpusTest extends RuleCorpus {

  @Override
  protected void examples() {
    active();
    deeds();
    passive();
    launched();
    nouns();
  }

  private void active() {
    rule("attack.active", Attack.class)
        .published("2031-03-05")
        .reads("Jets struck a fuel depot near the harbour on Tuesday.")
        .with(Attack::target, "a fuel depot")
        .with(Attack::kind, AttackKind.AIR_STRIKE)
        .with(Fact::when, "2031-03-04")
        .reads("The army shelled a school in Aleppo.")
        .with(Attack::attacker, "army")
        .with(Attack::kind, AttackKind.ARTILLERY)
        .with(Attack::place, "Aleppo")
        .reads("Last week a Kabul truck bombing killed nine people.")
        .with(Attack::kind, AttackKind.BOMBING)
        .reads("On Sunday gunmen ambushed a grain convoy near Aleppo.")
        .with(Attack::attacker, "gunmen")
        .with(Attack::target, "a grain convoy")
        .reads("The mayor accused the rebels of bombing a dam from the air.")
        .with(Attack::attacker, "rebels")
        .with(Attack::kind, AttackKind.AIR_STRIKE)
        .reads("Twin bombings yesterday struck a market in Aleppo.")
        .with(Attack::target, "a market")
        .with(Attack::place, "Aleppo")
        .reads("Fighters stormed the village of Qasrun on Monday.")
        .with(Attack::place, "Qasrun")
        .rejects("Kari Solheim attacked Omar Said over the budget.")
        .rejects("The two sides struck a deal.")
        .rejects("Kari Solheim attacked the ruling.")
        .rejects("The army denied that its troops had shelled the school.")
        .rejects("The rebels threatened to shell the port.")
        .rejects("Crews shot the film in Aleppo.")
        .rejects("The lorry struck a bridge.")
        .rejects("The party torpedoed the budget.")
        .rejects("Kari Solheim shot back in a letter.");
  }

  private void deeds() {
    rule("attack.active", Attack.class)
        .reads("A gunman opened fire on a bus.")
        .with(Attack::target, "a bus")
        .with(Attack::kind, AttackKind.SHOOTING)
        .reads("Rioters set fire to a courthouse in Lima.")
        .with(Attack::target, "a courthouse")
        .reads("Riots broke out on Monday in Aleppo, where crowds torched a bank.")
        .with(Attack::attacker, "crowds")
        .with(Attack::place, "Aleppo")
        .reads("A man drove a van into a crowd in Lima.")
        .with(Attack::kind, AttackKind.VEHICLE)
        .with(Attack::weapon, "a van")
        .reads("Snipers shot at shoppers in Aleppo.")
        .with(Attack::target, "shoppers")
        .reads("The rebels shot down a helicopter near Aleppo.")
        .with(Attack::target, "a helicopter")
        .reads("A bomb went off in Aleppo.")
        .with(Attack::kind, AttackKind.BOMBING)
        .reads("Peru fired missiles at two camps.")
        .with(Attack::target, "two camps")
        .with(Attack::kind, AttackKind.ROCKET)
        .reads("Demonstrators threw bricks at the police.")
        .with(Attack::target, "the police")
        .rejects("Police fired tear gas at the crowd.")
        .rejects("Peru fired a missile into the sea.")
        .rejects("The club fired its coach.");
  }

  private void passive() {
    rule("attack.passive", Attack.class)
        .reads("A school was shelled by the army.")
        .with(Attack::attacker, "army")
        .with(Attack::target, "A school")
        .with(Attack::kind, AttackKind.ARTILLERY)
        .reads("A tanker was hit by a missile.")
        .with(Attack::target, "A tanker")
        .with(Attack::kind, AttackKind.ROCKET)
        .reads("The convoy came under fire near Aleppo.")
        .with(Attack::target, "The convoy")
        .with(Attack::kind, AttackKind.SHOOTING)
        .reads("He was killed by a Peruvian air strike.")
        .with(Attack::attacker, "Peru")
        .with(Attack::kind, AttackKind.AIR_STRIKE)
        .rejects("The town was hit by a storm.")
        .rejects("The minister came under fire for the delay.")
        .rejects("A cyclist was hit by a van.");
  }

  private void launched() {
    rule("attack.launched", Attack.class)
        .reads("Peru launched air strikes on two camps.")
        .with(Attack::attacker, "Peru")
        .with(Attack::target, "two camps")
        .with(Attack::kind, AttackKind.AIR_STRIKE)
        .reads("The rebels carried out a suicide bombing in Aleppo.")
        .with(Attack::kind, AttackKind.BOMBING)
        .with(Attack::place, "Aleppo")
        .rejects("The union launched a strike over pay.")
        .rejects("The rebels could launch an attack on Aleppo.");
  }

  private void nouns() {
    rule("attack.noun", Attack.class)
        .reads("Shops reopened after a car bombing in Aleppo.")
        .with(Attack::kind, AttackKind.BOMBING)
        .with(Attack::place, "Aleppo")
        .reads("Rocket attacks by the rebels emptied the town.")
        .with(Attack::attacker, "rebels")
        .with(Attack::kind, AttackKind.ROCKET)
        .reads("Bern condemned the shelling of Aleppo.")
        .with(Attack::target, "Aleppo")
        .with(Attack::kind, AttackKind.ARTILLERY)
        .reads("The raid on a farm, which took place near Aleppo, drew protests.")
        .with(Attack::target, "a farm")
        .with(Attack::place, "Aleppo")
        .reads("Police counted two shootings last week, one in Lima and another in Aleppo.")
        .with(Attack::place, "Lima")
        .and()
        .with(Attack::place, "Aleppo")
        .reads("Aleppo was the target of a rocket attack in 2006.")
        .with(Attack::place, "Aleppo")
        .with(Attack::kind, AttackKind.ROCKET)
        .reads("Clashes between rival militias shut the road near Aleppo.")
        .with(Attack::kind, AttackKind.OTHER)
        .rejects("Kari Solheim's attacks on Omar Said pleased her party.")
        .rejects("The march ended in clashes between students and the police.")
        .rejects("The mayor died of a heart attack.")
        .rejects("The general strike emptied the town.")
        .rejects("Attacks on nurses have risen.")
        .rejects("The ministry warned of attacks in Aleppo.")
        .rejects("The attack shocked the town.");
  }
}
