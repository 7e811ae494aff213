/**
 * Attacks and protests. A clause or a noun phrase of violence goes in, one fact for each act comes
 * out. A newcomer starts at {@link org.newsfacts.violence.Violence}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.violence;
