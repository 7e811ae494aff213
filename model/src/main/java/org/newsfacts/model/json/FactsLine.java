package org.newsfacts.model.json;

import java.util.List;
import java.util.Objects;
import org.newsfacts.model.Fact;

/**
 * A line of result: an article's id and its facts.
 *
 * <p><code>{"id":"a7","facts":[{"type":"Concern", ...}]}</code>. The facts keep the order they are
 * given in; the engine gives them in the order of {@code evidence.start}.
 *
 * @param id the caller's name for the article
 * @param facts what was read from it
 */
public record FactsLine(String id, List<Fact> facts) {

  /** Copies the facts. */
  public FactsLine {
    Objects.requireNonNull(id, "id");
    facts = List.copyOf(facts);
  }
}
