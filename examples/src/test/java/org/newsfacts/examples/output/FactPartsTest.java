package org.newsfacts.examples.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Count;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Span;
import org.newsfacts.model.When;

class FactPartsTest {
  private static final String TEXT =
      "More than 60 people were killed on Monday, the minister said.";

  /** A type of the user's own. */
  record Rumour(Basis basis, String about, List<Actor> heardBy, int times) implements Fact {
    @Override
    public Rumour withBasis(Basis newBasis) {
      return new Rumour(newBasis, about, heardBy, times);
    }
  }

  @Test
  void showsAFactInOneLine() {
    LocalDate monday = LocalDate.of(2031, 3, 3);
    Basis basis =
        Basis.of(Span.of(TEXT, 0, 41), "casualty.killed")
            .withWhen(new When(Span.of(TEXT, 35, 41), monday, monday))
            .withReportedBy(
                new Actor(
                    "Ana Ruiz", Actor.Kind.PERSON, "minister", "Peru", "PE", null, List.of()));
    Fact killed =
        CasualtyFigure.builder(basis)
            .harm(Harm.KILLED)
            .count(new Count(60, null, Count.Qualifier.MORE_THAN, Span.of(TEXT, 0, 12)))
            .build();
    assertThat(FactsText.line(killed))
        .isEqualTo(
            "CasualtyFigure  harm: killed; count: more than 60; group: people; aggregation:"
                + " incident; when: 2031-03-03; reported by: Ana Ruiz (minister, Peru)");
  }

  @Test
  void showsATypeOfTheUsersOwn() {
    Actor oslo = Actor.of("Oslo", Actor.Kind.COUNTRY);
    Basis basis =
        Basis.of(Span.of(TEXT, 0, 4), "rumour.heard")
            .withNegated(true)
            .withModality(Modality.POSSIBLE);
    assertThat(FactsText.line(new Rumour(basis, "rain\nsnow", List.of(oslo, oslo), 2)))
        .isEqualTo(
            "Rumour  about: rain snow; heard by: Oslo + Oslo; times: 2; negated: yes;"
                + " told as: possible");
  }
}
