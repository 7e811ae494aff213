package org.newsfacts.dossier;

/**
 * What "dozens" and "scores" count for in a toll. The least number that such a word stands for is
 * settled when the text is read, by {@link org.newsfacts.lexicon.VaguePolicy}.
 */
public enum VagueWords {
  /** A number of its own beside others: "dozens" and "31" of one day are 24 to 31. */
  COUNTED,
  /** A number only on days on which nobody gives another one: "dozens" and "31" are 31. */
  ALONE,
  /** No number: listed with its report, and in the numbers of no day. */
  LISTED
}
