package org.newsfacts.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.newsfacts.Facts;
import org.newsfacts.NewsFacts;
import org.newsfacts.model.Fact;
import org.newsfacts.text.Article;

/**
 * The sentences that the rules of a family read, and those they must leave alone, read by the
 * engine for English with all rules. The catalogue {@code docs/rules.md} shows the same sentences.
 */
public abstract class RuleCorpus extends FactCorpus {
  @Override
  protected CorpusReader reader() {
    return English.READER;
  }

  /** Holds the engine, which is made when the first corpus needs it. */
  private static final class English {
    static final NewsFacts ENGINE = NewsFacts.english();
    static final CorpusReader READER =
        new CorpusReader() {
          @Override
          public List<Fact> read(Article article) {
            Facts facts = ENGINE.read(article);
            assertThat(facts.warnings()).as(article.text()).isEmpty();
            return facts.all();
          }

          @Override
          public String explain(Article article) {
            return ENGINE.explain(article);
          }
        };
  }
}
