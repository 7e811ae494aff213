/**
 * Word lists. Tab-separated files under {@code META-INF/newsfacts/en/} come in; a {@link
 * org.newsfacts.lexicon.Lexicon} of named {@link org.newsfacts.lexicon.WordList}s and {@link
 * org.newsfacts.lexicon.Phrases} matched against tokens go out. Start at {@link
 * org.newsfacts.lexicon.Lexicon}.
 */
@NullMarked
package org.newsfacts.lexicon;

import org.jspecify.annotations.NullMarked;
