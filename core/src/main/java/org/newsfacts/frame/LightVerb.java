package org.newsfacts.frame;

import org.newsfacts.lexicon.Listed;

/** Verbs that tell an act with its noun, by who their subject is: the list {@code light-verbs}. */
public enum LightVerb implements Listed {
  /** The subject acts: "[voiced] condemnation of the raid", "[repeated] its call for talks". */
  VOICE,
  /** The subject is what the act is about: "the raid [drew] condemnation from Oslo". */
  DRAW,
  /** The act is the subject: "condemnation [came] from Oslo". */
  COME,
  /** The subject is what the act is about: "the law [came] under criticism from Oslo". */
  UNDER,
  /** The subjects act together: "Oslo and Bern [held] talks". */
  HOLD,
  /** The subject carries the act out: "rebels [launched] an attack on the port". */
  LAUNCH;

  @Override
  public String list() {
    return "light-verbs";
  }
}
