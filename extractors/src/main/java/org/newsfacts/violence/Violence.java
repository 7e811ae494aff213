package org.newsfacts.violence;

import java.util.List;
import org.newsfacts.rule.Extractor;

/** The extractors of attacks and protests. */
public final class Violence {
  private Violence() {}

  /** Returns the extractors. */
  public static List<Extractor> extractors() {
    return List.of(new AttackExtractor(), new ProtestExtractor());
  }
}
