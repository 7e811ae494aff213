package org.newsfacts;

import java.util.List;
import org.newsfacts.diplomacy.Calls;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.role.PersonRoleExtractor;
import org.newsfacts.rule.Extractor;
import org.newsfacts.statement.StatementExtractor;

/** The extractors for English news, in the order of their families. */
final class English {
  private English() {}

  static List<Extractor> extractors(Lexicon lexicon) {
    return List.of(
        new PersonRoleExtractor(),
        new StatementExtractor(lexicon),
        new Calls());
  }
}
