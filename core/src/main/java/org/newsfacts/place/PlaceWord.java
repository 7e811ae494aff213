package org.newsfacts.place;

import org.newsfacts.lexicon.Listed;

/** The classes of words around places. */
enum PlaceWord implements Listed {
  /** "near Qasr": before a name that no list knows. */
  WHERE,
  /** "the town of Qasr", "the outskirts of Qasr". */
  TOWN,
  /** "Idlib province": part of the name as news gives it. */
  UNIT,
  /** "the Qasr hills": shows the name before it to be a place. */
  PART,
  /** "southern Peru". */
  DIRECTION,
  /** "Parliament": written with a capital, but no place. */
  NO_PLACE,
  /** "Camp Qasr", "Lake Qasr". */
  OPENING,
  /** "a stake in Northvolt": no place. */
  ABOUT,
  /** "Davao del Sur". */
  PARTICLE;

  @Override
  public String list() {
    return "place-words";
  }
}
