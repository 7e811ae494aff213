package org.newsfacts.model.dossier;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a report was put with others, or kept apart from them.
 *
 * @param source the report
 * @param outcome what was decided
 * @param with the id of the incident, encounter or person it was compared with; null when it opened
 *     a new one
 * @param reasons what spoke for it, or against: "same place: Aden", "another day: 2031-03-10 and
 *     2031-03-14"
 */
public record Decision(
    Citation source, Outcome outcome, @Nullable String with, List<String> reasons) {

  /** What was decided. */
  public enum Outcome {
    /** Nothing told before fits: it begins a new one. */
    OPENED,
    /** It is one more report of the same. */
    JOINED,
    /** It looked alike and was kept apart. */
    KEPT_APART
  }

  /** Copies the reasons. */
  public Decision {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(outcome, "outcome");
    reasons = List.copyOf(reasons);
  }
}
