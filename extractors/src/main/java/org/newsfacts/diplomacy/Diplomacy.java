package org.newsfacts.diplomacy;

import java.util.List;
import org.newsfacts.envoy.EnvoyRules;
import org.newsfacts.mediation.MediationRules;
import org.newsfacts.offer.OfferRules;
import org.newsfacts.rule.Extractor;

/** The families of diplomacy. */
public final class Diplomacy {
  private Diplomacy() {}

  /** Returns the extractors of calls, meetings, envoys, mediation, resolutions and offers. */
  public static List<Extractor> extractors() {
    return List.of(
        new Calls(),
        new Meetings(),
        EnvoyRules.extractor(),
        MediationRules.extractor(),
        new Resolutions(),
        OfferRules.extractor());
  }
}
