package org.newsfacts.clause;

/** The tense of a verb group. */
public enum Tense {
  /** "left", "has left", "was leaving". */
  PAST,
  /** "leaves", "is leaving". */
  PRESENT,
  /** "will leave", "is to leave", "is going to leave". */
  FUTURE,
  /** "would leave", "could leave", "may leave". */
  CONDITIONAL,
  /** "leaving", "to leave". */
  NONE
}
