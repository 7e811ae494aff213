package org.newsfacts.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Count;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Modality;
import org.newsfacts.model.dossier.Citation;
import org.newsfacts.model.dossier.CountReport;
import org.newsfacts.model.dossier.TollHistory;

/** Tolls that count since a day: "more than 9,000 dead since the war began in 2014". */
final class RunningTolls {
  private final Sites sites;
  private final Tellings tellings;
  private final Desk<Told, OpenToll> desk;

  RunningTolls(Sites sites, Tellings tellings, DossierSink sink) {
    this.sites = sites;
    this.tellings = tellings;
    this.desk = new Desk<>("toll", this::compare, OpenToll::new, sink);
  }

  /** A number that counts since a day. */
  record Told(Citation source, CasualtyFigure figure) implements Sourced {}

  /** A toll that reports may still tell of. */
  static final class OpenToll extends Open<Told> {
    private OpenToll(String id) {
      super(id);
    }

    @Override
    void take(Told report) {}

    TollHistory closed(VagueWords vague) {
      CasualtyFigure first = reports().get(0).figure();
      TreeMap<LocalDate, Map<String, Count>> days = new TreeMap<>();
      List<CountReport> numbers = new ArrayList<>();
      for (Told told : reports()) {
        Count count = told.figure().count();
        numbers.add(
            new CountReport(
                told.source(), count, CountReport.Standing.CURRENT, told.figure().group()));
        LocalDate day = told.source().published();
        if (day != null) {
          days.computeIfAbsent(day, d -> new LinkedHashMap<>()).put(told.source().source(), count);
        }
      }
      return new TollHistory(
          first.harm(),
          first.group(),
          first.place(),
          since(first),
          TollLedger.days(days, vague),
          numbers);
    }
  }

  Desk<Told, OpenToll> desk() {
    return desk;
  }

  void enter(Report report, Fact fact) {
    boolean told = !fact.negated() && fact.modality() == Modality.ACTUAL;
    if (told
        && fact instanceof CasualtyFigure figure
        && !tellings.isOfIncident(report, figure)
        && figure.aggregation() != CasualtyFigure.Aggregation.SUBSET) {
      List<String> keys = List.of(figure.harm() + " " + figure.group());
      desk.enter(new Told(Tellings.citation(report, figure), figure), keys, keys);
    }
  }

  private Match compare(Told told, OpenToll open) {
    Match match = new Match();
    CasualtyFigure one = open.reports().get(0).figure();
    CasualtyFigure other = told.figure();
    LocalDate since = since(one);
    LocalDate otherSince = since(other);
    if (one.place() == null ? other.place() != null : !isSame(one, other)) {
      match.refuse(() -> "another place: " + one.place() + " and " + other.place());
    }
    if (since == null ? otherSince != null : !since.equals(otherSince)) {
      match.refuse(() -> "since another day: " + since + " and " + otherSince);
    }
    match.speaksFor(1, () -> "counted since the same day: " + since);
    return match;
  }

  private boolean isSame(CasualtyFigure one, CasualtyFigure other) {
    return sites.relation(one.place(), other.place()) == Sites.Relation.SAME;
  }

  private static @Nullable LocalDate since(CasualtyFigure figure) {
    return figure.since() == null ? null : figure.since().start();
  }
}
