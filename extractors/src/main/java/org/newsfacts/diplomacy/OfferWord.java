package org.newsfacts.diplomacy;

import org.newsfacts.lexicon.Listed;

/** Classes of words in the list {@code offer-words}. */
enum OfferWord implements Listed {
  /** "Pledged to <em>send</em> doctors", but not "pledged to fight on". */
  GIVING,

  /** "Offered <em>help</em>", "pledged <em>funds</em>". */
  GOODS,

  /** "Is ready to <em>host</em> talks", but not "is ready to fight". */
  HELPING,

  /** "Offered <em>military</em> support": help, where "offered support" may be praise. */
  KIND_OF_SUPPORT,

  /** "<em>Renewed</em> its offer of help". */
  VOICING;

  @Override
  public String list() {
    return "offer-words";
  }
}
