/**
 * Facts as JSON and facts that people wrote down come in, precision, recall and whole records go
 * out. A newcomer starts at {@link org.newsfacts.examples.score.Scores}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.examples.score;
