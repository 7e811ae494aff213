package org.newsfacts.examples;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsfacts.NewsFacts;
import org.newsfacts.examples.CustomRule.Sanction;
import org.newsfacts.model.Fact;
import org.newsfacts.testing.CorpusReader;
import org.newsfacts.testing.FactCorpus;
import org.newsfacts.testing.FormMatrix;

/** The corpus of a rule of one's own, and its verb in all forms: a page to copy. */
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
  Stream<DynamicTest> sanctionInAllForms() {
    return FormMatrix.of("sanction", "sanctioned", "sanctioned", "sanctioning")
        .by("Canada")
        .on("Peru")
        .tests("sanction.impose", reader());
  }
}
