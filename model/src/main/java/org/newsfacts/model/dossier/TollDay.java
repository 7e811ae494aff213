package org.newsfacts.model.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a toll was on the day of one or more reports.
 *
 * @param day the day of the reports
 * @param low the least any of them gives
 * @param best what most of them give; of as many, what was told last
 * @param high the most any of them gives; null when they only say "at least"
 * @param sources who gave the numbers, in the order told
 */
public record TollDay(
    LocalDate day, long low, long best, @Nullable Long high, List<String> sources) {

  /** Copies the sources. */
  public TollDay {
    Objects.requireNonNull(day, "day");
    sources = List.copyOf(sources);
  }

  /** Returns whether the reports of the day do not agree. */
  public boolean isConflicting() {
    return high == null ? best > low : high > low;
  }
}
