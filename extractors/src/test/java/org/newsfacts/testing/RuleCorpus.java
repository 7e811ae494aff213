package org.newsfacts.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.newsfacts.Facts;
import org.newsfacts.NewsFacts;
import org.newsfacts.model.Fact;
import org.newsfacts.text.Article;

/**
 * The sentences that the rules of a family read, and those they must leave alone. A subclass is a
 * test class and a page of examples:
 *
 * <pre>{@code
 * class CallCorpusTest extends RuleCorpus {
 *   @Override
 *   protected void examples() {
 *     rule("call.spoke-with", DiplomaticCall.class)
 *         .published("2024-03-05")
 *         .reads("Kari Solheim spoke by phone with Omar Said on Monday.")
 *             .with(DiplomaticCall::caller, "Kari Solheim")
 *             .with(DiplomaticCall::counterpart, "Omar Said")
 *             .with(Fact::when, "2024-03-04")
 *         .reads("Kari Solheim spoke with Omar Said and with Ana Ruiz.")
 *             .with(DiplomaticCall::counterpart, "Omar Said")
 *             .and()
 *             .with(DiplomaticCall::counterpart, "Ana Ruiz")
 *         .rejects("Kari Solheim spoke to reporters on Monday.");
 *   }
 * }
 * }</pre>
 *
 * <p>Each sentence is planted in every {@link Planting} and read there; each time all spans of all
 * facts are cut out of the text again. The catalogue {@code docs/rules.md} shows the same
 * sentences.
 */
public abstract class RuleCorpus {
  private final List<RuleExamples<?>> rules = new ArrayList<>();

  /** Lists the examples with {@link #rule}. */
  protected abstract void examples();

  /** Returns what reads the sentences; the engine for English with all rules by default. */
  protected CorpusReader reader() {
    return English.READER;
  }

  /** Opens the page of a rule, again where it was opened before. */
  @SuppressWarnings("unchecked") // a page of the same rule has the same type
  protected final <F extends Fact> RuleExamples<F> rule(String id, Class<F> type) {
    for (RuleExamples<?> page : rules) {
      if (page.id().equals(id)) {
        return (RuleExamples<F>) page;
      }
    }
    RuleExamples<F> page = new RuleExamples<>(id, type);
    rules.add(page);
    return page;
  }

  /** Returns the pages of all rules of this corpus. */
  public final List<RuleExamples<?>> rules() {
    if (rules.isEmpty()) {
      examples();
    }
    return List.copyOf(rules);
  }

  /** Returns one test for each sentence, grouped by rule. */
  @TestFactory
  final Stream<DynamicContainer> corpus() {
    CorpusReader reader = reader();
    return rules().stream()
        .map(rule -> DynamicContainer.dynamicContainer(rule.id(), rule.tests(reader)));
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
