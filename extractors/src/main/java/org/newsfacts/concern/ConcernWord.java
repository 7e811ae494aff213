package org.newsfacts.concern;

import org.newsfacts.lexicon.Listed;

/** Words of worry: the list {@code concern-words}. */
enum ConcernWord implements Listed {
  /** "follows the situation with [concern]". */
  WORRY,
  /** What one worries "for": "concern for the [safety] of the crew". */
  SAFETY,
  /** "a [majority] of voters": many people. */
  CROWD;

  @Override
  public String list() {
    return "concern-words";
  }
}
