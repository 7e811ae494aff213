package org.newsfacts.mediation;

import org.newsfacts.lexicon.Listed;

/** Words around mediation: the list {@code mediation-words}. */
enum MediationWord implements Listed {
  /** "Brought the rivals <em>together</em>", "to the <em>table</em>", "<em>closer</em>". */
  TOGETHER,

  /** What is brokered: "brokered a [truce]". */
  PEACE,
  /** What efforts are for: "[truce] efforts by Norway". */
  PEACE_EFFORT,
  /** What mediates only in the name of others: "a Swiss [bid] to broker a truce". */
  EFFORT,
  /** "acted as a [go-between]". */
  GO_BETWEEN,
  /** "carried [messages] between the two". */
  MESSAGE,
  /** "hosted [indirect] talks". */
  INDIRECT,
  /** "[tried] to broker a truce": it goes on. */
  TRYING,
  /** "a bid to [broker] a truce". */
  BROKERING,
  /** "efforts to [end] the war between Peru and Chile". */
  ENDING,
  /** "without a [deal]". */
  RESULT,
  /** Who is brought together: "the [rivals]". */
  TWO_SIDED,
  /** "the talks got [nowhere]". */
  FAILED,
  /** "[without] a breakthrough". */
  NONE,
  /** "made [headway]". */
  PROGRESS,
  /** "is [deadlocked]". */
  STUCK,
  /** "was [crowned] with success". */
  SUCCEEDED;

  @Override
  public String list() {
    return "mediation-words";
  }
}
