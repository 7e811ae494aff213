package org.newsfacts.coref;

import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsfacts.name.Nations;
import org.newsfacts.office.Office;

/** Finds the one among those spoken of, or named anywhere, who holds an office. */
final class OfficeHolders {
  private final People people;
  private final SpokenOf mentions;
  private final Nations nations;
  private final OfficeMatch match;

  /** Whether two who act together hold the office asked for last. */
  private boolean ambiguous;

  OfficeHolders(People people, SpokenOf mentions, Nations nations, OfficeMatch match) {
    this.match = match;
    this.people = people;
    this.mentions = mentions;
    this.nations = nations;
  }

  /** Whether two who act together hold the office asked for last: "the minister" is neither. */
  boolean isAmbiguous() {
    return ambiguous;
  }

  /** The last person spoken of who holds the office; else any whom the article names. */
  @Nullable Entity holder(Office office, boolean capital, SpokenOf.Ask ask) {
    ambiguous = false;
    String wanted = office.role().toLowerCase(Locale.ROOT);
    String country = office.country();
    String home = office.affiliation();
    Predicate<Entity> fits = entity -> holds(entity, wanted, country, home);
    Entity found = mentions.choose(ask, fits, entity -> entity.anonymous ? 6 : 0);
    if (found != null && mentions.hasRival(found, ask, fits)) {
      ambiguous = true;
      return null;
    }
    found = found == null ? mentions.latest(fits) : found;
    if (found == null) {
      found = country == null ? onlyHolder(wanted) : first(wanted, country, home);
    }
    if (found == null && capital && country == null && home == null) {
      found = newcomer(office);
    }
    if (found == null) {
      found = plainHolder(match.plain(wanted), country, home);
    }
    if (found == null) {
      found = mentions.choose(ask, entity -> isSuch(entity, wanted, country, home));
    }
    return found != null || home == null ? found : homeless(wanted, office);
  }

  private @Nullable Entity first(String wanted, String country, @Nullable String home) {
    for (Entity person : people.all()) {
      if (holds(person, wanted, country, home)) {
        return person;
      }
    }
    return null;
  }

  /** The only one whose office has another name for the same. */
  private @Nullable Entity plainHolder(
      String plain, @Nullable String country, @Nullable String home) {
    Entity only = null;
    for (Entity person : people.all()) {
      if (holds(person, plain, country, home)) {
        if (only != null) {
          return null;
        }
        only = person;
      }
    }
    return only;
  }

  /** "the Omani leader" for a president, "the UN chief" for a director. */
  private boolean isSuch(
      Entity entity, String wanted, @Nullable String country, @Nullable String home) {
    boolean at =
        country != null
            ? country.equals(entity.country)
            : home == null && !match.isVague(wanted)
                || home != null && (entity.affiliation == null || home.equals(entity.affiliation));
    return at
        && entity.isPerson()
        && !entity.anonymous
        && entity.role != null
        && match.isGeneral(wanted, entity.role.toLowerCase(Locale.ROOT));
  }

  /** "President Ida Holm" and then "the Danish president": the one whose home is not told. */
  private @Nullable Entity homeless(String wanted, Office office) {
    Entity only = null;
    for (Entity person : people.all()) {
      String role = person.role == null ? "" : person.role.toLowerCase(Locale.ROOT);
      boolean free = person.affiliation == null && person.country == null;
      if (free && !role.isEmpty() && match.isSame(wanted, role)) {
        if (only != null) {
          return null;
        }
        only = person;
      }
    }
    if (only != null) {
      only.affiliation = office.affiliation();
      only.country = office.country();
    }
    return only;
  }

  /** "Ida Holm met the Danish envoy. The Foreign Secretary said": the one without an office. */
  private @Nullable Entity newcomer(Office office) {
    Entity only = null;
    for (Entity person : people.all()) {
      if (person.role == null) {
        if (only != null) {
          return null;
        }
        only = person;
      }
    }
    Entity found = only;
    if (found == null || mentions.latest(entity -> entity == found) == null) {
      return null;
    }
    found.role = office.role();
    return found;
  }

  /** The one person of the article who holds an office of two words or more. */
  private @Nullable Entity onlyHolder(String wanted) {
    Entity only = null;
    for (Entity person : people.all()) {
      if (person.role != null && person.role.equalsIgnoreCase(wanted) && wanted.indexOf(' ') > 0) {
        if (only != null) {
          return null;
        }
        only = person;
      }
    }
    return only;
  }

  /** "Peru" and "Peru's navy" may be one home, "Texas" and "Maine" are two. */
  private boolean isOneHome(@Nullable String one, @Nullable String other, String country) {
    String state = nations.country(country);
    return one == null
        || other == null
        || one.equalsIgnoreCase(other)
        || one.equals(state)
        || other.equals(state);
  }

  private boolean holds(
      Entity entity, String wanted, @Nullable String country, @Nullable String affiliation) {
    if (!entity.isPerson() || entity.role == null) {
      return false;
    }
    String role = entity.role.toLowerCase(Locale.ROOT);
    boolean past = role.startsWith("former ");
    boolean home =
        country == null
            ? affiliation == null || affiliation.equalsIgnoreCase(entity.affiliation)
            : country.equals(entity.country) && isOneHome(affiliation, entity.affiliation, country);
    return home
        && past == wanted.startsWith("former ")
        && (match.isPart(wanted, role) || match.plain(role).equals(wanted));
  }
}
