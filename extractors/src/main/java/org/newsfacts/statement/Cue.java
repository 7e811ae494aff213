package org.newsfacts.statement;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.text.TokenRange;

/**
 * A clause whose verb reports speech.
 *
 * @param clause the clause
 * @param verb what is known of its verb
 * @param tokens the word or words of saying: "said", "spoke of"
 */
record Cue(Clause clause, ReportingVerbs.Verb verb, TokenRange tokens) {

  /** Returns the main verb. */
  int head() {
    return tokens.from();
  }

  /** Returns what the verb tells of itself: finite or "saying". */
  boolean isFinite() {
    return clause.verb() != null && clause.verb().isFinite();
  }

  @Nullable TokenRange subject() {
    return clause.subject() == null ? null : clause.subject().range();
  }
}
