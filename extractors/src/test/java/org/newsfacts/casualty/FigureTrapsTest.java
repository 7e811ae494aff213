package org.newsfacts.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsfacts.NewsFacts;
import org.newsfacts.model.CasualtyFigure;

/** Seven numbers that are easily taken for a figure, or for the wrong one. */
class FigureTrapsTest {
  private static final NewsFacts ENGINE = NewsFacts.english();

  @Test
  void theDeadOfTheWholeWarAreATollOfTheirOwn() {
    List<CasualtyFigure> figures =
        read(
            "A rocket killed two farmers near Lom on Friday. The war has killed more than 70,000"
                + " people since 2011.");
    assertThat(figures)
        .extracting(CasualtyFigure::aggregation)
        .containsExactly(CasualtyFigure.Aggregation.INCIDENT, CasualtyFigure.Aggregation.TOTAL);
    assertThat(figures).extracting(CasualtyFigure::partOf).containsOnlyNulls();
  }

  @Test
  void aDateIsNoCount() {
    assertThat(read("On 23 May gunmen killed four guards in Lom."))
        .extracting(figure -> figure.count().lower())
        .containsExactly(4L);
  }

  @Test
  void anAgeIsNoCount() {
    assertThat(read("Two girls, aged 15 and 17, were killed in Lom."))
        .extracting(figure -> figure.count().lower())
        .containsExactly(2L);
  }

  @Test
  void whatCouldHappenHasNotHappened() {
    assertThat(read("A flood could kill thousands, the mayor warned.")).isEmpty();
  }

  @Test
  void aBillIsNotKilledLikeAPerson() {
    assertThat(read("Lawmakers killed the bill by 52 votes.")).isEmpty();
  }

  @Test
  void animalsAreNotPeople() {
    assertThat(read("The blaze killed 300 pigs and 40 cows.")).isEmpty();
  }

  @Test
  void yearsAndOrdinalsAreNoCounts() {
    assertThat(read("The 3rd Battalion lost its commander, who was killed in 1989.")).isEmpty();
  }

  private static List<CasualtyFigure> read(String text) {
    return ENGINE.read(text).of(CasualtyFigure.class);
  }
}
