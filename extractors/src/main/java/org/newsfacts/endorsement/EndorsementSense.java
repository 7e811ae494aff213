package org.newsfacts.endorsement;

/** How a word tells of support: values of rows of {@code endorsement-senses}. */
enum EndorsementSense {
  /** "Guides <em>thanked</em> the army": only people do. */
  VOICED,
  /** "Was <em>encouraged</em> by the ruling". */
  MOVED
}
