package org.newsfacts.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Tags;
import org.newsfacts.name.NameMention.Kind;
import org.newsfacts.text.Tokens;

/** Settles which of several towns is meant: "Paris, Texas", "Birmingham, Ala.". */
final class TownNames {
  private final Tokens tokens;
  private final Tags tags;
  private final NameLists lists;

  TownNames(Tokens tokens, Tags tags, NameLists lists) {
    this.tokens = tokens;
    this.tags = tags;
    this.lists = lists;
  }

  /** Gives towns the country of the state that stands behind them. */
  void settle(List<NameDraft> drafts) {
    for (int i = 0; i + 1 < drafts.size(); i++) {
      NameDraft town = drafts.get(i);
      NameDraft home = drafts.get(i + 1);
      if (town.kind == Kind.PLACE && isHome(town, home) && !goesOn(drafts, i + 1)) {
        town.country = country(town, home);
      }
    }
  }

  private boolean isHome(NameDraft town, NameDraft home) {
    return home.from == town.to + 1
        && tokens.lower(town.to).equals(",")
        && home.country != null
        && (home.kind == Kind.COUNTRY
            || home.kind == Kind.PLACE && lists.isRegion(tokens.text(home.from)));
  }

  /** "Athens, Georgia": a town known elsewhere stands in the U.S. state, not in the country. */
  private @Nullable String country(NameDraft town, NameDraft home) {
    boolean known = town.country != null && !town.country.equals(home.country);
    boolean state = tokens.lower(home.from).equals("georgia") && home.size() == 1;
    return known && state ? "US" : home.country;
  }

  /** "in Paris, Texas and Utah", "in London, France said": a list, or another clause. */
  private boolean goesOn(List<NameDraft> drafts, int home) {
    int behind = drafts.get(home).to;
    if (behind >= tokens.size()) {
      return false;
    }
    String word = tokens.lower(behind);
    NameDraft next = home + 1 < drafts.size() ? drafts.get(home + 1) : null;
    boolean listed =
        next != null
            && word.equals(",")
            && next.from == behind + 1
            && next.kind != Kind.PERSON; // "Mayor of Dover, Ohio, Ida Holm"
    boolean joined = word.equals("and") || word.equals("or");
    return listed || joined || word.equals("'s") || tags.form(behind).isFinite();
  }
}
