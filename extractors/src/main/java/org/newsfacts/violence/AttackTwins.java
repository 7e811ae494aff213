package org.newsfacts.violence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Attack;
import org.newsfacts.model.Place;
import org.newsfacts.model.When;
import org.newsfacts.rule.Ledger;

/** Tells whether two tellings are of one attack, and how much they have in common. */
final class AttackTwins {
  /** So much more than the nearness of two tellings weighs what they have in common. */
  private static final int WEIGHT = 100;

  private final ActSetting setting;

  private AttackTwins(ActSetting setting) {
    this.setting = setting;
  }

  /** Opens the ledger of an article's attacks. */
  static Ledger<AttackFinding> ledger(ActSetting setting) {
    AttackTwins twins = new AttackTwins(setting);
    return new Ledger<>(
        AttackTwins::keys, twins::isSame, AttackFinding::filledFrom, twins::likeness);
  }

  private static List<String> keys(AttackFinding found) {
    Place place = found.place;
    return place == null
        ? List.of("", found.targetHead)
        : List.of("", found.targetHead, place.name());
  }

  /** How much two tellings have in common; of two that have as much the nearer one is meant. */
  private int likeness(AttackFinding earlier, AttackFinding found) {
    int common =
        (found.kind != null && found.kind == earlier.kind ? 3 : 0)
            + (samePlace(earlier, found) ? 2 : 0)
            + (sameDay(earlier, found) ? 2 : 0)
            + (sameTarget(earlier, found) ? 2 : 0)
            + (sameActor(earlier, found) ? 1 : 0);
    return WEIGHT * common - Math.min(WEIGHT - 1, Math.abs(found.sentence - earlier.sentence));
  }

  private boolean isSame(AttackFinding earlier, AttackFinding found) {
    boolean apart = found.further && !found.title && (!found.again || found.tellsWhere());
    if (apart || conflict(earlier, found)) {
      return false;
    }
    boolean near = found.again && found.sentence == earlier.sentence;
    boolean back = found.again && !found.owned;
    boolean refers = found.pointsBack || near || back && !found.tellsWhere();
    if (refers || found.title || isDetail(earlier, found)) {
      return true;
    }
    int told = sameDay(earlier, found) ? 1 : 0;
    told += sameTarget(earlier, found) ? 1 : 0;
    told += sameActor(earlier, found) ? 1 : 0;
    int agree = told + (samePlace(earlier, found) ? 1 : 0);
    boolean kind = found.kind != null && found.kind != Attack.Kind.OTHER;
    boolean bare = back && (found.target == null || found.place == null);
    agree += kind && found.kind == earlier.kind && (agree > 0 || bare) ? 1 : 0;
    // "A bomb went off in Peshawar ... Last Sunday two bombers attacked a church in Peshawar"
    boolean otherDay = told == 0 && found.when != null && earlier.when == null;
    return agree >= 2 && (!otherDay || found.again)
        || found.again && agree >= 1
        || back && found.place == null && found.target == null;
  }

  /** The same weapon again, or the same victim, without a place or day of its own. */
  private static boolean isDetail(AttackFinding earlier, AttackFinding found) {
    boolean weapon =
        found.kind != null
            && (found.kind == earlier.kind
                || earlier.kind == null && earlier.sentence == found.sentence);
    boolean other = // "They shelled a school. They also shelled a mill."
        earlier.target != null
            && found.target != null
            && earlier.people == found.people
            && !earlier.general
            && !found.general;
    return !found.tellsWhere() && (weapon && !other || sameTarget(earlier, found));
  }

  private boolean conflict(AttackFinding earlier, AttackFinding found) {
    return targetsDiffer(earlier, found)
        || actorsDiffer(earlier, found)
        || earlier.when == null && isLongAgo(found.when) && !found.title
        || kindsDiffer(earlier.kind, found.kind)
        || !(found.again && sameTarget(earlier, found))
            && setting.placesDiffer(earlier.place, found.place)
        || daysDiffer(earlier.when, found.when, found.pointsBack || found.again);
  }

  /** Two things or two people; "a bar" and "two waiters" may be hit in one attack. */
  private static boolean targetsDiffer(AttackFinding earlier, AttackFinding found) {
    boolean open = found.again || found.pointsBack || found.title;
    boolean told = earlier.target != null && found.target != null && !sameTarget(earlier, found);
    boolean alike = earlier.people == found.people && !earlier.general && !found.general;
    return told && !open && (alike || found.tellsWhere() && !found.general);
  }

  /** "Israel" and "Peru", "gunmen" and "rebels"; "the group" may be any. */
  private static boolean actorsDiffer(AttackFinding earlier, AttackFinding found) {
    return earlier.attacker != null
        && found.attacker != null
        && !found.loose
        && !earlier.loose
        && isNamed(earlier.attacker) == isNamed(found.attacker)
        && !sameActor(earlier, found);
  }

  private static boolean isNamed(Actor actor) {
    return actor.kind() != Actor.Kind.GROUP && actor.kind() != Actor.Kind.UNKNOWN;
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

  /** A drone's missile may be told as an air strike. */
  private static boolean kindsDiffer(Attack.@Nullable Kind one, Attack.@Nullable Kind other) {
    boolean open =
        one == null || other == null || one == Attack.Kind.OTHER || other == Attack.Kind.OTHER;
    return !open && one != other && !(isFromAir(one) && isFromAir(other));
  }

  private static boolean isFromAir(Attack.@Nullable Kind kind) {
    return kind == Attack.Kind.AIR_STRIKE
        || kind == Attack.Kind.DRONE
        || kind == Attack.Kind.ROCKET;
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
