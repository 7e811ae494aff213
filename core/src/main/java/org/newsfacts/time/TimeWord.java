package org.newsfacts.time;

import org.newsfacts.lexicon.Listed;

/** Classes of words that tell a time from a name or a number: the list {@code time-words}. */
enum TimeWord implements Listed {
  /** "14:30 [hours]". */
  HOURS,
  /** "noon [local] time". */
  LOCAL,
  /** "[half] a year", "a year and a [half]". */
  HALF,
  /** "two years [ago]". */
  AGO,
  /** "two days [later]". */
  LATER,
  /** "week[-long]". */
  LASTING_END,
  /** "fiscal [year] 2031", "turn of the [year]". */
  YEAR_NAME,
  /** "[fiscal] 2031". */
  FISCAL,
  /** Before a part of a day that is a time: "it sank in the morning". */
  BEFORE_PART,
  /** Between a number and a unit of time: "three straight days". */
  LASTING,
  /** After "a day" that lasts: "a day before it sank", not "a day trip". */
  AFTER_A_DAY,
  /** Before "a week" that lasts: "for a week", not "twice a week". */
  BEFORE_LASTING,
  /** After the hour: "9 a.m.", "9 o'clock". */
  HALF_DAY,
  /** After the hour: "5 in the morning". */
  DAY_PART,
  /** After a clock time: "9 a.m. GMT". */
  ZONE,
  /** Before chapter and verse: "Genesis 10:30". */
  BOOK,
  /** After a running time: "a 10:30 victory". */
  AFTER_SCORE,
  /** After a number that is no day and no year: "in May 30 people fled". */
  COUNTED,
  /** Before a month by itself: "it sank in May". */
  BEFORE_MONTH,
  /** A month that is a name or a verb as well: "Theresa May". */
  NAME_TOO,
  /** Before a month that tells of what follows: "the March talks". */
  BEFORE_MODIFIER,
  /** After a month that tells of nothing: "the march on Rome". */
  NO_MODIFIED,
  /** Before a year: "since 2014". */
  BEFORE_YEAR,
  /** After a year behind "of": "the war of 1994 was long". */
  AFTER_YEAR,
  /** Before the year of an edition: "World Cup 2018". */
  EDITION,
  /** Before a year that tells of what follows: "the 1996 law". */
  BEFORE_YEAR_MODIFIER,
  /** Before the first of several years: "in 1994 and 1997". */
  JOINING_YEAR,
  /** Before "the" and a day of the month: "it sank on the 2nd". */
  BEFORE_DAY,
  /** Before an end of a stretch: "from late Friday to early Sunday". */
  BEFORE_END,
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
  BEFORE_DAY_NAME,
  /** "15 years [old]": an age. */
  OLD,
  /** "[a] week", "[an] hour". */
  ARTICLE,
  /** "a day [before] it sank", "a week [after] 3 May". */
  BESIDE,
  /** "the six months [ending] in March". */
  ENDING,
  /** "two days [later]": from the day told last. */
  STEP,
  /** "weeks [ago]", "days [later]". */
  AWAY,
  /** "the war [of] 1994": a year only where the words end. */
  BEFORE_OPEN_YEAR,
  /** "1994 [to] 1997", "1994[,] 1997". */
  YEAR_JOINT,
  /** "April 24 [and] 25". */
  JOINT,
  /** "[mid]-March", "[late]-2014". */
  EDGE,
  /** "[post]-1959", "[pre]-2014". */
  BESIDE_YEAR,
  /** "[during] winter". */
  IN_SEASON,
  /** "May 3 [to] 5", "May 3[-]5". */
  TO_DAY,
  /** "the 3rd, 4th [and] 5th of May". */
  LAST_DAY,
  /** "May 24 and 25 [in] Oslo": the day ends there. */
  AFTER_DAY,
  /** "May [last] year", "Friday of [next] week". */
  TURN,
  /** "earlier in the [morning]". */
  PART_OF_DAY,
  /** "overnight [on] Sunday". */
  AFTER_OVERNIGHT,
  /** "[before] Easter": lies ahead. */
  BEFORE_HOLIDAY,
  /** "the next [few] days", "the last [couple] of days". */
  SOME,
  /** "[the] six months to June", "the [last] six months to June". */
  BEFORE_MONTHS;

  @Override
  public String list() {
    return "time-words";
  }
}
