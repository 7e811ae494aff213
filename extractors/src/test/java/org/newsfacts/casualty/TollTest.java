package org.newsfacts.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsfacts.NewsFacts;
import org.newsfacts.Toll;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Place;
import org.newsfacts.text.Article;

/** Which figure of an article holds now, which it replaced, and which are parts of it. */
class TollTest {
  private static final NewsFacts ENGINE = NewsFacts.english();

  @Test
  void theTollThatItRoseToIsTheCurrentOne() {
    Toll toll = only("The death toll from the quake in Garda rose from 112 to 140 on Tuesday.");
    assertThat(toll.current().count().lower()).isEqualTo(140);
    assertThat(counts(toll.earlier())).containsExactly(112L);
    assertThat(toll.harm()).isEqualTo(Harm.KILLED);
    assertThat(toll.isRunning()).isTrue();
    assertThat(toll.place().map(Place::name)).hasValue("Garda");
  }

  @Test
  void whatWasSaidEarlierIsOlderThoughToldLater() {
    Toll toll =
        only(
            "Divers have found 34 bodies from the ferry that sank off Sunde on Friday. The"
                + " harbour office had earlier put the dead at 21.");
    assertThat(toll.current().count().lower()).isEqualTo(34);
    assertThat(counts(toll.earlier())).containsExactly(21L);
  }

  @Test
  void partsStandUnderTheirWhole() {
    Toll toll =
        only(
            "A fire in a hotel in Lom killed 31 people on Friday, among them four medics. Nine of"
                + " the dead were children.");
    assertThat(counts(toll.figures())).containsExactly(31L);
    assertThat(toll.parts())
        .extracting(CasualtyFigure::group)
        .containsExactly(CasualtyFigure.Group.HEALTH_WORKERS, CasualtyFigure.Group.CHILDREN);
    assertThat(toll.partsOf(toll.current())).hasSize(2);
  }

  @Test
  void eachHarmHasATollOfItsOwn() {
    List<Toll> tolls = tolls("A blast in Lom killed 12 people and wounded 30.");
    assertThat(tolls).extracting(Toll::harm).containsExactly(Harm.KILLED, Harm.INJURED);
  }

  @Test
  void anotherPlaceIsAnotherToll() {
    List<Toll> tolls = tolls("Thirty-six people were killed in Garda, 29 in Sunde.");
    assertThat(tolls).hasSize(2);
    assertThat(tolls.get(1).place().map(Place::name)).hasValue("Sunde");
  }

  @Test
  void soldiersAndVillagersAreCountedApart() {
    List<Toll> tolls = tolls("Rebels killed at least 17 soldiers and 25 villagers near Gao.");
    assertThat(tolls)
        .extracting(Toll::group)
        .containsExactly(CasualtyFigure.Group.SECURITY_FORCES, CasualtyFigure.Group.CIVILIANS);
  }

  @Test
  void anEventOfAnotherDayIsAnotherToll() {
    List<Toll> tolls =
        tolls(
            "A bomb killed nine people in Lom on Wednesday. In March a bomb killed four people in"
                + " Lom.");
    assertThat(tolls).extracting(toll -> toll.current().count().lower()).containsExactly(9L, 4L);
  }

  @Test
  void anArticleWithoutFiguresHasNoToll() {
    assertThat(tolls("The senate adopted the budget by 52 votes to 48.")).isEmpty();
  }

  @Test
  void saysWhatItCounts() {
    assertThat(only("Nine people died in a crash in Lom.")).hasToString("9 KILLED in Lom");
  }

  private static Toll only(String text) {
    List<Toll> tolls = tolls(text);
    assertThat(tolls).hasSize(1);
    return tolls.get(0);
  }

  private static List<Toll> tolls(String text) {
    return ENGINE.read(Article.of(text).published(LocalDate.of(2024, 5, 17))).tolls();
  }

  private static List<Long> counts(List<CasualtyFigure> figures) {
    return figures.stream().map(figure -> figure.count().lower()).toList();
  }
}
