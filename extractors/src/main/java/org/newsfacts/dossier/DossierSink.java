package org.newsfacts.dossier;

import org.newsfacts.model.dossier.Decision;
import org.newsfacts.model.dossier.Encounter;
import org.newsfacts.model.dossier.Incident;
import org.newsfacts.model.dossier.Person;
import org.newsfacts.model.dossier.Position;
import org.newsfacts.model.dossier.TollHistory;

/** Takes what a dossier hands out, each once and complete; what is not asked for is let go. */
public interface DossierSink {

  /** Takes an incident. */
  default void incident(Incident incident) {}

  /** Takes a toll that counts since a day and belongs to no incident. */
  default void toll(TollHistory toll) {}

  /** Takes a call or meeting. */
  default void encounter(Encounter encounter) {}

  /** Takes where somebody stands. */
  default void position(Position position) {}

  /** Takes a person. */
  default void person(Person person) {}

  /**
   * Returns whether {@link #decision} is asked for; then the reason of every comparison is worded.
   */
  default boolean wantsDecisions() {
    return false;
  }

  /**
   * Takes why a report was joined with others or kept apart from them, at once and every time; what
   * is handed out later holds the first ones.
   *
   * @param of the id of what the report went to: "incident-3"
   * @param decision what was decided
   */
  default void decision(String of, Decision decision) {}
}
