/**
 * Programs to run and to copy. A newcomer starts at {@code QuickStart}; the command line is {@link
 * org.newsfacts.examples.NewsFactsCommand}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.examples;
