package org.newsfacts.model;

/** Who the people counted are. */
public enum VictimGroup {
  /** Anybody, or not said. */
  PEOPLE,
  /** Civilians. */
  CIVILIANS,
  /** Children, minors, pupils. */
  CHILDREN,
  /** Women and girls. */
  WOMEN,
  /** Soldiers, police, guards. */
  SECURITY_FORCES,
  /** Fighters, insurgents, gunmen. */
  MILITANTS,
  /** Journalists and their crews. */
  MEDIA,
  /** Doctors, nurses, medics. */
  HEALTH_WORKERS,
  /** Staff of relief bodies. */
  AID_WORKERS,
  /** Another group: miners, tourists, passengers. */
  OTHER
}
