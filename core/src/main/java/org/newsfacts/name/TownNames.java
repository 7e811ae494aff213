package org.newsfacts.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tags;
import org.newsfacts.name.NameMention.Kind;
import org.newsfacts.text.SmallWord;
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
      boolean told = town.kind == Kind.OTHER && isSetOff(home); // "Dover, Ohio,"
      if ((town.kind == Kind.PLACE || told) && isHome(town, home) && !goesOn(drafts, i + 1)) {
        town.country = country(town, home);
        if (told) {
          town.kind = Kind.PLACE;
          town.name = shown(town);
        }
      }
    }
  }

  /** Whether the state closes what is said of the town: "Dover, Ohio,", not "Dover, Ohio chief". */
  private boolean isSetOff(NameDraft home) {
    return home.kind == Kind.PLACE && (home.to >= tokens.size() || tags.pos(home.to) == Pos.PUNCT);
  }

  /** "Troy" for "TROY, N.C. (AP) --". */
  private String shown(NameDraft town) {
    StringBuilder name = new StringBuilder();
    for (int at = town.from; at < town.to; at++) {
      String text = tokens.text(at);
      boolean loud = NameLists.isUpper(tokens, at);
      name.append(at > town.from ? " " : "").append(text.charAt(0));
      name.append(loud ? tokens.lower(at).substring(1) : text.substring(1));
    }
    return name.toString();
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
    boolean joined = SmallWord.AND.is(word) || SmallWord.OR.is(word);
    return listed || joined || word.equals("'s") || tags.form(behind).isFinite();
  }
}
