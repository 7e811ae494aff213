package org.newsfacts.accusation;

import org.newsfacts.lexicon.Listed;

/** Words of blame: the list {@code accusation-words}. */
enum AccusationWord implements Listed {
  /** What is blamed on somebody: "attributed the [blast] to rebels", not "the painting to". */
  HARM,
  /** "laid the [blame] on Oslo". */
  BLAME,
  /** "alleged Peruvian [involvement]". */
  PART,
  /** "pointed the [finger] at Oslo", "levelled [charges] against Oslo". */
  CHARGE;

  @Override
  public String list() {
    return "accusation-words";
  }
}
