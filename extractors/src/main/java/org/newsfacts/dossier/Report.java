package org.newsfacts.dossier;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The article some facts come from.
 *
 * @param id the caller's name for it
 * @param published its day; null when not known, and then days come only from its text
 * @param outlet who published it; null when not known
 */
public record Report(String id, @Nullable LocalDate published, @Nullable String outlet) {

  /** Checks that the id is given. */
  public Report {
    Objects.requireNonNull(id, "id");
  }

  /** Returns the report of an article published on a day. */
  public static Report of(String id, @Nullable LocalDate published) {
    return new Report(id, published, null);
  }
}
