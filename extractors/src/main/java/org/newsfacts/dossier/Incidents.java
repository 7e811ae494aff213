package org.newsfacts.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.dossier.Decision;
import org.newsfacts.model.dossier.Incident;

/** The incidents that are open: takes tellings in, hands incidents out. */
final class Incidents {
  /** Incidents of more reports than these are not united any more. */
  private static final int MOST_UNITED = 12;

  /** So many of the incidents a report was kept apart from are noted. */
  private static final int APART_NOTED = 3;

  private final Sites sites;
  private final Policy policy;
  private final Shelf<OpenIncident> shelf = new Shelf<>();
  private int opened;

  Incidents(Sites sites, Policy policy) {
    this.sites = sites;
    this.policy = policy;
  }

  void enter(List<Telling> tellings) {
    for (Telling telling : tellings) {
      enter(telling);
    }
  }

  private void enter(Telling telling) {
    OpenIncident best = null;
    IncidentMatch bestMatch = null;
    List<OpenIncident> refused = new ArrayList<>();
    List<OpenIncident> fitting = new ArrayList<>();
    List<List<String>> why = new ArrayList<>();
    for (OpenIncident incident : shelf.candidates(keys(telling, true))) {
      IncidentMatch match = IncidentMatch.of(sites, policy, telling, incident);
      if (!match.isOne()) {
        if (refused.size() < APART_NOTED) {
          refused.add(incident);
          why.add(match.reasons());
        }
        continue;
      }
      fitting.add(incident);
      if (bestMatch == null || isBetter(match, incident, bestMatch, best)) {
        best = incident;
        bestMatch = match;
      }
    }
    boolean ambiguous = bestMatch != null && bestMatch.isByThing() && fitting.size() > 1;
    OpenIncident home = ambiguous ? null : best;
    if (ambiguous) {
      fitting.clear();
    }
    if (home == null || bestMatch == null) {
      home = new OpenIncident("incident-" + ++opened);
      home.join(telling, decision(telling, Decision.Outcome.OPENED, null, List.of()));
    } else {
      home.join(
          telling, decision(telling, Decision.Outcome.JOINED, home.id(), bestMatch.reasons()));
    }
    for (int i = 0; i < refused.size(); i++) {
      String other = refused.get(i).id();
      home.keepApart(decision(telling, Decision.Outcome.KEPT_APART, other, why.get(i)));
    }
    shelf.put(home, keys(telling, false));
    fitting.remove(home);
    for (OpenIncident other : fitting) {
      unite(home, other);
    }
  }

  /** What came apart because the report that joins both came last is put together then. */
  private void unite(OpenIncident home, OpenIncident other) {
    if (other.tellings().size() > MOST_UNITED) {
      return;
    }
    for (Telling telling : other.tellings()) {
      if (!IncidentMatch.of(sites, policy, telling, home).isOne()) {
        return;
      }
    }
    home.absorb(other);
    shelf.put(home, shelf.take(other));
  }

  /** Of two that fit as well, the later event is meant. */
  private static boolean isBetter(
      IncidentMatch match,
      OpenIncident incident,
      IncidentMatch bestMatch,
      @Nullable OpenIncident best) {
    if (match.score() != bestMatch.score() || best == null) {
      return match.score() > bestMatch.score();
    }
    LocalDate mine = incident.start();
    LocalDate others = best.start();
    return mine != null && (others == null || mine.isAfter(others));
  }

  private static Decision decision(
      Telling telling, Decision.Outcome outcome, @Nullable String with, List<String> reasons) {
    return new Decision(telling.source(), outcome, with, reasons);
  }

  /** What an incident of this telling is found by: of a town by its name, of a wide one by land. */
  private List<String> keys(Telling telling, boolean looked) {
    List<String> keys = new ArrayList<>();
    keys.add("article " + telling.source().article());
    for (String name : telling.names()) {
      keys.add("name " + name);
    }
    Sites.Site site = telling.site();
    if (!looked || site == null && telling.running()) {
      for (String thing : telling.things()) {
        keys.add("thing " + thing);
      }
    }
    String country = site == null ? telling.sourceCountry() : site.country();
    if (site != null) {
      for (String word : sites.tellingWords(site)) {
        keys.add("place " + Spellings.sound(word));
      }
    }
    if (country != null) {
      boolean large =
          site == null
              || site.size() != Sites.Size.TOWN
              || telling.marks().contains(IncidentKind.WIDE);
      if (large || looked) {
        keys.add("large " + country);
      }
      if (large || !looked) {
        keys.add("any " + country);
      }
    }
    return keys;
  }

  /** Hands out what was last told before a day; null hands out all. */
  void closeBefore(@Nullable LocalDate day, Consumer<Incident> out) {
    for (OpenIncident incident : shelf.takeBefore(day)) {
      out.accept(incident.closed(sites));
    }
  }

  int size() {
    return shelf.size();
  }
}
