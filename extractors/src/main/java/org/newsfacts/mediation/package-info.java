/**
 * Who mediates between whom, and how far they got: {@link org.newsfacts.mediation.MediationRules}
 * and the lists {@code mediation-senses} and {@code mediation-words}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.mediation;
