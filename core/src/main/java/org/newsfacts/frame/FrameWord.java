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
  /** "shook hands [when] they met": nothing is met. */
  WHEN_OR_WHERE,
  /** Says that something must be done: "[must] pay", "[has to] pay", "[needs] to pay". */
  DUTY,
  /** "[its] call": the owner stands in the phrase. */
  OWNER,
  /** "[they] condemned it": people, though the text may not name them. */
  SOMEBODY,
  /** "a statement [issued] by Oslo": between a paper and who speaks by it. */
  WRITTEN,
  /** "econom[ists]", "democ[rats]", "Lat[vians]": people. */
  PEOPLE_ENDING,
  /** "fighting [since] 2014": the day is the noun's, not the act's. */
  OF_OTHER_TIME,
  /** "the talks [on] Monday", "the talks [last] week". */
  BEFORE_TIME,
  /** "[near] Dorna", "[off] the coast": before where it happened. */
  PLACING,
  /** "[that] city": one that was named. */
  POINTING,
  /** "pressed her [even] as he left": opens what follows. */
  TRAILING,
  /** "[in] a statement", "[via] a post": before an occasion. */
  SETTING,
  /** "asked [how] it fell", "backed [both] plans": an adverb that opens a thing. */
  OPENS_THING,
  /** "[what] he called a disgrace": the first verb belongs to the words. */
  OPENS_QUESTION,
  /** "the [first] raid since May": "since" goes with it. */
  SUPERLATIVE,
  /** "plans [for] talks": what the noun says of the act counts; not "[without] talks". */
  BESIDE_NOUN,
  /** "[they] back it": a plural present looks like a bare verb. */
  PLURAL_PRONOUN,
  /** "did not [merely] condemn it": did that, and more. */
  NOT_ONLY,
  /** "[no] group claimed it", "[neither] mayor claimed it". */
  NOBODY,
  /** "calls [for] talks": the noun before it governs the act. */
  GOVERNING,
  /** "the talks will [begin]", "a march was [held]": the act is told as its verb is. */
  HAPPENING,
  /** "[if] the council adopts", "[whether] it will send". */
  SUPPOSED,
  /** "left the port, [but] the crew stayed": goes on with something else. */
  ENDS_PART;

  @Override
  public String list() {
    return "frame-words";
  }
}
