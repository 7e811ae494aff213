package org.newsfacts.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Fact;
import org.newsfacts.model.NewsLine;

/** Types that users bring along. */
class OwnFactTypesTest {

  private static final NewsLine LINE =
      new NewsLine("Oslo froze 2.5 million krone of Lim Shipping.");

  enum Measure {
    FREEZE,
    BAN
  }

  record Amount(BigDecimal sum, String currency) {}

  record Sanction(
      Basis basis,
      Actor issuer,
      List<Measure> measures,
      @Nullable Amount amount,
      @Nullable LocalDate until,
      double weight,
      @Nullable Boolean lifted,
      long number)
      implements Fact {

    @Override
    public Sanction withBasis(Basis newBasis) {
      return new Sanction(newBasis, issuer, measures, amount, until, weight, lifted, number);
    }
  }

  record Renamed(Basis basis) implements Fact {
    @Override
    public Renamed withBasis(Basis newBasis) {
      return new Renamed(newBasis);
    }

    @Override
    public String type() {
      return "press.Note";
    }
  }

  record Dated(Basis basis, Date day) implements Fact {
    @Override
    public Dated withBasis(Basis newBasis) {
      return new Dated(newBasis, day);
    }
  }

  record Clashing(Basis basis, String rule) implements Fact {
    @Override
    public Clashing withBasis(Basis newBasis) {
      return new Clashing(newBasis, rule);
    }

    @Override
    public String rule() {
      return rule;
    }
  }

  record Baseless(String basisOfLaw) implements Fact {
    @Override
    public Basis basis() {
      return LINE.basis("none");
    }

    @Override
    public Baseless withBasis(Basis newBasis) {
      return this;
    }
  }

  @Test
  void aTypeFromOutsideComesBack() {
    FactJson json = FactJson.standard().with(Sanction.class);
    Sanction sanction = sanction();

    String written = json.write(sanction);

    assertThat(written)
        .startsWith("{\"type\":\"Sanction\",\"evidence\":{\"start\":0,")
        .endsWith(
            """
            "measures":["FREEZE"],"amount":{"sum":2.50,"currency":"NOK"},"until":"2025-01-31",\
            "weight":0.5,"lifted":false,"number":9000000000}\
            """);
    assertThat(json.read(written)).isEqualTo(sanction);
    assertThat(json.types()).contains("Sanction", "Statement").hasSize(17);
  }

  @Test
  void theStandardTypesStayAsTheyAre() {
    FactJson standard = FactJson.standard();
    standard.with(Sanction.class);

    assertThat(standard.types()).hasSize(16).isUnmodifiable();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standard.write(sanction()))
        .withMessageContaining("Sanction")
        .withMessageContaining("FactJson.with");
  }

  @Test
  void aTypeMayHaveItsOwnName() {
    FactJson json = FactJson.standard().with("press.Note", Renamed.class);
    Renamed note = new Renamed(LINE.basis("note"));

    assertThat(json.write(note)).startsWith("{\"type\":\"press.Note\",");
    assertThat(json.read(json.write(note))).isEqualTo(note);
  }

  @Test
  void aNameOtherThanTheFactsOwnIsRefused() {
    FactJson json = FactJson.standard().with(Renamed.class);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> json.write(new Renamed(LINE.basis("note"))))
        .withMessageContaining("press.Note");
  }

  @Test
  void whatCannotBeWrittenIsRefusedAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FactJson.standard().with(Dated.class))
        .withMessageContaining("Dated.day is a java.util.Date");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FactJson.standard().with(Clashing.class))
        .withMessageContaining("Clashing.rule")
        .withMessageContaining("already");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FactJson.standard().with(Baseless.class))
        .withMessageContaining("Baseless");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FactJson.standard().with("Statement", Sanction.class))
        .withMessageContaining("two fact types of the name Statement");
  }

  @Test
  void aPrimitiveMustBeThere() {
    FactJson json = FactJson.standard().with(Sanction.class);
    String written = json.write(sanction()).replace(",\"weight\":0.5", "");

    assertThatExceptionOfType(JsonLineException.class)
        .isThrownBy(() -> json.read(written))
        .withMessageEndingWith("Sanction without weight");
  }

  @Test
  void jsonHasNoInfinity() {
    FactJson json = FactJson.standard().with(Sanction.class);
    Sanction endless =
        new Sanction(
            LINE.basis("sanction"),
            oslo(),
            List.of(),
            null,
            null,
            Double.POSITIVE_INFINITY,
            null,
            0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> json.write(endless))
        .withMessageContaining("Infinity");
  }

  private static Actor oslo() {
    return LINE.actor("Oslo", Actor.Kind.COUNTRY);
  }

  private static Sanction sanction() {
    return new Sanction(
        LINE.basis("sanction.froze"),
        oslo(),
        List.of(Measure.FREEZE),
        new Amount(new BigDecimal("2.50"), "NOK"),
        LocalDate.of(2025, 1, 31),
        0.5,
        false,
        9_000_000_000L);
  }
}
