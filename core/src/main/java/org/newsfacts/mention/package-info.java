/**
 * Names, numbers and times in the text. Start at {@link org.newsfacts.mention.NameReader}, which
 * finds people, bodies, countries and places.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.mention;
