/**
 * Who did what to whom, whether it was done, when and where: read once, for all fact types.
 *
 * <p>In come clauses, noun phrases and mentions; out come {@link org.newsfacts.frame.Frames}: one
 * {@link org.newsfacts.frame.Frame} for each occurrence of a word that a row of senses knows,
 * whatever its form. Whether an act happened is told by {@link
 * org.newsfacts.frame.FactualityReader}, the only reader of that question. A newcomer starts at
 * {@link org.newsfacts.frame.Frame}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.frame;
