package org.newsfacts.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsfacts.frame.Role.AGENT;
import static org.newsfacts.frame.Role.RECIPIENT;
import static org.newsfacts.frame.Role.TOPIC;
import static org.newsfacts.rule.Part.actor;
import static org.newsfacts.rule.Part.value;
import static org.newsfacts.rule.Part.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.VaguePolicy;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.model.Concern;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Modality;
import org.newsfacts.text.Article;

/** An engine with two small rules. */
class EngineTest {
  private static final WordList SENSES =
      WordList.of(
          "worry-senses",
          List.of("word", "part of speech", "act", "slots", "values"),
          List.of(
              WordList.Row.of("dread", "v", "DREAD", "subj=AGENT obj=TOPIC"),
              WordList.Row.of("fear", "v", "FEAR", "subj=AGENT obj=TOPIC", "modality=posible")));

  private static final FrameRule FEARS =
      FrameRule.named("worry.fears", "X fears Y")
          .act("FEAR")
          .unless("The crew feared nothing.", told -> told.head(TOPIC).equals("nothing"))
          .yields(Concern::new, actor(AGENT), words(TOPIC));

  private static final FrameRule DREADS =
      FrameRule.named("worry.dreads", "X dreads Y")
          .act("DREAD")
          .yields(Concern::new, actor(AGENT), words(TOPIC));

  private static final FrameRules WORRIES = worries(FEARS, DREADS);
  private static final Engine ENGINE = engine(Set.of());

  private static FrameRules worries(FrameRule... rules) {
    return FrameRules.of("worry", List.of("worry-senses"), List.of(rules));
  }

  private static Engine engine(Set<String> without, Extractor... own) {
    return new Engine(
        Lexicon.english().with(SENSES),
        List.of(WORRIES),
        List.of(own),
        without,
        VaguePolicy.usual());
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
    assertThat(read("Oman is likely to fear a drought.").get(0).modality())
        .isEqualTo(Modality.POSSIBLE);
    assertThat(read("If Oman fears a drought, it sells gold.")).isEmpty();
    assertThat(read("Oman fears a drought.").get(0).modality()).isEqualTo(Modality.ACTUAL);
  }

  @Test
  void furnitureGivesNoFacts() {
    assertThat(read("Read more: Oman fears a drought\n\nThe port was calm on Monday.")).isEmpty();
  }

  @Test
  void rulesCanBeLeftOut() {
    assertThat(engine(Set.of("worry.fears")).read(Article.of("Oman fears a drought."))).isEmpty();
    assertThatThrownBy(() -> engine(Set.of("worry.hopes")))
        .hasMessage("no rule is named \"worry.hopes\"");
  }

  @Test
  void whatARuleDidIsTold() {
    assertThat(why("The crew feared nothing."))
        .satisfiesExactly(
            one ->
                assertThat(one)
                    .isInstanceOfSatisfying(
                        Explanation.Vetoed.class,
                        vetoed ->
                            assertThat(vetoed.example()).isEqualTo("The crew feared nothing."))
                    .hasToString(
                        "worry.fears at \"feared\": vetoed: The crew feared nothing."
                            + " [AGENT=\"The crew\", TOPIC=\"nothing\"]"));
    assertThat(why("If Oman fears a drought, it sells gold."))
        .satisfiesExactly(
            one ->
                assertThat(one)
                    .isInstanceOfSatisfying(
                        Explanation.Vetoed.class,
                        vetoed -> assertThat(vetoed.guard()).contains("not told")));
    assertThat(why("Floods were feared."))
        .satisfiesExactly(
            one ->
                assertThat(one)
                    .isInstanceOf(Explanation.PartMissing.class)
                    .hasToString("worry.fears at \"feared\": AGENT is not told"));
    assertThat(why("The port was calm."))
        .containsExactly(new Explanation.NoWord("worry.fears", List.of("fear")));
    assertThat(why("Oman fears a drought."))
        .satisfiesExactly(one -> assertThat(one).isInstanceOf(Explanation.Fired.class));
    assertThatThrownBy(() -> Explanation.of(ENGINE, "worry.hopes", Article.of("")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no rule is named \"worry.hopes\"");
  }

  private static List<Explanation> why(String text) {
    return Explanation.of(ENGINE, "worry.fears", Article.of(text));
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
            "rule worry.fears at \"feared\": read [AGENT=\"Oman\", TOPIC=\"12 floods\"]",
            "=> Concern by worry.fears: Oman on Monday feared 12 floods");
  }

  @Test
  void whatARuleAsksForIsCheckedWhenTheEngineIsBuilt() {
    assertThatThrownBy(() -> FrameRule.named("worry.hopes", "X hopes").yields(told -> null))
        .hasMessage("rule worry.hopes names no act");
    assertThatThrownBy(() -> worries(FEARS, FEARS)).hasMessage("two rules are named worry.fears");
    assertThatThrownBy(() -> engine(Set.of(), WORRIES))
        .hasMessage("two rules are named \"worry.fears\"");
    FrameRule.Draft mine = FrameRule.named("worry.mine", "X fears Y");
    assertThatThrownBy(() -> engine(Set.of(), worries(mine.act("FEER").yields(told -> null))))
        .hasMessage("rule worry.mine: no list of senses has a row of the act FEER");
    FrameRule toWhom =
        FrameRule.named("worry.mine", "X fears Y")
            .act("FEAR")
            .yields(Concern::new, actor(RECIPIENT), words(TOPIC));
    assertThatThrownBy(() -> engine(Set.of(), worries(toWhom)))
        .hasMessage("rule worry.mine: act FEAR: no row has a place for RECIPIENT");
    FrameRule how =
        FrameRule.named("worry.mine", "X fears Y")
            .act("FEAR")
            .has(value("modality", Modality.class))
            .yields(told -> null);
    assertThatThrownBy(() -> engine(Set.of(), worries(how)))
        .hasMessageStartingWith(
            "rule worry.mine: act FEAR: the row of \"fear FEAR\" says modality=posible, which is"
                + " none of [ACTUAL,");
  }

  @Test
  void ofTwoReadingsOfOneStretchTheCallersOwnStays() {
    FrameRule mine =
        FrameRule.named("mine.fears", "X fears Y")
            .act("FEAR")
            .yields(
                told ->
                    new Concern(
                        told.basis().withModality(Modality.POSSIBLE),
                        told.actor(AGENT),
                        told.span(TOPIC)));
    Engine engine = engine(Set.of(), worries(mine));
    assertThat(engine.read(Article.of("Oman fears a drought. Norway dreads the flood.")))
        .extracting(Fact::rule)
        .containsExactly("mine.fears", "worry.dreads");
  }

  @Test
  void whatTwoRulesReadAlikeIsOneFact() {
    FrameRule again =
        FrameRule.named("worry.again", "X fears Y")
            .act("FEAR")
            .yields(Concern::new, actor(AGENT), words(TOPIC));
    Engine engine =
        new Engine(Lexicon.english().with(SENSES), List.of(worries(FEARS, again)), Set.of());
    assertThat(engine.read(Article.of("Oman fears a drought."))).hasSize(1);
  }
}
