package org.newsfacts.time;

import org.newsfacts.lexicon.Listed;

/** Classes of words that tell whether a time lies ahead: the list {@code tense-words}. */
enum TenseWord implements Listed {
  /** Before "to": "the envoy is due to leave on Friday", "they agreed to meet on Friday". */
  AHEAD,
  /** Of what is arranged: "a meeting scheduled for Friday", "a deadline of Friday". */
  PLANNED,
  /** Tells of what lies ahead in the present tense: "parliament meets on Monday". */
  ANNOUNCED,
  /** Looks ahead in the present tense: "she expects a vote on Monday". */
  EXPECTING,
  /** A present passive that tells of the past: "he is accused of an attack on Monday". */
  OF_THE_PAST,
  /** What may lie ahead though it has a day of its own: "they cancelled Thursday's talks". */
  EVENT,
  /** Tells of what lies ahead in the past tense: "they announced elections on 8 April". */
  ANNOUNCING,
  /** Of what comes next: "she is held until her next hearing on 8 April". */
  COMING,
  /** Denies in "nobody could be reached on Friday". */
  NOBODY,
  /** Part of a clock time: "until 9 a.m. on Friday". */
  CLOCK,
  /** Between a preposition and a time: "late on Sunday", "on the Sunday". */
  FILLER,
  /** Before an event that did not come to be, or not yet: "cancelled Thursday's talks". */
  CALLED_OFF,
  /** Before an "until" that lies ahead: "extended its deadline until Friday". */
  PUT_OFF,
  /** Before an "until" that lies behind: "did not return until Friday". */
  ONLY_THEN,
  /** A verb that tells a tense, where no tags are known: "she said on Friday". */
  FINITE,
  /** "will", "could". */
  MODAL,
  /** Before "-ing" of what lies ahead: "she is flying to Oslo on Monday". */
  IS,
  /** Before "-ing" of what lies behind: "she was flying to Oslo on Monday". */
  WAS,
  /** "[since] Friday": behind. */
  SINCE,
  /** "the fair runs [through] Friday": ahead, unless the verb tells otherwise. */
  THROUGH,
  /** "[until] Friday". */
  UNTIL,
  /** "[will] meet": ahead in any case. */
  WILL,
  /** "could [not] say on Friday". */
  NOT,
  /** "[is] heard in May", "[are] heard in May". */
  TO_BE,
  /** "[has] told", where no tags are known. */
  PRESENT,
  /** "set [for] Friday", not "set aside on Friday". */
  AFTER_SET;

  @Override
  public String list() {
    return "tense-words";
  }
}
