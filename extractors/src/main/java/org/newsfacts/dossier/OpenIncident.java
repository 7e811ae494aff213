package org.newsfacts.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.Toll;
import org.newsfacts.lexicon.Words;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Place;
import org.newsfacts.model.dossier.Citation;
import org.newsfacts.model.dossier.Incident;

/** An incident that reports may still join. */
final class OpenIncident extends Open<Telling> {
  /** A flood may be told of many villages. */
  private static final int PLACES_KEPT = 24;

  private final Set<IncidentKind> kinds = new LinkedHashSet<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> things = new LinkedHashSet<>();
  private final Map<String, Actor> perpetrators = new LinkedHashMap<>();
  private final Map<String, Sites.Site> places = new LinkedHashMap<>();
  private final Set<String> articles = new LinkedHashSet<>();
  private final Set<String> sourceCountries = new LinkedHashSet<>();
  private final Map<Harm, Long> numbers = new LinkedHashMap<>();
  private @Nullable LocalDate start;
  private @Nullable LocalDate end;
  private boolean onlyRunning = true;

  OpenIncident(String id) {
    super(id);
  }

  @Override
  void take(Telling telling) {
    if (kinds.isEmpty() || telling.kinds().stream().noneMatch(kinds::contains)) {
      kinds.addAll(telling.kinds());
    } else {
      kinds.removeIf(kind -> kind.isKind() && !telling.kinds().contains(kind));
    }
    kinds.addAll(wide(telling));
    onlyRunning &= telling.running();
    names.addAll(telling.names());
    things.addAll(telling.things());
    articles.add(telling.source().article());
    Actor doer = telling.perpetrator();
    if (doer != null) {
      perpetrators.putIfAbsent(doer.name(), doer);
    }
    Sites.Site site = telling.site();
    if (site != null && places.size() < PLACES_KEPT) {
      places.putIfAbsent(site.folded(), site);
    }
    if (site == null && telling.sourceCountry() != null) {
      sourceCountries.add(telling.sourceCountry());
    }
    if (!telling.running() || start == null) {
      start = earlier(start, telling.start());
      end = later(end, telling.end());
    }
    Toll toll = telling.toll();
    if (toll != null) {
      numbers.merge(toll.harm(), toll.current().count().lower(), Math::max);
    }
  }

  /** Marks stay: a quake reaches over places whatever later reports call it. */
  private static Set<IncidentKind> wide(Telling telling) {
    Set<IncidentKind> marks = EnumSet.copyOf(telling.marks());
    marks.retainAll(EnumSet.of(IncidentKind.WIDE, IncidentKind.LASTING));
    return marks;
  }

  Set<IncidentKind> kinds() {
    return kinds;
  }

  Set<String> names() {
    return names;
  }

  Set<String> things() {
    return things;
  }

  Map<String, Actor> perpetrators() {
    return perpetrators;
  }

  Iterable<Sites.Site> places() {
    return places.values();
  }

  /** Returns whether all that is told of it are tolls counted on: the event itself is not yet. */
  boolean isOnlyRunning() {
    return onlyRunning;
  }

  /** Returns whether it is of people arrested. */
  boolean isArrest() {
    return reports().get(0).isArrest();
  }

  Set<String> sourceCountries() {
    return sourceCountries;
  }

  Set<String> articles() {
    return articles;
  }

  /** Returns the highest number of people told of a harm; -1 when none is. */
  long number(Harm harm) {
    return numbers.getOrDefault(harm, -1L);
  }

  @Override
  @Nullable LocalDate start() {
    return start;
  }

  @Nullable LocalDate end() {
    return end;
  }

  @Override
  public @Nullable LocalDate lastDay() {
    return later(super.lastDay(), end);
  }

  /** Returns the evidence of the article's last telling that joined; null when none did. */
  @Nullable Citation lastOf(String article) {
    for (int i = reports().size() - 1; i >= 0; i--) {
      Citation source = reports().get(i).source();
      if (source.article().equals(article)) {
        return source;
      }
    }
    return null;
  }

  Incident closed(Sites sites, VagueWords vague) {
    List<String> kindsTold = new ArrayList<>();
    for (IncidentKind kind : kinds) {
      if (kind.isKind()) {
        kindsTold.add(Words.written(kind));
      }
    }
    List<Citation> acts = new ArrayList<>();
    for (Telling telling : reports()) {
      if (telling.toll() == null) {
        acts.add(telling.source());
      }
    }
    List<Place> told = places.values().stream().map(Sites.Site::place).toList();
    return new Incident(
        id(),
        kindsTold,
        told,
        told.isEmpty() ? null : sites.regionOf(told.get(0)).orElse(null),
        start,
        end,
        List.copyOf(perpetrators.keySet()),
        new TollLedger(sites, start, vague).histories(reports()),
        acts,
        List.copyOf(articles),
        decisions());
  }
}
