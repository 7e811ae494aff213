package org.newsfacts.model;

/** How approval is given. */
public enum EndorsementKind {
  /** backed, supported, endorsed. */
  SUPPORT,
  /** welcomed, hailed an act. */
  WELCOME,
  /** praised, commended. */
  PRAISE,
  /** thanked, was grateful. */
  THANK
}
