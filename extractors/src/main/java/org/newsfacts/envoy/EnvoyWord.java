package org.newsfacts.envoy;

import org.newsfacts.lexicon.Listed;

/** Words around envoys: the list {@code envoy-words}. */
enum EnvoyWord implements Listed {
  /** Who is sent: "sent an [emissary]". */
  ENVOY,
  /** Sent for diplomacy only where another word says so: "a ministerial [team]". */
  MISSION,
  /** What makes a mission one of diplomacy: "a [mediation] team". */
  OF_DIPLOMACY,
  /** Persons who speak for a state: "the [emir] sent his minister". */
  LEADER,
  /** Who sends without a name: "the [junta]", "West African [countries]". */
  STATE,
  /** Whereto without a name: "sent Lund to the [island]". */
  LAND;

  @Override
  public String list() {
    return "envoy-words";
  }
}
