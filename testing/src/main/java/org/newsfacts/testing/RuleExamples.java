package org.newsfacts.testing;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.newsfacts.model.Fact;

/**
 * The page of one rule: what it reads and what it rejects.
 *
 * @param <F> the type of its facts
 */
public final class RuleExamples<F extends Fact> {
  private final String id;
  private final Class<F> type;
  private final List<Example<F>> positives = new ArrayList<>();
  private final List<NearMiss> nearMisses = new ArrayList<>();
  private @Nullable LocalDate published;

  RuleExamples(String id, Class<F> type) {
    this.id = id;
    this.type = type;
  }

  /** Sets the publication date of the sentences that follow. */
  public RuleExamples<F> published(String date) {
    published = LocalDate.parse(date);
    return this;
  }

  /** Adds a sentence, or a short text, that the rule reads. What it reads follows. */
  public Example<F> reads(String sentence) {
    return add(new Example<>(this, sentence, false, published));
  }

  /** Adds a whole article, for what depends on paragraphs; nothing is put around it. */
  public Example<F> readsArticle(String text) {
    return add(new Example<>(this, text, true, published));
  }

  private Example<F> add(Example<F> example) {
    positives.add(example);
    return example;
  }

  /** Adds a near miss: the rule reads nothing in it. */
  public RuleExamples<F> rejects(String sentence) {
    nearMisses.add(new NearMiss(sentence, published));
    return this;
  }

  /** Returns the id of the rule. */
  public String id() {
    return id;
  }

  /** Returns the type of the facts that the rule yields. */
  public Class<F> type() {
    return type;
  }

  /** Returns the sentences that the rule reads. */
  public List<Example<F>> positives() {
    return List.copyOf(positives);
  }

  /** Returns the sentences that the rule must leave alone. */
  public List<String> nearMisses() {
    return nearMisses.stream().map(NearMiss::sentence).toList();
  }

  List<NearMiss> misses() {
    return List.copyOf(nearMisses);
  }

  Stream<DynamicTest> tests(CorpusReader reader) {
    CorpusCheck check = new CorpusCheck(reader);
    Stream<DynamicTest> reads =
        positives.stream()
            .map(
                example -> dynamicTest("reads: " + example.sentence(), () -> check.reads(example)));
    Stream<DynamicTest> rejects =
        nearMisses.stream()
            .map(miss -> dynamicTest("rejects: " + miss.sentence(), () -> check.rejects(id, miss)));
    return Stream.concat(reads, rejects);
  }

  record NearMiss(String sentence, @Nullable LocalDate published) {}
}
