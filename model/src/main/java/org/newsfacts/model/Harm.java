package org.newsfacts.model;

/** What happened to the people counted. */
public enum Harm {
  /** Dead. */
  KILLED,
  /** Hurt, wounded, taken to hospital. */
  INJURED,
  /** Not found. */
  MISSING,
  /** Driven from home: refugees, evacuees. */
  DISPLACED,
  /** Arrested or held by an authority. */
  DETAINED,
  /** Kidnapped or taken hostage. */
  ABDUCTED,
  /** Killed or injured, not told apart: <q>no casualties</q>. */
  CASUALTIES,
  /** Another harm: <q>40 people were infected</q>. */
  OTHER
}
