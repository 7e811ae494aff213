package org.newsfacts.appeal;

import org.newsfacts.lexicon.Listed;

/** Words of appeals: the list {@code appeal-words}. */
enum AppealWord implements Listed {
  /** "requested [anonymity]": nothing that others do. */
  NO_ACTION,
  /** "a [phone] call", "a [roll] call". */
  OTHER_CALL,
  /** "[held] a call to exchange views". */
  CONTACTING,
  /** "called on the king to [thank] him": a visit. */
  VISITING,
  /** "ordered an [inquiry]": others act. */
  ORDERED,
  /** "ordered a [document]": a noun that only looks like a deed. */
  NO_ORDER,
  /** "It must [hurt]": nothing one could be asked to do. */
  NO_DUTY,
  /** "must get [out]" is an act, "must get votes" is none. */
  GET_AWAY,
  /** "[The] port must close": somebody or something pointed at. */
  POINTING,
  /** "foreign [powers] should leave". */
  POWER,
  /** "One must [always] hope". */
  ALWAYS,
  /** "[One] must hope". */
  NOBODY,
  /** "[insisted] that Oslo should pay": read as insisting. */
  ASKING,
  /** "gave them [until] Friday". */
  DEADLINE;

  @Override
  public String list() {
    return "appeal-words";
  }
}
