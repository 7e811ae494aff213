package org.newsfacts.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.mention.NameMention;
import org.newsfacts.mention.TimeMention;
import org.newsfacts.model.Place;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** The places where something happened: "in Garda", "near the port of Haifa", "a Garda blast". */
final class Whereabouts {
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "off",
          "inside",
          "across",
          "around",
          "throughout",
          "into",
          "onto",
          "over",
          "between",
          "within",
          "along",
          "beneath");
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
  private static final int FAR = 8;
  private static final int NARROW = 3;
  private static final int ASIDE = 5;
  private static final Set<String> ROUGH = Set.of("over", "across", "along", "into", "around");
  private static final Set<String> BESIDE =
      Set.of(
          "resident",
          "inhabitant",
          "villager",
          "outskirt",
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "coast",
          "centre",
          "center",
          "part",
          "people");
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
  private static final Set<String> STRIKES =
      Set.of(
          "hit",
          "strike",
          "rock",
          "shake",
          "flatten",
          "ravage",
          "devastate",
          "batter",
          "lash",
          "shell",
          "bomb",
          "engulf",
          "sweep");
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

  private final Reading reading;
  private final HarmWords words;
  private final List<Spot> spots = new ArrayList<>();
  private @Nullable Place home;

  Whereabouts(Reading reading, HarmWords words) {
    this.reading = reading;
    this.words = words;
    this.home = home();
    for (int token = 0; token < reading.tokens().size(); token++) {
      Spot spot = spotAt(token);
      if (spot != null && !isAside(token) && !isAround(spot)) {
        spots.add(spot);
      }
    }
  }

  /** Returns whether a place begins at the token. */
  boolean startsAt(int token) {
    int at = firstFrom(token);
    return at < spots.size() && spots.get(at).range().from() == token;
  }

  private int firstFrom(int token) {
    int low = 0;
    int high = spots.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spots.get(middle).range().from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the narrowest place of a stretch; of two the one nearest to a token. */
  @Nullable Spot best(TokenRange range, int near) {
    Spot best = null;
    for (int i = firstFrom(range.from()); i < spots.size(); i++) {
      Spot spot = spots.get(i);
      if (spot.range().from() >= range.to()) {
        return best;
      }
      if (best != null && best.range().from() >= near && isCounted(best, spot)) {
        return best;
      }
      if (best == null
          || spot.rank() > best.rank()
          || spot.rank() == best.rank() && distance(spot, near) < distance(best, near)) {
        best = spot;
      }
    }
    return best;
  }

  /** "21 in Garda province, 36 in the city of Rovo": a figure of its own stands between. */
  private boolean isCounted(Spot spot, Spot next) {
    int from = spot.range().to();
    int to = next.range().from();
    return from < to && !reading.numbers().in(TokenRange.of(from, to)).isEmpty();
  }

  private int distance(Spot spot, int near) {
    int from = spot.range().from();
    return from < near ? near - from : from - near + (isParted(near, from) ? FAR : 0);
  }

  /** "killing three, and another in Garda": what follows the comma is told of something else. */
  private boolean isParted(int from, int to) {
    for (int at = from; at < Math.min(to, from + FAR); at++) {
      String lower = reading.tokens().lower(at);
      if (lower.equals(",") || lower.equals("and") || lower.equals(";")) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether "in the city", "in the same village" stands in a stretch. */
  boolean isSame(TokenRange range) {
    for (int at = range.from(); at + 2 < range.to(); at++) {
      boolean the = reading.tokens().lower(at + 1).equals("the");
      if (the && WHERE.contains(reading.tokens().lower(at))) {
        NounPhrase noun = reading.clauses().nounAt(at + 2);
        if (noun != null && noun.base().from() == at + 1 && AREAS.contains(lemma(noun.head()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the place that a noun phrase names by itself, or null. */
  @Nullable Spot of(NounPhrase noun) {
    return named(noun.base().from(), noun, false, false);
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

  private @Nullable Spot spotAt(int token) {
    String lower = reading.tokens().lower(token);
    NounPhrase next =
        token + 1 < reading.tokens().size() ? reading.clauses().nounAt(token + 1) : null;
    if (next != null && next.base().from() == token + 1) {
      if (WHERE.contains(lower) && reading.tags().pos(token) != Pos.NOUN) {
        return named(token, next, !ROUGH.contains(lower), lower.equals("between"));
      }
      if (lower.equals("of") && token > 0 && BESIDE.contains(reading.tags().lemma(token - 1))) {
        return named(token, next, true, false);
      }
      if (reading.tags().pos(token) == Pos.VERB && STRIKES.contains(reading.tags().lemma(token))) {
        return named(token, next, false, false);
      }
    }
    NounPhrase own = reading.clauses().nounAt(token);
    if (own != null && own.base().from() == token && words.isEvent(lemma(own.head()))) {
      return modifier(own);
    }
    return null;
  }

  /** "a Garda car bombing", "the Lom battle". */
  private @Nullable Spot modifier(NounPhrase event) {
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

  private @Nullable Spot named(int from, NounPhrase noun, boolean unknown, boolean pair) {
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

  /** "aides in three ports said", "according to a doctor at the hospital in Garda". */
  private boolean isAside(int token) {
    Clause clause = reading.clauses().at(token);
    VerbGroup verb = clause == null ? null : clause.verb();
    if (verb != null && HarmWords.isReporting(verb.lemma()) && !verb.passive()) {
      return token - verb.head() <= ASIDE;
    }
    int start = Math.max(reading.sentence(token).from(), token - 10);
    for (int at = token - 1; at >= start; at--) {
      String lower = reading.tokens().lower(at);
      if (lower.equals(",")) {
        return false;
      }
      if (lower.equals("according")) {
        return true;
      }
    }
    return false;
  }

  /** "in Garda, in the north of Norway": the second only tells where the first lies. */
  private boolean isAround(Spot spot) {
    if (spots.isEmpty()) {
      return false;
    }
    Spot last = spots.get(spots.size() - 1);
    int from = spot.range().from();
    int end = last.range().to();
    boolean next = from == end || from == end + 1 && reading.tokens().lower(end).equals(",");
    return next && spot.rank() <= last.rank();
  }

  private String lemma(int token) {
    return reading.tags().lemma(token);
  }
}
