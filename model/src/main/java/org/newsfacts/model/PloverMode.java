package org.newsfacts.model;

import java.util.Locale;

/** PLOVER's words for how an event was done. */
enum PloverMode {
  /** "Oman sent an envoy to Oslo", "Holm visited Oslo". */
  VISIT,
  /** "Holm called Ruiz by phone". */
  PHONE,
  /** A session, or a summit of more than two. */
  MULTILATERAL,
  /** "Oman condemned the raid". */
  DISAPPROVE,
  /** "Oman accused Oslo of the raid". */
  ALLEGE,
  /** "Dockers went on strike". */
  STRIKE,
  /** "Hundreds marched". */
  DEMO,
  /** "Crowds rioted". */
  RIOT,
  /** "Jets bombed the port". */
  AERIAL,
  /** "A drone struck the port". */
  DRONE,
  /** "Rockets hit the port". */
  HEAVY_WEAPONS,
  /** "A bomb went off at the port". */
  EXPLOSIVES,
  /** "A gunman shot two sailors". */
  FIREARMS,
  /** "A man stabbed two sailors". */
  PRIMITIVE,
  /** "Police arrested nine". */
  ARREST,
  /** "Gunmen abducted nine". */
  ABDUCT;

  /** Returns the mode as PLOVER writes it: "heavy-weapons". */
  String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
