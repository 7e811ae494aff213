package org.newsfacts.diplomacy;

import java.util.List;
import org.newsfacts.rule.Extractor;

/** The families of diplomacy that are read from parties: calls, meetings, votes. */
public final class Diplomacy {
  private Diplomacy() {}

  /** Returns the extractors of calls, meetings and resolutions. */
  public static List<Extractor> extractors() {
    return List.of(Calls.extractor(), Meetings.extractor(), Resolutions.extractor());
  }
}
