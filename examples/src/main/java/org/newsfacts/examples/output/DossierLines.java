package org.newsfacts.examples.output;

import org.newsfacts.dossier.DossierSink;
import org.newsfacts.model.dossier.Encounter;
import org.newsfacts.model.dossier.Incident;
import org.newsfacts.model.dossier.Person;
import org.newsfacts.model.dossier.Position;
import org.newsfacts.model.dossier.TollHistory;
import org.newsfacts.model.json.RecordJson;

/** A dossier as JSON lines, each with its kind: {@code {"incident":{...}}}. */
public final class DossierLines implements DossierSink {
  private final StringBuilder text = new StringBuilder();
  private final RecordJson<Incident> incidents = RecordJson.of(Incident.class);
  private final RecordJson<TollHistory> tolls = RecordJson.of(TollHistory.class);
  private final RecordJson<Encounter> encounters = RecordJson.of(Encounter.class);
  private final RecordJson<Position> positions = RecordJson.of(Position.class);
  private final RecordJson<Person> persons = RecordJson.of(Person.class);

  /** Returns the lines written since the last call. */
  public String taken() {
    String taken = text.toString();
    text.setLength(0);
    return taken;
  }

  @Override
  public void incident(Incident incident) {
    line("incident", incidents.write(incident));
  }

  @Override
  public void toll(TollHistory toll) {
    line("toll", tolls.write(toll));
  }

  @Override
  public void encounter(Encounter encounter) {
    line("encounter", encounters.write(encounter));
  }

  @Override
  public void position(Position position) {
    line("position", positions.write(position));
  }

  @Override
  public void person(Person person) {
    line("person", persons.write(person));
  }

  private void line(String kind, String json) {
    text.append("{\"").append(kind).append("\":").append(json).append("}\n");
  }
}
