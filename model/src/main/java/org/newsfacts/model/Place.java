package org.newsfacts.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where something was.
 *
 * @param name the place's name
 * @param country ISO 3166 alpha-2 code, where it follows
 * @param mention the words
 */
public record Place(String name, @Nullable String country, @Nullable Span mention) {

  /** Checks that there is a name. */
  public Place {
    Objects.requireNonNull(name, "name");
  }
}
