package org.newsfacts.casualty;

import org.newsfacts.lexicon.Listed;

/** Classes of words around a running toll; their words stand in "toll-words". */
enum TollWord implements Listed {
  /** "the [death] toll". */
  KILLED,
  /** "the number of [injured]". */
  INJURED,
  /** "the number of [missing]". */
  MISSING,
  /** "total [casualties] rose". */
  CASUALTIES,
  /** "the number of [displaced]". */
  DISPLACED,
  /** "the [toll] rose to 40". */
  SUM,
  /** "the toll [may] rise to 40". */
  OPEN,
  /** "the toll is [expected] to rise to 40". */
  PLANNED,
  /** "the toll rose to 40, [including] three": no toll. */
  PART;

  @Override
  public String list() {
    return "toll-words";
  }
}
