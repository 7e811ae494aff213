package org.newsfacts.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Aggregation;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Count;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Modality;
import org.newsfacts.model.dossier.Citation;
import org.newsfacts.model.dossier.CountReport;
import org.newsfacts.model.dossier.TollDay;
import org.newsfacts.model.dossier.TollHistory;

/** Tolls that count since a day: "more than 9,000 dead since the war began in 2014". */
final class RunningTolls {
  private final Sites sites;
  private final Tellings tellings;
  private final Shelf<Open> shelf = new Shelf<>();

  RunningTolls(Sites sites, Tellings tellings) {
    this.sites = sites;
    this.tellings = tellings;
  }

  private static final class Open implements Shelf.Item {
    private final CasualtyFigure first;
    private final TreeMap<LocalDate, Map<String, Count>> days = new TreeMap<>();
    private final List<CountReport> reports = new ArrayList<>();
    private @Nullable LocalDate last;

    private Open(CasualtyFigure first) {
      this.first = first;
    }

    @Override
    public @Nullable LocalDate lastDay() {
      return last;
    }

    private void join(CasualtyFigure figure, Citation source) {
      LocalDate day = source.published();
      last = OpenIncident.later(last, day);
      reports.add(
          new CountReport(source, figure.count(), CountReport.Standing.CURRENT, figure.group()));
      if (day != null) {
        days.computeIfAbsent(day, d -> new LinkedHashMap<>()).put(source.source(), figure.count());
      }
    }
  }

  void enter(Report report, Fact fact) {
    boolean told = !fact.negated() && fact.modality() == Modality.ACTUAL;
    if (!told
        || !(fact instanceof CasualtyFigure figure)
        || tellings.isOfIncident(report, figure)
        || figure.aggregation() == Aggregation.SUBSET) {
      return;
    }
    String key = figure.harm() + " " + figure.group();
    Open home = null;
    for (Open open : shelf.candidates(List.of(key))) {
      if (home == null && isOne(open.first, figure)) {
        home = open;
      }
    }
    home = home == null ? new Open(figure) : home;
    home.join(figure, Tellings.citation(report, figure));
    shelf.put(home, List.of(key));
  }

  private boolean isOne(CasualtyFigure one, CasualtyFigure other) {
    Sites.Relation where = sites.relation(one.place(), other.place());
    LocalDate since = since(one);
    LocalDate otherSince = since(other);
    return (where == Sites.Relation.SAME || one.place() == null && other.place() == null)
        && (since == null ? otherSince == null : since.equals(otherSince));
  }

  private static @Nullable LocalDate since(CasualtyFigure figure) {
    return figure.since() == null ? null : figure.since().start();
  }

  /** Hands out what was last told before a day; null hands out all. */
  void closeBefore(@Nullable LocalDate day, Consumer<TollHistory> out) {
    for (Open open : shelf.takeBefore(day)) {
      List<TollDay> days = new ArrayList<>();
      open.days.forEach((date, counts) -> days.add(TollLedger.day(date, counts)));
      CasualtyFigure first = open.first;
      out.accept(
          new TollHistory(
              first.harm(), first.group(), first.place(), since(first), days, open.reports));
    }
  }

  int size() {
    return shelf.size();
  }
}
