package org.newsfacts.violence;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.AttackKind;

/** Which words tell the kind of an attack. */
final class Weapons {
  private static final Map<String, AttackKind> BY_WORD =
      Map.ofEntries(
          Map.entry("airstrike", AttackKind.AIR_STRIKE),
          Map.entry("air", AttackKind.AIR_STRIKE),
          Map.entry("jet", AttackKind.AIR_STRIKE),
          Map.entry("warplane", AttackKind.AIR_STRIKE),
          Map.entry("aircraft", AttackKind.AIR_STRIKE),
          Map.entry("helicopter", AttackKind.AIR_STRIKE),
          Map.entry("bomber", AttackKind.BOMBING),
          Map.entry("artillery", AttackKind.ARTILLERY),
          Map.entry("shell", AttackKind.ARTILLERY),
          Map.entry("shelling", AttackKind.ARTILLERY),
          Map.entry("mortar", AttackKind.ARTILLERY),
          Map.entry("howitzer", AttackKind.ARTILLERY),
          Map.entry("rocket", AttackKind.ROCKET),
          Map.entry("missile", AttackKind.ROCKET),
          Map.entry("bomb", AttackKind.BOMBING),
          Map.entry("bombing", AttackKind.BOMBING),
          Map.entry("explosive", AttackKind.BOMBING),
          Map.entry("blast", AttackKind.BOMBING),
          Map.entry("suicide", AttackKind.BOMBING),
          Map.entry("grenade", AttackKind.BOMBING),
          Map.entry("ied", AttackKind.BOMBING),
          Map.entry("mine", AttackKind.BOMBING),
          Map.entry("gunman", AttackKind.SHOOTING),
          Map.entry("gunfire", AttackKind.SHOOTING),
          Map.entry("gun", AttackKind.SHOOTING),
          Map.entry("rifle", AttackKind.SHOOTING),
          Map.entry("shooting", AttackKind.SHOOTING),
          Map.entry("shooter", AttackKind.SHOOTING),
          Map.entry("sniper", AttackKind.SHOOTING),
          Map.entry("pistol", AttackKind.SHOOTING),
          Map.entry("handgun", AttackKind.SHOOTING),
          Map.entry("bullet", AttackKind.SHOOTING),
          Map.entry("knife", AttackKind.STABBING),
          Map.entry("machete", AttackKind.STABBING),
          Map.entry("stabbing", AttackKind.STABBING),
          Map.entry("drone", AttackKind.DRONE),
          Map.entry("truck", AttackKind.VEHICLE),
          Map.entry("van", AttackKind.VEHICLE),
          Map.entry("car", AttackKind.VEHICLE));

  private Weapons() {}

  /** Returns the kind a word tells, or null. */
  static @Nullable AttackKind of(String lemma) {
    return BY_WORD.get(lemma);
  }
}
