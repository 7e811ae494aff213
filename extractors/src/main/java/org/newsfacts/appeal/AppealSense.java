package org.newsfacts.appeal;

/** How a word tells of an appeal: the values of rows of {@code appeal-senses}. */
enum AppealSense {
  /** "<em>Urged</em> restraint": a thing to be done, not "recommended Ana Ruiz". */
  THING,
  /** "<em>Warned</em> them not to leave". */
  NOT,
  /** "<em>Called</em> on the king to act": without an object. */
  ALONE,
  /** "An <em>order</em> for ships". */
  TRADE,
  /** "<em>Demands</em> for pay", but not "demand for rice". */
  MANY,
  /** "<em>Ordered</em> an inquiry": a deed of others. */
  ACT,
  /** "<em>Sought</em> an answer from the board". */
  FROM,
  /** "<em>Warned</em> Peru against closing the border". */
  AGAINST,
  /** "<em>Told</em> the crew to leave": somebody must be told. */
  WHOM,
  /** "<em>Urged</em> the fighting to stop". */
  HAPPENS,
  /** "Oslo <em>must</em> pay". */
  MUST,
  /** "Oslo <em>needs</em> to pay". */
  NEED,
  /** "Oslo <em>should</em> pay". */
  SHOULD,
  /** "<em>Demanded</em> that he go". */
  WANTED,
  /** "<em>Ordered</em> the men remain". */
  BARE,
  /** "<em>Asked</em> the men remain". */
  BARE_PAST,
  /** "Herders <em>implored</em> the king to stay": only people do. */
  VOICED
}
