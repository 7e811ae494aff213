package org.newsfacts.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsfacts.dossier.StoryTolls;
import org.newsfacts.model.claim.Claim;
import org.newsfacts.text.Article;

/** The tolls of the made-up stories as claims of the reports that tell them. */
final class TollClaims {
  private TollClaims() {}

  record TollClaim(Claim claim, Article article) {}

  static List<TollClaim> of(String file) throws IOException {
    List<TollClaim> claims = new ArrayList<>();
    for (StoryTolls.Told told : StoryTolls.of(file)) {
      Map<String, Object> fields =
          Map.of("harm", told.harm(), "count", told.count(), "place", told.place());
      claims.add(new TollClaim(Claim.of("CasualtyFigure", fields), told.article()));
    }
    return claims;
  }
}
