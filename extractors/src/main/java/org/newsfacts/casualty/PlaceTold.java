package org.newsfacts.casualty;

import org.newsfacts.model.Place;
import org.newsfacts.text.TokenRange;

/**
 * A place as it stands in the text.
 *
 * @param place the place
 * @param range from the preposition to the end of the noun phrase
 * @param rank how narrow it is: 1 a state, 2 a region, 3 a town or a building
 */
record PlaceTold(Place place, TokenRange range, int rank) {

  /** Returns whether the two may be one place, told more and less narrowly. */
  boolean fits(PlaceTold other) {
    if (place.name().equals(other.place.name())) {
      return true;
    }
    String mine = place.country();
    String others = other.place.country();
    boolean apart = mine != null && others != null && !mine.equals(others);
    return !apart && rank != other.rank;
  }
}
