package org.newsfacts.dossier;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.newsfacts.Toll;
import org.newsfacts.model.Actor;
import org.newsfacts.model.dossier.Citation;

/**
 * Compares one report with one incident: what speaks against their being one, and, when nothing
 * does, whether enough speaks for it.
 */
final class IncidentMatch {
  private static final int TELLING_NUMBER = 10;

  private final Sites sites;
  private final Policy policy;
  private final Telling telling;
  private final OpenIncident incident;
  private final Match match = new Match();
  private final boolean sameArticle;
  private Sites.Relation where = Sites.Relation.UNKNOWN;
  private boolean sameKind;
  private boolean sameName;
  private final IncidentDays days;
  private boolean sameNumber;
  private long number;

  private IncidentMatch(Sites sites, Policy policy, Telling telling, OpenIncident incident) {
    this.sites = sites;
    this.policy = policy;
    this.telling = telling;
    this.incident = incident;
    this.days = new IncidentDays(policy, telling, incident, match);
    this.sameArticle = incident.articles().contains(telling.source().article());
  }

  static Match of(Sites sites, Policy policy, Telling telling, OpenIncident incident) {
    IncidentMatch comparison = new IncidentMatch(sites, policy, telling, incident);
    comparison.compareArrests();
    comparison.compareNumber();
    comparison.compareKind();
    comparison.compareDoer();
    if (comparison.match.isOne()) {
      comparison.days.compare(comparison.sameNumber, comparison.sameName);
    }
    if (comparison.match.isOne()) {
      comparison.comparePlace();
    }
    if (comparison.match.isOne()) {
      comparison.compareWording();
      comparison.weigh();
    }
    return comparison.match;
  }

  private void refuse(Supplier<String> reason) {
    match.refuse(reason);
  }

  private void speaksFor(int weight, Supplier<String> reason) {
    match.speaksFor(weight, reason);
  }

  /** "rose from 15 to 19" of an incident in which 15 died. */
  private void compareNumber() {
    Toll toll = telling.toll();
    if (toll != null) {
      long before = incident.number(toll.harm());
      number = before;
      sameNumber =
          toll.figures().stream().anyMatch(figure -> figure.count().lower() == before)
              && before > 0;
      if (sameNumber) {
        speaksFor(2, () -> "same number: " + before);
      }
    }
  }

  private void compareKind() {
    if (!telling.names().isEmpty() && !incident.names().isEmpty()) {
      sameName = !Collections.disjoint(telling.names(), incident.names());
      if (!sameName) {
        refuse(() -> "another name: " + incident.names() + " and " + telling.names());
      } else {
        speaksFor(5, () -> "same name: " + telling.names());
      }
    }
    boolean told =
        !telling.kinds().isEmpty() && incident.kinds().stream().anyMatch(IncidentKind::isKind);
    if (told) {
      sameKind = !Collections.disjoint(telling.kinds(), incident.kinds());
      List<IncidentKind> kinds = List.copyOf(incident.kinds());
      if (sameKind) {
        speaksFor(2, () -> "same kind of event");
      } else if (!sameName) {
        refuse(() -> "another kind of event: " + kinds + " and " + telling.kinds());
      }
    }
  }

  /** "Police have arrested two men over the bomb": nobody was harmed by it that way. */
  private void compareArrests() {
    if (telling.isArrest() != incident.isArrest()
        && !incident.kinds().contains(IncidentKind.UNREST)) {
      refuse(() -> "an arrest and what it was for");
    }
  }

  private void compareDoer() {
    Actor doer = telling.perpetrator();
    if (doer != null && !incident.perpetrators().isEmpty()) {
      if (incident.perpetrators().values().stream().anyMatch(other -> isOneDoer(doer, other))) {
        speaksFor(1, () -> "same doer: " + doer.name());
      } else {
        refuse(() -> "another doer: " + incident.perpetrators().keySet() + " and " + doer.name());
      }
    }
  }

  /** "Israel" and "the Israeli army" are one doer. */
  private static boolean isOneDoer(Actor one, Actor other) {
    boolean state = one.kind() == Actor.Kind.COUNTRY || other.kind() == Actor.Kind.COUNTRY;
    return one.name().equals(other.name())
        || state && one.country() != null && one.country().equals(other.country());
  }

  private void comparePlace() {
    Sites.Site site = telling.site();
    Sites.Site nearest = null;
    boolean sameSize = false;
    for (Sites.Site other : incident.places()) {
      boolean asLarge = site != null && site.size() == other.size();
      Sites.Relation relation = site == null ? Sites.Relation.UNKNOWN : sites.relation(site, other);
      boolean closer = relation.compareTo(where) < 0;
      if (nearest == null || asLarge && !sameSize || asLarge == sameSize && closer) {
        where = relation;
        nearest = other;
        sameSize = asLarge;
      }
    }
    if (site == null || nearest == null) {
      compareSource();
      return;
    }
    String here = site.place().name();
    String there = nearest.place().name();
    switch (where) {
      case SAME -> speaksFor(4, () -> "same place: " + here);
      case WITHIN -> speaksFor(2, () -> here + " and " + there + " lie in each other");
      default -> compareFarPlace(site, nearest);
    }
  }

  /** "Rescuers in Syria said the quake had killed 131": of a quake in Syria. */
  private void compareSource() {
    Sites.Site site = telling.site();
    String country = site == null ? telling.sourceCountry() : site.country();
    if (country == null || !sameKind) {
      return;
    }
    boolean told = site != null && incident.sourceCountries().contains(country);
    for (Sites.Site other : incident.places()) {
      told |= site == null && country.equals(other.country());
    }
    if (told) {
      where = Sites.Relation.WITHIN;
      speaksFor(1, () -> "told from " + country);
    }
  }

  /** A quake or a flood reaches over towns of one country, and over borders told in one article. */
  private void compareFarPlace(Sites.Site site, Sites.Site nearest) {
    boolean wide = incident.kinds().contains(IncidentKind.WIDE) && sameKind;
    boolean near = site.country() != null && site.country().equals(nearest.country());
    String both = nearest.place().name() + " and " + site.place().name();
    if (sameName || wide && (sameArticle || near && days.isSame())) {
      speaksFor(1, () -> "one event in " + both);
    } else {
      refuse(() -> "another place: " + both);
    }
  }

  /** "In a separate attack", "A second bomb killed three": not what was told before it. */
  private void compareWording() {
    Citation before = incident.lastOf(telling.source().article());
    if (before == null) {
      return;
    }
    boolean sameWords = before.evidence().overlaps(telling.source().evidence());
    if (sameWords) {
      speaksFor(4, () -> "told in the same words");
    } else if (telling.marks().contains(IncidentKind.ANOTHER)
        && !telling.running()
        && !sameNumber) {
      refuse(() -> "told as another one: " + telling.source().evidence().text());
    } else {
      speaksFor(2, () -> "told in the same article");
    }
  }

  private void weigh() {
    if (isByThing()) {
      speaksFor(1, () -> "same thing: " + telling.things());
      match.holdsOnlyAlone();
    }
    boolean enough =
        switch (where) {
          case SAME ->
              days.isSame()
                  || sameKind
                  || sameArticle
                  || isCountedOn() && isFresh()
                  || isSameToll();
          case WITHIN -> sameArticle || sameName || sameKind && (days.isSame() || isAlreadyNews());
          case UNKNOWN -> sameArticle || sameName || isByThing();
          case APART -> true;
        };
    if (!enough) {
      refuse(() -> "too little in common: " + match.inCommon());
    }
  }

  /**
   * "The toll from the nightclub collapse rose to 184", without a place: of the only nightclub that
   * collapsed of late.
   */
  private boolean isByThing() {
    boolean same =
        telling.site() == null
            && where == Sites.Relation.UNKNOWN
            && sameKind
            && !sameArticle
            && !sameName
            && telling.running()
            && isFresh();
    return same && !Collections.disjoint(telling.things(), incident.things());
  }

  /** "The quake left 2,400 injured in Gaziantep", the day after the quake in Turkey. */
  private boolean isAlreadyNews() {
    return isCountedOn() && isFresh()
        || days.isSoonTold() && incident.kinds().contains(IncidentKind.WIDE);
  }

  /** "the plane that crashed in Goma, killing 44", a month later: a number that tells it apart. */
  private boolean isSameToll() {
    return sameNumber && (isFresh() || number >= TELLING_NUMBER);
  }

  private boolean isCountedOn() {
    return telling.running() || incident.isOnlyRunning();
  }

  /** A toll told without its cause means the last event of the place, while it is news. */
  private boolean isFresh() {
    LocalDate told = telling.told();
    LocalDate last = incident.lastDay();
    return told != null && last != null && Open.apart(told, last) <= policy.lasting();
  }
}
