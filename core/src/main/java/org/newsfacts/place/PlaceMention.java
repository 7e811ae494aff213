package org.newsfacts.place;

import org.jspecify.annotations.Nullable;
import org.newsfacts.text.TokenRange;

/**
 * A place in the text: "Aleppo", "southern Peru", "Idlib province", "the Peruvian capital".
 *
 * @param range its tokens, without article and preposition
 * @param name as written, or the list's own form: "Lima" for "the Peruvian capital"
 * @param country ISO 3166 alpha-2 code where it is known or told beside it
 * @param state whether it is a whole state
 */
public record PlaceMention(TokenRange range, String name, @Nullable String country, boolean state) {

  PlaceMention in(@Nullable String newCountry) {
    return new PlaceMention(range, name, newCountry, state);
  }
}
