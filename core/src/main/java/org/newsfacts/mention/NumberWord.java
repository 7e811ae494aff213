package org.newsfacts.mention;

import org.newsfacts.lexicon.Listed;

/**
 * Classes of words that tell how the number beside them is meant: the list {@code number-words}.
 */
enum NumberWord implements Listed {
  /** Before a unit that has no article: "another dozen sailors drowned". */
  BEFORE_UNIT,
  /** After a fraction of one part: "one third of the sailors drowned". */
  AFTER_FRACTION,
  /** Before a ratio: "about seven in 10 sailors drowned". */
  BEFORE_RATIO,
  /**
   * Before a hedge of few: "the storm killed around nine sailors", not "a ring around two ships".
   */
  BEFORE_FEW,
  /** Moves from one number to another: "the toll rose from 146 to 198". */
  CHANGING,
  /** Between the two bounds of one number: "at least 12 and possibly as many as 15 drowned". */
  BOUND_JOINT,
  /** Makes a second number a bound of the first: "12, possibly 15, sailors drowned". */
  DOUBTING,
  /** After the second bound: "at least 12 sailors and as many as 15 were lost". */
  AFTER_BOUND,
  /** Tells some of a number: "most of the 12 sailors drowned". */
  SHARE,
  /** Begins a whole: "three of the 12 sailors drowned", "five of its 40 sailors". */
  BEFORE_WHOLE,
  /** Before the number of a whole: "three of the remaining 12 sailors drowned". */
  WHOLE_ADJECTIVE;

  @Override
  public String list() {
    return "number-words";
  }
}
