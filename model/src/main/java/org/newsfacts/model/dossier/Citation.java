package org.newsfacts.model.dossier;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Span;

/**
 * Where something was read.
 *
 * @param article the caller's name for the article
 * @param published the day of the article; null when not known
 * @param outlet who published it; null when not known
 * @param reportedBy whom the article gives as its source: "health ministry"; null when it is its
 *     own
 * @param evidence the words that show it, in that article
 */
public record Citation(
    String article,
    @Nullable LocalDate published,
    @Nullable String outlet,
    @Nullable String reportedBy,
    Span evidence) {

  /** Checks that article and evidence are given. */
  public Citation {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(evidence, "evidence");
  }

  /** Returns who says it: the source the article names, else the outlet, else the article. */
  public String source() {
    if (reportedBy != null) {
      return reportedBy;
    }
    return outlet == null ? article : outlet;
  }
}
