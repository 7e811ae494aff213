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
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.VaguePolicy;
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
  Stream<DynamicTest> aVerbWithItsObject() {
    return FormMatrix.of("sanction", "sanctioned", "sanctioned", "sanctioning")
        .tests("sanction.told", READER, "quoted");
  }

  @TestFactory
  Stream<DynamicTest> aVerbWithObjectAndMore() {
    return FormMatrix.of("impose", "imposed", "imposed", "imposing")
        .by("Norway")
        .on("sanctions")
        .behind("on Peru")
        .tests("sanction.told", READER, "quoted", "passive", "list");
  }

  @Test
  void aCellThatIsWrongFails() {
    assertThat(
            FormMatrix.of("shun", "shunned", "shunned", "shunning").tests("sanction.told", READER))
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
