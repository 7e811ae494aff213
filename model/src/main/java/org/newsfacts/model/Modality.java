package org.newsfacts.model;

/** Whether a fact is told as one. */
public enum Modality {
  /** It happened. */
  ACTUAL,
  /** "plans to meet", "will meet". */
  PLANNED,
  /** "may have", "feared dead". */
  POSSIBLE,
  /** "would", "if". */
  CONDITIONAL
}
