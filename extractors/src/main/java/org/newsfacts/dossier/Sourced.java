package org.newsfacts.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.dossier.Citation;

/** What one report tells of something that others may tell too. */
interface Sourced {
  /** Returns where it was read. */
  Citation source();

  /** Returns the day by which it is told: that of publication. */
  default @Nullable LocalDate told() {
    return source().published();
  }
}
