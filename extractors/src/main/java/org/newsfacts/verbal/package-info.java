/**
 * What actors do with words besides stating: appeals, condemnations, accusations, endorsements,
 * concerns. A clause goes in, a fact with its issuer comes out. A newcomer starts at {@link
 * org.newsfacts.verbal.Verbal}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.verbal;
