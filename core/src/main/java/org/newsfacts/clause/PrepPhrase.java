package org.newsfacts.clause;

import org.jspecify.annotations.Nullable;
import org.newsfacts.text.TokenRange;

/**
 * A preposition with what it governs.
 *
 * @param word the preposition in lower case; several words joined by a blank: "because of"
 * @param range from the preposition to the end of its object
 * @param object the noun phrase; null before a clause: "for killing a guard"
 * @param clause the gerund or clause; null before a noun phrase
 * @param owner the noun phrase it belongs to, "the attack" of "on the port"; null when it belongs
 *     to the verb
 */
public record PrepPhrase(
    String word,
    TokenRange range,
    @Nullable NounPhrase object,
    @Nullable Clause clause,
    @Nullable NounPhrase owner) {}
