package org.newsfacts.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InvolvedTest {
  private static final String TEXT = "Norway urged both armies to pull back, the ministry said.";
  private static final Actor MINISTRY = Actor.of("ministry", Actor.Kind.ORGANIZATION);
  private static final Actor NORWAY = Actor.of("Norway", Actor.Kind.COUNTRY);
  private static final Actor ARMIES = Actor.of("both armies", Actor.Kind.GROUP);

  private final Basis basis = Basis.of(Span.of(TEXT, 0, 37), "appeal.urge");
  private final Appeal appeal =
      new Appeal(basis, NORWAY, List.of(ARMIES), Span.of(TEXT, 28, 37), Appeal.Strength.URGE);

  @Test
  void theActorsOfAFactHaveTheirParts() {
    assertThat(appeal.withBasis(basis.withReportedBy(MINISTRY)).actors())
        .containsExactly(
            new Involved("issuer", NORWAY),
            new Involved("addressees", ARMIES),
            new Involved("reportedBy", MINISTRY));
  }

  @Test
  void theSourceIsWhoReportsElseWhoVoices() {
    assertThat(appeal.source()).hasValue(NORWAY);
    assertThat(appeal.withBasis(basis.withReportedBy(MINISTRY)).source()).hasValue(MINISTRY);
    Fact attack = Attack.builder(basis).kind(Attack.Kind.BOMBING).build();
    assertThat(attack.source()).isEmpty();
  }
}
