package org.newsfacts.violence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Actor;
import org.newsfacts.model.AttackKind;
import org.newsfacts.model.Place;
import org.newsfacts.model.When;

/** The attacks of an article, each once: later tellings of one are joined to the first. */
final class AttackLedger {
  private final List<AttackFinding> told = new ArrayList<>();

  List<AttackFinding> told() {
    return told;
  }

  /** Enters a telling: a new attack, or more about one that was told. */
  void enter(AttackFinding found) {
    AttackFinding known = known(found);
    if (known != null) {
      known.fillFrom(found);
    } else if (!found.pointsBack && (!found.again || found.tellsMore())) {
      if (found.kind == null && found.again && found.further && !told.isEmpty()) {
        found.kind = told.get(told.size() - 1).kind;
      }
      told.add(found);
    }
  }

  /** Gives an attack its claimant: "The group claimed responsibility for the attack." */
  void claimed(Actor claimant, AttackFinding found) {
    AttackFinding known = known(found);
    if (known != null && known.attacker == null) {
      known.attacker = claimant;
    } else if (known == null) {
      found.attacker = claimant;
      enter(found);
    }
  }

  private @Nullable AttackFinding known(AttackFinding found) {
    if (found.further && (!found.again || found.tellsWhere())) {
      return null;
    }
    AttackFinding best = null;
    for (AttackFinding earlier : told) {
      if (!conflict(earlier, found)
          && isSame(earlier, found)
          && (best == null || likeness(earlier, found) >= likeness(best, found))) {
        best = earlier;
      }
    }
    return best;
  }

  /** How much two tellings have in common. */
  private static int likeness(AttackFinding earlier, AttackFinding found) {
    return (found.kind != null && found.kind == earlier.kind ? 3 : 0)
        + (samePlace(earlier.place, found.place) ? 2 : 0)
        + (earlier.when != null && found.when != null && sameDay(earlier.when, found.when) ? 2 : 0)
        + (sameTarget(earlier, found) ? 2 : 0)
        + (sameActor(earlier.attacker, found.attacker) ? 1 : 0);
  }

  private static boolean isSame(AttackFinding earlier, AttackFinding found) {
    if (found.pointsBack || found.again && found.place == null && found.target == null) {
      return true;
    }
    if (isDetail(earlier, found) || found.again && !found.tellsWhere()) {
      return true;
    }
    int agree = 0;
    agree += samePlace(earlier.place, found.place) ? 1 : 0;
    agree +=
        earlier.when != null && found.when != null && sameDay(earlier.when, found.when) ? 1 : 0;
    agree += sameTarget(earlier, found) ? 1 : 0;
    agree += sameActor(earlier.attacker, found.attacker) ? 1 : 0;
    return agree >= 2 || found.again && agree >= 1;
  }

  /** The same weapon again, or the same victim, without a place or day of its own. */
  private static boolean isDetail(AttackFinding earlier, AttackFinding found) {
    boolean weapon =
        found.kind != null
            && (found.kind == earlier.kind
                || earlier.kind == null && earlier.sentence == found.sentence);
    return found.place == null
        && found.when == null
        && (weapon || sameTarget(earlier, found) || found.again && found.target == null);
  }

  private static boolean conflict(AttackFinding earlier, AttackFinding found) {
    return kindsDiffer(earlier.kind, found.kind)
        || placesDiffer(earlier.place, found.place)
        || daysDiffer(earlier.when, found.when, found.pointsBack)
        || !found.again
            && !found.pointsBack
            && found.tellsWhere()
            && earlier.target != null
            && found.target != null
            && !sameTarget(earlier, found)
        || earlier.attacker != null
            && found.attacker != null
            && !sameActor(earlier.attacker, found.attacker);
  }

  /** "The attack at 4 a.m." may be any; "the attack on Monday" not. */
  private static boolean daysDiffer(@Nullable When one, @Nullable When other, boolean pointsBack) {
    if (one == null || other == null || sameDay(one, other)) {
      return false;
    }
    return !pointsBack || one.start() != null && other.start() != null;
  }

  private static boolean kindsDiffer(@Nullable AttackKind one, @Nullable AttackKind other) {
    boolean open =
        one == null || other == null || one == AttackKind.OTHER || other == AttackKind.OTHER;
    return !open && one != other;
  }

  private static boolean placesDiffer(@Nullable Place one, @Nullable Place other) {
    return one != null && other != null && !samePlace(one, other) && !holds(one, other);
  }

  /** "Saudi Arabia" holds "Abqaiq". */
  private static boolean holds(Place one, Place other) {
    boolean country = one.country() != null && one.country().equals(other.country());
    return country;
  }

  private static boolean samePlace(@Nullable Place one, @Nullable Place other) {
    return one != null && other != null && share(one.name(), other.name());
  }

  private static boolean sameTarget(AttackFinding one, AttackFinding other) {
    return !one.targetHead.isEmpty() && one.targetHead.equals(other.targetHead);
  }

  private static boolean sameActor(@Nullable Actor one, @Nullable Actor other) {
    return one != null
        && other != null
        && (share(one.name(), other.name())
            || one.country() != null && one.country().equals(other.country()));
  }

  private static boolean sameDay(When one, When other) {
    if (one.start() == null || other.start() == null || one.end() == null || other.end() == null) {
      return one.mention().text().equalsIgnoreCase(other.mention().text())
          || one.start() == null && other.start() == null && isLoose(one, other);
    }
    return !one.start().isAfter(other.end()) && !other.start().isAfter(one.end());
  }

  /** "on Saturday" and "Saturday", without an anchor. */
  private static boolean isLoose(When one, When other) {
    return share(one.mention().text(), other.mention().text());
  }

  /** "Baghdad International Airport" and "Baghdad". */
  private static boolean share(String one, String other) {
    String longer = " " + one.toLowerCase(Locale.ROOT) + " ";
    String shorter = " " + other.toLowerCase(Locale.ROOT) + " ";
    return longer.contains(shorter) || shorter.contains(longer);
  }
}
