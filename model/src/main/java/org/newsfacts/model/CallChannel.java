package org.newsfacts.model;

/** How a call was made. */
public enum CallChannel {
  /** By telephone. */
  PHONE,
  /** By video link. */
  VIDEO,
  /** Not said: <q>spoke with</q>. */
  UNSPECIFIED
}
