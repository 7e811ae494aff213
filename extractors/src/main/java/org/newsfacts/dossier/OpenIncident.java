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
import org.newsfacts.model.Actor;
import org.newsfacts.model.Harm;
import org.newsfacts.model.dossier.Citation;
import org.newsfacts.model.dossier.Decision;
import org.newsfacts.model.dossier.Incident;

/** An incident that reports may still join. */
final class OpenIncident implements Shelf.Item {
  /** Of the comparisons that kept a report apart, so many are kept. */
  private static final int APART_KEPT = 20;

  /** A flood may be told of many villages. */
  private static final int PLACES_KEPT = 24;

  private final String id;
  private final Set<IncidentKind> kinds = EnumSet.noneOf(IncidentKind.class);
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> things = new LinkedHashSet<>();
  private final Map<String, Actor> perpetrators = new LinkedHashMap<>();
  private final Map<String, Sites.Site> places = new LinkedHashMap<>();
  private final Set<String> articles = new LinkedHashSet<>();
  private final Set<String> sourceCountries = new LinkedHashSet<>();
  private final List<Telling> tellings = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final Map<Harm, Long> numbers = new LinkedHashMap<>();
  private @Nullable LocalDate start;
  private @Nullable LocalDate end;
  private @Nullable LocalDate firstTold;
  private @Nullable LocalDate lastTold;
  private boolean onlyRunning = true;
  private int apart;

  OpenIncident(String id) {
    this.id = id;
  }

  void join(Telling telling, Decision decision) {
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
    tellings.add(telling);
    decisions.add(decision);
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
    firstTold = earlier(firstTold, telling.told());
    lastTold = later(lastTold, telling.told());
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

  void keepApart(Decision decision) {
    if (apart++ < APART_KEPT) {
      decisions.add(decision);
    }
  }

  static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other != null && other.isBefore(one) ? other : one;
  }

  static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other != null && other.isAfter(one) ? other : one;
  }

  String id() {
    return id;
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
    return tellings.get(0).isArrest();
  }

  Set<String> sourceCountries() {
    return sourceCountries;
  }

  List<Telling> tellings() {
    return tellings;
  }

  boolean isToldBy(String article) {
    return articles.contains(article);
  }

  /** Returns the highest number of people told of a harm; -1 when none is. */
  long number(Harm harm) {
    return numbers.getOrDefault(harm, -1L);
  }

  @Nullable LocalDate start() {
    return start;
  }

  @Nullable LocalDate end() {
    return end;
  }

  @Nullable LocalDate firstTold() {
    return firstTold;
  }

  @Override
  public @Nullable LocalDate lastDay() {
    return later(lastTold, end);
  }

  /** Returns the evidence of the article's last telling that joined; null when none did. */
  @Nullable Citation lastOf(String article) {
    for (int i = tellings.size() - 1; i >= 0; i--) {
      Citation source = tellings.get(i).source();
      if (source.article().equals(article)) {
        return source;
      }
    }
    return null;
  }

  /** Takes over all reports of another. */
  void absorb(OpenIncident other) {
    for (int i = 0; i < other.tellings.size(); i++) {
      Telling telling = other.tellings.get(i);
      List<String> why = List.of("one with " + other.id + ", by a report that joins both");
      join(telling, new Decision(telling.source(), Decision.Outcome.JOINED, id, why));
    }
  }

  Incident closed(Sites sites) {
    List<String> kindsTold = new ArrayList<>();
    for (IncidentKind kind : kinds) {
      if (kind.isKind()) {
        kindsTold.add(org.newsfacts.lexicon.Words.written(kind));
      }
    }
    List<Citation> acts = new ArrayList<>();
    for (Telling telling : tellings) {
      if (telling.toll() == null) {
        acts.add(telling.source());
      }
    }
    return new Incident(
        id,
        kindsTold,
        places.values().stream().map(Sites.Site::place).toList(),
        start,
        end,
        List.copyOf(perpetrators.keySet()),
        new TollLedger(sites, start).histories(tellings),
        acts,
        List.copyOf(articles),
        decisions);
  }
}
