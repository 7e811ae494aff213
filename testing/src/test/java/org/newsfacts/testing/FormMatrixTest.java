package org.newsfacts.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsfacts.testing.FactAssert.assertThatFact;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsfacts.frame.Role;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.VaguePolicy;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.model.Fact;
import org.newsfacts.rule.Engine;
import org.newsfacts.rule.Explanation;
import org.newsfacts.rule.FactFile;
import org.newsfacts.text.Article;

/** A fact type of a file, tested with what is published for it. */
class FormMatrixTest {
  private static final FactFile FILE =
      FactFile.of(
          "sanction.tsv",
          """
          [fact]
          type\tSanction
          [fields]
          issuer\tAGENT\tsomebody\teach
          target\tPATIENT\tactor
          [words]
          impose\tv\tSANCTION\tsubj=AGENT obj=CONTENT on=PATIENT\tCONTENT=sanction
          penalty\tn\tSANCTION\tposs|mod|by=AGENT on=PATIENT
          sanction\tv\tSANCTION\tsubj=AGENT obj=PATIENT
          """);
  private static final Engine ENGINE =
      new Engine(
          Lexicon.english().with(FILE.senses()),
          List.of(),
          List.of(FILE.rules()),
          Set.of(),
          VaguePolicy.usual());
  private static final CorpusReader READER =
      CorpusReader.of(ENGINE::read, article -> Explanation.of(ENGINE, article));

  /** Without the types of the library nobody reads who speaks. */
  @TestFactory
  Stream<DynamicTest> allRowsInAllForms() {
    return FILE.senses().rows().stream()
        .map(row -> FormMatrix.of(row).filling(Role.CONTENT, "sanctions"))
        .flatMap(matrix -> matrix.tests("sanction.told", READER, "quoted"));
  }

  @Test
  void aRowTellsItsForms() {
    assertThat(sentences("slap\tv\tS\tsubj=AGENT obj=CONTENT on|against=PATIENT for=CAUSE?"))
        .contains(
            "Canada slapped the raid on Peru.",
            "The raid was slapped on Peru by Canada.",
            "Canada shut its office, slapping the raid on Peru.");
    assertThat(sentences("lash out\tv\tS\tsubj=AGENT at=TOPIC"))
        .contains("Canada did not lash out at the raid.")
        .noneMatch(sentence -> sentence.contains(" by "));
    assertThat(sentences("carry\tv\tS\tsubj=AGENT obj=PATIENT that=CONTENT"))
        .contains("Canada has carried Peru that the raid.");
    assertThat(sentences("ban\tn\tS\tposs|mod|by=AGENT on=PATIENT"))
        .containsExactly(
            "Canada's ban on Peru came on Monday.", "The ban on Peru by Canada came on Monday.");
    assertThatThrownBy(() -> sentences("glad\ta\tS\tsubj=AGENT"))
        .hasMessageStartingWith("neither verb nor noun: glad");
  }

  private static List<String> sentences(String row) {
    WordList.Row cells = WordList.Row.of(row.split("\t", -1));
    return FormMatrix.of(cells).cells().stream().map(FormMatrix.Cell::sentence).toList();
  }

  @Test
  void aCellThatIsWrongFails() {
    assertThat(
            FormMatrix.of(WordList.Row.of("shun", "v", "SHUN", "subj=AGENT obj=PATIENT"))
                .tests("sanction.told", READER))
        .filteredOn(test -> test.getDisplayName().startsWith("active"))
        .satisfiesExactly(
            test ->
                assertThatThrownBy(() -> test.getExecutable().execute())
                    .hasMessageStartingWith("expected ACTUAL but found []"));
  }

  @Test
  void aFactIsCheckedPartByPart() {
    String text = "Canada did not sanction Peru.";
    Fact fact = ENGINE.read(Article.of(text)).get(0);
    assertThatFact(fact)
        .isReadBy("sanction.told")
        .involves("issuer", "Canada")
        .hasNo(Fact::when)
        .isNegated()
        .hasEvidence("Canada did not sanction Peru")
        .standsIn(text);
    assertThatThrownBy(() -> assertThatFact(fact).isTold())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("expected [false] but found [true]");
    assertThatThrownBy(() -> assertThatFact(fact).involves("target", "Chad"))
        .hasMessageContaining("expected Chad as target");
  }
}
