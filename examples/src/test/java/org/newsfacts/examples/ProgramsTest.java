package org.newsfacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsfacts.NewsFacts;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Statement;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.model.json.FactsLine;
import org.newsfacts.model.json.JsonLine;
import org.newsfacts.model.json.JsonLines;
import org.newsfacts.text.Article;

/** Runs each example program. */
class ProgramsTest {
  private static final Path ARTICLES = Project.file("examples/samples/articles.ndjson");

  @TempDir private Path folder;

  @Test
  void quickStartPrintsATollAndTheSubsetInIt() throws Exception {
    assertThat(Project.output(QuickStart::main))
        .contains(
            "KILLED 31 \"The death toll in Aden rose to 31 on Monday", "KILLED 4 \"four medics\"");
  }

  @Test
  void numbersTimesNamesPrintsEachWithItsPlaceAndValue() throws Exception {
    assertThat(Project.output(NumbersTimesNames::main))
        .isEqualTo(
            """
            "Between 36 and 40" [0, 17) 36 to 40
            "More than 1.2 million" [67, 88) 1200000 to null
            "Monday" [41, 47) 2031-03-17 to 2031-03-17
            "3 March" [114, 121) 2031-03-03 to 2031-03-03
            "Aden" [33, 37) PLACE in YE
            "Aino Rautio" [49, 60) PERSON
            """);
  }

  @Test
  void customRuleReadsItsOwnFactTypeAndTellsWhatAGuardKeptOut() throws Exception {
    assertThat(Project.output(CustomRule::main))
        .startsWith(
            """
            Canada sanctioned three shipping companies
            Norway did not sanction companies
            """)
        .contains("sanction.impose at \"imposed\": vetoed");
  }

  @Test
  void customLexiconAddsABodyAndAVerb() throws Exception {
    assertThat(Project.output(CustomLexicon::main))
        .isEqualTo(
            """
            without: Aino Rautio, PERSON | she would wait
            with: Lake Nine, ORGANIZATION | the gates would stay shut
            with: Aino Rautio, PERSON | she would wait
            """);
  }

  @Test
  void filterAndJsonKeepsWhatHappened() throws Exception {
    Path facts = folder.resolve("facts.ndjson");
    String printed = Project.output(FilterAndJson::main, ARTICLES.toString(), facts.toString());
    List<Fact> kept = new ArrayList<>();
    try (JsonLines<FactsLine> lines = FactJson.standard().results(facts)) {
      for (JsonLine<FactsLine> line : lines) {
        kept.addAll(line.orThrow().facts());
      }
    }
    assertThat(printed).isEqualTo(kept.size() + " facts in facts.ndjson\n");
    assertThat(kept)
        .isNotEmpty()
        .noneMatch(Fact::negated)
        .allMatch(fact -> fact.modality() == Modality.ACTUAL);
  }

  @Test
  void corpusInParallelCountsWhatOneThreadCounts() throws Exception {
    NewsFacts engine = NewsFacts.english();
    long statements = 0;
    for (Article sample : SamplesTest.samples()) {
      boolean fromLines = !List.of("dam-break", "harbour-picket").contains(sample.id().orElse(""));
      statements += fromLines ? engine.read(sample).of(Statement.class).size() : 0;
    }
    assertThat(Project.output(CorpusInParallel::main, ARTICLES.toString()))
        .contains("Statement " + statements + "\n");
  }
}
