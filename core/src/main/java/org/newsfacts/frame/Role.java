package org.newsfacts.frame;

/** What a part is to the act; the names are those of VerbNet's thematic roles. */
public enum Role {
  /** Who acts: "[Oslo] condemned the raid". */
  AGENT,
  /** Whom or what it is done to: "killed [two guards]". */
  PATIENT,
  /** With whom: "spoke with [the king]". */
  CO_AGENT,
  /** To whom it is said or given: "urged [both armies] to wait". */
  RECIPIENT,
  /** What it is about: "condemned [the raid]". */
  TOPIC,
  /** What is said, asked or to be done: "urged both armies [to wait]". */
  CONTENT,
  /** By what means: "hit the port with [drones]". */
  INSTRUMENT,
  /** Because of what. */
  CAUSE,
  /** For whom. */
  BENEFICIARY,
  /** Whereto: "sent an envoy [to Muscat]". */
  GOAL;

  /** Returns whether the part is told with its whole words rather than as one who takes part. */
  public boolean isWords() {
    return this == TOPIC || this == CONTENT;
  }
}
