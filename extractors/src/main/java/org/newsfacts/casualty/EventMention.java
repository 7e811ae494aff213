package org.newsfacts.casualty;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;

/**
 * An attack, accident or disaster as a sentence tells it.
 *
 * @param at the noun or verb
 * @param noun the noun phrase; null for a verb
 * @param clause the clause it stands in; null outside one
 * @param definite whether it was told before: "the blast", "that raid"
 * @param other whether it is set apart from what was told before: "another blast", "an earlier one"
 */
record EventMention(
    int at, @Nullable NounPhrase noun, @Nullable Clause clause, boolean definite, boolean other) {}
