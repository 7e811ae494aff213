package org.newsfacts.model;

/** How an attack was made. */
public enum AttackKind {
  /** From aircraft. */
  AIR_STRIKE,
  /** Shells, mortars, tank fire. */
  ARTILLERY,
  /** Rockets or missiles. */
  ROCKET,
  /** A planted, thrown or carried bomb. */
  BOMBING,
  /** Small arms. */
  SHOOTING,
  /** Knives and blades. */
  STABBING,
  /** Drones. */
  DRONE,
  /** A vehicle driven into people. */
  VEHICLE,
  /** Another way, or not said. */
  OTHER
}
