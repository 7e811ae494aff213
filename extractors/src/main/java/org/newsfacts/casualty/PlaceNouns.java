package org.newsfacts.casualty;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.mention.NameMention;
import org.newsfacts.mention.TimeMention;
import org.newsfacts.model.Place;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Tells which place a noun phrase names: "Garda", "the port of Lom", "the Danish capital". */
final class PlaceNouns {
  private static final Set<String> AREAS =
      Set.of(
          "city",
          "town",
          "village",
          "province",
          "district",
          "region",
          "suburb",
          "neighborhood",
          "neighbourhood",
          "capital",
          "port",
          "area",
          "state",
          "island",
          "county",
          "camp",
          "hamlet",
          "governorate",
          "quarter",
          "department",
          "municipality",
          "part",
          "outskirt",
          "coast",
          "north",
          "south",
          "east",
          "west",
          "centre",
          "center",
          "stronghold",
          "settlement",
          "resort",
          "commune",
          "prefecture",
          "enclave",
          "peninsula",
          "valley",
          "border",
          "territory");
  private static final Set<String> MEETINGS =
      Set.of(
          "convention",
          "summit",
          "conference",
          "congress",
          "games",
          "olympics",
          "cup",
          "championship",
          "championships",
          "forum",
          "festival",
          "debate",
          "act",
          "committee",
          "party",
          "agreement",
          "deal",
          "accord",
          "council",
          "court",
          "league",
          "series",
          "constitution",
          "senate",
          "parliament",
          "house",
          "plan",
          "report",
          "movement");
  private static final Set<String> BUILDINGS =
      Set.of(
          "hospital",
          "university",
          "school",
          "airport",
          "station",
          "mosque",
          "church",
          "cathedral",
          "prison",
          "camp",
          "base",
          "market",
          "hotel",
          "park",
          "stadium",
          "mall",
          "college",
          "temple",
          "monastery",
          "mine",
          "port",
          "bridge",
          "clinic",
          "square",
          "gardens",
          "beach");
  private static final int NARROW = 3;

  private final Reading reading;
  private final HarmWords words;
  private final @Nullable Place home;

  PlaceNouns(Reading reading, HarmWords words) {
    this.reading = reading;
    this.words = words;
    this.home = home();
  }

  /** Returns whether the noun is a kind of place: "city", "suburb". */
  boolean isArea(int head) {
    return AREAS.contains(lemma(head));
  }

  /** Returns the place of the dateline, which "the capital" may mean; null without one. */
  private @Nullable Place home() {
    for (NameMention name : reading.names().all()) {
      if (name.range().from() > 12) {
        return null;
      }
      if (name.kind() == NameMention.Kind.PLACE && !reading.isNews(name.range().from())) {
        return new Place(name.name(), name.country(), reading.span(name.range()));
      }
    }
    return null;
  }

  /** "a Garda car bombing", "the Lom battle". */
  @Nullable Spot modifier(NounPhrase event) {
    for (NameMention name : reading.names().in(event.base())) {
      boolean country =
          name.kind() == NameMention.Kind.COUNTRY
              && reading.tokens().text(name.range().from()).length() > 4;
      if ((name.kind() == NameMention.Kind.PLACE || country)
          && !name.range().contains(event.head())) {
        return new Spot(
            new Place(name.name(), name.country(), reading.span(name.range())),
            event.base(),
            rank(name));
      }
    }
    return null;
  }

  /** Returns the place a phrase names, told from a token on; a pair only after "between". */
  @Nullable Spot named(int from, NounPhrase noun, boolean unknown, boolean pair) {
    NameMention name = name(noun, unknown);
    Place town = home;
    if (name == null && town != null && isCapital(noun)) {
      return new Spot(
          new Place(town.name(), town.country(), reading.span(noun.base())),
          TokenRange.of(from, noun.base().to()),
          NARROW);
    }
    if (name == null) {
      return null;
    }
    TokenRange range = TokenRange.of(from, Math.max(noun.base().to(), name.range().to()));
    String country = name.country() == null ? countryAfter(range.to()) : name.country();
    if (pair && !noun.conjuncts().isEmpty()) {
      TokenRange both = noun.range();
      return new Spot(
          new Place(reading.span(both).text(), country, reading.span(both)),
          TokenRange.of(from, Math.max(range.to(), both.to())),
          rank(name));
    }
    if (name.kind() == NameMention.Kind.DEMONYM) {
      Place capital = capital(noun, name);
      return capital == null ? null : new Spot(capital, range, 3);
    }
    return new Spot(new Place(name.name(), country, reading.span(name.range())), range, rank(name));
  }

  /** "the capital" in a report from there. */
  private boolean isCapital(NounPhrase noun) {
    return noun.base().size() == 2
        && lemma(noun.head()).equals("capital")
        && reading.tokens().lower(noun.base().from()).equals("the");
  }

  /** "the Danish capital", known from the list of cities, or from the dateline. */
  private @Nullable Place capital(NounPhrase noun, NameMention name) {
    String country = name.country();
    if (country == null) {
      return null;
    }
    Place place = home;
    if (place != null && country.equals(place.country())) {
      return place;
    }
    String city = words.capital(country);
    return city == null ? null : new Place(city, country, reading.span(noun.base()));
  }

  /** "Lom, Norway": the country of the second holds for the first. */
  private @Nullable String countryAfter(int token) {
    boolean comma =
        token + 1 < reading.tokens().size() && reading.tokens().lower(token).equals(",");
    NameMention next = comma ? reading.names().at(token + 1) : null;
    return next == null ? null : next.country();
  }

  private @Nullable NameMention name(NounPhrase noun, boolean unknown) {
    int head = noun.head();
    NameMention name = reading.names().at(head);
    if (name != null) {
      return isPlace(name, unknown) ? name : null;
    }
    NameMention found = null;
    boolean area = AREAS.contains(lemma(head)) || BUILDINGS.contains(lemma(head));
    for (NameMention inside : reading.names().in(noun.base())) {
      boolean capital = lemma(head).equals("capital") && inside.kind() == NameMention.Kind.DEMONYM;
      if (area && (isPlace(inside, unknown) || capital)
          || inside.kind() == NameMention.Kind.PLACE
              && noun.possessor() != null
              && noun.possessor().contains(inside.range().from())) {
        found = inside;
      }
    }
    int of = noun.base().to();
    if (area
        && of + 1 < reading.tokens().size()
        && reading.tokens().lower(of).equals("of")
        && (found == null || found.kind() != NameMention.Kind.PLACE)) {
      NounPhrase inner = reading.clauses().nounAt(of + 1);
      NameMention own = inner == null ? null : reading.names().at(inner.head());
      if (own != null && isPlace(own, unknown)) {
        return own;
      }
    }
    return found;
  }

  /** An unknown name after "in" or "near" is a place, unless it names a war or a storm. */
  private boolean isPlace(NameMention name, boolean unknown) {
    TimeMention time = reading.times().at(name.range().from());
    if (time != null) {
      return false;
    }
    int last = name.range().to() - 1;
    return switch (name.kind()) {
      case PLACE, COUNTRY -> true;
      case ORGANIZATION -> unknown && BUILDINGS.contains(reading.tokens().lower(last));
      case OTHER ->
          unknown
              && !MEETINGS.contains(reading.tokens().lower(last))
              && !words.isEvent(lemma(last))
              && !words.isEvent(lemma(name.range().from()))
              && !reading.tokens().lower(name.range().from()).equals("operation")
              && reading.tokens().text(last).length() > 2;
      default -> false;
    };
  }

  private int rank(NameMention name) {
    if (name.kind() == NameMention.Kind.COUNTRY || name.kind() == NameMention.Kind.DEMONYM) {
      return 1;
    }
    return words.isRegion(name.name()) ? 2 : 3;
  }

  private String lemma(int token) {
    return reading.tags().lemma(token);
  }
}
