/**
 * The typed patterns rules are written in. A {@link org.newsfacts.pattern.Capture} names a piece of
 * a sentence and its type; a {@link org.newsfacts.pattern.Pattern} finds them around a trigger
 * word. A newcomer starts at {@link org.newsfacts.pattern.ClausePattern}, which matches a verb with
 * its subject, objects and complements, and {@link org.newsfacts.pattern.TokenPattern}, which
 * matches words in a row.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.pattern;
