package org.newsfacts.model.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Fact;

/**
 * A line of result: an article's id and its facts.
 *
 * <p><code>{"id":"a7","published":"2031-03-04","facts":[{"type":"Concern", ...}]}</code>. The facts
 * keep the order they are given in; the engine gives them in the order of {@code evidence.start}.
 *
 * @param id the caller's name for the article
 * @param published the day of the article; null when not known
 * @param facts what was read from it
 */
public record FactsLine(String id, @Nullable LocalDate published, List<Fact> facts) {

  /** Copies the facts. */
  public FactsLine {
    Objects.requireNonNull(id, "id");
    facts = List.copyOf(facts);
  }

  /** Makes the line of an article whose day is not known. */
  public FactsLine(String id, List<Fact> facts) {
    this(id, null, facts);
  }
}
