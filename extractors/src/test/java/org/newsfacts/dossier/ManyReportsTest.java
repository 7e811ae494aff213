package org.newsfacts.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsfacts.NewsFacts;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.model.Place;
import org.newsfacts.model.dossier.CountReport;
import org.newsfacts.model.dossier.Decision;
import org.newsfacts.model.dossier.Encounter;
import org.newsfacts.model.dossier.Incident;
import org.newsfacts.model.dossier.Person;
import org.newsfacts.model.dossier.Position;
import org.newsfacts.model.dossier.TollDay;
import org.newsfacts.model.dossier.TollHistory;
import org.newsfacts.model.json.RecordJson;
import org.newsfacts.text.Article;

/** What a dossier promises, a promise a test. */
class ManyReportsTest {
  private static final LocalDate MONDAY = LocalDate.of(2031, 3, 10);
  private final NewsFacts engine = NewsFacts.english();
  private int articles;

  @Test
  void aTownLiesInItsRegionAndInNoOther() {
    Sites sites = new Sites(Lexicon.english(), new Spellings());
    Place goma = new Place("Goma", "CD", null);
    assertThat(sites.relation(goma, new Place("North Kivu", "CD", null)))
        .isEqualTo(Sites.Relation.WITHIN);
    assertThat(sites.relation(goma, new Place("Kongo Central", "CD", null)))
        .isEqualTo(Sites.Relation.APART);
    assertThat(sites.relation(goma, new Place("Congo", "CD", null)))
        .isEqualTo(Sites.Relation.WITHIN);
    assertThat(sites.relation(new Place("Beira", "MZ", null), new Place("Sofala", "MZ", null)))
        .isEqualTo(Sites.Relation.WITHIN);
    assertThat(sites.regionOf(goma)).contains("North Kivu");
  }

  @Test
  void reportsOfATownAndOfItsRegionAreOfOneIncident() {
    assertThat(
            incidents(
                "A bomb killed 12 people in Goma on Monday.",
                "A bomb in North Kivu killed 12 people on Monday, the governor said.",
                "A bomb killed nine people in Kongo Central on Monday."))
        .extracting(Incident::articles)
        .containsExactly(List.of("a1", "a2"), List.of("a3"));
  }

  @Test
  void aQuakeInTwoCountriesKeepsTwoTollsUnderOneCause() {
    List<Incident> incidents =
        incidents(
            "A powerful earthquake struck the Andes on Monday. It killed 40 people in Peru. In"
                + " Chile, the quake killed 12 people.");
    assertThat(incidents).hasSize(1);
    assertThat(incidents.get(0).tolls())
        .extracting(toll -> toll.place() == null ? "" : toll.place().name())
        .containsExactly("Peru", "Chile");
  }

  @Test
  void whatOneDoerAndAnotherDidAreTwo() {
    assertThat(
            incidents(
                "An air strike by Eritrea killed 12 people in Mekelle on Monday.",
                "An air strike by Ethiopia killed four people in Mekelle on Monday."))
        .hasSize(2);
  }

  @Test
  void aTollIsRevisedUpAndDownPartsAreNeverAddedAndConflictsAreABand() {
    List<Incident> incidents =
        incidents(
            "A fire at a mill in Lodz killed 20 people on Monday, police said.",
            "A fire at a mill in Lodz killed 26 people on Monday, including six children, the"
                + " hospital said.",
            "The death toll from the mill fire in Lodz rose to 31 on Tuesday.",
            "The death toll from the mill fire in Lodz was revised down to 29.");
    TollHistory toll = incidents.get(0).tolls().get(0);
    assertThat(toll.days()).extracting(TollDay::low).containsExactly(20L, 31L, 29L);
    assertThat(toll.days().get(0).isConflicting()).isTrue();
    assertThat(toll.days().get(0).high()).isEqualTo(26L);
    assertThat(toll.days().get(0).sources()).containsExactly("police", "hospital");
    assertThat(toll.reports())
        .filteredOn(report -> report.standing() == CountReport.Standing.PART)
        .singleElement()
        .satisfies(part -> assertThat(part.count().lower()).isEqualTo(6));
  }

  @Test
  void aTollSinceADayIsOfNoIncident() {
    Contents contents =
        contents(
            Policy.usual(),
            "Shelling killed 12 people in Donetsk on Monday. More than 9,000 people have been"
                + " killed in Ukraine since April 2014.");
    assertThat(contents.tolls())
        .singleElement()
        .extracting(t -> t.days().get(0).low())
        .isEqualTo(9001L);
    assertThat(contents.incidents())
        .singleElement()
        .satisfies(
            incident -> assertThat(incident.tolls().get(0).days().get(0).best()).isEqualTo(12));
  }

  @Test
  void vagueWordsCountByPolicy() {
    assertThat(days(VagueWords.ALONE)).containsExactly("24", "31..31");
    assertThat(days(VagueWords.COUNTED)).containsExactly("24", "24..31");
    assertThat(days(VagueWords.LISTED)).containsExactly("31..31");
  }

  private List<String> days(VagueWords vague) {
    articles = 0;
    String first = "A landslide killed dozens of people in Gjirokaster on Monday.";
    String number = "A landslide killed 31 people in Gjirokaster on Monday, police said.";
    List<String> shown = new ArrayList<>();
    Dossier dossier = new Dossier(Lexicon.english(), Policy.usual().vague(vague));
    add(dossier, MONDAY, first);
    add(dossier, MONDAY.plusDays(1), number);
    add(dossier, MONDAY.plusDays(1), first);
    for (TollDay day : dossier.contents().incidents().get(0).tolls().get(0).days()) {
      shown.add(day.high() == null ? "" + day.low() : day.low() + ".." + day.high());
    }
    return shown;
  }

  @Test
  void onePositionInOtherWordsIsOne() {
    List<Position> positions =
        contents(
                Policy.usual(),
                "Norway condemned Monday's bombing of a market in Aden.",
                "Norway deplored the blast in Aden.",
                "Norway condemned the arrest of two poets.",
                "Norway urged Yemen to withdraw its heavy weapons.",
                "Norway called on Yemen to pull back its artillery.",
                "Norway called on Oman to pull back its artillery.")
            .positions();
    assertThat(positions)
        .extracting(position -> position.type() + " " + position.reports().size())
        .containsExactly("Condemnation 2", "Condemnation 1", "Appeal 2", "Appeal 1");
    assertThat(positions.get(2).wordings()).hasSize(2);
    assertThat(positions.get(2).decisions().get(1).reasons().get(0)).startsWith("one matter: ");
    RecordJson<Position> json = RecordJson.of(Position.class);
    assertThat(json.read(json.write(positions.get(2)))).isEqualTo(positions.get(2));
  }

  @Test
  void aSurnameJoinsNobodyAndWhoMayBeTwoStaysApart() {
    List<Person> people =
        contents(
                Policy.usual(),
                "Peruvian Foreign Minister Diego Salas spoke in Lima.",
                "Chilean Finance Minister Diego Salas spoke in Santiago.",
                "Diego Salas said the talks were over.",
                "Bolivian Foreign Minister Rosa Salas spoke in Sucre.")
            .people();
    assertThat(people)
        .extracting(Person::name)
        .containsExactly("Diego Salas", "Diego Salas", "Rosa Salas");
    assertThat(people.get(1).decisions())
        .anySatisfy(
            decision -> assertThat(decision.reasons().toString()).startsWith("[another country"));
    assertThat(people.stream().flatMap(person -> person.decisions().stream()))
        .anySatisfy(
            decision ->
                assertThat(decision.reasons()).containsExactly("may as well be of another"));
  }

  @Test
  void anOfficeHasTheDaysOnWhichItIsTold() {
    Dossier dossier = NewsFacts.dossier();
    add(dossier, MONDAY, "Peruvian Foreign Minister Diego Salas spoke in Lima.");
    add(dossier, MONDAY.plusDays(9), "Peruvian Foreign Minister Diego Salas spoke in Cusco.");
    add(dossier, MONDAY.plusDays(30), "Peruvian Prime Minister Diego Salas spoke in Lima.");
    Person person = dossier.contents().people().get(0);
    assertThat(person.tenures())
        .extracting(tenure -> tenure.role() + " " + tenure.first() + " " + tenure.last())
        .containsExactly(
            "Foreign Minister 2031-03-10 2031-03-19", "Prime Minister 2031-04-09 2031-04-09");
  }

  @Test
  void everyReasonIsHandedOutWhereItIsAskedFor() {
    List<String> told = new ArrayList<>();
    DossierSink sink =
        new DossierSink() {
          @Override
          public boolean wantsDecisions() {
            return true;
          }

          @Override
          public void decision(String of, Decision decision) {
            told.add(of + " " + decision.outcome() + " " + decision.reasons());
          }
        };
    Dossier dossier = new Dossier(Lexicon.english(), Policy.usual(), sink);
    add(dossier, MONDAY, "A bomb killed 12 people in Aden on Monday.");
    add(dossier, MONDAY, "A bomb killed four people in Taiz on Monday.");
    add(dossier, MONDAY, "Norway condemned the bombing.");
    add(dossier, MONDAY, "Norway condemned the arrest of two poets.");
    assertThat(told)
        .contains(
            "incident-1 OPENED []",
            "incident-2 KEPT_APART [another place: Aden and Taiz]",
            "position-2 KEPT_APART [another matter: the bombing and the arrest of two poets]");
  }

  @Test
  void whatIsToldForYearsIsHandedOutInParts() {
    List<TollHistory> out = new ArrayList<>();
    DossierSink sink =
        new DossierSink() {
          @Override
          public void toll(TollHistory toll) {
            out.add(toll);
          }
        };
    Dossier dossier = new Dossier(Lexicon.english(), Policy.usual(), sink);
    for (int day = 0; day < 900; day += 30) {
      add(
          dossier,
          MONDAY.plusDays(day),
          (9000 + day) + " people have been killed in Ukraine since April 2014.");
    }
    dossier.close();
    assertThat(out).hasSize(3).allSatisfy(toll -> assertThat(toll.reports()).hasSizeLessThan(15));
  }

  @Test
  void topicsInOtherWordsStandBesideEachOther() {
    List<Encounter> encounters =
        contents(
                Policy.usual(),
                "Norwegian Foreign Minister Espen Bakke spoke by phone with his Omani counterpart,"
                    + " Salim al-Harthy, on Monday about a truce and the release of the hostages.",
                "Oman's foreign minister, Saleem Alharthy, and Espen Bakke, the Norwegian foreign"
                    + " minister, spoke by phone on Monday about a ceasefire. They also discussed"
                    + " trade.")
            .encounters();
    assertThat(encounters).hasSize(1);
    assertThat(encounters.get(0).shared())
        .singleElement()
        .satisfies(
            topic ->
                assertThat(topic.told())
                    .extracting(Encounter.Wording::words)
                    .containsExactly("a truce", "a ceasefire"));
    assertThat(encounters.get(0).sides().get(1).onlyHere()).containsExactly("trade");
    RecordJson<Encounter> json = RecordJson.of(Encounter.class);
    assertThat(json.read(json.write(encounters.get(0)))).isEqualTo(encounters.get(0));
  }

  @Test
  void tablesHaveTheNumbersInTheirColumns() {
    List<Incident> incidents =
        incidents(
            "A bomb killed 12 people in Goma on Monday, police said.",
            "A bomb in Goma killed 15 people on Monday, a hospital said.",
            "Floods killed 30 people and displaced 4,000 people in Beira on Monday.");
    assertThat(Table.UCDP.rows(incidents.get(0)))
        .containsExactly(
            "incident-1,2031,,2,a1; a2,Goma,North Kivu,Democratic Republic of the Congo,"
                + "2031-03-10,2031-03-10,15,15,12");
    assertThat(Table.ACLED.rows(incidents.get(0)))
        .containsExactly(
            "incident-1,2031-03-10,2031,Explosions/Remote violence,,"
                + "Democratic Republic of the Congo,North Kivu,Goma,a1; a2,"
                + "A bomb killed 12 people in Goma on Monday,15");
    assertThat(Table.EM_DAT.rows(incidents.get(1)))
        .containsExactly(
            "incident-2,Natural,Flood,MOZ,Mozambique,Beira,2031,3,10,2031,3,10,30,,4000");
    assertThat(Table.EM_DAT.rows(incidents.get(0))).isEmpty();
    assertThat(Table.UCDP.rows(incidents.get(1))).isEmpty();
  }

  private List<Incident> incidents(String... reports) {
    return contents(Policy.usual(), reports).incidents();
  }

  /** The first two reports are of Monday, each later one of the next day. */
  private Contents contents(Policy policy, String... reports) {
    Dossier dossier = new Dossier(Lexicon.english(), policy);
    for (int i = 0; i < reports.length; i++) {
      add(dossier, MONDAY.plusDays(Math.max(0, i - 1)), reports[i]);
    }
    return dossier.contents();
  }

  private void add(Dossier dossier, LocalDate day, String text) {
    dossier.add(Report.of("a" + ++articles, day), engine.read(Article.of(text).published(day)));
  }
}
