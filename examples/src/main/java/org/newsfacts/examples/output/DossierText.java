package org.newsfacts.examples.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsfacts.dossier.DossierSink;
import org.newsfacts.model.Place;
import org.newsfacts.model.dossier.Citation;
import org.newsfacts.model.dossier.CountReport;
import org.newsfacts.model.dossier.Decision;
import org.newsfacts.model.dossier.Encounter;
import org.newsfacts.model.dossier.Incident;
import org.newsfacts.model.dossier.Person;
import org.newsfacts.model.dossier.Position;
import org.newsfacts.model.dossier.TollDay;
import org.newsfacts.model.dossier.TollHistory;

/** A dossier in short lines to read. */
public final class DossierText implements DossierSink {
  private final StringBuilder text = new StringBuilder();
  private final boolean reasons;

  /**
   * Takes what to tell.
   *
   * @param reasons whether to say why reports were joined or kept apart
   */
  public DossierText(boolean reasons) {
    this.reasons = reasons;
  }

  /** Returns what was told since the last call. */
  public String taken() {
    String taken = text.toString();
    text.setLength(0);
    return taken;
  }

  @Override
  public void incident(Incident incident) {
    text.append(incident.id()).append("  ").append(String.join(" or ", incident.kinds()));
    List<String> places = incident.places().stream().map(Place::name).toList();
    text.append(places.isEmpty() ? "" : " in " + String.join(", ", places));
    text.append(days(incident.start(), incident.end()));
    text.append(", told by ").append(String.join(", ", incident.articles())).append('\n');
    incident.tolls().forEach(this::toll);
    decisions(incident.decisions());
  }

  @Override
  public void toll(TollHistory toll) {
    text.append("  ").append(small(toll.harm()));
    if (toll.place() != null) {
      text.append(" in ").append(toll.place().name());
    }
    text.append(toll.since() == null ? "" : " since " + toll.since()).append('\n');
    for (TollDay day : toll.days()) {
      text.append("    ").append(day.day()).append("  ").append(day.best());
      if (day.isConflicting()) {
        text.append(" (").append(day.low()).append(" to ").append(day.high()).append(')');
      }
      text.append("  ").append(String.join(", ", day.sources())).append('\n');
    }
    for (CountReport report : toll.reports()) {
      if (report.standing() == CountReport.Standing.PART) {
        text.append("    of them ").append(report.count()).append(' ');
        text.append(small(report.group())).append("  ").append(report.source().source());
        text.append('\n');
      }
    }
  }

  @Override
  public void encounter(Encounter encounter) {
    text.append(encounter.id()).append("  ").append(encounter.kind()).append(": ");
    text.append(String.join(" and ", encounter.parties()));
    text.append(encounter.place() == null ? "" : " in " + encounter.place().name());
    text.append(days(encounter.start(), encounter.end())).append('\n');
    for (Encounter.Topic topic : encounter.shared()) {
      List<Encounter.Wording> told = topic.told();
      boolean same = told.stream().map(Encounter.Wording::words).distinct().count() == 1;
      List<String> words = new ArrayList<>();
      for (Encounter.Wording wording : told) {
        words.add(wording.words() + (same ? "" : " (" + wording.article() + ")"));
      }
      text.append(told.size() == 2 ? "    both tell: " : "    all tell: ");
      text.append(same ? words.get(0) : String.join(" = ", words)).append('\n');
    }
    for (Encounter.Side side : encounter.sides()) {
      List<String> told = encounter.sides().size() > 1 ? side.onlyHere() : side.topics();
      String which = encounter.sides().size() > 1 ? " alone: " : ": ";
      if (!told.isEmpty()) {
        text.append("    ").append(side.source().article()).append(which);
        text.append(String.join("; ", told)).append('\n');
      }
    }
    decisions(encounter.decisions());
  }

  @Override
  public void position(Position position) {
    text.append(position.holder()).append("  ").append(position.type().toLowerCase(Locale.ROOT));
    text.append(position.negated() ? " (not)" : "").append(": ");
    text.append(String.join(" = ", position.wordings()));
    text.append(position.towards().isEmpty() ? "" : ", towards ");
    text.append(String.join(", ", position.towards()));
    List<String> articles = new ArrayList<>();
    for (Citation report : position.reports()) {
      articles.add(report.article());
    }
    text.append("  ").append(String.join(", ", articles)).append('\n');
    decisions(position.decisions());
  }

  @Override
  public void person(Person person) {
    text.append(String.join(" = ", person.spellings()));
    for (Person.Tenure tenure : person.tenures()) {
      text.append("; ").append(tenure.role());
      text.append(tenure.affiliation() == null ? "" : " of " + tenure.affiliation());
      text.append(days(tenure.first(), tenure.last()));
    }
    text.append('\n');
    decisions(person.decisions());
  }

  private void decisions(List<Decision> decisions) {
    if (!reasons) {
      return;
    }
    for (Decision decision : decisions) {
      text.append("    ").append(small(decision.outcome())).append(' ');
      text.append(decision.source().article());
      text.append(decision.with() == null ? "" : " with " + decision.with());
      text.append(decision.reasons().isEmpty() ? "" : ": ");
      text.append(String.join("; ", decision.reasons())).append('\n');
    }
  }

  private static String small(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String days(@Nullable LocalDate start, @Nullable LocalDate end) {
    if (start == null) {
      return "";
    }
    return start.equals(end) || end == null ? ", " + start : ", " + start + " to " + end;
  }
}
