package org.newsfacts.model;

/** How strongly an act is condemned. */
public enum CondemnationStrength {
  /** criticized, denounced as wrong, slammed. */
  CRITICIZE,
  /** condemned, denounced. */
  CONDEMN,
  /** deplored, regretted. */
  DEPLORE
}
