package org.newsfacts.model;

/** What became of a resolution, statement or bill before a body. */
public enum ResolutionOutcome {
  /** Passed. */
  ADOPTED,
  /** Voted down. */
  REJECTED,
  /** Stopped by a veto. */
  VETOED,
  /** Nothing came out: <q>has issued no statement</q>. */
  NOT_ISSUED,
  /** No agreement on it. */
  NOT_AGREED,
  /** Still to be decided. */
  PENDING
}
