/**
 * What states and officials offer, and on what condition: {@link org.newsfacts.offer.OfferRules}
 * and the lists {@code offer-senses} and {@code offer-words}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.offer;
