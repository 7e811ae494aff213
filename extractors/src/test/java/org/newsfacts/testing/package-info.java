/**
 * How rules are tested: each has a corpus, a page of sentences with the facts they hold. A newcomer
 * starts at {@link org.newsfacts.testing.RuleCorpus}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.testing;
