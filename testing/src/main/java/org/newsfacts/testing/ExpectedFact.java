package org.newsfacts.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Modality;

/** A fact that an example must yield, as a list of checks on the typed record. */
final class ExpectedFact<F extends Fact> {
  private final Class<F> type;
  private final String rule;
  private final List<Function<F, String>> mismatches = new ArrayList<>();
  private final List<String> values = new ArrayList<>();
  private boolean negated;
  private Modality modality = Modality.ACTUAL;

  ExpectedFact(Class<F> type, String rule) {
    this.type = type;
    this.rule = rule;
  }

  void part(Function<? super F, ?> part, Object... parts) {
    List<String> expected = ShortForm.ofAll(List.of(parts));
    values.addAll(expected);
    mismatches.add(
        fact -> {
          List<String> actual = ShortForm.ofAll(part.apply(fact));
          return actual.equals(expected) ? "" : "expected " + expected + " but found " + actual;
        });
  }

  void negated() {
    negated = true;
  }

  void modality(Modality expected) {
    modality = expected;
  }

  void satisfying(Consumer<? super F> assertions) {
    mismatches.add(
        fact -> {
          try {
            assertions.accept(fact);
            return "";
          } catch (AssertionError failed) {
            return String.valueOf(failed.getMessage()).strip();
          }
        });
  }

  /** Returns the expected parts in short form, as the catalogue shows them. */
  String summary() {
    String parts = String.join(" · ", values);
    String shade = modality == Modality.ACTUAL ? "" : modality.name().toLowerCase(Locale.ROOT);
    return Stream.of(parts, negated ? "negated" : "", shade)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** Returns whether the fact is of the right type and from the right rule. */
  boolean concerns(Fact fact) {
    return type.isInstance(fact) && fact.rule().equals(rule);
  }

  /** Returns what does not fit, a line each; empty when all does. */
  List<String> mismatches(Fact fact) {
    F typed = type.cast(fact);
    List<String> found = new ArrayList<>();
    for (Function<F, String> check : mismatches) {
      String mismatch = check.apply(typed);
      if (!mismatch.isEmpty()) {
        found.add(mismatch);
      }
    }
    if (fact.negated() != negated) {
      found.add(negated ? "expected to be negated" : "not expected to be negated");
    }
    if (fact.modality() != modality) {
      found.add("expected " + modality + " but found " + fact.modality());
    }
    return found;
  }
}
