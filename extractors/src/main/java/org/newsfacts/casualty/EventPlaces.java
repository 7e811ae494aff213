package org.newsfacts.casualty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.model.Place;
import org.newsfacts.name.NameMention;
import org.newsfacts.place.PlaceMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** The places where something happened: "in Garda", "near the port of Haifa", "a Garda blast". */
final class EventPlaces {
  private static final int FAR = 8;
  private static final int ASIDE = 5;
  private static final int FARTHEST_ASIDE = 12;
  private static final int DATELINE = 12;

  private final Reading reading;
  private final HarmWords words;
  private final List<PlaceTold> places = new ArrayList<>();

  /** All places of the text by their first token. */
  private final Map<Integer, PlaceMention> named = new HashMap<>();

  /** The place of the dateline, which "the capital" may mean. */
  private final @Nullable PlaceMention home;

  EventPlaces(Reading reading, HarmWords words) {
    this.reading = reading;
    this.words = words;
    this.home = home();
    for (PlaceMention place : reading.places().all()) {
      named.put(place.range().from(), place);
    }
    for (int token = 0; token < reading.tokens().size(); token++) {
      PlaceTold place = at(token);
      if (place != null && !isAside(token) && !isAround(place)) {
        places.add(place);
      }
    }
  }

  private @Nullable PlaceMention home() {
    for (PlaceMention place : reading.places().all()) {
      if (place.range().from() > DATELINE) {
        return null;
      }
      if (!reading.isNews(place.range().from())) {
        return place;
      }
    }
    return null;
  }

  /** Returns whether a place begins at the token. */
  boolean startsAt(int token) {
    int at = firstFrom(token);
    return at < places.size() && places.get(at).range().from() == token;
  }

  private int firstFrom(int token) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).range().from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the narrowest place of a stretch; of two the one nearest to a token. */
  @Nullable PlaceTold best(TokenRange range, int near) {
    return best(range, near, token -> true);
  }

  /** Returns the narrowest of those places of a stretch that are told of what is asked for. */
  @Nullable PlaceTold best(TokenRange range, int near, IntPredicate told) {
    PlaceTold best = null;
    for (int i = firstFrom(range.from()); i < places.size(); i++) {
      PlaceTold place = places.get(i);
      if (place.range().from() >= range.to()) {
        return best;
      }
      if (!told.test(place.range().from())) {
        continue;
      }
      if (best != null && best.range().from() >= near && isCounted(best, place)) {
        return best;
      }
      if (best == null
          || place.rank() > best.rank()
          || place.rank() == best.rank() && distance(place, near) < distance(best, near)) {
        best = place;
      }
    }
    return best;
  }

  /** Returns whether a stretch names a place that the given one cannot lie in. */
  boolean namesAnother(TokenRange range, PlaceTold place) {
    for (int token = range.from(); token < range.to(); token++) {
      PlaceMention other = named.get(token);
      boolean same =
          other == null
              || other.name().equals(place.place().name())
              || (other.state() || words.isRegion(other.name()) && place.rank() > 2)
                  && other.country() != null
                  && other.country().equals(place.place().country());
      if (!same) {
        return true;
      }
    }
    return false;
  }

  /** "21 in Garda province, 36 in the city of Rovo": a figure of its own stands between. */
  private boolean isCounted(PlaceTold first, PlaceTold second) {
    int from = first.range().to();
    int to = second.range().from();
    return from < to && !reading.numbers().in(TokenRange.of(from, to)).isEmpty();
  }

  private int distance(PlaceTold place, int near) {
    int from = place.range().from();
    return from < near ? near - from : from - near + (isParted(near, from) ? FAR : 0);
  }

  /** "killing three, and another in Garda": what follows the comma is told of something else. */
  private boolean isParted(int from, int to) {
    for (int at = from; at < Math.min(to, from + FAR); at++) {
      String lower = lower(at);
      if (lower.equals(",") || lower.equals("and") || lower.equals(";")) {
        return true;
      }
    }
    return false;
  }

  /** Returns the place that a noun phrase names by itself, or null. */
  @Nullable PlaceTold of(NounPhrase noun) {
    return named(noun.base().from(), noun.range());
  }

  /** Returns the place a noun phrase names; of "Lom, Norway" the first. */
  @Nullable PlaceTold nearest(NounPhrase noun) {
    int comma = noun.base().from() - 1;
    NounPhrase first =
        lower(Math.max(0, comma)).equals(",") ? reading.clauses().nounAt(comma - 1) : null;
    PlaceTold town = first == null ? null : of(first);
    return town == null ? of(noun) : town;
  }

  private @Nullable PlaceTold at(int token) {
    int next = token + 1;
    NounPhrase noun = next < reading.tokens().size() ? reading.clauses().nounAt(next) : null;
    if (noun != null && noun.base().from() == next && isPlacing(token, noun)) {
      if (lower(token).equals("between") && !noun.conjuncts().isEmpty()) {
        return pair(token, noun);
      }
      PlaceTold capital = capital(token, noun);
      return capital == null ? named(token, TokenRange.of(next, noun.range().to())) : capital;
    }
    NounPhrase own = reading.clauses().nounAt(token);
    boolean event = own != null && own.base().from() == token && words.isEvent(lemma(own.head()));
    return own != null && event ? named(token, own.base()) : null;
  }

  /** "between Baracoa and Guantanamo". */
  private @Nullable PlaceTold pair(int between, NounPhrase noun) {
    TokenRange both = noun.list();
    PlaceMention first = reading.places().told(both);
    boolean names = first != null && reading.tags().pos(noun.head()) == Pos.PROPN;
    return first == null || !names
        ? null
        : new PlaceTold(
            new Place(reading.span(both).text(), first.country(), reading.span(both)),
            TokenRange.of(between, both.to()),
            rank(first));
  }

  private boolean isPlacing(int token, NounPhrase next) {
    Pos pos = reading.tags().pos(token);
    if (reading.isForm(token, IncidentWord.WHERE)) {
      return pos != Pos.NOUN && !next.isTime();
    }
    String before = token == 0 ? "" : lemma(token - 1);
    if (lower(token).equals("of")) {
      return words.is(before, IncidentWord.BESIDE) || words.isEvent(before);
    }
    if (lower(token).equals("on")) {
      return reading.isLemma(next.head(), IncidentWord.BESIDE) || words.isEvent(before);
    }
    return pos == Pos.VERB
        && reading.isLemma(token, IncidentWord.STRIKES)
        && !reading.isForm(next.head(), IncidentWord.BUILDING); // "hit the Olav Hospital in Lom"
  }

  /** "in the capital", in a report from there. */
  private @Nullable PlaceTold capital(int token, NounPhrase noun) {
    boolean city = reading.isForm(noun.head(), IncidentWord.TOWN);
    PlaceMention town = city ? firstTown() : home;
    boolean capital =
        noun.base().size() == 2
            && (city || lemma(noun.head()).equals("capital"))
            && lower(noun.base().from()).equals("the");
    if (town == null || !capital || reading.places().told(noun.range()) != null) {
      return null;
    }
    Place place = new Place(town.name(), town.country(), reading.span(noun.base()));
    return new PlaceTold(place, TokenRange.of(token, noun.base().to()), 3);
  }

  /** The town that the report is about: the first it tells of. */
  private @Nullable PlaceMention firstTown() {
    PlaceTold first = places.isEmpty() ? null : places.get(0);
    int from = first == null ? 0 : first.range().to() - 1;
    PlaceMention town = first == null ? null : reading.places().told(TokenRange.of(from, from + 1));
    return first != null && first.rank() == 3 ? town : null;
  }

  private @Nullable PlaceTold named(int from, TokenRange range) {
    PlaceMention told = reading.places().told(range);
    int comma = range.to();
    if (told == null && lower(comma - 1).equals("capital") && isAt(comma, ",")) {
      told = reading.places().told(TokenRange.of(comma + 1, Math.min(size(), comma + 3)));
    }
    if (told == null) {
      boolean where = reading.isForm(from, IncidentWord.WHERE) || lower(from).equals("on");
      return where ? unknown(from, range) : null;
    }
    PlaceMention town = capitalBehind(told);
    told = town == null ? told : town;
    Place place = new Place(shown(told), told.country(), reading.span(told.range()));
    return new PlaceTold(place, TokenRange.of(from, told.range().to()), rank(told));
  }

  /** "Port Vila" as the text writes it, where the list has "Port-Vila". */
  private String shown(PlaceMention told) {
    String text = reading.span(told.range()).text();
    return text.replace(' ', '-').equals(told.name().replace(' ', '-')) ? text : told.name();
  }

  /** "at Kallarpara", "near Ravel Airport": a name that only stands like a place's. */
  private @Nullable PlaceTold unknown(int from, TokenRange range) {
    NounPhrase noun = reading.clauses().nounAt(range.from());
    int head = noun == null ? -1 : noun.head();
    if (noun == null || reading.tags().pos(head) != Pos.PROPN || reading.times().at(head) != null) {
      return null;
    }
    NameMention name = reading.names().at(head);
    boolean building = reading.isForm(head, IncidentWord.BUILDING);
    boolean fits =
        name == null
            || name.kind() == NameMention.Kind.OTHER
            || name.kind() == NameMention.Kind.ORGANIZATION && building;
    String first = lower(noun.base().from());
    boolean rough = reading.isForm(from, IncidentWord.ROUGH) || first.equals("the") && !building;
    String text = reading.tokens().text(head);
    if (!fits
        || rough
        || text.length() < 3
        || reading.isForm(head, IncidentWord.NO_PLACE)
        || words.isEvent(lemma(head))
        || words.isEvent(lemma(noun.base().from()))) {
      return null;
    }
    int start = first.equals("the") ? noun.base().from() + 1 : noun.base().from();
    TokenRange named = name == null ? TokenRange.of(start, head + 1) : name.range();
    String shown = name == null ? reading.span(named).text() : name.name();
    Place place = new Place(shown, name == null ? null : name.country(), reading.span(named));
    return new PlaceTold(place, TokenRange.of(from, named.to()), 3);
  }

  /** "on the edge of Kenya's capital, Nairobi". */
  private @Nullable PlaceMention capitalBehind(PlaceMention told) {
    int to = told.range().to();
    boolean capital = lower(to - 1).equals("capital") || isAt(to + 1, "capital");
    int comma = lower(to - 1).equals("capital") ? to : to + 2;
    return capital && isAt(comma, ",")
        ? reading.places().told(TokenRange.of(comma + 1, Math.min(size(), comma + 4)))
        : null;
  }

  private int rank(PlaceMention place) {
    NameMention name = reading.names().at(place.range().to() - 1);
    if (place.state()) {
      return 1;
    }
    boolean part = name != null && name.kind() == NameMention.Kind.COUNTRY;
    return part || words.isRegion(place.name()) ? 2 : 3;
  }

  /** "aides in three ports said", "according to a doctor at the hospital in Garda". */
  private boolean isAside(int token) {
    Clause clause = reading.clauses().at(token);
    Clause host = clause == null ? null : clause.host();
    if (clause != null
        && host != null
        && clause.kind() == ClauseKind.RELATIVE
        && clause.antecedent() != null
        && words.isReporting(host.lemma())
        && !words.tellsEvent(reading, clause)
        && isIn(clause.antecedent(), host.subject())) {
      return true; // "The mayor, who was in Lima at the time, said"; not "who fell in Lima"
    }
    VerbGroup verb = clause == null ? null : clause.verb();
    NounPhrase subject = clause == null ? null : clause.subject();
    boolean happens = // "A crash in Lom claimed two lives"
        subject != null && words.isEvent(lemma(subject.head()));
    if (clause != null
        && verb != null
        && words.isReporting(verb.lemma())
        && !verb.passive()
        && !happens) {
      boolean near = Math.abs(verb.head() - token) <= FARTHEST_ASIDE;
      boolean inside = near && subject != null && subject.range().contains(token);
      for (int at = inside && subject != null ? subject.base().to() : token; at < token; at++) {
        inside &= !words.harms(reading, at); // "A man accused of killing three in Garda said"
      }
      return inside || token > verb.head() && token - verb.head() <= ASIDE;
    }
    int start = Math.max(reading.sentence(token).from(), token - 10);
    for (int at = token - 1; at >= start; at--) {
      if (lower(at).equals(",")) {
        return false;
      }
      if (lower(at).equals("according")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(NounPhrase noun, @Nullable NounPhrase subject) {
    return subject != null && subject.full().contains(noun.head());
  }

  /** "in Garda, in the north of Norway": the second only tells where the first lies. */
  private boolean isAround(PlaceTold place) {
    if (places.isEmpty()) {
      return false;
    }
    PlaceTold last = places.get(places.size() - 1);
    int from = place.range().from();
    int end = last.range().to();
    boolean next = from <= end || from == end + 1 && lower(end).equals(",");
    NameMention name = reading.names().at(last.range().to() - 1);
    boolean beside = lower(last.range().from()).equals("near") && place.rank() == 3;
    if (next && beside && name != null && name.kind() == NameMention.Kind.OTHER) {
      places.remove(places.size() - 1); // "near Mount Tabor in Nazareth"
      return false;
    }
    return next && (place.rank() <= last.rank() || from < end);
  }

  private boolean isAt(int token, String word) {
    return token < size() && lower(token).equals(word);
  }

  private int size() {
    return reading.tokens().size();
  }

  private String lower(int token) {
    return reading.tokens().lower(token);
  }

  private String lemma(int token) {
    return reading.tags().lemma(token);
  }
}
