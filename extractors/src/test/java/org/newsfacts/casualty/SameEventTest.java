package org.newsfacts.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsfacts.NewsFacts;
import org.newsfacts.lexicon.VaguePolicy;
import org.newsfacts.model.Actor;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Place;
import org.newsfacts.model.Span;
import org.newsfacts.model.When;
import org.newsfacts.text.Article;

/** Where, when, by what and by whom, told in another sentence than the figure. */
class SameEventTest {
  private static final NewsFacts ENGINE = NewsFacts.english();

  @Test
  void theSentenceBeforeTellsWhereAndWhen() {
    CasualtyFigure figure =
        one("A coal barge capsized off Sunde on Tuesday. Eleven sailors drowned.");
    assertThat(place(figure)).isEqualTo("Sunde");
    assertThat(when(figure)).isEqualTo("2024-05-14");
    assertThat(cause(figure)).isEqualTo("A coal barge capsized");
  }

  @Test
  void theSentenceAfterTellsWhen() {
    CasualtyFigure figure =
        one(
            "Nurses gave up their free day for the victims of a grenade attack in Garda that left"
                + " 17 people dead. The grenade went off on Thursday.");
    assertThat(place(figure)).isEqualTo("Garda");
    assertThat(when(figure)).isEqualTo("2024-05-16");
  }

  @Test
  void theTimeOfAnotherActIsNotThatOfTheDeaths() {
    CasualtyFigure figure =
        one("The two kings met on Sunday after shelling killed nine shepherds near Lom.");
    assertThat(figure.basis().when()).isNull();
    assertThat(place(figure)).isEqualTo("Lom");
  }

  @Test
  void anotherBlastHasItsOwnPlace() {
    List<CasualtyFigure> figures =
        read("A blast in Garda killed nine people. Another blast in Lom killed four.");
    assertThat(figures).extracting(SameEventTest::place).containsExactly("Garda", "Lom");
  }

  @Test
  void aDeathOfLongAgoIsNotPartOfTheEvent() {
    List<CasualtyFigure> figures =
        read("A blast in Garda killed nine people on Monday. In 2019 rebels killed two guards.");
    assertThat(place(figures.get(0))).isEqualTo("Garda");
    assertThat(figures.get(1).place()).isNull();
  }

  @Test
  void theDayOfATrialOrBurialIsNotThatOfTheDeaths() {
    for (String text :
        List.of(
            "A pilot went on trial on Thursday over a crash that killed nine hikers.",
            "The victims of the cave-in, in which nine hikers died, were buried on Thursday.",
            "A vigil was held on Thursday for victims of a fire that killed nine hikers.")) {
      assertThat(one(text).basis().when()).as(text).isNull();
    }
    assertThat(when(one("A fire that killed nine hikers broke out on Thursday.")))
        .isEqualTo("2024-05-16");
  }

  @Test
  void theKnownDeadDidNotDieOnTheDayOfTheMourning() {
    assertThat(one("Nuns buried on Thursday the nine hikers killed in Lima.").basis().when())
        .isNull();
    assertThat(when(one("A blast on Thursday left nine hikers injured."))).isEqualTo("2024-05-16");
    assertThat(place(one("A pilot went on trial in Lima over a crash that killed nine.")))
        .isEmpty();
  }

  @Test
  void whatEndsTheSecondActHoldsForBoth() {
    List<CasualtyFigure> figures =
        read("Rebels killed nine guards and wounded two cooks in an ambush in Lima on Thursday.");
    assertThat(figures).extracting(SameEventTest::place).containsExactly("Lima", "Lima");
    assertThat(figures).extracting(SameEventTest::cause).containsOnly("an ambush");
    assertThat(figures).extracting(SameEventTest::when).containsOnly("2024-05-16");
  }

  @Test
  void whereTellsOfThePlaceBefore() {
    CasualtyFigure figure =
        one("The queen prayed for Garda, Norway, where raiders killed nine herders on Thursday.");
    assertThat(place(figure)).isEqualTo("Garda");
    assertThat(name(figure.perpetrator())).isEqualTo("raiders");
    assertThat(place(one("Jets pounded the town of Vovchansk. The barrage wounded six cooks.")))
        .isEqualTo("Vovchansk");
  }

  @Test
  void whatIsOnlyCountedHasItsSource() {
    assertThat(name(one("Nine died in the clash, by the navy's count.").basis().reportedBy()))
        .isEqualTo("navy");
    assertThat(name(one("Hospital officials counted nine dead.").basis().reportedBy()))
        .isEqualTo("Hospital officials");
  }

  @Test
  void elsewhereAnotherThingHappened() {
    List<CasualtyFigure> figures =
        read("Jets bombed a mill in Lima on Thursday. Elsewhere, two cooks died in a fire.");
    assertThat(figures.get(0).basis().when()).isNull();
    assertThat(place(figures.get(0))).isEmpty();
  }

  @Test
  void whatIsToldAnewHasItsOwnDay() {
    CasualtyFigure figure =
        one("Troops raided a mill in Lom on Thursday. A gas blast in Garda killed three cooks.");
    assertThat(figure.basis().when()).isNull();
    assertThat(place(figure)).isEqualTo("Garda");
  }

  @Test
  void aPlaceOfAnotherClauseIsNotTheirs() {
    CasualtyFigure figure =
        one("In Lima, where envoys debated a raid in Kano, two clerks were hurt on Thursday.");
    assertThat(place(figure)).isEqualTo("Lima");
    assertThat(place(one("A fire in Lima, Peru, claimed four lives."))).isEqualTo("Lima");
  }

  @Test
  void whoClaimedTheAttackDidIt() {
    CasualtyFigure figure =
        one("A car bomb killed five people in Lom. The Northern Front claimed responsibility.");
    assertThat(name(figure.perpetrator())).contains("Northern Front");
  }

  @Test
  void whoGivesTheFigureMayStandAtTheEnd() {
    List<CasualtyFigure> figures =
        read("A mudslide in Lom killed nine people and injured 30, according to the Red Cross.");
    assertThat(figures)
        .extracting(figure -> name(figure.basis().reportedBy()))
        .containsExactly("Red Cross", "Red Cross");
  }

  @Test
  void sinceTellsFromWhenATollCounts() {
    CasualtyFigure figure = one("Fighting in Garda has killed ten people since Monday.");
    assertThat(figure.aggregation()).isEqualTo(CasualtyFigure.Aggregation.TOTAL);
    When since = figure.since();
    assertThat(since == null ? null : since.start()).hasToString("2024-05-13");
    assertThat(figure.basis().when()).isNull();
  }

  @Test
  void aLaterSentenceBreaksTheTollDown() {
    List<CasualtyFigure> figures =
        read(
            "Thirty people died in a fire in Lom. Police said nineteen villagers, eight soldiers"
                + " and three guards were killed.");
    assertThat(figures)
        .extracting(CasualtyFigure::aggregation)
        .containsExactly(
            CasualtyFigure.Aggregation.INCIDENT,
            CasualtyFigure.Aggregation.SUBSET,
            CasualtyFigure.Aggregation.SUBSET,
            CasualtyFigure.Aggregation.SUBSET);
  }

  @Test
  void aTownOfTheCountryIsPartOfTheToll() {
    List<CasualtyFigure> figures =
        read("The quake's death toll in Italy rose to 140. Thirty people died in Accumoli.");
    assertThat(figures.get(1).aggregation()).isEqualTo(CasualtyFigure.Aggregation.SUBSET);
    assertThat(figures.get(1).partOf()).isEqualTo(figures.get(0).evidence().start());
  }

  @Test
  void amongThoseHurtIsAPart() {
    List<CasualtyFigure> figures =
        read("A gas leak hurt 19 people in Lom. Three soldiers were among those hurt.");
    assertThat(figures.get(1).aggregation()).isEqualTo(CasualtyFigure.Aggregation.SUBSET);
    assertThat(figures.get(1).harm()).isEqualTo(Harm.INJURED);
  }

  @Test
  void aFigureOfItsOwnDayKeepsIt() {
    List<CasualtyFigure> figures =
        read(
            "A fire in Lom killed nine people on Monday. It was the worst since 2009, when 31"
                + " people died in Garda.");
    assertThat(when(figures.get(1))).isEqualTo("2009-01-01");
    assertThat(place(figures.get(1))).isEqualTo("Garda");
  }

  @Test
  void saysWhatWasCarriedOver() {
    String text = "A bus overturned near Oruro on Saturday. Twelve people died.";
    CasualtyFigure figure = one(text);
    assertThat(figure.carried()).containsExactly("when", "place", "cause");
    NewsFacts careful = NewsFacts.builder().carrying(false).build();
    CasualtyFigure alone = careful.read(text).of(CasualtyFigure.class).get(0);
    assertThat(alone.place()).isNull();
    assertThat(alone.when()).isEmpty();
    assertThat(alone.carried()).isEmpty();
    assertThat(one("Twelve people died near Oruro on Saturday.").carried()).isEmpty();
  }

  @Test
  void nothingIsCarriedOverAnotherEvent() {
    List<CasualtyFigure> figures =
        read(
            "Soldiers shelled Garda on Monday. Dengue has killed 60 people in the hills."
                + " Envoys met in Lom on Tuesday. Four people were hurt.");
    assertThat(figures).extracting(SameEventTest::place).containsExactly("", "");
    assertThat(figures).extracting(figure -> name(figure.perpetrator())).containsExactly("", "");
  }

  @Test
  void courtsAndBystandersDidNotDoIt() {
    List<CasualtyFigure> figures =
        read(
            "A tribunal in Peru has found four wardens guilty of killing 30 inmates. Sweden"
                + " condemned a bombing in Sunde, Norway, which killed two nurses.");
    assertThat(figures)
        .extracting(figure -> name(figure.perpetrator()))
        .containsExactly("four wardens", "");
    assertThat(place(figures.get(1))).isEqualTo("Sunde");
  }

  @Test
  void theVerbIsUnderstood() {
    List<CasualtyFigure> figures = read("Twelve people were killed and 30 wounded in Lom.");
    assertThat(figures).extracting(CasualtyFigure::harm).containsExactly(Harm.KILLED, Harm.INJURED);
  }

  @Test
  void theCallerSaysWhatDozensMeans() {
    String text = "Dozens of people were killed in Lom.";
    assertThat(one(text).count().lower()).isEqualTo(24);
    NewsFacts careful = NewsFacts.builder().vagueWords(VaguePolicy.floor()).build();
    assertThat(careful.read(text).of(CasualtyFigure.class).get(0).count().lower()).isEqualTo(12);
    NewsFacts open = NewsFacts.builder().vagueWords(VaguePolicy.none()).build();
    assertThat(open.read(text).of(CasualtyFigure.class).get(0).count().lower()).isEqualTo(1);
  }

  private static CasualtyFigure one(String text) {
    List<CasualtyFigure> figures = read(text);
    assertThat(figures).hasSize(1);
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

  private static String name(@Nullable Actor actor) {
    return actor == null ? "" : actor.name();
  }
}
