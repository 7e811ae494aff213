package org.newsfacts.frame;

/**
 * A word that would tell an act, had it all its parts: "sanctioned" without anybody who did.
 *
 * @param sense the row of the word
 * @param trigger the token of the word
 * @param role what is missing
 */
public record Lack(Sense sense, int trigger, Role role) {}
