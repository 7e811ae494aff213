package org.newsfacts.endorsement;

import org.newsfacts.lexicon.Listed;

/** Words of endorsements: the list {@code endorsement-words}. */
enum EndorsementWord implements Listed {
  /** "supported by 9,000 [troops]": help in men and means is no approval. */
  MATERIAL;

  @Override
  public String list() {
    return "endorsement-words";
  }
}
