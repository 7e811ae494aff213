package org.newsfacts.model.claim;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Span;

/**
 * What the text shows of one field of a claim.
 *
 * @param field its name: "count"
 * @param finding whether the text shows it
 * @param claimed what is claimed: "12"
 * @param told what the text tells instead, or in its own words; null when it tells nothing
 * @param span where the text tells it; null when it tells nothing, or in no words of its own
 * @param reason why, in a few words; empty when both are the same
 */
public record FieldVerdict(
    String field,
    Finding finding,
    String claimed,
    @Nullable String told,
    @Nullable Span span,
    String reason) {

  /** What the text shows of a field. */
  public enum Finding {
    /** The text tells it. */
    AGREES,
    /** The text tells something else. */
    DIFFERS,
    /** The text does not tell. */
    SILENT
  }

  /** Checks that what is required is given. */
  public FieldVerdict {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(claimed, "claimed");
    Objects.requireNonNull(reason, "reason");
  }
}
