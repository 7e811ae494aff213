package org.newsfacts.model;

/** What a casualty figure sums up. */
public enum Aggregation {
  /** A running toll: <q>the toll rose to 31</q>. */
  TOTAL,
  /** The harm of one event. */
  INCIDENT,
  /** A part of another figure: <q>among them four medics</q>. */
  SUBSET
}
