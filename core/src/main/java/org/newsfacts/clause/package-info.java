/**
 * Words and their grammar. Tokens and sentences come in; {@link org.newsfacts.clause.Tags} (part of
 * speech, verb form, base form) go out, and from them clauses and noun phrases. Start at {@link
 * org.newsfacts.clause.Tagger}.
 */
@NullMarked
package org.newsfacts.clause;

import org.jspecify.annotations.NullMarked;
