package org.newsfacts.casualty;

import org.newsfacts.model.Aggregation;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Modality;
import org.newsfacts.model.VictimGroup;
import org.newsfacts.testing.RuleCorpus;

/** What the casualty rules read and what they leave alone. */
class CasualtyCorpusTest extends RuleCorpus {

  @Override
  protected void examples() {
    verbs();
    nouns();
    tollsAndParts();
  }

  private void verbs() {
    rule("casualty.object", CasualtyFigure.class)
        .reads(
            "A bomb went off near the market, killing at least 12 people and wounding dozens of"
                + " shoppers.")
        .with(CasualtyFigure::harm, Harm.KILLED)
        .with(CasualtyFigure::count, "at least 12")
        .and()
        .with(CasualtyFigure::harm, Harm.INJURED)
        .with(CasualtyFigure::count, "vague 24")
        .reads("The landslide killed a farmer.")
        .with(CasualtyFigure::harm, Harm.KILLED)
        .with(CasualtyFigure::count, "1")
        .reads("Raiders shot two ferrymen dead near Lom.")
        .with(CasualtyFigure::harm, Harm.KILLED)
        .with(CasualtyFigure::count, "2")
        .reads("Troops rounded up 60 dockers in Garda.")
        .with(CasualtyFigure::harm, Harm.DETAINED)
        .with(CasualtyFigure::count, "60")
        .reads("Soldiers picked up nine students from their hostel.")
        .with(CasualtyFigure::harm, Harm.DETAINED)
        .reads("Smugglers seized six fishermen off Garda.")
        .with(CasualtyFigure::harm, Harm.ABDUCTED)
        .reads("Police seized six fishermen in Garda.")
        .with(CasualtyFigure::harm, Harm.DETAINED)
        .rejects("Smugglers seized six trawlers off Garda.")
        .rejects("The bus picked up nine students at the stop.")
        .rejects("A second wave would have killed hundreds.")
        .rejects("The ministry denied that rebels had killed 60 guards.")
        .rejects("The senate killed two bills.");
    rule("casualty.subject", CasualtyFigure.class)
        .reads("Twelve villagers were killed when a dam burst.")
        .with(CasualtyFigure::harm, Harm.KILLED)
        .with(CasualtyFigure::count, "12")
        .with(CasualtyFigure::group, VictimGroup.CIVILIANS)
        .reads("Thirty people drowned in Garda, 12 in Sunde.")
        .with(CasualtyFigure::count, "30")
        .with(CasualtyFigure::place, "Garda")
        .and()
        .with(CasualtyFigure::count, "12")
        .with(CasualtyFigure::place, "Sunde")
        .reads("Five people are still missing.")
        .with(CasualtyFigure::harm, Harm.MISSING)
        .with(CasualtyFigure::count, "5")
        .reads("Four of the eleven sailors on the trawler drowned.")
        .with(CasualtyFigure::harm, Harm.KILLED)
        .with(CasualtyFigure::count, "4")
        .reads("None of the 30 pilgrims was hurt.")
        .with(CasualtyFigure::count, "0")
        .reads("A family of six was burned to death in Sunde.")
        .with(CasualtyFigure::count, "6")
        .reads("Two cooks who were walking home were shot and killed.")
        .with(CasualtyFigure::count, "2")
        .reads("Nine climbers sustained burns in the blaze.")
        .with(CasualtyFigure::harm, Harm.INJURED)
        .reads("Forty detainees died in a fire at a jail in Lom.")
        .with(CasualtyFigure::harm, Harm.KILLED)
        .reads("It is feared that 15 hikers have died.")
        .modality(Modality.POSSIBLE)
        .reads("One guard was taken to a clinic and died there.")
        .with(CasualtyFigure::harm, Harm.KILLED)
        .reads("An estimated 700 people drowned.")
        .with(CasualtyFigure::count, "about 700")
        .rejects("Six fans were dying to meet the band.")
        .rejects("Half of the 60 inmates were dead tired.")
        .rejects("Were twelve people killed in Lom?")
        .rejects("Twelve cows were killed when a barn burned down.");
    rule("casualty.row", CasualtyFigure.class)
        .reads("The blast left 26 people dead and more than 70 wounded.")
        .with(CasualtyFigure::harm, Harm.KILLED)
        .with(CasualtyFigure::count, "26")
        .and()
        .with(CasualtyFigure::harm, Harm.INJURED)
        .with(CasualtyFigure::count, "more than 70")
        .reads("Three ferries sank, with 25 others injured.")
        .with(CasualtyFigure::harm, Harm.INJURED)
        .with(CasualtyFigure::count, "25")
        .reads("In all, 41 were reported hospitlised with nine seriously injured.")
        .with(CasualtyFigure::harm, Harm.INJURED)
        .with(CasualtyFigure::aggregation, Aggregation.SUBSET)
        .rejects("Twelve rebels killed a guard.");
  }

  private void nouns() {
    rule("casualty.nominal", CasualtyFigure.class)
        .reads("The inquiry looked into the deaths of 14 miners.")
        .with(CasualtyFigure::harm, Harm.KILLED)
        .with(CasualtyFigure::count, "14")
        .reads("The union protested against the arrest of two reporters.")
        .with(CasualtyFigure::harm, Harm.DETAINED)
        .with(CasualtyFigure::group, VictimGroup.MEDIA)
        .reads("The bodies of a shepherd and his dog were dug out of the snow.")
        .with(CasualtyFigure::count, "1")
        .reads("Rangers discovered the body of a girl beside the lake.")
        .with(CasualtyFigure::harm, Harm.KILLED)
        .with(CasualtyFigure::group, VictimGroup.CHILDREN)
        .rejects("The bodies of six of the miners were flown home.")
        .rejects("The inquiry looked into the death of 14 cows.");
    rule("casualty.counted", CasualtyFigure.class)
        .reads("The stampede resulted in at least 56 deaths.")
        .with(CasualtyFigure::harm, Harm.KILLED)
        .with(CasualtyFigure::count, "at least 56")
        .reads("Divers recovered 29 bodies.")
        .with(CasualtyFigure::harm, Harm.KILLED)
        .with(CasualtyFigure::count, "29")
        .rejects("The two bodies signed a treaty.")
        .rejects("Three hostages were freed unharmed.")
        .rejects("If we find them dead, that is 105 deaths.");
    rule("casualty.lives", CasualtyFigure.class)
        .reads("The fire claimed the lives of nine miners.")
        .with(CasualtyFigure::harm, Harm.KILLED)
        .with(CasualtyFigure::count, "9")
        .reads("Eleven climbers lost their lives.")
        .with(CasualtyFigure::harm, Harm.KILLED)
        .with(CasualtyFigure::count, "11")
        .rejects("A cat has nine lives.");
  }

  private void tollsAndParts() {
    rule("casualty.toll", CasualtyFigure.class)
        .reads("The death toll from the flood rose from 146 to 198.")
        .with(CasualtyFigure::count, "146")
        .with(CasualtyFigure::aggregation, Aggregation.TOTAL)
        .and()
        .with(CasualtyFigure::count, "198")
        .with(CasualtyFigure::aggregation, Aggregation.TOTAL)
        .reads("Two more sailors drowned, bringing the toll to 40.")
        .with(CasualtyFigure::count, "40")
        .with(CasualtyFigure::aggregation, Aggregation.TOTAL)
        .reads("Two guards were shot, taking to 19 the number of dead.")
        .with(CasualtyFigure::count, "19")
        .with(CasualtyFigure::aggregation, Aggregation.TOTAL)
        .reads("The death toll rose to 35 with one diver still missing.")
        .with(CasualtyFigure::harm, Harm.KILLED)
        .with(CasualtyFigure::count, "35")
        .rejects("The bridge toll rose from 146 to 198 kroner.");
    rule("casualty.none", CasualtyFigure.class)
        .reads("No injuries or deaths were reported.")
        .with(CasualtyFigure::harm, Harm.INJURED)
        .with(CasualtyFigure::count, "0")
        .and()
        .with(CasualtyFigure::harm, Harm.KILLED)
        .with(CasualtyFigure::count, "0")
        .reads("There were no casualties.")
        .with(CasualtyFigure::harm, Harm.CASUALTIES)
        .with(CasualtyFigure::count, "0")
        .reads("The tanker sank without loss of life.")
        .with(CasualtyFigure::harm, Harm.KILLED)
        .with(CasualtyFigure::count, "0")
        .rejects("No cause of death was given.")
        .rejects("There were no complaints.");
    rule("casualty.subset", CasualtyFigure.class)
        .reads("Eleven hikers died, including three women.")
        .with(CasualtyFigure::harm, Harm.KILLED)
        .with(CasualtyFigure::group, VictimGroup.WOMEN)
        .with(CasualtyFigure::aggregation, Aggregation.SUBSET)
        .reads("Five passengers are missing, two of them children.")
        .with(CasualtyFigure::harm, Harm.MISSING)
        .with(CasualtyFigure::group, VictimGroup.CHILDREN)
        .reads("Thirty people died in a crush. The dead included 20 women and four boys.")
        .with(CasualtyFigure::count, "20")
        .with(CasualtyFigure::group, VictimGroup.WOMEN)
        .and()
        .with(CasualtyFigure::count, "4")
        .with(CasualtyFigure::group, VictimGroup.CHILDREN)
        .reads("A ferry sank, killing 60. Among the dead were 22 women and nine girls.")
        .with(CasualtyFigure::count, "22")
        .and()
        .with(CasualtyFigure::count, "9")
        .reads("Sixteen pilgrims died; seven were women.")
        .with(CasualtyFigure::count, "7")
        .with(CasualtyFigure::group, VictimGroup.WOMEN)
        .rejects("Eleven hikers won prizes, including three women.")
        .rejects(
            "Three ships were seized. Police have caught 427 smugglers, 133 of them by chance.");
  }
}
