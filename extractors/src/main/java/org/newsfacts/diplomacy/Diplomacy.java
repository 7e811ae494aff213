package org.newsfacts.diplomacy;

import java.util.List;
import org.newsfacts.rule.Extractor;

/** The families of diplomacy. */
public final class Diplomacy {
  private Diplomacy() {}

  /** Returns the extractors of calls, meetings, envoys, mediation, resolutions and offers. */
  public static List<Extractor> extractors() {
    return List.of(
        new Calls(),
        new Meetings(),
        new Dispatches(),
        new Mediations(),
        new Resolutions(),
        new Offers());
  }
}
