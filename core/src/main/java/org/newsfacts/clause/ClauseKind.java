package org.newsfacts.clause;

/** How a clause stands to its host. */
public enum ClauseKind {
  /** Stands alone, or is coordinated with one that does. */
  MAIN,
  /** "said (that) X", "asked whether X", "the claim that X". */
  COMPLEMENT,
  /** "to leave", also without "to" after "help". */
  INFINITIVE,
  /** "of leaving", "stopped leaving". */
  GERUND,
  /** "who left", "which X left", "the letter X left". */
  RELATIVE,
  /** "because X", "if X", "after leaving". */
  ADVERBIAL,
  /** ", killing 12", "fired from X", "Speaking in Bern, ...". */
  PARTICIPLE,
  /** ", he said,". */
  PARENTHETICAL
}
