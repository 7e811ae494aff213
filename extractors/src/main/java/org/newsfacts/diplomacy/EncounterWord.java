package org.newsfacts.diplomacy;

import org.newsfacts.lexicon.Listed;

/** Classes of words in the list {@code encounter-words}. */
enum EncounterWord implements Listed {
  /** "<em>Announced</em> a meeting". */
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

  /** "<em>Considered</em> meeting Berg". */
  CONSIDERING,

  /** "After <em>talks</em> with Berg": "with" belongs to the talks. */
  ENCOUNTER,

  /** "Talks between A and B <em>resumed</em>". */
  GOING_ON,

  /** "The talks will <em>begin</em>", "was not <em>held</em>". */
  HAPPENING,

  /** "Put <em>off</em> a trip". */
  HOLDING_PARTICLE,

  /** "Spoke <em>on</em> the sidelines of the summit with": what may stand before those met. */
  LEADING_PREPOSITION,

  /** "Met for the first <em>time</em>", "for <em>talks</em>". */
  OCCASION,

  /** "The <em>first</em> to call him was Berg". */
  ORDER,

  /** "A meeting with Lund <em>before</em> his trip on Monday": the day is the trip's. */
  OTHER_TIME,

  /** "<em>Their</em> talks". */
  OWN,

  /** "The <em>upcoming</em> talks". */
  PLANNED_ADJECTIVE,

  /** "A call <em>planned</em> for Monday". */
  PLANNED_PARTICIPLE,

  /** "Is <em>due</em> to meet Berg". */
  PLANNED_WORD,

  /** "Has no <em>plans</em> to meet Berg". */
  PLAN_NOUN,

  /** "A <em>possible</em> meeting". */
  POSSIBLE,

  /** "<em>Rejected</em> a meeting". */
  REFUSING,

  /** "<em>Proposed</em> a meeting". */
  SEEKING,

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
