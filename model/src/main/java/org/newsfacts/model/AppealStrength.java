package org.newsfacts.model;

/** How strongly an act is asked for. */
public enum AppealStrength {
  /** asked, recommended, appealed. */
  REQUEST,
  /** urged, encouraged, called on, called for. */
  URGE,
  /** demanded, ordered, must, ultimatum. */
  DEMAND
}
