/**
 * What the facts of many articles say together: incidents, tolls over time, encounters, positions
 * and people, each with all its reports.
 *
 * <p>Nothing is taken from an article without its {@link org.newsfacts.model.dossier.Citation}, and
 * every joining or keeping apart is a {@link org.newsfacts.model.dossier.Decision} with its reason.
 * All types are immutable records; {@link org.newsfacts.model.json.RecordJson} writes and reads
 * them.
 *
 * <p>A newcomer starts at {@link org.newsfacts.model.dossier.Incident}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.model.dossier;
