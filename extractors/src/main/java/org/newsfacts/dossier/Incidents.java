package org.newsfacts.dossier;

import java.util.ArrayList;
import java.util.List;

/** The incidents that are open, and the keys they are found by. */
final class Incidents {
  private final Sites sites;
  private final Desk<Telling, OpenIncident> desk;

  Incidents(Sites sites, Policy policy, DossierSink sink) {
    this.sites = sites;
    this.desk =
        new Desk<>(
            "incident",
            (telling, incident) -> IncidentMatch.of(sites, policy, telling, incident),
            OpenIncident::new,
            sink);
  }

  Desk<Telling, OpenIncident> desk() {
    return desk;
  }

  void enter(List<Telling> tellings) {
    for (Telling telling : tellings) {
      desk.enter(telling, keys(telling, true), keys(telling, false));
    }
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
}
