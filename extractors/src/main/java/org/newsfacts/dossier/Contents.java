package org.newsfacts.dossier;

import java.util.List;
import org.newsfacts.model.dossier.Encounter;
import org.newsfacts.model.dossier.Incident;
import org.newsfacts.model.dossier.Person;
import org.newsfacts.model.dossier.Position;
import org.newsfacts.model.dossier.TollHistory;

/**
 * All that a dossier holds, see {@link Dossier#contents()}.
 *
 * @param incidents the events that did harm
 * @param tolls the tolls since a day, of no single incident
 * @param encounters the calls and meetings
 * @param positions who condemned, urged, accused, thanked, feared, offered what
 * @param people the people named
 */
public record Contents(
    List<Incident> incidents,
    List<TollHistory> tolls,
    List<Encounter> encounters,
    List<Position> positions,
    List<Person> people) {

  /** Copies the lists. */
  public Contents {
    incidents = List.copyOf(incidents);
    tolls = List.copyOf(tolls);
    encounters = List.copyOf(encounters);
    positions = List.copyOf(positions);
    people = List.copyOf(people);
  }
}
