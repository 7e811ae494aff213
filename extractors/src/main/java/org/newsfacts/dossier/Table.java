package org.newsfacts.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Place;
import org.newsfacts.model.Protest;
import org.newsfacts.model.When;
import org.newsfacts.model.dossier.Citation;
import org.newsfacts.model.dossier.CountReport;
import org.newsfacts.model.dossier.Incident;
import org.newsfacts.model.dossier.TollDay;
import org.newsfacts.model.dossier.TollHistory;
import org.newsfacts.name.Nations;

/**
 * Incidents as rows of CSV in the columns of three well-known tables, as far as the news tells
 * them: names and order of the columns are theirs. Columns that only their coders can fill
 * (coordinates, actor codes) are left out.
 */
public enum Table {
  /**
   * The Georeferenced Event Dataset of the Uppsala Conflict Data Program, columns of version 25.1:
   * low, best, high.
   */
  UCDP(
      "id,year,side_a,number_of_sources,source_article,where_description,adm_1,country,"
          + "date_start,date_end,best,high,low"),
  /**
   * The Armed Conflict Location and Event Data, columns since March 2023: an event type and one
   * number, 0 also where none is told.
   */
  ACLED(
      "event_id_cnty,event_date,year,event_type,actor1,country,admin1,location,source,notes,"
          + "fatalities"),
  /**
   * The Emergency Events Database, columns of the Public Table since 2023: disasters, a row a
   * country.
   */
  EM_DAT(
      "DisNo.,Disaster Group,Disaster Type,ISO,Country,Location,Start Year,Start Month,Start Day,"
          + "End Year,End Month,End Day,Total Deaths,No. Injured,No. Homeless");

  /** The columns of {@link #reports}. */
  public static final String REPORT_COLUMNS =
      "incident,harm,place,published,source,standing,lower,upper,article,evidence";

  private static final WordList TYPES = Lexicon.english().list("incident-tables");
  private static final Nations NATIONS = new Nations(Lexicon.english());
  private static final int EVENT = 1;
  private static final int DISASTER_GROUP = 2;
  private static final int DISASTER = 3;

  private final String header;

  Table(String header) {
    this.header = header;
  }

  /** Returns the names of the columns, as one line without its end. */
  public String header() {
    return header;
  }

  /** Returns the rows of an incident; none when the table has no such events. */
  public List<String> rows(Incident incident) {
    return switch (this) {
      case UCDP -> isViolent(incident) ? List.of(ucdp(incident)) : List.of();
      case ACLED -> isViolent(incident) ? List.of(acled(incident)) : List.of();
      case EM_DAT -> emDat(incident);
    };
  }

  /**
   * Returns the row of a fact that is an event of the table and no incident, for nobody comes to
   * harm in it: ACLED has protests; none for all others.
   *
   * @param id the id of the event
   */
  public List<String> rows(String id, Report report, Fact fact) {
    boolean counts = this == ACLED && !fact.negated() && fact.modality() == Modality.ACTUAL;
    return counts && fact instanceof Protest protest
        ? List.of(protest(id, report, protest))
        : List.of();
  }

  private static String protest(String id, Report report, Protest protest) {
    When when = protest.basis().when();
    LocalDate day = when == null ? null : when.start();
    return row(
        id,
        day,
        day == null ? null : day.getYear(),
        protest.kind() == Protest.Kind.RIOT ? "Riots" : "Protests",
        protest.organizer() == null ? null : protest.organizer().name(),
        name(country(protest.place())),
        null,
        protest.place() == null ? null : protest.place().name(),
        report.id(),
        protest.evidence().text(),
        0);
  }

  /** Arrests over a blast, told without anybody hurt, are no event of their own. */
  private static boolean isViolent(Incident incident) {
    boolean hurts =
        incident.tolls().stream()
            .anyMatch(toll -> toll.harm() == Harm.KILLED || toll.harm() == Harm.INJURED);
    return kind(incident, EVENT) != null && (hurts || !incident.acts().isEmpty());
  }

  private static @Nullable String kind(Incident incident, int column) {
    for (String kind : incident.kinds()) {
      if (!TYPES.get(kind, column).isEmpty()) {
        return kind;
      }
    }
    return null;
  }

  private static String ucdp(Incident incident) {
    Band dead = band(incident, Harm.KILLED, null);
    Place place = place(incident);
    LocalDate start = incident.start();
    return row(
        incident.id(),
        start == null ? null : start.getYear(),
        String.join("; ", incident.perpetrators()),
        incident.articles().size(),
        String.join("; ", incident.articles()),
        place == null ? null : place.name(),
        incident.region(),
        name(country(place)),
        start,
        incident.end(),
        dead == null ? null : dead.best,
        dead == null ? null : dead.high,
        dead == null ? null : dead.low);
  }

  private static String acled(Incident incident) {
    Band dead = band(incident, Harm.KILLED, null);
    Place place = place(incident);
    LocalDate start = incident.start();
    Citation first = incident.decisions().get(0).source();
    return row(
        incident.id(),
        start,
        start == null ? null : start.getYear(),
        TYPES.get(String.valueOf(kind(incident, EVENT)), EVENT),
        String.join("; ", incident.perpetrators()),
        name(country(place)),
        incident.region(),
        place == null ? null : place.name(),
        String.join("; ", incident.articles()),
        first.evidence().text(),
        dead == null ? 0 : dead.best);
  }

  private static List<String> emDat(Incident incident) {
    String kind = kind(incident, DISASTER);
    if (kind == null || isViolent(incident)) {
      return List.of();
    }
    Map<String, Place> countries = new LinkedHashMap<>();
    for (Place place : incident.places()) {
      countries.putIfAbsent(country(place), place);
    }
    List<String> rows = new ArrayList<>();
    countries.forEach((country, place) -> rows.add(emDat(incident, kind, country, place)));
    return rows;
  }

  private static String emDat(Incident incident, String kind, String country, Place place) {
    LocalDate start = incident.start();
    LocalDate end = incident.end();
    return row(
        incident.id(),
        TYPES.get(kind, DISASTER_GROUP),
        TYPES.get(kind, DISASTER),
        alpha3(country),
        name(country),
        place.name(),
        start == null ? null : start.getYear(),
        start == null ? null : start.getMonthValue(),
        start == null ? null : start.getDayOfMonth(),
        end == null ? null : end.getYear(),
        end == null ? null : end.getMonthValue(),
        end == null ? null : end.getDayOfMonth(),
        best(incident, Harm.KILLED, country),
        best(incident, Harm.INJURED, country),
        best(incident, Harm.DISPLACED, country));
  }

  private static @Nullable Place place(Incident incident) {
    return incident.places().isEmpty() ? null : incident.places().get(0);
  }

  private static String country(@Nullable Place place) {
    return place == null || place.country() == null ? "" : place.country();
  }

  /** "Yemen" for YE. */
  private static String name(String country) {
    return Objects.requireNonNullElse(NATIONS.country(country), country);
  }

  /** YEM for YE; what has no such code keeps the one it has. */
  private static String alpha3(String country) {
    try {
      return new Locale.Builder().setRegion(country).build().getISO3Country();
    } catch (IllformedLocaleException | MissingResourceException none) {
      return country;
    }
  }

  private record Band(long low, long best, @Nullable Long high) {}

  private static @Nullable Long best(Incident incident, Harm harm, String country) {
    Band band = band(incident, harm, country);
    return band == null ? null : band.best;
  }

  /** The newest toll of a harm: the largest of several places, for one may hold the others. */
  private static @Nullable Band band(Incident incident, Harm harm, @Nullable String country) {
    Band band = null;
    for (TollHistory toll : incident.tolls()) {
      boolean here = country == null || country.equals(country(toll.place()));
      TollDay last = toll.latest().orElse(null);
      if (toll.harm() == harm && here && last != null) {
        boolean more = band == null || last.best() > band.best;
        band = more ? new Band(last.low(), last.best(), last.high()) : band;
      }
    }
    return band;
  }

  /**
   * Returns every number told of an incident as a row of {@link #REPORT_COLUMNS}: who said what
   * when.
   */
  public static List<String> reports(Incident incident) {
    List<String> rows = new ArrayList<>();
    for (TollHistory toll : incident.tolls()) {
      for (CountReport report : toll.reports()) {
        Citation source = report.source();
        rows.add(
            row(
                incident.id(),
                toll.harm().name().toLowerCase(Locale.ROOT),
                toll.place() == null ? null : toll.place().name(),
                source.published(),
                source.source(),
                report.standing().name().toLowerCase(Locale.ROOT),
                report.count().lower(),
                report.count().upper(),
                source.article(),
                source.evidence().text()));
      }
    }
    return rows;
  }

  private static String row(@Nullable Object... cells) {
    StringBuilder row = new StringBuilder();
    for (Object cell : cells) {
      row.append(row.isEmpty() ? "" : ",").append(quoted(cell == null ? "" : cell.toString()));
    }
    return row.toString();
  }

  private static String quoted(String cell) {
    boolean plain = true;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      plain &= c != ',' && c != '"' && c != '\n' && c != '\r';
    }
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
