package org.newsfacts.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.VerbGroup;
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
  private static final int FAR = 8;
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

  private final Reading reading;
  private final HarmWords words;
  private final List<Spot> spots = new ArrayList<>();
  private final PlaceNouns places;

  Whereabouts(Reading reading, HarmWords words) {
    this.reading = reading;
    this.words = words;
    this.places = new PlaceNouns(reading, words);
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
        if (noun != null && noun.base().from() == at + 1 && places.isArea(noun.head())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the place that a noun phrase names by itself, or null. */
  @Nullable Spot of(NounPhrase noun) {
    return places.named(noun.base().from(), noun, false, false);
  }

  private @Nullable Spot spotAt(int token) {
    String lower = reading.tokens().lower(token);
    NounPhrase next =
        token + 1 < reading.tokens().size() ? reading.clauses().nounAt(token + 1) : null;
    if (next != null && next.base().from() == token + 1) {
      if (WHERE.contains(lower) && reading.tags().pos(token) != Pos.NOUN) {
        return places.named(token, next, !ROUGH.contains(lower), lower.equals("between"));
      }
      if (lower.equals("of") && token > 0 && BESIDE.contains(reading.tags().lemma(token - 1))) {
        return places.named(token, next, true, false);
      }
      if (reading.tags().pos(token) == Pos.VERB && STRIKES.contains(reading.tags().lemma(token))) {
        return places.named(token, next, false, false);
      }
    }
    NounPhrase own = reading.clauses().nounAt(token);
    if (own != null && own.base().from() == token && words.isEvent(lemma(own.head()))) {
      return places.modifier(own);
    }
    return null;
  }

  /** "aides in three ports said", "according to a doctor at the hospital in Garda". */
  private boolean isAside(int token) {
    Clause clause = reading.clauses().at(token);
    VerbGroup verb = clause == null ? null : clause.verb();
    if (verb != null && words.isReporting(verb.lemma()) && !verb.passive()) {
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
