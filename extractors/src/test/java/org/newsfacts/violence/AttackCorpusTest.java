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
        .reads("Warplanes pounded a fuel dump outside Aleppo on Tuesday.")
        .with(Attack::target, "a fuel dump")
        .with(Attack::kind, AttackKind.AIR_STRIKE)
        .reads("Army aircraft bombed a wedding near Aleppo.")
        .with(Attack::target, "a wedding")
        .with(Attack::kind, AttackKind.AIR_STRIKE)
        .reads("A man attacked two joggers in Lima, using a knife.")
        .with(Attack::kind, AttackKind.STABBING)
        .reads("The strike destroyed a warehouse near Aleppo on Monday.")
        .with(Attack::target, "a warehouse")
        .reads("Strikes on two bridges near Aleppo wounded nine men.")
        .with(Attack::target, "two bridges")
        .reads("A bomb went off as a general left a hotel in Aleppo on Monday.")
        .with(Attack::kind, AttackKind.BOMBING)
        .reads("Government helicopters strafed a market in Aleppo.")
        .with(Attack::target, "a market")
        .with(Attack::kind, AttackKind.AIR_STRIKE)
        .rejects("Neither army attacked the town.")
        .rejects("Did gunmen attack the bus?")
        .rejects("In a drill, troops shelled an old barn.")
        .rejects("The novel tells how rebels attacked a port.")
        .rejects("Players shot 12 enemies in the video game.")
        .rejects("Critics bombarded the mayor with questions.")
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
        .reads("Assailants gunned down two men in Lima.")
        .with(Attack::target, "two men")
        .with(Attack::kind, AttackKind.SHOOTING)
        .reads("Arsonists burned down a school in Lima.")
        .with(Attack::target, "a school")
        .reads("Snipers shot into a crowd in Aleppo.")
        .with(Attack::target, "a crowd")
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
        .reads("A porter was knifed as he left a club in Lima on Friday.")
        .with(Attack::place, "Lima")
        .reads("Two churches were set on fire in Aleppo.")
        .with(Attack::target, "Two churches")
        .reads("A van was driven into shoppers in Lima.")
        .with(Attack::kind, AttackKind.VEHICLE)
        .reads("Four grocers were hacked to death in Lima.")
        .with(Attack::kind, AttackKind.STABBING)
        .rejects("Shares in the bank were hit by a raid on its stocks.")
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
        .reads("Coalition forces conducted nine strikes against depots near Aleppo.")
        .with(Attack::attacker, "Coalition forces")
        .with(Attack::kind, AttackKind.AIR_STRIKE)
        .reads("Gunmen mounted a raid on a village near Aleppo.")
        .with(Attack::attacker, "Gunmen")
        .with(Attack::kind, AttackKind.OTHER)
        .rejects("The army staged a mock attack on the port.")
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
        .reads("The blast in Aleppo followed a threat to bomb the market.")
        .with(Attack::kind, AttackKind.BOMBING)
        .rejects("Police arrested nine men in a raid on a house in Lima.")
        .rejects("A gas explosion in Lima wrecked two houses.")
        .rejects("Families left the town before a threatened assault.")
        .rejects("Police foiled an attack on a synagogue.")
        .rejects("Kari Solheim's attacks on Omar Said pleased her party.")
        .rejects("The march ended in clashes between students and the police.")
        .rejects("The mayor died of a heart attack.")
        .rejects("The general strike emptied the town.")
        .rejects("Attacks on nurses have risen.")
        .rejects("The ministry warned of attacks in Aleppo.")
        .rejects("The attack shocked the town.");
  }
}
