package org.newsfacts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValuesTest {

  @Test
  void aSpanIsCutOutOfItsText() {
    Span envoy = Span.of("Bern sent an envoy.", 10, 18);

    assertThat(envoy.text()).isEqualTo("an envoy");
    assertThat(envoy).hasToString("\"an envoy\" [10, 18)");
  }

  @Test
  void aSpanHasTheLengthOfItsText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(3, 9, "envoy"))
        .withMessageContaining("[3, 9)")
        .withMessageContaining("envoy");
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 0, "e"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(Integer.MIN_VALUE, 4, "envoy"));
  }

  @Test
  void spansOverlapWhenTheyShareACharacter() {
    NewsLine line = new NewsLine("Bern sent an envoy to the island.");

    assertThat(line.span("sent an").overlaps(line.span("an envoy"))).isTrue();
    assertThat(line.span("Bern").overlaps(line.span(" sent"))).isFalse();
    assertThat(line.span("sent an envoy").contains(line.span("an envoy"))).isTrue();
    assertThat(line.span("an envoy").contains(line.span("sent an envoy"))).isFalse();
  }

  @Test
  void aCountIsPrintedInWords() {
    Span dozens = new Span(0, 6, "dozens");

    assertThat(Count.exactly(31, null)).hasToString("31");
    assertThat(new Count(12, null, Count.Qualifier.AT_LEAST, null)).hasToString("at least 12");
    assertThat(new Count(60, null, Count.Qualifier.MORE_THAN, null)).hasToString("more than 60");
    assertThat(new Count(0, 40L, Count.Qualifier.AT_MOST, null)).hasToString("up to 40");
    assertThat(new Count(80, 80L, Count.Qualifier.ABOUT, null)).hasToString("about 80");
    assertThat(new Count(36, 40L, Count.Qualifier.RANGE, null)).hasToString("36 to 40");
    assertThat(new Count(24, null, Count.Qualifier.VAGUE, dozens)).hasToString("dozens");
    assertThat(new Count(24, null, Count.Qualifier.VAGUE, null)).hasToString("24 or more");
  }

  @Test
  void theBoundsOfACountStandInOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Count(40, 36L, Count.Qualifier.RANGE, null))
        .withMessageContaining("40..36");
    assertThatIllegalArgumentException().isThrownBy(() -> Count.exactly(-1, null));
  }

  @Test
  void aTimeMayBeOpenAtOneEnd() {
    LocalDate monday = LocalDate.of(2024, 5, 13);
    Span since = new Span(0, 12, "since Monday");

    assertThat(new When(since, monday, null).end()).isNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new When(since, monday, monday.minusDays(1)))
        .withMessageContaining("2024-05-13..2024-05-12");
  }

  @Test
  void votesAreNotNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Resolution.Votes(97, -3, null))
        .withMessageContaining("-3");
  }

  @Test
  void anActorKeepsItsMembersWhateverBecomesOfTheList() {
    List<Actor> pair =
        new ArrayList<>(
            List.of(Actor.of("Chad", Actor.Kind.COUNTRY), Actor.of("Niger", Actor.Kind.COUNTRY)));
    Actor both = new Actor("Chad and Niger", Actor.Kind.GROUP, null, null, null, null, pair);

    pair.clear();

    assertThat(both.members()).extracting(Actor::name).containsExactly("Chad", "Niger");
    assertThat(both.members()).isUnmodifiable();
  }

  @Test
  @SuppressWarnings("NullAway")
  void whatIsMissingIsNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> Basis.of(new Span(0, 1, "a"), null))
        .withMessage("rule");
    assertThatNullPointerException()
        .isThrownBy(() -> CasualtyFigure.builder(new NewsLine("a").basis("r")).build())
        .withMessage("harm");
  }
}
