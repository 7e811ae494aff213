/**
 * Who blames whom for what: {@link org.newsfacts.accusation.AccusationRules} and the list {@code
 * accusation-senses}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.accusation;
