package org.newsfacts.frame;

/** The form in which a text tells an act. */
public enum Form {
  /** "Oslo condemned the raid", also in a relative clause or after "and". */
  ACTIVE,
  /** "the raid was condemned by Oslo", "the raid, condemned by Oslo". */
  PASSIVE,
  /** ", condemning the raid". */
  PARTICIPLE,
  /** "Oslo's condemnation of the raid". */
  NOUN,
  /** "Oslo voiced condemnation of the raid", "the raid drew condemnation from Oslo". */
  LIGHT_VERB,
  /** "Oslo is grateful for the help". */
  ADJECTIVE,
  /** "Oslo must pay". */
  MODAL
}
