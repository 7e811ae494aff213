package org.newsfacts.examples.output;

import org.newsfacts.dossier.DossierSink;
import org.newsfacts.model.dossier.Decision;
import org.newsfacts.model.dossier.Encounter;
import org.newsfacts.model.dossier.Incident;
import org.newsfacts.model.dossier.Person;
import org.newsfacts.model.dossier.Position;
import org.newsfacts.model.dossier.TollHistory;
import org.newsfacts.model.json.RecordJson;

/**
 * A dossier as JSON lines, each with its kind: {@code {"incident":{...}}}; or the reason of every
 * joining and keeping apart: {@code {"incident-3":{"outcome":"JOINED",...}}}.
 */
public final class DossierLines implements DossierSink {
  private final boolean decisions;
  private final StringBuilder text = new StringBuilder();
  private final RecordJson<Incident> incidents = RecordJson.of(Incident.class);
  private final RecordJson<TollHistory> tolls = RecordJson.of(TollHistory.class);
  private final RecordJson<Encounter> encounters = RecordJson.of(Encounter.class);
  private final RecordJson<Position> positions = RecordJson.of(Position.class);
  private final RecordJson<Person> persons = RecordJson.of(Person.class);
  private final RecordJson<Decision> reasons = RecordJson.of(Decision.class);

  /**
   * Takes what to write.
   *
   * @param decisions whether the reasons are written instead of the results
   */
  public DossierLines(boolean decisions) {
    this.decisions = decisions;
  }

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

  @Override
  public boolean wantsDecisions() {
    return decisions;
  }

  @Override
  public void decision(String of, Decision decision) {
    text.append("{\"").append(of).append("\":").append(reasons.write(decision)).append("}\n");
  }

  private void line(String kind, String json) {
    if (decisions) {
      return;
    }
    text.append("{\"").append(kind).append("\":").append(json).append("}\n");
  }
}
