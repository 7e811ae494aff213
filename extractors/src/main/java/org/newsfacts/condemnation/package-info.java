/**
 * Who condemns or criticises what: {@link org.newsfacts.condemnation.CondemnationRules} and the
 * list {@code condemnation-senses}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.condemnation;
