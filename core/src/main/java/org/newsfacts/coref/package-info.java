/**
 * Who is meant by names, offices, nouns and pronouns.
 *
 * <p>Names, offices and clauses come in, {@link org.newsfacts.coref.Actors} go out. Start at {@link
 * org.newsfacts.coref.ActorReader}; {@code Discourse} goes over the article once.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.coref;
