package org.newsfacts.model;

import org.jspecify.annotations.Nullable;

/**
 * How a body voted. In JSON {@code {"for":97,"against":3,"abstain":12}}.
 *
 * @param inFavour the votes for it, "for" in JSON
 * @param against the votes against it
 * @param abstain the abstentions; null when not told
 */
public record Votes(int inFavour, int against, @Nullable Integer abstain) {

  /** Checks that no number is negative. */
  public Votes {
    if (inFavour < 0 || against < 0 || abstain != null && abstain < 0) {
      throw new IllegalArgumentException(
          "not a vote: " + inFavour + " for, " + against + " against, " + abstain + " abstaining");
    }
  }
}
