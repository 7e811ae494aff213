package org.newsfacts.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsfacts.NewsFacts;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.model.dossier.Decision;
import org.newsfacts.model.dossier.Encounter;
import org.newsfacts.model.dossier.Incident;
import org.newsfacts.model.json.RecordJson;
import org.newsfacts.text.Article;

class DossierTest {
  private static final LocalDate DAY = LocalDate.of(2031, 3, 10);
  private final NewsFacts engine = NewsFacts.english();

  @Test
  void whatLeavesTheWindowIsHandedOutAndNoLongerHeld() {
    List<Incident> out = new ArrayList<>();
    DossierSink sink =
        new DossierSink() {
          @Override
          public void incident(Incident incident) {
            out.add(incident);
          }
        };
    Dossier dossier = new Dossier(Lexicon.english(), Policy.usual(), sink);
    int most = 0;
    for (int i = 0; i < 60; i++) {
      LocalDate day = DAY.plusDays(30L * i);
      add(dossier, "a" + i, day, "A bomb killed " + (2 + i) + " people in Aden.");
      most = Math.max(most, dossier.open());
    }
    assertThat(most).isLessThanOrEqualTo(4);
    assertThat(out).hasSizeGreaterThan(55);
    assertThatThrownBy(dossier::contents).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void everyRefusalSaysWhy() {
    Dossier dossier = NewsFacts.dossier();
    add(dossier, "a", DAY, "A bomb killed 12 people in Aden on Monday.");
    add(dossier, "b", DAY, "A bomb killed four people in Taiz on Monday.");
    List<String> reasons = new ArrayList<>();
    for (Incident incident : dossier.contents().incidents()) {
      for (Decision decision : incident.decisions()) {
        if (decision.outcome() == Decision.Outcome.KEPT_APART) {
          reasons.addAll(decision.reasons());
        }
      }
    }
    assertThat(reasons).contains("another place: Aden and Taiz");
  }

  @Test
  void aTollWithoutAPlaceIsOfTheOnlyThingOfItsKindThatWasTold() {
    Dossier dossier = NewsFacts.dossier();
    add(dossier, "a", DAY, "A fire in a warehouse killed four people in Aden on Monday.");
    add(dossier, "b", DAY.plusDays(1), "The death toll from the warehouse fire rose to six.");
    assertThat(dossier.contents().incidents())
        .singleElement()
        .satisfies(incident -> assertThat(incident.articles()).containsExactly("a", "b"));
  }

  @Test
  void aTollThatMayBeOfTwoIncidentsJoinsNeither() {
    Dossier dossier = NewsFacts.dossier();
    add(dossier, "a", DAY, "A fire in a warehouse killed four people in Aden on Monday.");
    add(dossier, "b", DAY, "A fire in a warehouse killed nine people in Oruro on Monday.");
    add(dossier, "c", DAY.plusDays(1), "The death toll from the warehouse fire rose to 12.");
    assertThat(dossier.contents().incidents()).hasSize(3);
  }

  @Test
  void aTollOfAnotherThingIsKeptApart() {
    Dossier dossier = NewsFacts.dossier();
    add(dossier, "a", DAY, "A deadly fire in a warehouse killed four people in Aden on Monday.");
    add(dossier, "b", DAY.plusDays(1), "The death toll from the deadly factory fire rose to 12.");
    assertThat(dossier.contents().incidents()).hasSize(2);
  }

  @Test
  void aRecordIsReadBackAsItWasWritten() {
    Dossier dossier = NewsFacts.dossier();
    add(dossier, "a", DAY, "A bomb killed 12 people in Aden on Monday, police said.");
    RecordJson<Incident> json = RecordJson.of(Incident.class);
    Incident incident = dossier.contents().incidents().get(0);
    assertThat(json.read(json.write(incident))).isEqualTo(incident);
  }

  @Test
  void whatOnlyOneSideTellsOfACallStandsBesideWhatBothTell() {
    Dossier dossier = NewsFacts.dossier();
    add(
        dossier,
        "oslo",
        DAY,
        "Norwegian Foreign Minister Espen Bakke spoke by phone with his Omani counterpart, Salim"
            + " al-Harthy, on Monday about aid convoys.");
    add(
        dossier,
        "muscat",
        DAY,
        "Oman's foreign minister, Saleem Alharthy, received a telephone call from Espen Bakke, the"
            + " Norwegian foreign minister, on Monday. They discussed aid convoys and the reopening"
            + " of the port.");
    List<Encounter> encounters = dossier.contents().encounters();
    assertThat(encounters).hasSize(1);
    assertThat(encounters.get(0).shared())
        .containsExactly(
            new Encounter.Topic(
                List.of(
                    new Encounter.Wording("oslo", "aid convoys"),
                    new Encounter.Wording("muscat", "aid convoys"))));
  }

  @Test
  void tablesHaveAsManyCellsAsColumns() {
    Dossier dossier = NewsFacts.dossier();
    add(dossier, "a", DAY, "A bomb killed 12 people in Aden on Monday.");
    add(dossier, "b", DAY, "Floods killed 30 people in Beira on Monday.");
    for (Incident incident : dossier.contents().incidents()) {
      for (Table table : Table.values()) {
        int columns = table.header().split(",", -1).length;
        for (String row : table.rows(incident)) {
          assertThat(row.split(",", -1)).hasSize(columns);
        }
      }
    }
  }

  @Test
  void namesAreComparedOverSpellingsAndScripts() {
    Spellings spellings = new Spellings();
    assertThat(spellings.isAlike("Sergey Lavrov", "Sergei Lavrov")).isTrue();
    assertThat(spellings.isAlike("Badr al-Busaidi", "Badr Albusaidi")).isTrue();
    assertThat(spellings.fold("Сергей Лавров")).isEqualTo("sergej lavrov");
    assertThat(spellings.isAlike("Aino Rautio", "Rautio")).isFalse();
    assertThat(spellings.isAlike("Kwame Mensah", "Ama Mensah")).isFalse();
  }

  private void add(Dossier dossier, String id, LocalDate day, String text) {
    dossier.add(Report.of(id, day), engine.read(Article.of(text).published(day)));
  }
}
