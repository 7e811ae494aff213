/**
 * How rules are tested, ours and those of users: each has a corpus, a page of sentences with the
 * facts they hold. A newcomer starts at {@link org.newsfacts.testing.FactCorpus}; {@link
 * org.newsfacts.testing.FactAssert} checks single facts, {@link org.newsfacts.testing.FormMatrix} a
 * word in all its forms.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.testing;
