package org.newsfacts.examples;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsfacts.NewsFacts;
import org.newsfacts.examples.CustomRule.Sanction;
import org.newsfacts.frame.Role;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.model.Fact;
import org.newsfacts.testing.CorpusReader;
import org.newsfacts.testing.FactCorpus;
import org.newsfacts.testing.FormMatrix;

/** The corpus of a rule of one's own, and its words in all forms: a page to copy. */
class SanctionCorpusTest extends FactCorpus {
  private static final NewsFacts ENGINE = NewsFacts.builder().add(CustomRule.SANCTIONS).build();

  @Override
  protected CorpusReader reader() {
    return CorpusReader.of(ENGINE::read, ENGINE::explain);
  }

  @Override
  protected void examples() {
    rule("sanction.impose", Sanction.class)
        .published("2031-08-28")
        .reads("Both Canada and Norway slapped sanctions on Peru on Monday.")
        .with(Sanction::issuer, "Canada")
        .with(Sanction::target, "Peru")
        .with(Fact::when, "2031-08-25")
        .and()
        .with(Sanction::issuer, "Norway")
        .reads("Canada refused to sanction three shipping companies.")
        .with(Sanction::target, "three shipping companies")
        .negated()
        .rejects("The mayor imposed a curfew on the port.")
        .rejects("Norway urged Canada to sanction Peru.");
  }

  @TestFactory
  Stream<DynamicTest> allWordsInAllForms() {
    return Lexicon.english().list("sanction-senses").rows().stream()
        .map(row -> FormMatrix.of(row).filling(Role.CONTENT, "sanctions"))
        .flatMap(matrix -> matrix.tests("sanction.impose", reader()));
  }
}
