package org.newsfacts.frame;

/** What a governing word does to the act it governs, as the list {@code embedding} says. */
enum Effect {
  /** "admitted killing": the act is told, whatever is said of the one who admits. */
  TOLD,
  /** "managed to meet", "began shelling": the act is told as its host is. */
  AS_HOST,
  /** "continues to support": going on, unless the host is only wished. */
  ONGOING,
  /** "failed to agree", "without agreeing". */
  NOT,
  /** "plans to meet", "the upcoming talks". */
  PLANNED,
  /** "considered striking", "possible talks". */
  POSSIBLE,
  /** "called off the talks": planned once, and not done. */
  CANCELLED,
  /** "urged Oslo to condemn it", "the threat of attacks": no news of the act. */
  UNTOLD
}
