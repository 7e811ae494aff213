package org.newsfacts.violence;

import java.util.Set;

/** Who searches rather than attacks, and what no attack can hit. */
final class AttackVictims {
  /** "police raided the office": a search, no attack. */
  static final Set<String> SEARCHERS =
      Set.of(
          "agency",
          "agent",
          "authority",
          "bureau",
          "deputy",
          "detective",
          "fbi",
          "gendarme",
          "inspector",
          "investigator",
          "officer",
          "official",
          "police",
          "prosecutor",
          "sheriff");

  /** "shot the video", "struck a deal", "hit a record". */
  static final Set<String> NO_VICTIMS =
      Set.of(
          "ad",
          "agreement",
          "air",
          "balance",
          "bargain",
          "basket",
          "bill",
          "blow",
          "bottom",
          "chord",
          "commercial",
          "deal",
          "documentary",
          "film",
          "footage",
          "glance",
          "goal",
          "gold",
          "headline",
          "high",
          "idea",
          "jackpot",
          "level",
          "limit",
          "low",
          "mark",
          "movie",
          "nerve",
          "note",
          "oil",
          "par",
          "penalty",
          "percent",
          "photo",
          "photograph",
          "picture",
          "plan",
          "point",
          "policy",
          "pose",
          "record",
          "road",
          "round",
          "scene",
          "selfie",
          "series",
          "snag",
          "stage",
          "street",
          "tariff",
          "tone",
          "video");

  private AttackVictims() {}
}
