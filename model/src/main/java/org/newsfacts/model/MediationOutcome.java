package org.newsfacts.model;

/** How far a mediation has come. */
public enum MediationOutcome {
  /** Under way, nothing said of its success. */
  ONGOING,
  /** Some headway. */
  PROGRESS,
  /** No headway so far. */
  NO_PROGRESS,
  /** Reached its goal. */
  SUCCEEDED,
  /** Given up or broken down. */
  FAILED
}
