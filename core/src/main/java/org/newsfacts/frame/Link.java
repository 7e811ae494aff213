package org.newsfacts.frame;

/** Where a piece of a frame stands. */
public enum Link {
  /** In the clause or noun phrase of the frame's own word. */
  OWN,
  /**
   * In a clause that shares it: the subject of "urged" in "Oslo backed the bid and urged talks".
   */
  SHARED,
  /** In another sentence of the same incident told on. */
  CARRIED
}
