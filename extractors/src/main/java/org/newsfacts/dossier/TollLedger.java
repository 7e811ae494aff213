package org.newsfacts.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsfacts.Toll;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Count;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Place;
import org.newsfacts.model.dossier.Citation;
import org.newsfacts.model.dossier.CountReport;
import org.newsfacts.model.dossier.CountReport.Standing;
import org.newsfacts.model.dossier.TollDay;
import org.newsfacts.model.dossier.TollHistory;

/** Makes the tolls of an incident, one for each harm, place and group of people. */
final class TollLedger {
  private static final int BACKGROUND_AFTER = 2;

  private final Sites sites;
  private final @Nullable LocalDate day;
  private final VagueWords vague;

  TollLedger(Sites sites, @Nullable LocalDate day, VagueWords vague) {
    this.sites = sites;
    this.day = day;
    this.vague = vague;
  }

  private record Key(Harm harm, Sites.@Nullable Site site, CasualtyFigure.Group group) {}

  List<TollHistory> histories(List<Telling> tellings) {
    Map<Harm, List<Telling>> byHarm = new LinkedHashMap<>();
    for (Telling telling : inOrder(tellings)) {
      Toll toll = telling.toll();
      if (toll != null) {
        byHarm.computeIfAbsent(toll.harm(), harm -> new ArrayList<>()).add(telling);
      }
    }
    Map<Key, List<Telling>> tolls = new LinkedHashMap<>();
    for (Map.Entry<Harm, List<Telling>> harm : byHarm.entrySet()) {
      Map<String, Sites.Site> homes = homes(harm.getValue());
      boolean oneGroup = isOneGroup(harm.getValue());
      for (Telling telling : harm.getValue()) {
        Sites.Site home = home(telling, homes);
        CasualtyFigure.Group group = oneGroup ? CasualtyFigure.Group.PEOPLE : group(telling);
        tolls
            .computeIfAbsent(new Key(harm.getKey(), home, group), key -> new ArrayList<>())
            .add(telling);
      }
    }
    List<TollHistory> histories = new ArrayList<>();
    tolls.forEach((key, told) -> histories.add(history(key, told)));
    return histories;
  }

  /** By day of the article; within a day in the order they came. */
  private static List<Telling> inOrder(List<Telling> tellings) {
    List<Telling> ordered = new ArrayList<>(tellings);
    ordered.sort(
        Comparator.comparing(telling -> telling.told() == null ? LocalDate.MIN : telling.told()));
    return ordered;
  }

  /** Without a place of its own a report counts for the one place in the country of its source. */
  private Sites.@Nullable Site home(Telling telling, Map<String, Sites.Site> homes) {
    Sites.Site site = telling.site();
    if (site != null || homes.containsKey("")) {
      return homes.get(site == null ? "" : site.folded());
    }
    Sites.Site inCountry = null;
    for (Sites.Site home : Set.copyOf(homes.values())) {
      if (telling.sourceCountry() != null && telling.sourceCountry().equals(home.country())) {
        if (inCountry != null) {
          return null;
        }
        inCountry = home;
      }
    }
    return inCountry;
  }

  private static CasualtyFigure.Group group(Telling telling) {
    Toll toll = telling.toll();
    return toll == null ? CasualtyFigure.Group.PEOPLE : toll.group();
  }

  /**
   * "12 people" here and "12 civilians" there are one toll; "9 people, 4 soldiers" in one are two.
   */
  private static boolean isOneGroup(List<Telling> tellings) {
    Map<String, CasualtyFigure.Group> byArticle = new HashMap<>();
    Set<CasualtyFigure.Group> others = new HashSet<>();
    for (Telling telling : tellings) {
      CasualtyFigure.Group group = group(telling);
      CasualtyFigure.Group before = byArticle.put(telling.source().article(), group);
      if (before != null && before != group) {
        return false;
      }
      if (group != CasualtyFigure.Group.PEOPLE) {
        others.add(group);
      }
    }
    return others.size() <= 1;
  }

  /**
   * The place whose toll a report counts for: reports of the country, or of no place, count for the
   * one town of it that is told; when there are two towns they are a toll of their own.
   */
  private Map<String, Sites.Site> homes(List<Telling> tellings) {
    List<Sites.Site> distinct = new ArrayList<>();
    Map<String, Sites.Site> homes = new HashMap<>();
    for (Telling telling : tellings) {
      Sites.Site site = telling.site();
      if (site != null && !homes.containsKey(site.folded())) {
        Sites.Site home = same(site, distinct);
        if (home == null) {
          distinct.add(site);
          home = site;
        }
        homes.put(site.folded(), home);
      }
    }
    for (Map.Entry<String, Sites.Site> entry : homes.entrySet()) {
      entry.setValue(onlyInside(entry.getValue(), distinct));
    }
    Set<Sites.Site> left = new HashSet<>(homes.values());
    if (left.size() == 1) {
      homes.put("", left.iterator().next());
    }
    return homes;
  }

  private Sites.@Nullable Site same(Sites.Site site, List<Sites.Site> distinct) {
    for (Sites.Site other : distinct) {
      if (sites.relation(site, other) == Sites.Relation.SAME) {
        return other;
      }
    }
    return null;
  }

  private Sites.Site onlyInside(Sites.Site site, List<Sites.Site> distinct) {
    Sites.Site inside = null;
    for (Sites.Site other : distinct) {
      boolean smaller = other.size().compareTo(site.size()) < 0;
      if (smaller && sites.relation(site, other) == Sites.Relation.WITHIN) {
        if (inside != null && inside.size() == other.size()) {
          return site;
        }
        inside = inside == null || other.size().compareTo(inside.size()) < 0 ? other : inside;
      }
    }
    return inside == null ? site : inside;
  }

  private TollHistory history(Key key, List<Telling> told) {
    List<CountReport> reports = new ArrayList<>();
    TreeMap<LocalDate, Map<String, Count>> days = new TreeMap<>();
    long best = -1;
    for (Telling telling : told) {
      Toll toll = telling.toll();
      if (toll == null) {
        continue;
      }
      LocalDate when = telling.told();
      boolean background = isBackground(telling, toll, best);
      add(reports, telling.source(), toll, background);
      if (when != null && !background) {
        Map<String, Count> ofDay = days.computeIfAbsent(when, d -> new LinkedHashMap<>());
        for (CasualtyFigure figure : toll.bySource()) {
          String source = of(telling.source(), figure).source();
          ofDay.remove(source);
          ofDay.put(source, figure.count());
        }
        best = toll.current().count().lower();
      }
    }
    Place place = key.site() == null ? null : key.site().place();
    return new TollHistory(key.harm(), key.group(), place, null, days(days, vague), reports);
  }

  /**
   * "two of the injured have died" adds to 14; "the bomb that killed 15" is told in passing when 19
   * have died of it.
   */
  private boolean isBackground(Telling telling, Toll toll, long best) {
    if (telling.marks().contains(IncidentKind.AFTERMATH) && !telling.running()) {
      return best > toll.current().count().lower();
    }
    LocalDate when = telling.told();
    boolean late = day != null && when != null && when.isAfter(day.plusDays(BACKGROUND_AFTER));
    return late
        && toll.current().aggregation() != CasualtyFigure.Aggregation.TOTAL
        && toll.current().count().lower() < best
        && !telling.marks().contains(IncidentKind.REVISED);
  }

  private static void add(
      List<CountReport> reports, Citation source, Toll toll, boolean background) {
    List<CasualtyFigure> now = background ? List.of() : toll.bySource();
    for (CasualtyFigure figure : toll.figures()) {
      Standing standing = now.contains(figure) ? Standing.CURRENT : Standing.FORMER;
      reports.add(report(source, figure, standing));
    }
    for (CasualtyFigure part : toll.parts()) {
      reports.add(report(source, part, Standing.PART));
    }
  }

  private static CountReport report(Citation source, CasualtyFigure figure, Standing standing) {
    return new CountReport(of(source, figure), figure.count(), standing, figure.group());
  }

  private static Citation of(Citation article, CasualtyFigure figure) {
    Report report = new Report(article.article(), article.published(), article.outlet());
    return Tellings.citation(report, figure);
  }

  /**
   * Returns the days with a number, each with its band.
   *
   * @param days what each source said last on each day
   */
  static List<TollDay> days(Map<LocalDate, Map<String, Count>> days, VagueWords vague) {
    List<TollDay> bands = new ArrayList<>();
    days.forEach(
        (date, counts) -> {
          Map<String, Count> numbers = new LinkedHashMap<>(counts);
          numbers.values().removeIf(count -> count.qualifier() == Count.Qualifier.VAGUE);
          boolean all =
              vague == VagueWords.COUNTED || vague == VagueWords.ALONE && numbers.isEmpty();
          Map<String, Count> counted = all ? counts : numbers;
          if (!counted.isEmpty()) {
            bands.add(day(date, counted));
          }
        });
    return bands;
  }

  private static TollDay day(LocalDate date, Map<String, Count> counts) {
    long low = Long.MAX_VALUE;
    long most = 0;
    boolean open = true;
    Map<Long, Integer> votes = new LinkedHashMap<>();
    for (Count count : counts.values()) {
      long least = count.lower() + (count.qualifier() == Count.Qualifier.MORE_THAN ? 1 : 0);
      boolean onlyUpper = count.qualifier() == Count.Qualifier.AT_MOST && count.upper() != null;
      low = Math.min(low, least);
      most = Math.max(most, count.upper() == null ? least : count.upper());
      open &= count.upper() == null;
      int weight = count.qualifier() == Count.Qualifier.VAGUE || onlyUpper ? 0 : 100;
      votes.merge(least, weight + 1, Integer::sum);
    }
    long best = low;
    int mostVotes = 0;
    for (Map.Entry<Long, Integer> vote : votes.entrySet()) {
      if (vote.getValue() >= mostVotes) {
        best = vote.getKey();
        mostVotes = vote.getValue();
      }
    }
    return new TollDay(date, low, best, open ? null : most, List.copyOf(counts.keySet()));
  }
}
