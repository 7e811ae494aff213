package org.newsfacts.frame;

import org.newsfacts.lexicon.Listed;

/** Words that say how far an act's words reach and who stands behind it: {@code frame-words}. */
enum FrameWord implements Listed {
  /** After a comma the same thing goes on: "all duties, [including] those of the fleet". */
  GOES_ON,
  /** Opens a circumstance of the act: "condemned the raid [as] cowardly". */
  CIRCUMSTANCE,
  /** Opens a further act even inside what is to be done: "to wait, [adding] that". */
  ASIDE,
  /** Where and how it was said: "condemned the raid in a [statement]". */
  OCCASION,
  /** "in the strongest [terms]". */
  MANNER,
  /** "the [recognition] of the hills as its land": "as" goes on with it. */
  NAMING,
  /** What speaks for those who wrote it: "a [motion] condemning the raid". */
  PAPER,
  /** "[passed] a motion condemning the raid": who passed it condemns. */
  PASSES,
  /** "on [Twitter]". */
  CHANNEL,
  /** "a [session] of the council": the council. */
  SITTING,
  /** "[phoned] the king to thank him": who phones thanks. */
  CONTACTS,
  /** Whose "of" belongs to it: "accused the [head] of the bank of theft". */
  OF_WHOM,
  /** "[thanked] Oslo for trying to broker a truce": whom one judges has acted. */
  JUDGES,
  /** People without a name: "two [members]". */
  PEOPLE,
  /** "[insisted] the bloc press them": wants what its clause tells in a bare verb. */
  WANTS,
  /** "sent her to the [country]": points back to a state. */
  STATE,
  /** "sent her to the [city]": points back to a place that is no state. */
  SETTLEMENT,
  /** "[all] of the parties": those behind "of". */
  QUANTITY,
  /** Says that something must be done: "[must] pay", "[has to] pay", "[needs] to pay". */
  DUTY;

  @Override
  public String list() {
    return "frame-words";
  }
}
