/**
 * How many people came to harm. {@link org.newsfacts.casualty.CasualtyExtractor} looks at each
 * count of people, finds the word of harm that governs it, and writes {@link
 * org.newsfacts.model.CasualtyFigure} records.
 */
@NullMarked
package org.newsfacts.casualty;

import org.jspecify.annotations.NullMarked;
