package org.newsfacts.matrix;

/** What is read of an act. */
enum Outcome {
  /** No fact of its doer. */
  NONE,
  /** It was done. */
  TOLD,
  /** It was not done. */
  NEGATED,
  /** It is to be done. */
  PLANNED,
  /** It may be done. */
  POSSIBLE,
  /** It would be done. */
  CONDITIONAL
}
