package org.newsfacts.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.VaguePolicy;
import org.newsfacts.model.Fact;
import org.newsfacts.model.ShapedFact;
import org.newsfacts.text.Article;

/** A fact type told in a text file. */
class FactFileTest {
  private static final String PLEDGE =
      """
      # Who promises help to whom.
      [fact]
      type\tAidPledge
      reads\tX pledged Y to Z

      [fields]
      donor\tAGENT\tsomebody\teach
      aid\tCONTENT\twords
      receiver\tRECIPIENT\tactor\toptional
      strength\tstrength\tvalue

      [words]
      pledge\tv\tPLEDGE\tsubj=AGENT obj=CONTENT to=RECIPIENT?\tstrength=FIRM CONTENT=aid,tent
      [examples]
      reads\tBhutan pledged aid to Nepal.\tdonor=Bhutan
      rejects\tBhutan pledged loyalty to Nepal.
      """;

  private static List<Fact> read(FactFile file, String text) {
    Engine engine =
        new Engine(
            Lexicon.english().with(file.senses()),
            List.of(),
            List.of(file.rules()),
            Set.of(),
            VaguePolicy.usual());
    return engine.read(Article.of(text));
  }

  @Test
  void itsFactsHaveItsFields() {
    FactFile file = FactFile.of("pledge.tsv", PLEDGE);
    assertThat(read(file, "Bhutan did not pledge 300 tents to Nepal."))
        .satisfiesExactly(
            fact -> {
              assertThat(fact.type()).isEqualTo("AidPledge");
              assertThat(fact.rule()).isEqualTo("aid-pledge.told");
              assertThat(fact.negated()).isTrue();
              ShapedFact pledge = (ShapedFact) fact;
              assertThat(pledge.actor("donor").orElseThrow().name()).isEqualTo("Bhutan");
              assertThat(pledge.words("aid").orElseThrow().text()).isEqualTo("300 tents");
              assertThat(pledge.actor("receiver").orElseThrow().name()).isEqualTo("Nepal");
              assertThat(pledge.value("strength", String.class)).hasValue("FIRM");
              assertThat(pledge.actors()).hasSize(2);
            });
    assertThat(read(file, "Bhutan pledged aid.")).hasSize(1);
    assertThat(read(file, "Bhutan pledged loyalty to Nepal.")).isEmpty();
    assertThat(file.examples().get(0))
        .isEqualTo(
            new FactFile.Example(
                15, "Bhutan pledged aid to Nepal.", true, Map.of("donor", "Bhutan")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          AGENT	somebody; AGNT	somebody; line 7: "AGNT" is no role: AGENT,
          somebody	each; sombody	each; line 7: "sombody" is none of somebody, actor,
          somebody	each; somebody	echa; line 7: "echa" is neither optional nor each
          donor	AGENT; when	AGENT; line 7: every fact has a when already
          donor	AGENT; aid	AGENT; line 8: two fields are named "aid"
          type	AidPledge; type	pledge; line 3: "pledge" is no name of a type
          [words]; [wrods]; line 12: there are the sections [fact], [fields], [words], [examples], not: [wrods]
          pledge	v; pledge	x; line 13: part of speech is none of v, n, a, m
          subj=AGENT; subj=AGETN; line 13: no slot for AGENT, which the field donor needs
          obj=CONTENT; ojb=CONTENT; line 13: "ojb" is neither a form [subj, obj,
          to=RECIPIENT?; to=RECEIVER?; line 13: "RECEIVER" is no role
          strength=FIRM; ; line 13: no value strength, which a field needs
          CONTENT=aid; TOPIC=aid; line 13: "TOPIC=aid,tent" limits a role that no slot fills
          donor=Bhutan; giver=Bhutan; line 15: AidPledge has no field "giver"
          rejects; refuses; line 16: an example is reads or rejects, a tab, and a sentence
          """)
  void aBadLineIsToldWithFileAndReason(String right, String wrong, String error) {
    String text = PLEDGE.replace(right, wrong == null ? "" : wrong);
    assertThatThrownBy(() -> read(FactFile.of("pledge.tsv", text), "Bhutan pledged aid."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("pledge.tsv, line ")
        .hasMessageContaining(error);
  }
}
