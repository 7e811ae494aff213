/**
 * Names of people, bodies, countries and places.
 *
 * <p>Tokens and tags come in, {@link org.newsfacts.name.Names} go out. Start at {@link
 * org.newsfacts.name.NameReader}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.name;
