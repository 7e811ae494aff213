package org.newsfacts.offer;

/** How a word tells of an offer: the values of rows of {@code offer-senses}. */
enum OfferSense {
  /** "<em>Offered</em> Nepal $20 million": whom, then what. */
  ANYTHING,
  /** "<em>Proposed</em> to host talks". */
  HOSTING,
  /** "<em>Pledged</em> to send doctors". */
  GIVING,
  /** "Would be <em>glad</em> to host talks". */
  WOULD,
  /** "<em>Promised</em> a review": a sum alone is none. */
  NO_MONEY,
  /** "<em>Assured</em> him of support". */
  ASSURED
}
