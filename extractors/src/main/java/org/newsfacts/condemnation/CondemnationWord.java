package org.newsfacts.condemnation;

import org.newsfacts.lexicon.Listed;

/** Words that tell criticism from blows: the list {@code condemnation-words}. */
enum CondemnationWord implements Listed {
  /** What is attacked with words: "attacked the [plan]". */
  SAYING,
  /** What comes under their fire is shot at: "came under fire from [troops]". */
  GUN,
  /** What is slammed or blasted with hands and powder: "slammed a [door]". */
  HIT_THING;

  @Override
  public String list() {
    return "condemnation-words";
  }
}
