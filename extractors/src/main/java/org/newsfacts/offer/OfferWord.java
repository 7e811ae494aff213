package org.newsfacts.offer;

import org.newsfacts.lexicon.Listed;

/** Words around offers: the list {@code offer-words}. */
enum OfferWord implements Listed {
  /** What is offered: "offered [help]", "pledged [funds]". */
  GOODS,
  /** "offered [military] support" is help, where "offered support" may be praise. */
  KIND_OF_SUPPORT,
  /** "is ready to [host] talks", but not "is ready to fight". */
  HELPING,
  /** "pledged to [send] doctors", but not "pledged to fight on". */
  GIVING,
  /** "proposed to [host] the talks". */
  HOSTING,
  /** "to take [in] the wounded", but not "to take a break". */
  INTO,
  /** "is [hardly] ready to talk". */
  RELUCTANT,
  /** Who offers without a name: "his [country] stood ready to". */
  STATE,
  /** "We stand ready," said the Peruvian [ambassador]: for Peru. */
  SPEAKS_FOR,
  /** "[if] asked", "[should] they agree". */
  CONDITION;

  @Override
  public String list() {
    return "offer-words";
  }
}
