package org.newsfacts.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsfacts.NewsFacts;
import org.newsfacts.model.Actor;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Place;
import org.newsfacts.model.Span;
import org.newsfacts.model.When;
import org.newsfacts.text.Article;

/** By whom and by what, where and when: what belongs to a figure and what to its neighbour. */
class WhoseHarmTest {
  private static final NewsFacts ENGINE = NewsFacts.english();

  @Test
  void theOtherSidesDeadHaveACauseOfTheirOwn() {
    List<CasualtyFigure> figures =
        read("Six troopers died in rebel ambushes in Garda, whereas 40 rebels were shot dead.");
    assertThat(figures).extracting(WhoseHarmTest::cause).containsExactly("rebel ambushes", "");
    assertThat(figures).extracting(WhoseHarmTest::place).containsExactly("Garda", "");
  }

  @Test
  void joinedFiguresShareTheirCause() {
    List<CasualtyFigure> figures =
        read("Four masons were killed in the landslide, and nine others hurt.");
    assertThat(figures).extracting(WhoseHarmTest::cause).containsOnly("the landslide");
  }

  @Test
  void aReasonTellsNothingOfTheDeaths() {
    CasualtyFigure figure =
        one("Crowds marched in Lom on Sunday in protest at the killing of three fishermen.");
    assertThat(place(figure) + when(figure) + cause(figure)).isEmpty();
    assertThat(cause(one("The collapse in Garda led to the deaths of six miners.")))
        .isEqualTo("The collapse");
  }

  @Test
  void whoIsResponsibleDidIt() {
    assertThat(doer(one("The Herder Front was responsible for the deaths of 40 settlers.")))
        .isEqualTo("Herder Front");
    assertThat(doer(one("Nobody was found responsible for the deaths of 40 settlers."))).isEmpty();
  }

  @Test
  void whoSaysTheyCarriedItOutDidIt() {
    String raid = "A grenade attack on a tram in Lom killed eight. The Herder Front ";
    assertThat(doer(one(raid + "said it carried out the attack."))).isEqualTo("Herder Front");
    assertThat(doer(one(raid + "denied it carried out the attack."))).isEmpty();
    assertThat(
            doer(
                one(
                    "A grenade attack on a tram in Lom killed eight, another outrage attributed to"
                        + " the Herder Front.")))
        .isEqualTo("Herder Front");
  }

  @Test
  void anAgeAndASourceAreNoVictims() {
    assertThat(read("Ada Rehn, 44, and Omar Said, 51, were shot dead in Sunde.")).hasSize(2);
    assertThat(read("Seven miners, among them a foreman, a union official said, were hurt."))
        .hasSize(2);
    assertThat(read("Omar Said, a teacher at a village school, was shot dead in Sunde."))
        .hasSize(1);
  }

  @Test
  void noFigureIsNoFigureOfZero() {
    assertThat(read("The office gave no casualty figures. The navy had no fatality count."))
        .isEmpty();
    assertThat(read("There were no casualties Friday.")).hasSize(1);
  }

  @Test
  void aWarIsInNoOnePlace() {
    List<CasualtyFigure> figures =
        read("Clashes went on in Lom. The conflict has killed 9,000 people.");
    assertThat(figures).extracting(WhoseHarmTest::place).containsExactly("");
    assertThat(place(one("Clashes went on in Lom. They killed nine people."))).isEqualTo("Lom");
  }

  @Test
  void inWhichTellsOfTheEventBeforeTheDay() {
    CasualtyFigure figure =
        one(
            "The premier visited Lom after the raid on Sunde in May 2023, in which 12 guards"
                + " died.");
    assertThat(place(figure)).isNotEqualTo("Lom");
    assertThat(cause(figure)).isEqualTo("the raid on Sunde");
  }

  @Test
  void theDayOfSomeIsNotTheDayOfAll() {
    List<CasualtyFigure> figures =
        read("Another 40 people died of measles, including three on Friday.");
    assertThat(figures.get(0).basis().when()).isNull();
  }

  @Test
  void whatAStormLedToIsTheCause() {
    assertThat(cause(one("An avalanche forced a train to stop dead near Lom, killing four.")))
        .startsWith("a train to");
    assertThat(cause(one("A tram caught fire near Lom, killing four.")))
        .isEqualTo("A tram caught fire");
    assertThat(cause(one("A storm hit Lom, killing four."))).isEqualTo("A storm");
  }

  @Test
  void whoIsOnlyAccusedDidNothing() {
    assertThat(read("A clerk charged with stabbing two nurses in Lima was freed on Friday."))
        .extracting(CasualtyFigure::perpetrator)
        .containsOnlyNulls();
    assertThat(read("A man accused of killing 12 pilgrims in Lima was freed on Friday."))
        .hasSize(1);
    assertThat(read("The clerk was found guilty of killing 12 pilgrims.")).hasSize(1);
  }

  @Test
  void anAllegationAloneIsNoFigure() {
    assertThat(read("Police were accused of beating 40 farmers in Lima on Monday.")).isEmpty();
    assertThat(read("The militia has been accused of kidnapping 30 girls.")).isEmpty();
  }

  @Test
  void whatARelativeClauseTellsWasNotDoneByItsOwner() {
    CasualtyFigure figure =
        one(
            "The pilot of the plane that crashed in Quito last month, killing 44, had reported"
                + " smoke.");

    assertThat(figure.perpetrator()).isNull();
    assertThat(figure.basis().reportedBy()).isNull();
    assertThat(figure.place()).isNotNull();
  }

  @Test
  void anAccuserIsTheSourceOfTheFigure() {
    for (String text :
        List.of(
            "Herders accused the militia of killing 30 men in Lima.",
            "The militia was accused by herders of killing 30 men in Lima.",
            "The herders' union charged the militia with killing 30 men in Lima.")) {
      CasualtyFigure figure = one(text);
      assertThat(figure.basis().reportedBy()).as(text).isNotNull();
      assertThat(doer(figure)).as(text).isEmpty();
    }
    assertThat(one("A court found him guilty of killing 30 men.").basis().reportedBy()).isNull();
    assertThat(one("Nobody claimed the blast that killed nine in Lima.").basis().reportedBy())
        .isNull();
  }

  @Test
  void targetsAndPlacesDidNothing() {
    assertThat(read("A truck bomb aimed at pilgrims in Peru killed nine people on Sunday."))
        .extracting(CasualtyFigure::perpetrator)
        .containsOnlyNulls();
  }

  @Test
  void anotherDayAnotherStrike() {
    assertThat(
            read(
                "Rebels beheaded 11 fishermen on Sunday, a day after an air strike killed eight"
                    + " of their fighters."))
        .extracting(figure -> figure.cause() == null ? "" : figure.cause().text())
        .containsExactly("", "an air strike");
  }

  @Test
  void onlyWhatWasDoneIsAFigure() {
    assertThat(read("The group posted a video that shows fighters beheading a man.")).isEmpty();
    assertThat(read("The gendarmes managed to arrest 12 smugglers in Lom.")).hasSize(1);
    assertThat(read("The gendarmes stopped short of arresting 12 smugglers.")).isEmpty();
    assertThat(read("Nobody wounded the nine guards.")).isEmpty();
    assertThat(read("Twelve hikers were listed as missing.")).hasSize(1);
  }

  private static CasualtyFigure one(String text) {
    List<CasualtyFigure> figures = read(text);
    assertThat(figures).as(text).hasSize(1);
    return figures.get(0);
  }

  private static List<CasualtyFigure> read(String text) {
    Article article = Article.of(text).published(LocalDate.of(2024, 5, 17));
    return ENGINE.read(article).of(CasualtyFigure.class);
  }

  private static String place(CasualtyFigure figure) {
    Place place = figure.place();
    return place == null ? "" : place.name();
  }

  private static String when(CasualtyFigure figure) {
    When when = figure.basis().when();
    return when == null ? "" : String.valueOf(when.start());
  }

  private static String cause(CasualtyFigure figure) {
    Span cause = figure.cause();
    return cause == null ? "" : cause.text();
  }

  private static String doer(CasualtyFigure figure) {
    @Nullable Actor actor = figure.perpetrator();
    return actor == null ? "" : actor.name();
  }
}
