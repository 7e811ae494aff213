package org.newsfacts.violence;

import org.newsfacts.model.Attack;
import org.newsfacts.model.AttackKind;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Protest;
import org.newsfacts.model.ProtestKind;
import org.newsfacts.testing.RuleCorpus;

/**
 * Who attacks and who marches; a labour strike is no air strike, and a heart attack none at all.
 */
class ViolenceCorpusTest extends RuleCorpus {

  @Override
  protected void examples() {
    attacks();
    protests();
  }

  private void attacks() {
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
        .reads("A gunman opened fire on a bus.")
        .with(Attack::target, "a bus")
        .with(Attack::kind, AttackKind.SHOOTING)
        .rejects("The two sides struck a deal.")
        .rejects("Kari Solheim attacked the ruling.");
    rule("attack.passive", Attack.class)
        .reads("A school was shelled by the army.")
        .with(Attack::attacker, "army")
        .with(Attack::target, "A school")
        .with(Attack::kind, AttackKind.ARTILLERY)
        .reads("A tanker was hit by a missile.")
        .with(Attack::target, "A tanker")
        .with(Attack::kind, AttackKind.ROCKET)
        .rejects("The town was hit by a storm.");
    rule("attack.launched", Attack.class)
        .reads("Peru launched air strikes on two camps.")
        .with(Attack::attacker, "Peru")
        .with(Attack::target, "two camps")
        .with(Attack::kind, AttackKind.AIR_STRIKE)
        .reads("The rebels carried out a suicide bombing in Aleppo.")
        .with(Attack::kind, AttackKind.BOMBING)
        .with(Attack::place, "Aleppo")
        .rejects("The union launched a strike over pay.");
    rule("attack.noun", Attack.class)
        .reads("Shops reopened after a car bombing in Aleppo.")
        .with(Attack::kind, AttackKind.BOMBING)
        .with(Attack::place, "Aleppo")
        .reads("Rocket attacks by the rebels emptied the town.")
        .with(Attack::attacker, "rebels")
        .with(Attack::kind, AttackKind.ROCKET)
        .rejects("The mayor died of a heart attack.")
        .rejects("The general strike emptied the town.");
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
