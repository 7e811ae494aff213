/**
 * Who supports, welcomes, praises or thanks: {@link org.newsfacts.endorsement.EndorsementRules} and
 * the list {@code endorsement-senses}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.endorsement;
