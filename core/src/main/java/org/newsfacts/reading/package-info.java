/**
 * The reading of one article, all layers under the facts, and the scene that extractors see.
 *
 * <p>A {@link org.newsfacts.reading.Reading} holds tokens, sentences, quotations, clauses and
 * mentions; a {@link org.newsfacts.reading.Scene} adds who speaks where.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.reading;
