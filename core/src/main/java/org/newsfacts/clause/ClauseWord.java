package org.newsfacts.clause;

import org.newsfacts.lexicon.Listed;

/** Classes of words that the readers of clauses and noun phrases know by name. */
enum ClauseWord implements Listed {
  /**
   * "condemned the attack in a [statement]", "in strong [terms]", "for [example]": with the verb.
   */
  WITH_VERB,
  /** "banned exports for two [weeks]". */
  SPAN_OF_TIME;

  @Override
  public String list() {
    return "clause-words";
  }
}
