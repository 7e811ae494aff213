package org.newsfacts.clause;

import java.util.Locale;

/** The endings by which the forms of English words are told and undone. */
public enum Suffix {
  /** "great". */
  AT,
  /** "church". */
  CH,
  /** "back". */
  CK,
  /** "judged". */
  DG,
  /** "walked". */
  ED,
  /** "bigger". */
  ER,
  /** "boxes". */
  ES,
  /** "biggest". */
  EST,
  /** "cities". */
  IES,
  /** "walking". */
  ING,
  /** "basis". */
  IS,
  /** "badly". */
  LY,
  /** "boat". */
  OAT,
  /** "ships". */
  S,
  /** "wish". */
  SH,
  /** "press". */
  SS,
  /** "virus". */
  US;

  private final String written = name().toLowerCase(Locale.ROOT);

  /** Returns whether a folded word ends so: "called" in ED. */
  public boolean ends(String word) {
    return word.endsWith(written);
  }

  /** Returns a word without the ending it has: "call" for "called". */
  String cut(String word) {
    return word.substring(0, word.length() - written.length());
  }
}
