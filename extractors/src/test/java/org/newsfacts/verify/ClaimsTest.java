package org.newsfacts.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsfacts.NewsFacts;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Fact;
import org.newsfacts.model.claim.Claim;
import org.newsfacts.model.claim.Verdict;
import org.newsfacts.model.claim.Verdict.Outcome;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.text.Article;

/**
 * True claims of made-up articles, and each of them altered: another number, place, day, doer,
 * speaker, denied, only planned. The floors are what was measured, rounded down.
 */
class ClaimsTest {
  private static final List<String> DOERS =
      List.of("speaker", "issuer", "accuser", "caller", "holder", "sender", "person", "reportedBy");

  private final NewsFacts engine = NewsFacts.english();
  private final List<String> misses = new ArrayList<>();
  private int trueOnes;
  private int supported;
  private int altered;
  private int caught;

  @Test
  void trueClaimsAreSupportedAndAlteredOnesAreNot() throws Exception {
    try (var in = ClaimsTest.class.getResourceAsStream("/verify/claims.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String part : all.split("\n@ ", -1)) {
        if (!part.startsWith("#")) {
          check(part.lines().toList());
        }
      }
    }
    for (String file : List.of("stories-building.txt", "stories-kept.txt")) {
      for (TollClaims.TollClaim toll : TollClaims.of(file)) {
        check(toll.claim(), toll.article());
      }
    }
    String score =
        supported
            + " of "
            + trueOnes
            + " true claims supported; "
            + caught
            + " of "
            + altered
            + " altered ones not\n"
            + String.join("\n", misses);
    assertThat(100.0 * supported / trueOnes).as(score).isGreaterThanOrEqualTo(95);
    assertThat(100.0 * caught / altered).as(score).isGreaterThanOrEqualTo(99);
    assertThat(trueOnes + altered).as(score).isGreaterThanOrEqualTo(300);
  }

  private void check(List<String> lines) {
    String[] head = lines.get(0).split(" ", -1);
    Article article = Article.of(lines.get(1)).id(head[0]).published(LocalDate.parse(head[1]));
    for (String line : lines.subList(2, lines.size())) {
      check(FactJson.standard().claims(line).get(0), article);
    }
  }

  private void check(Claim claim, Article article) {
    List<Claim> claims = new ArrayList<>(List.of(claim));
    claims.addAll(alter(claim, claim.fields()));
    List<Verdict> verdicts = engine.verify(claims, article);
    for (int i = 0; i < claims.size(); i++) {
      boolean isSupported = verdicts.get(i).outcome() == Outcome.SUPPORTED;
      trueOnes += i == 0 ? 1 : 0;
      supported += i == 0 && isSupported ? 1 : 0;
      altered += i > 0 ? 1 : 0;
      caught += i > 0 && !isSupported ? 1 : 0;
      if (isSupported != (i == 0)) {
        misses.add(article.id().orElse("") + " " + claims.get(i) + ": " + verdicts.get(i));
      }
    }
  }

  private static List<Claim> alter(Claim claim, Map<String, Object> fields) {
    List<Claim> altered = new ArrayList<>();
    if (fields.get("count") instanceof Long count) {
      altered.add(with(claim, "count", count + 3));
    }
    if (fields.containsKey("place")) {
      altered.add(with(claim, "place", "Reykjavik"));
    }
    if (fields.get("when") instanceof String day) {
      altered.add(with(claim, "when", LocalDate.parse(day).minusDays(2).toString()));
    }
    for (String doer : DOERS) {
      if (fields.containsKey(doer)) {
        altered.add(with(claim, doer, "Olaf Brandt"));
      }
    }
    altered.add(with(claim, "negated", true));
    altered.add(with(claim, "modality", "PLANNED"));
    return altered;
  }

  private static Claim with(Claim claim, String field, Object value) {
    Map<String, Object> fields = new LinkedHashMap<>(claim.fields());
    fields.put(field, value);
    return Claim.of(claim.type(), fields);
  }

  @Test
  void aVerdictSaysWhatTheTextTellsInstead() {
    String text =
        "A bomb wounded 12 people in Aden on Monday, of whom three died. The minister plans to meet"
            + " the mayor of Aden, Salim Nasser, on Friday.";
    Article article = Article.of(text).published(LocalDate.of(2031, 3, 10));
    Verdict verdict =
        engine.verify(
            FactJson.standard()
                .claims("{\"type\":\"CasualtyFigure\",\"harm\":\"INJURED\",\"count\":20}")
                .get(0),
            article);
    assertThat(verdict.outcome()).isEqualTo(Outcome.CONTRADICTED);
    assertThat(verdict.reason()).startsWith("the text says 12");
    assertThat(verdict.evidence()).isNotNull();
  }

  @Test
  void whatNobodyToldIsNotFound() {
    Claim claim = Claim.of("Protest", Map.of("kind", "MARCH", "place", "Aden"));
    Verdict verdict = engine.verify(claim, Article.of("A bomb killed 12 people in Aden."));
    assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_FOUND);
  }

  @Test
  void aSourceNamedInTheSentenceIsToldUnlessHeActsHimself() {
    String text =
        "Oman's foreign minister, Salim Nasser, met Aino Rautio in Aden, a Kenyan envoy let slip.";
    assertThat(
            outcome(
                "Meeting",
                Map.of("participants", "Aino Rautio", "reportedBy", "Kenyan envoy"),
                text))
        .isEqualTo(Outcome.SUPPORTED);
    assertThat(
            outcome(
                "Meeting",
                Map.of("participants", "Aino Rautio", "reportedBy", "Salim Nasser"),
                text))
        .isNotEqualTo(Outcome.SUPPORTED);
  }

  @Test
  void theAffiliationThatTheTextGivesIsNotPassedOverForAnotherNamedNearby() {
    String text = "Norwegian Foreign Minister Kari Solheim flew to Oman. Oman is at peace.";
    assertThat(
            outcome("PersonRole", Map.of("person", "Kari Solheim", "affiliation", "Norway"), text))
        .isEqualTo(Outcome.SUPPORTED);
    assertThat(outcome("PersonRole", Map.of("person", "Kari Solheim", "affiliation", "Oman"), text))
        .isEqualTo(Outcome.CONTRADICTED);
  }

  private Outcome outcome(String type, Map<String, Object> fields, String text) {
    return engine.verify(Claim.of(type, fields), Article.of(text)).outcome();
  }

  @Test
  void anActWithoutARecordIsToldByItsWordsAndItsDoerAlone() {
    String text = "In Lisbon parliament passed a motion condemning the takeover of the port.";
    assertThat(outcome("Condemnation", Map.of("issuer", "Aino Rautio", "target", "takeover"), text))
        .isNotEqualTo(Outcome.SUPPORTED);
    assertThat(
            outcome(
                "Appeal",
                Map.of("issuer", "Aino Rautio", "action", "open the port", "negated", true),
                "Aino Rautio urged the dockers to open the port."))
        .isEqualTo(Outcome.CONTRADICTED);
  }

  @Test
  void whoIsNamedBehindTheNounOfAnActDoesIt() {
    String text = "Words of condemnation have come from Aino Rautio. Salim Nasser was silent.";
    assertThat(outcome("Condemnation", Map.of("issuer", "Aino Rautio"), text))
        .isEqualTo(Outcome.SUPPORTED);
    assertThat(outcome("Condemnation", Map.of("issuer", "Salim Nasser"), text))
        .isNotEqualTo(Outcome.SUPPORTED);
  }

  @Test
  void theLastTownNamedIsMeantUntilAnotherIsNamed() {
    String text =
        "A storm hit Beira on Monday. Power was cut. Shops were shut. Schools were closed. Roads"
            + " were under water. Nobody slept. Nine people were killed by a falling wall.";
    Map<String, Object> claim = Map.of("harm", "KILLED", "count", 9L, "place", "Beira");
    assertThat(outcome("CasualtyFigure", claim, text)).isEqualTo(Outcome.SUPPORTED);
  }

  @Test
  void aReasonNamesWhoSaysAndWhoDeniesIt() {
    Article article = Article.of("Norway condemned the raid.");
    Fact fact = engine.read(article).all().get(0);
    Actor ministry = Actor.of("ministry", Actor.Kind.ORGANIZATION);
    Actor army = Actor.of("army", Actor.Kind.ORGANIZATION);
    Fact said = fact.withBasis(fact.basis().withReportedBy(ministry));
    Fact denied = fact.withBasis(fact.basis().withReportedBy(army).withNegated(true));
    Verdict verdict =
        new Verifier(Lexicon.english())
            .verify(
                Claim.of("Condemnation", Map.of("issuer", "Norway", "target", "the raid")),
                List.of(said, denied),
                () -> {
                  throw new AssertionError("the text is not asked");
                });
    assertThat(verdict.reason()).isEqualTo("said by ministry; denied by army");
  }

  @Test
  void whatIsPlannedIsNotDone() {
    Verdict planned =
        engine.verify(
            Claim.of("Meeting", Map.of("participants", List.of("Salim Nasser", "Aino Rautio"))),
            Article.of("Salim Nasser plans to meet Aino Rautio on Friday."));
    assertThat(planned.outcome()).isEqualTo(Outcome.CONTRADICTED);
    assertThat(planned.reason()).contains("planned, not done");
  }
}
