package org.newsfacts.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tags;
import org.newsfacts.name.NameMention;
import org.newsfacts.name.Names;
import org.newsfacts.text.LineKind;
import org.newsfacts.text.Lines;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;
import org.newsfacts.time.Times;

/** The search for places in one text. */
final class PlaceScan {
  private final Tokens tokens;
  private final Lines lines;
  private final Tags tags;
  private final Names names;
  private final Times times;
  private final PlaceReader lists;

  PlaceScan(Tokens tokens, Lines lines, Tags tags, Names names, Times times, PlaceReader lists) {
    this.tokens = tokens;
    this.lines = lines;
    this.tags = tags;
    this.names = names;
    this.times = times;
    this.lists = lists;
  }

  Places read() {
    List<PlaceMention> found = new ArrayList<>();
    int token = 0;
    while (token < tokens.size()) {
      PlaceMention place = at(token);
      if (place != null) {
        found.add(place);
        token = Math.max(token + 1, place.range().to());
        NameMention apposed = apposed(token - 1); // "the capital, Lima": told once
        token = apposed == null ? token : apposed.range().to();
      } else {
        NameMention name = names.at(token);
        token = name == null ? token + 1 : Math.max(token + 1, name.range().to());
      }
    }
    return new Places(withCountries(found), tokens.size(), this::belongs);
  }

  private @Nullable PlaceMention at(int token) {
    boolean led = names.at(token) == null && lists.is(tokens.lower(token), PlaceWord.DIRECTION);
    int start = led ? token + 1 : token;
    if (start >= tokens.size()) {
      return null;
    }
    NameMention name = names.at(start);
    boolean first = name != null && name.range().from() == start;
    if (name == null && apposed(token) != null) {
      return described(TokenRange.single(token), apposed(token));
    }
    if (name == null || name.kind() == NameMention.Kind.OTHER) {
      return name == null || first ? unknown(token, start) : null;
    }
    if (first && name.kind() == NameMention.Kind.DEMONYM) {
      return capitalAfter(start, name);
    }
    boolean place =
        name.kind() == NameMention.Kind.PLACE || name.kind() == NameMention.Kind.COUNTRY;
    return first && place && !isModifier(name) ? known(token, name) : null;
  }

  /** "U.S. troops", "China trade": the state before a noun that is no place. */
  private boolean isModifier(NameMention name) {
    int next = name.range().to();
    return name.kind() == NameMention.Kind.COUNTRY
        && next < tokens.size()
        && (tags.pos(next) == Pos.NOUN || tags.pos(next) == Pos.ADJ || tags.pos(next) == Pos.PROPN)
        && times.at(next) == null
        && !lists.isHead(tokens.lower(next))
        && !lists.is(tokens.lower(next), PlaceWord.UNIT)
        && !lists.is(tokens.lower(next), PlaceWord.PART)
        && !tokens.lower(next).equals("border")
        && !tokens.lower(next).equals("capital");
  }

  private PlaceMention known(int from, NameMention name) {
    boolean state = name.kind() == NameMention.Kind.COUNTRY;
    int to = name.range().to();
    PlaceMention capital = state && from == name.range().from() ? capitalOf(name) : null;
    if (capital != null) {
      return capital;
    }
    to = longer(to);
    to = state ? to : withUnit(to);
    boolean bare = from == name.range().from() && to == name.range().to();
    String shown = from < name.range().from() ? tokens.text(from) + " " + name.name() : name.name();
    if (to > name.range().to()) {
      shown = shown + " " + text(name.range().to(), to);
    }
    return new PlaceMention(
        TokenRange.of(from, to), bare ? name.name() : shown, name.country(), state && bare);
  }

  /** "Davao del Sur": the list knows "Davao" only. */
  private int longer(int to) {
    boolean particle =
        to + 1 < tokens.size()
            && lists.is(tokens.lower(to), PlaceWord.PARTICLE)
            && tokens.isCapitalized(to + 1)
            && names.at(to + 1) == null;
    return particle ? to + 2 : to;
  }

  private int withUnit(int to) {
    boolean unit =
        to < tokens.size()
            && lists.is(tokens.lower(to), PlaceWord.UNIT)
            && tags.pos(to) == Pos.NOUN
            && (to + 1 >= tokens.size()
                || tags.pos(to + 1) != Pos.NOUN && tags.pos(to + 1) != Pos.PROPN);
    return unit ? to + 1 : to;
  }

  /** A name that only its surroundings show to be a place: "near Qasr", "the Qasr district". */
  private @Nullable PlaceMention unknown(int from, int start) {
    if (!mayBeName(start)) {
      return null;
    }
    int to = start + 1;
    while (to < tokens.size() && mayBeName(to) && to - start < 4) {
      to++;
    }
    to = longer(to);
    boolean unit = to < tokens.size() && isPartNoun(to) || isCampLike(start, to);
    if (!unit && !isLocated(from, to) || to < tokens.size() && isOtherName(to)) {
      return null;
    }
    int end = withUnit(to);
    return new PlaceMention(TokenRange.of(from, end), text(from, end), null, false);
  }

  /** "Camp Qasr", "Lake Qasr". */
  private boolean isCampLike(int from, int to) {
    return to - from > 1 && lists.is(tokens.lower(from), PlaceWord.OPENING);
  }

  private boolean isPartNoun(int token) {
    String lower = tokens.lower(token);
    boolean noun = tags.pos(token) == Pos.NOUN;
    return noun && (lists.is(lower, PlaceWord.UNIT) || lists.is(lower, PlaceWord.PART));
  }

  private boolean mayBeName(int token) {
    if (!tokens.isCapitalized(token)
        || tags.pos(token) != Pos.PROPN
        || isOtherName(token)
        || times.at(token) != null
        || lists.is(tokens.lower(token), PlaceWord.NO_PLACE)) {
      return false;
    }
    String text = tokens.text(token);
    LineKind kind = lines.kindAt(tokens.start(token));
    return text.length() > 2
        && !Character.isUpperCase(text.charAt(1))
        && (kind == LineKind.BODY || kind == LineKind.CAPTION)
        && !text.endsWith("ism");
  }

  private boolean isOtherName(int token) {
    NameMention name = names.at(token);
    return name != null && name.kind() != NameMention.Kind.OTHER;
  }

  /** "in Qasr", "the town of Qasr"; "at Qasr, Peru". */
  private boolean isLocated(int from, int to) {
    int before = from - 1;
    if (before >= 0 && tokens.is(before, SmallWord.THE)) {
      return false;
    }
    if (before > 0 && tokens.lower(before).equals("capital")) { // "the capital Qasr"
      return tags.pos(before) == Pos.NOUN && !isPerson(to);
    }
    if (before < 0 || tags.pos(before) != Pos.ADP) {
      return false;
    }
    String word = tokens.lower(before);
    if (SmallWord.OF.is(word)) {
      return before > 0 && lists.is(tags.lemma(before - 1), PlaceWord.TOWN);
    }
    if (SmallWord.IN.is(word) && before > 0 && isAbout(before - 1)) {
      return false;
    }
    boolean inState = to + 1 < tokens.size() && tokens.lower(to).equals(",") && isPlaceName(to + 1);
    return inState || lists.is(word, PlaceWord.WHERE) && !isPerson(to);
  }

  /** "trusted in Solheim", "a stake in Northvolt": no place. */
  private boolean isAbout(int token) {
    return lists.is(tags.lemma(token), PlaceWord.ABOUT);
  }

  /** "in Qasr, Peru", "near Qasr, northern Peru". */
  private boolean isPlaceName(int token) {
    int start = lists.is(tokens.lower(token), PlaceWord.DIRECTION) ? token + 1 : token;
    NameMention name = start < tokens.size() ? names.at(start) : null;
    return name != null
        && (name.kind() == NameMention.Kind.PLACE || name.kind() == NameMention.Kind.COUNTRY);
  }

  /** "confidence in Solheim's plan": whose, not where. */
  private boolean isPerson(int to) {
    return to < tokens.size() && tokens.lower(to).equals("'s");
  }

  /** "the provincial capital, Puno": the name behind the noun. */
  private @Nullable NameMention apposed(int noun) {
    if (noun + 2 >= tokens.size()
        || !tokens.lower(noun + 1).equals(",")
        || !lists.is(tokens.lower(noun), PlaceWord.TOWN)) {
      return null;
    }
    NameMention name = names.at(noun + 2);
    return name != null && name.kind() == NameMention.Kind.PLACE ? name : null;
  }

  private static @Nullable PlaceMention described(TokenRange range, @Nullable NameMention name) {
    return name == null ? null : new PlaceMention(range, name.name(), name.country(), false);
  }

  /** "the Peruvian capital", also "the Peruvian capital city". */
  private @Nullable PlaceMention capitalAfter(int start, NameMention name) {
    int to = name.range().to();
    if (apposed(to) != null) {
      return described(TokenRange.of(start, to + 1), apposed(to));
    }
    String code = name.country() == null ? lists.countryOf(name.name()) : name.country();
    return isCapital(to) ? capital(TokenRange.of(start, to + 1), code) : null;
  }

  /** "Peru's capital". */
  private @Nullable PlaceMention capitalOf(NameMention name) {
    int owner = name.range().to();
    if (apposed(owner + 1) != null) {
      return described(TokenRange.of(name.range().from(), owner + 2), apposed(owner + 1));
    }
    boolean owns =
        owner + 1 < tokens.size()
            && (tokens.lower(owner).equals("'s") || tokens.lower(owner).equals("’s"))
            && isCapital(owner + 1);
    return owns && name.country() != null
        ? capital(TokenRange.of(name.range().from(), owner + 2), name.country())
        : null;
  }

  private @Nullable PlaceMention capital(TokenRange range, @Nullable String code) {
    String city = code == null || code.length() != 2 ? "" : lists.capital(code);
    return city.isEmpty() ? null : new PlaceMention(range, city, code, false);
  }

  /** "capital"; not "capital gains", and not before the name itself: "capital, Lima". */
  private boolean isCapital(int token) {
    if (token >= tokens.size() || !tokens.lower(token).equals("capital")) {
      return false;
    }
    int next = token + 1;
    if (next < tokens.size() && tokens.lower(next).equals("city")) {
      next++;
    }
    if (next < tokens.size() && (tokens.lower(next).equals(",") || tokens.is(next, SmallWord.OF))) {
      next++;
    }
    NameMention named = next < tokens.size() ? names.at(next) : null;
    boolean noun = next == token + 1 && next < tokens.size() && tags.pos(next) == Pos.NOUN;
    return !noun && (named == null || named.kind() != NameMention.Kind.PLACE);
  }

  /** Takes the country told beside a place: "Qasr, Peru", "Qasr in northern Peru". */
  private List<PlaceMention> withCountries(List<PlaceMention> found) {
    List<PlaceMention> places = new ArrayList<>(found);
    for (int i = places.size() - 2; i >= 0; i--) {
      PlaceMention place = places.get(i);
      PlaceMention next = places.get(i + 1);
      if (place.country() == null && isInside(place.range().to(), next.range().from())) {
        places.set(i, place.in(next.country()));
      }
    }
    for (int i = 1; i < places.size(); i++) {
      PlaceMention owner = places.get(i - 1);
      PlaceMention place = places.get(i);
      boolean owned =
          owner.range().to() + 1 == place.range().from()
              && tokens.lower(owner.range().to()).endsWith("s");
      if (place.country() == null && owned) {
        places.set(i, place.in(owner.country()));
      }
    }
    return places;
  }

  private boolean isInside(int from, int to) {
    if (to - from > 3) {
      return false;
    }
    for (int token = from; token < to; token++) {
      switch (tokens.lower(token)) {
        case ",", "in", "the", "of":
          break;
        default:
          return false;
      }
    }
    return from < to;
  }

  /** "'s", "border", "city", "of", "in": links in "Peru's border city of Puno". */
  private boolean belongs(int token) {
    String lower = tokens.lower(token);
    boolean word = tags.pos(token) == Pos.NOUN || tags.pos(token) == Pos.ADJ;
    boolean link =
        lower.equals("'s")
            || lower.equals("’s")
            || (SmallWord.OF.is(lower) || SmallWord.IN.is(lower) || SmallWord.AT.is(lower))
                && token > 0
                && tags.pos(token - 1) == Pos.NOUN;
    return link || word && !tokens.isCapitalized(token);
  }

  private String text(int from, int to) {
    return tokens.written(TokenRange.of(from, to));
  }
}
