/**
 * Bare numbers in figures and words, without hedge or unit.
 *
 * <p>Tokens come in, {@link org.newsfacts.figure.Figure figures} go out: "1.2 million",
 * "forty-one", "36 to 40", "two-thirds", "dozens". Times and numbers are both made of them. Start
 * at {@link org.newsfacts.figure.FigureReader}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.figure;
