package org.newsfacts.model;

/** What kind of protest it is. */
public enum ProtestKind {
  /** A strike of all or many trades. */
  GENERAL_STRIKE,
  /** A labour strike. */
  STRIKE,
  /** People walk through streets. */
  MARCH,
  /** People gather in a place. */
  RALLY,
  /** With violence. */
  RIOT,
  /** Another kind, or not said. */
  OTHER
}
