package org.newsfacts.clause;

import java.util.Locale;

/** The endings by which the forms of English words are told and undone. */
public enum Suffix {
  /** "great". */
  AT,
  CH,
  CK,
  DG,
  ED,
  ER,
  ES,
  EST,
  IES,
  ING,
  IS,
  LY,
  /** "boat". */
  OAT,
  S,
  SH,
  SS,
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
