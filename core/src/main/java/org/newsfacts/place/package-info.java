/**
 * Places: those that names tell, and those that are described ("the Peruvian capital").
 *
 * <p>Names and times come in, {@link org.newsfacts.place.Places} go out. Start at {@link
 * org.newsfacts.place.PlaceReader}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.place;
