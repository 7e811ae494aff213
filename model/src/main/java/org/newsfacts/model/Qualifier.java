package org.newsfacts.model;

/** How a number was hedged. */
public enum Qualifier {
  /** "31". */
  EXACT,
  /** "at least 12", "12 or more". */
  AT_LEAST,
  /** "more than 60", "over 60". */
  MORE_THAN,
  /** "up to 40", "as many as 40". */
  AT_MOST,
  /** "about 80", "some 80", "nearly 80". */
  ABOUT,
  /** "between 36 and 40". */
  RANGE,
  /** "dozens", "several". */
  VAGUE
}
