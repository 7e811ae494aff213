package org.newsfacts.diplomacy;

import org.newsfacts.lexicon.Listed;

/** Classes of words in the list {@code encounter-words}. */
enum EncounterWord implements Listed {
  /** "<em>Announced</em> a meeting with Berg": it is to come. */
  ANNOUNCING,

  /** "Talks were <em>held</em> in Oslo between A and B". */
  ARRANGED,

  /** "A call <em>planned</em> for Monday between A and B". */
  ARRANGED_PARTICIPLE,

  /** "A call with Berg was <em>planned</em>". */
  ARRANGING,

  /** "<em>Cancelled</em> the talks". */
  CANCELLING,

  /** "<em>Called</em> off the talks". */
  CANCELLING_OFF,

  /** "After <em>talks</em> with Berg": "with" belongs to the talks. */
  ENCOUNTER,

  /** "Talks between A and B <em>resumed</em>". */
  GOING_ON,

  /** "Put <em>off</em> a trip". */
  HOLDING_PARTICLE,

  /** "The <em>first</em> to call him was Berg". */
  ORDER,

  /** "A meeting with Lund <em>before</em> his trip on Monday": the day is the trip's. */
  OTHER_TIME,

  /** "<em>Their</em> talks". */
  OWN,

  /** "A call <em>planned</em> for Monday". */
  PLANNED_PARTICIPLE,

  /** "Has no <em>plans</em> to meet Berg". */
  PLAN_NOUN,

  /** "<em>Confirmed</em> talks with Norway": told of, not held. */
  REPORTED,

  /** "<em>In</em> a call", "<em>during</em> his visit". */
  SETTING,

  /** "<em>Discussed</em> grain". */
  TALKING,

  /** "Sat down <em>together</em>", "<em>across</em> the table". */
  TOGETHER,

  /** "<em>Hoped</em> to meet Berg". */
  WISHING;

  @Override
  public String list() {
    return "encounter-words";
  }
}
