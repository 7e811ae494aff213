package org.newsfacts.mention;

import org.newsfacts.lexicon.Listed;

/** Classes of words that tell a time from a name or a number: the list {@code time-words}. */
enum TimeWord implements Listed {
  /** Before a season that is a time: "over the summer nobody met". */
  BEFORE_SEASON,
  /** After a season that is a time: "in the summer when nobody met", not "the summer games". */
  AFTER_SEASON,
  /** After a weekday in the name of a paper: "he read the Sunday Times". */
  PAPER,
  /** Before "to" and a year: "a feud dating back to 1994". */
  DATING,
  /** After "the day before" by itself: "the day before in Oslo, it sailed". */
  AFTER_ALONE,
  /** Before a weekday in a name: "the shops opened on Black Friday". */
  BEFORE_DAY_NAME;

  @Override
  public String list() {
    return "time-words";
  }
}
