package org.newsfacts.model.claim;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Span;

/**
 * What an article shows of a claim.
 *
 * @param claim the caller's name for the claim; null when it has none
 * @param article the caller's name for the article; null when it has none
 * @param type the type of facts claimed
 * @param outcome the whole
 * @param reason the whole in a few words: "the text says 12, of whom 3 died"
 * @param fields each field of the claim
 * @param evidence where the article tells what comes nearest; null when nothing does
 */
public record Verdict(
    @Nullable String claim,
    @Nullable String article,
    String type,
    Outcome outcome,
    String reason,
    List<FieldVerdict> fields,
    @Nullable Span evidence) {

  /** What an article shows of a claim as a whole. */
  public enum Outcome {
    /** All that is claimed is told. */
    SUPPORTED,
    /** The same is told otherwise: another number, place, day, doer, or that it was not so. */
    CONTRADICTED,
    /** Some of it is told, on the rest the text is silent. */
    PARTLY,
    /** Nothing of the kind is told. */
    NOT_FOUND
  }

  /** Copies the fields. */
  public Verdict {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(reason, "reason");
    fields = List.copyOf(fields);
  }
}
