package org.newsfacts.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where something was.
 *
 * <p>"near the port of Haifa" has the name "Haifa", the country "IL" and the mention "the port of
 * Haifa".
 *
 * @param name the place's name
 * @param country ISO 3166 alpha-2 code, null where it does not follow
 * @param mention the words; null where the place is only understood
 */
public record Place(String name, @Nullable String country, @Nullable Span mention) {

  /** Checks that there is a name. */
  public Place {
    Objects.requireNonNull(name, "name");
  }
}
