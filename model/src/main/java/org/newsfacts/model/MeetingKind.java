package org.newsfacts.model;

/** What kind of meeting it is. */
public enum MeetingKind {
  /** People meet. */
  MEETING,
  /** A body sits. */
  SESSION,
  /** Talks, negotiations. */
  TALKS,
  /** A summit or conference of leaders. */
  SUMMIT,
  /** Somebody visits somebody or a place. */
  VISIT,
  /** Somebody meets the press. */
  PRESS_CONFERENCE
}
