package org.newsfacts.testing;

import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Modality;

/**
 * Checks of one fact, for tests with AssertJ; parts are compared in short form, see {@link
 * FactCorpus}.
 *
 * <pre>{@code
 * assertThatFact(engine.read(text).of(Sanction.class).get(0))
 *     .isReadBy("sanction.impose")
 *     .has(Sanction::issuer, "Canada")
 *     .hasNo(Fact::when)
 *     .isTold()
 *     .standsIn(text);
 * }</pre>
 *
 * @param <F> the type of the fact
 */
public final class FactAssert<F extends Fact> extends AbstractAssert<FactAssert<F>, F> {
  private FactAssert(@Nullable F fact) {
    super(fact, FactAssert.class);
  }

  /** Begins the checks of a fact. */
  public static <F extends Fact> FactAssert<F> assertThatFact(@Nullable F fact) {
    return new FactAssert<>(fact);
  }

  /**
   * Checks a part.
   *
   * @param part its accessor: {@code Sanction::issuer}
   * @param values its value in short form; several for a list, in order
   */
  public FactAssert<F> has(Function<? super F, ?> part, Object... values) {
    isNotNull();
    List<String> expected = ShortForm.ofAll(List.of(values));
    List<String> found = ShortForm.ofAll(part.apply(actual));
    if (!found.equals(expected)) {
      failWithMessage("expected %s but found %s in %s", expected, found, actual);
    }
    return this;
  }

  /** Checks that a part is absent: null, empty Optional or empty list. */
  public FactAssert<F> hasNo(Function<? super F, ?> part) {
    return has(part);
  }

  /** Checks who takes part, whatever the field: {@code involves("issuer", "Canada")}. */
  public FactAssert<F> involves(String field, String name) {
    isNotNull();
    boolean any =
        actual.actors().stream()
            .anyMatch(one -> one.part().equals(field) && one.actor().name().equals(name));
    if (!any) {
      failWithMessage("expected %s as %s among %s", name, field, actual.actors());
    }
    return this;
  }

  /** Checks the id of the rule. */
  public FactAssert<F> isReadBy(String rule) {
    return has(Fact::rule, rule);
  }

  /** Checks the characters of the evidence. */
  public FactAssert<F> hasEvidence(String text) {
    return has(Fact::evidence, text);
  }

  /** Checks that the text tells it as done: neither negated nor planned, possible, conditional. */
  public FactAssert<F> isTold() {
    return isTold(Modality.ACTUAL).has(Fact::negated, false);
  }

  /** Checks how the text tells it. */
  public FactAssert<F> isTold(Modality modality) {
    return has(Fact::modality, modality);
  }

  /** Checks that the text says it did not happen. */
  public FactAssert<F> isNegated() {
    return has(Fact::negated, true);
  }

  /** Checks that all its spans are cut out of a text by their offsets. */
  public FactAssert<F> standsIn(String text) {
    isNotNull();
    Spans.check(actual.evidence(), text);
    actual.parts().values().forEach(part -> Spans.check(part, text));
    Spans.check(actual.basis(), text);
    return this;
  }
}
