/**
 * Puts the facts of many articles together: incidents, tolls over time, encounters, positions,
 * people.
 *
 * <p>In come the facts of one article after the other, live or from JSON lines, in any order within
 * a window of days; out go the records of {@link org.newsfacts.model.dossier}, each as soon as its
 * days have left the window. What is held at any time is what the window holds, and a report is
 * compared with a bounded number of candidates, so the work grows with the number of facts.
 *
 * <p>A newcomer starts at {@link org.newsfacts.dossier.Dossier}; how two reports come together is
 * in {@code IncidentMatch}, {@code Encounters} and {@code People}, how names and places are
 * compared in {@link org.newsfacts.dossier.Spellings} and {@link org.newsfacts.dossier.Sites}.
 */
@org.jspecify.annotations.NullMarked
package org.newsfacts.dossier;
