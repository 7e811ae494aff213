package org.newsfacts.violence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Actor;
import org.newsfacts.model.AttackKind;
import org.newsfacts.model.Place;
import org.newsfacts.model.When;

/** The attacks of an article, each once: later tellings of one are joined to the first. */
final class AttackLedger {
  /** So many acts are compared with a new telling; keeps the work linear for any text. */
  private static final int MOST = 60;

  private final ActSetting setting;
  private final List<AttackFinding> told = new ArrayList<>();

  AttackLedger(ActSetting setting) {
    this.setting = setting;
  }

  List<AttackFinding> told() {
    return told;
  }

  /** Enters a telling: a new attack, or more about one that was told. */
  void enter(AttackFinding found) {
    AttackFinding known = known(found);
    if (known != null) {
      known.fillFrom(found);
    } else if (tells(found)) {
      if (found.kind == null && found.again && found.further && !told.isEmpty()) {
        found.kind = told.get(told.size() - 1).kind;
      }
      told.add(found);
    }
  }

  /** "The strike destroyed a warehouse near Latakia" tells one although it points back. */
  private static boolean tells(AttackFinding found) {
    boolean full = found.clause != null && found.target != null && found.tellsWhere();
    return full || !found.pointsBack && (!found.again || found.tellsMore());
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
    if (found.further && !found.title && (!found.again || found.tellsWhere())) {
      return null;
    }
    AttackFinding best = null;
    for (AttackFinding earlier : told.subList(Math.max(0, told.size() - MOST), told.size())) {
      boolean better = best == null || likeness(earlier, found) >= likeness(best, found);
      if (better && !conflict(earlier, found) && isSame(earlier, found)) {
        best = earlier;
      }
    }
    return best;
  }

  /** How much two tellings have in common. */
  private int likeness(AttackFinding earlier, AttackFinding found) {
    return (found.kind != null && found.kind == earlier.kind ? 3 : 0)
        + (samePlace(earlier, found) ? 2 : 0)
        + (sameDay(earlier, found) ? 2 : 0)
        + (sameTarget(earlier, found) ? 2 : 0)
        + (sameActor(earlier, found) ? 1 : 0);
  }

  private boolean isSame(AttackFinding earlier, AttackFinding found) {
    boolean near = found.again && found.sentence == earlier.sentence;
    boolean back = found.again && !found.owned;
    boolean refers = found.pointsBack || near || back && !found.tellsWhere();
    if (refers || found.title || isDetail(earlier, found)) {
      return true;
    }
    boolean kind = found.kind != null && found.kind != AttackKind.OTHER;
    int agree = samePlace(earlier, found) ? 1 : 0;
    agree += kind && found.kind == earlier.kind && agree > 0 ? 1 : 0;
    agree += sameDay(earlier, found) ? 1 : 0;
    agree += sameTarget(earlier, found) ? 1 : 0;
    agree += sameActor(earlier, found) ? 1 : 0;
    return agree >= 2
        || found.again && agree >= 1
        || back && found.place == null && found.target == null;
  }

  /** The same weapon again, or the same victim, without a place or day of its own. */
  private static boolean isDetail(AttackFinding earlier, AttackFinding found) {
    boolean weapon =
        found.kind != null
            && (found.kind == earlier.kind
                || earlier.kind == null && earlier.sentence == found.sentence);
    return !found.tellsWhere() && (weapon || sameTarget(earlier, found));
  }

  private boolean conflict(AttackFinding earlier, AttackFinding found) {
    boolean otherTarget =
        !found.again
            && !found.pointsBack
            && !found.title
            && found.tellsWhere()
            && earlier.target != null
            && found.target != null
            && !sameTarget(earlier, found);
    boolean otherActor =
        earlier.attacker != null
            && found.attacker != null
            && !found.loose
            && !earlier.loose
            && !sameActor(earlier, found);
    boolean longAgo = earlier.when == null && isLongAgo(found.when) && !found.title;
    return otherTarget
        || otherActor
        || longAgo
        || kindsDiffer(earlier.kind, found.kind)
        || setting.placesDiffer(earlier.place, found.place)
        || daysDiffer(earlier.when, found.when, found.pointsBack || found.again);
  }

  /** "since the 1994 bombing", "the attack of 7 October 2029": another one than the news. */
  private boolean isLongAgo(@Nullable When when) {
    return when != null && setting.days().isLongAgo(when);
  }

  /** "The attack at 4 a.m." may be any; "the attack on Monday" not. */
  private boolean daysDiffer(@Nullable When one, @Nullable When other, boolean pointsBack) {
    if (one == null || other == null || sameDay(one, other)) {
      return false;
    }
    return !pointsBack || setting.days().daysDiffer(one, other);
  }

  private static boolean kindsDiffer(@Nullable AttackKind one, @Nullable AttackKind other) {
    boolean open =
        one == null || other == null || one == AttackKind.OTHER || other == AttackKind.OTHER;
    return !open && one != other;
  }

  private static boolean samePlace(AttackFinding one, AttackFinding other) {
    Place here = one.place;
    Place there = other.place;
    return here != null && there != null && ActSetting.share(here.name(), there.name());
  }

  private static boolean sameTarget(AttackFinding one, AttackFinding other) {
    return !one.targetHead.isEmpty() && one.targetHead.equals(other.targetHead);
  }

  private static boolean sameActor(AttackFinding first, AttackFinding second) {
    Actor one = first.attacker;
    Actor other = second.attacker;
    return one != null
        && other != null
        && (ActSetting.share(one.name(), other.name())
            || one.country() != null && one.country().equals(other.country()));
  }

  private boolean sameDay(AttackFinding one, AttackFinding other) {
    return one.when != null && other.when != null && sameDay(one.when, other.when);
  }

  /** The same days; without an anchor the same words: "on Saturday" and "Saturday". */
  private boolean sameDay(When one, When other) {
    boolean anchored = one.start() != null && other.start() != null;
    return anchored
        ? !setting.days().daysDiffer(one, other)
        : ActSetting.share(one.mention().text(), other.mention().text());
  }
}
