package org.newsfacts.diplomacy;

import org.newsfacts.testing.RuleCorpus;

/** Meetings, and what only looks like them. */
class DiplomacyCorpusTest extends RuleCorpus {
  @Override
  protected void examples() {}
}
