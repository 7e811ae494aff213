package org.newsfacts.office;

import org.newsfacts.lexicon.Listed;

/** The classes of words that offices are read by. */
public enum OfficeWord implements Listed {
  /** "former Foreign Minister": small before a large office. */
  TEMPORAL,
  /** "former president": the office is past. */
  PAST,
  /** "minister for ports", "envoy to Oman". */
  COMPLEMENT,
  /** "chairman since May": what follows tells the time. */
  OF_TIME,
  /** "Peru named Ida Holm as its envoy". */
  APPOINTING,
  /** "Oman's Gen. Ali Rashid". */
  SHORT_RANK,
  /** "envoy for Yemen": sent by one, to or for another. */
  SENT,
  /** "lawyer for Oxfam": the body behind "for" is the holder's own. */
  FOR_BODY,
  /** "her Omani counterpart". */
  PEER,
  /** "the tycoon": for one whom the text has named. */
  EPITHET,
  /** "deputy" makes another office of it. */
  DEPUTY,
  /** "the city's mayor": whose name stands before. */
  TERRITORY,
  /** "the country's president": a whole state. */
  STATE,
  /** "Japan sent former minister Ida Holm": a state's own. */
  SENDING,
  /** "Interior Minister Ana Sol": every state has one. */
  NATIONAL,
  /** "Chief Minister": of a part of the state. */
  REGIONAL,
  /** "BRUSSELS": bodies of many states meet there. */
  HOST,
  /** "top diplomat", whatever class the word has elsewhere. */
  HIGH,
  /** "other ministers": no part of the office. */
  OTHER,
  /** "coordinating minister": a participle that belongs to the office. */
  ACTING,
  /** "Youth Affairs and Sports Minister": its fields stand before it in a list. */
  PORTFOLIO,
  /** "a guitar[ist]", "a pluck[er]": a trade. */
  TRADE_ENDING,
  /** "a let[ter]": no trade. */
  NO_TRADE_ENDING,
  /** "[her] envoy": whose the office is. */
  OWNER,
  /** "his [counterpart]", "his [colleague]": the same office elsewhere. */
  EQUAL;

  @Override
  public String list() {
    return "office-words";
  }
}
