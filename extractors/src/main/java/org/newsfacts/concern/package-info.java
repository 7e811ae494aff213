/**
 * Who is worried about what: {@link org.newsfacts.concern.ConcernRules} and the list {@code
 * concern-senses}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.concern;
