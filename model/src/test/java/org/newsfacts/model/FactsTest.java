package org.newsfacts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactsTest {

  @ParameterizedTest
  @MethodSource("org.newsfacts.model.RandomFacts#types")
  void everyFactBeginsWithItsBasis(Class<? extends Fact> type) {
    assertThat(type.getRecordComponents()[0].getName()).isEqualTo("basis");
    assertThat(type.getRecordComponents()[0].getType()).isEqualTo(Basis.class);
  }

  @ParameterizedTest
  @MethodSource("org.newsfacts.model.RandomFacts#types")
  void anotherBasisChangesNothingElse(Class<? extends Fact> type) throws Exception {
    Fact fact = new RandomFacts(7).fact(type);
    Basis negated = fact.basis().withNegated(!fact.negated());

    Fact changed = fact.withBasis(negated);

    assertThat(changed).isInstanceOf(type);
    assertThat(changed.basis()).isEqualTo(negated);
    assertThat(changed.withBasis(fact.basis())).isEqualTo(fact);
  }

  @ParameterizedTest
  @MethodSource("org.newsfacts.model.RandomFacts#types")
  void listsCannotBeChanged(Class<? extends Fact> type) throws Exception {
    Fact fact = new RandomFacts(11).fact(type);
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getType() == List.class) {
        assertThat((List<?>) component.getAccessor().invoke(fact)).isUnmodifiable();
      }
    }
  }

  @Test
  void aStatementKeepsItsPiecesWhateverBecomesOfTheList() {
    NewsLine line = new NewsLine("\"We stay,\" she said, \"and we work.\"");
    List<Span> pieces = new ArrayList<>(List.of(line.span("We stay,"), line.span("and we work.")));
    Statement statement =
        Statement.builder(line.basis("statement.direct"))
            .mode(Statement.Mode.DIRECT)
            .content(pieces)
            .build();

    pieces.clear();

    assertThat(statement.content())
        .extracting(Span::text)
        .containsExactly("We stay,", "and we work.");
  }

  @Test
  void aBuilderStartsFromAFact() {
    NewsLine line = new NewsLine("The toll rose to 31.");
    CasualtyFigure figure =
        CasualtyFigure.builder(line.basis("casualty.toll"))
            .harm(Harm.KILLED)
            .count(Count.exactly(31, line.span("31")))
            .aggregation(CasualtyFigure.Aggregation.TOTAL)
            .build();

    assertThat(figure.group()).isEqualTo(CasualtyFigure.Group.PEOPLE);
    assertThat(figure.toBuilder().build()).isEqualTo(figure);
    assertThat(figure.toBuilder().group(CasualtyFigure.Group.CIVILIANS).build().group())
        .isEqualTo(CasualtyFigure.Group.CIVILIANS);
  }

  @Test
  void aFactTellsOfItsBasis() {
    NewsLine line = new NewsLine("Tokyo is deeply worried about the build-up.");
    Concern concern =
        new Concern(
            line.basis("concern.worried").withModality(Modality.POSSIBLE),
            line.country("Tokyo", "JP"),
            line.span("the build-up"));

    assertThat(concern.type()).isEqualTo("Concern");
    assertThat(concern.rule()).isEqualTo("concern.worried");
    assertThat(concern.evidence().text()).isEqualTo(line.text());
    assertThat(concern.modality()).isEqualTo(Modality.POSSIBLE);
    assertThat(concern.negated()).isFalse();
    assertThat(concern.reportedBy()).isEmpty();
    assertThat(concern.when()).isEmpty();
  }

  @Test
  @SuppressWarnings("NullAway")
  void aConcernNeedsATopic() {
    NewsLine line = new NewsLine("Tokyo is worried.");

    assertThatNullPointerException()
        .isThrownBy(
            () -> new Concern(line.basis("concern.worried"), line.country("Tokyo", "JP"), null))
        .withMessage("topic");
  }
}
