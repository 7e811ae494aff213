package org.newsfacts.figure;

import org.newsfacts.lexicon.Listed;

/**
 * Classes of words that tell how the number beside them is meant: the list {@code number-words}.
 */
public enum NumberWord implements Listed {
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
  WHOLE_ADJECTIVE,
  /** After the number of a clock time: "the ferry sank at 9 GMT". */
  CLOCK,
  /** Before a year: "the ferry sank in 2014". */
  BEFORE_YEAR,
  /** A plural without an s: "12 people drowned". */
  PLURAL,
  /** Not a plural for all its s: "1987 was wet". */
  SINGULAR_S,
  /** Before a "one" that counts nothing: "this one sank". */
  NOT_BEFORE_ONE,
  /** After a "one" that counts nothing: "one another", "one could say". */
  NOT_AFTER_ONE,
  /** After the "one" of "a quiet one": "a quiet one and a loud one sank". */
  AFTER_ONE,
  /** "the", "its". */
  ARTICLE,
  /** Before a "one" that tells what something is: "it may be one". */
  COPULA,
  /** After a "third" that counts one more: "two were from Lyon and a third was from Nice". */
  AFTER_ONE_MORE,
  /**
   * After the noun of a hedged number, where the hedge ends: "at least 17 were hurt and 25 fled".
   */
  VERBAL,
  /** One of those that are counted: "no child was hurt". */
  PERSON,
  /** After a "no" that counts nothing: "no longer", "no matter". */
  NOT_COUNTED,
  /** After a number that is no age: "those of seven women". */
  NO_AGE,
  /** Before "of 61" and "under 12" that tell an age: "a woman of 61". */
  SOMEONE,
  /** After the number of a house: "12 Mill Street". */
  ADDRESS,
  /** After a number that counts no noun: "Boeing 737 was". */
  NO_NOUN,
  /** What a number always counts: "In Oslo 12 people drowned". */
  PEOPLE,
  /** After a number that "over" and "about" hedge even when it is small: "over two years". */
  UNIT,
  /** Before an "about" that hedges nothing: "they asked about 12 sailors". */
  ASKING,
  /** Before a "many" that is no number: "how many drowned". */
  BEFORE_MANY,
  /** After a "scores" that counts: "scores were hurt", not "test scores fell". */
  AFTER_SCORES,
  /** "[aged] 15", "[ages] 12 to 15". */
  AGE,
  /** "children [under] five". */
  BEFORE_AGE,
  /** "Ola Berg, [then] 34, left". */
  BEFORE_AGE_THEN,
  /** "5[pm]", "0900[gmt]". */
  CLOCK_TAIL,
  /** "[anywhere] from 10 to 20". */
  ANYWHERE,
  /** "one in [every] five". */
  EVERY,
  /** "one [in] five", "three [out] of ten", "three [of] ten". */
  OUT_OF,
  /** "all [but] one". */
  EXCEPT,
  /** "[all] but one", "[everyone] but one". */
  ALL,
  /** "10[th]". */
  ORDINAL_TAIL,
  /** "[tens] of sailors": not "the tens and units". */
  NEEDS_OF,
  /** "100-[plus]", "40-[odd]". */
  PLUS_TAIL;

  @Override
  public String list() {
    return "number-words";
  }
}
