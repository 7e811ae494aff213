package org.newsfacts.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Modality;
import org.newsfacts.text.Article;

/**
 * A sentence and the facts that its rule must read in it. Parts are compared in short form, see
 * {@link ShortForm}: an actor by its name, a span by its characters, a count as "more than 60".
 *
 * @param <F> the type of the facts
 */
public final class Example<F extends Fact> {
  private final RuleExamples<F> rule;
  private final String sentence;
  private final boolean whole;
  private final @Nullable LocalDate published;
  private final List<ExpectedFact<F>> facts = new ArrayList<>();

  Example(RuleExamples<F> rule, String sentence, boolean whole, @Nullable LocalDate published) {
    this.rule = rule;
    this.sentence = sentence;
    this.whole = whole;
    this.published = published;
    facts.add(new ExpectedFact<>(rule.type(), rule.id()));
  }

  /**
   * Expects a part of the fact.
   *
   * @param part its accessor: {@code DiplomaticCall::caller}
   * @param values its value in short form; several for a list, in order
   */
  public Example<F> with(Function<? super F, ?> part, Object... values) {
    last().part(part, values);
    return this;
  }

  /** Expects that a part is absent: null, empty Optional or empty list. */
  public Example<F> without(Function<? super F, ?> part) {
    last().part(part);
    return this;
  }

  /** Expects the characters of the evidence. */
  public Example<F> evidence(String text) {
    return with(Fact::evidence, text);
  }

  /** Expects a fact that the text says did not happen; all others are expected not to be so. */
  public Example<F> negated() {
    last().negated();
    return this;
  }

  /** Expects a fact that is planned, possible or conditional; all others are expected as actual. */
  public Example<F> modality(Modality modality) {
    last().modality(modality);
    return this;
  }

  /** Expects whatever the assertions in the block say of the typed record. */
  public Example<F> satisfying(Consumer<? super F> assertions) {
    last().satisfying(assertions);
    return this;
  }

  /** Expects one more fact of the rule in the same sentence; its parts follow. */
  public Example<F> and() {
    facts.add(new ExpectedFact<>(rule.type(), rule.id()));
    return this;
  }

  /** Adds the next sentence that the rule reads. */
  public Example<F> reads(String next) {
    return rule.reads(next);
  }

  /** Adds a whole article in which the rule reads something. */
  public Example<F> readsArticle(String next) {
    return rule.readsArticle(next);
  }

  /** Adds a near miss. */
  public RuleExamples<F> rejects(String next) {
    return rule.rejects(next);
  }

  /** Sets the publication date of the sentences that follow. */
  public RuleExamples<F> published(String date) {
    return rule.published(date);
  }

  /** Returns the sentence. */
  public String sentence() {
    return sentence;
  }

  /** Returns its day of publication; null when it has none. */
  @Nullable LocalDate published() {
    return published;
  }

  /** Returns the article in which the sentence stands in a planting. */
  Article article(Planting planting) {
    String text = whole ? planting.whole(sentence) : planting.text(sentence);
    return Article.of(text).published(published);
  }

  /** Returns whether the fact stands in the sentence, not in those around. */
  boolean holds(Fact fact, Planting planting) {
    int end = planting.start() + sentence.length();
    return whole || fact.evidence().start() >= planting.start() && fact.evidence().end() <= end;
  }

  List<ExpectedFact<F>> facts() {
    return facts;
  }

  private ExpectedFact<F> last() {
    return facts.get(facts.size() - 1);
  }
}
