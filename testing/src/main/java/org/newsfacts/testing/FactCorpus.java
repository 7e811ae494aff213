package org.newsfacts.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.newsfacts.model.Fact;

/**
 * The sentences that rules read, and those they must leave alone. A subclass is a test class and a
 * page of examples:
 *
 * <pre>{@code
 * class SanctionCorpusTest extends FactCorpus {
 *   private static final NewsFacts ENGINE = NewsFacts.builder().add(SANCTIONS).build();
 *
 *   @Override
 *   protected CorpusReader reader() {
 *     return CorpusReader.of(ENGINE::read, ENGINE::explain);
 *   }
 *
 *   @Override
 *   protected void examples() {
 *     rule("sanction.impose", Sanction.class)
 *         .published("2031-03-05")
 *         .reads("Both Canada and Norway sanctioned Peru on Monday.")
 *             .with(Sanction::issuer, "Canada")
 *             .with(Fact::when, "2031-03-03")
 *             .and()
 *             .with(Sanction::issuer, "Norway")
 *         .rejects("The mayor imposed a curfew on the port.");
 *   }
 * }
 * }</pre>
 *
 * <p>Each sentence is planted in ten surroundings (inside an article, with Windows line ends,
 * no-break spaces, curly marks, on a Turkish machine, ...) and read there; each time all spans of
 * all facts are cut out of the text again. Parts are compared in short form: an actor by its name,
 * a span by its characters, a count as "more than 60", a time by its days.
 */
public abstract class FactCorpus {
  private final List<RuleExamples<?>> rules = new ArrayList<>();

  /** Makes an empty corpus. */
  protected FactCorpus() {}

  /** Lists the examples with {@link #rule}. */
  protected abstract void examples();

  /** Returns what reads the sentences. */
  protected abstract CorpusReader reader();

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
  public final Stream<DynamicContainer> corpus() {
    CorpusReader reader = reader();
    return rules().stream()
        .map(rule -> DynamicContainer.dynamicContainer(rule.id(), rule.tests(reader)));
  }
}
