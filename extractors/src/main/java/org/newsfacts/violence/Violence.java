package org.newsfacts.violence;

import java.util.List;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.rule.Extractor;

/** The extractors of attacks and protests. */
public final class Violence {
  private Violence() {}

  /** Returns the extractors. */
  public static List<Extractor> extractors(Lexicon lexicon) {
    return List.of(new AttackExtractor(lexicon), new ProtestRules(lexicon));
  }
}
