package org.newsfacts.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsfacts.pattern.ClausePattern.verb;
import static org.newsfacts.pattern.Parts.active;
import static org.newsfacts.pattern.Parts.object;
import static org.newsfacts.pattern.Parts.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Concern;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Span;
import org.newsfacts.pattern.Capture;
import org.newsfacts.text.Article;

/** An engine with two small rules. */
class EngineTest {
  private static final Capture<Actor> HOLDER = Capture.actor("holder");
  private static final Capture<Span> TOPIC = Capture.words("topic");

  private static final Rule FEARS =
      Rule.named("worry.fears", "X fears Y")
          .matching(verb("fear").with(active(), subject(HOLDER), object(TOPIC)))
          .unless("The crew feared nothing.", match -> match.get(TOPIC).text().equals("nothing"))
          .yields(match -> new Concern(Rule.basis(match), match.get(HOLDER), match.get(TOPIC)));

  private static final Rule DREADS =
      Rule.named("worry.dreads", "X dreads Y")
          .matching(verb("dread").with(active(), subject(HOLDER), object(TOPIC)))
          .yields(match -> new Concern(Rule.basis(match), match.get(HOLDER), match.get(TOPIC)));

  private static final RuleSet WORRIES = RuleSet.of("worry", List.of(FEARS, DREADS));
  private static final Engine ENGINE = engine(Set.of());

  private static Engine engine(Set<String> without) {
    return new Engine(Lexicon.english(), List.of(WORRIES), without);
  }

  private static List<Fact> read(String text) {
    return ENGINE.read(Article.of(text).published(LocalDate.of(2031, 3, 5)));
  }

  @Test
  void factsStandInTheOrderOfTheText() {
    assertThat(read("Oman dreads the flood. Norway fears a drought."))
        .extracting(Fact::rule)
        .containsExactly("worry.dreads", "worry.fears");
  }

  @Test
  void theBasisTellsHowItIsTold() {
    Fact denied = read("On Monday Oman did not fear a drought.").get(0);
    assertThat(denied.negated()).isTrue();
    assertThat(read("Oman may fear a drought.").get(0).modality()).isEqualTo(Modality.POSSIBLE);
    assertThat(read("Oman will fear a drought.").get(0).modality()).isEqualTo(Modality.PLANNED);
    assertThat(read("If Oman fears a drought, it sells gold.").get(0).modality())
        .isEqualTo(Modality.CONDITIONAL);
    assertThat(read("Oman is likely to fear a drought.").get(0).modality())
        .isEqualTo(Modality.POSSIBLE);
    assertThat(read("It is odd for Oman to fear a drought.").get(0).modality())
        .isEqualTo(Modality.CONDITIONAL);
    assertThat(read("Oman was quick to fear a drought.").get(0).modality())
        .isEqualTo(Modality.ACTUAL);
    assertThat(read("Oman fears a drought.").get(0).modality()).isEqualTo(Modality.ACTUAL);
  }

  @Test
  void furnitureGivesNoFacts() {
    assertThat(read("Read more: Oman fears a drought\n\nThe port was calm on Monday.")).isEmpty();
  }

  @Test
  void rulesCanBeLeftOut() {
    assertThat(engine(Set.of("worry.fears")).read(Article.of("Oman fears a drought."))).isEmpty();
  }

  @Test
  void guardsAreNamed() {
    assertThat(Explanation.whyNot(ENGINE, "worry.fears", Article.of("The crew feared nothing.")))
        .isEqualTo(
            "worry.fears at \"feared\": vetoed: The crew feared nothing. [holder=crew,"
                + " topic=\"nothing\"]\n");
    assertThat(Explanation.whyNot(ENGINE, "worry.fears", Article.of("Floods were feared.")))
        .isEqualTo("worry.fears at \"feared\": does not fit: an active verb\n");
    assertThat(Explanation.whyNot(ENGINE, "worry.fears", Article.of("The port was calm.")))
        .isEqualTo("worry.fears: nothing in the text of fear\n");
    assertThatThrownBy(() -> Explanation.whyNot(ENGINE, "worry.hopes", Article.of("")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no rule is named \"worry.hopes\"");
  }

  @Test
  void anExplanationShowsMentionsClausesRulesAndFacts() {
    Article article =
        Article.of("Oman on Monday feared 12 floods.").published(LocalDate.of(2031, 3, 5));
    assertThat(Explanation.of(ENGINE, article).lines().map(String::strip))
        .contains(
            "BODY Oman on Monday feared 12 floods.",
            "name Oman: COUNTRY",
            "time Monday: 2031-03-03 to 2031-03-03",
            "number 12: 12",
            "clause MAIN: fear, subject Oman",
            "rule worry.fears at \"feared\": read [holder=Oman, topic=\"12 floods\"]",
            "=> Concern by worry.fears: Oman on Monday feared 12 floods");
  }

  @Test
  void rulesNeedAPatternAndOneId() {
    assertThatThrownBy(() -> Rule.named("worry.hopes", "X hopes").yields(match -> null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rule worry.hopes has no pattern");
    assertThatThrownBy(() -> RuleSet.of("worry", List.of(FEARS, FEARS)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
