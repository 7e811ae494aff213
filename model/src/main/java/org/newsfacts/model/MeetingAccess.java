package org.newsfacts.model;

/** Who may follow a meeting. */
public enum MeetingAccess {
  /** Open: <q>an open session</q>. */
  PUBLIC,
  /** Closed: <q>behind closed doors</q>. */
  PRIVATE,
  /** Held over a link: <q>met by video</q>. */
  VIRTUAL
}
