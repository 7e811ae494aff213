package org.newsfacts.violence;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.mention.NameMention;
import org.newsfacts.mention.TimeMention;
import org.newsfacts.model.Place;
import org.newsfacts.model.When;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Where and when an attack happened, and at what it aimed. */
final class AttackSetting {
  private final Reading reading;

  AttackSetting(Reading reading) {
    this.reading = reading;
  }

  /** What follows an attack noun: "on a bus in Garissa by rebels on Monday". */
  static final class Tail {
    @Nullable NounPhrase aim;
    @Nullable NounPhrase of;
    @Nullable NounPhrase by;
    @Nullable NounPhrase between;
    @Nullable Place place;
    @Nullable When when;
    int end;
  }

  /** Reads the prepositional phrases after a noun, one after the other. */
  Tail tail(NounPhrase noun) {
    Tail tail = new Tail();
    tail.end = noun.base().to();
    int limit = reading.sentence(noun.head()).to();
    int at = noun.base().to();
    while (at < limit) {
      int start = reading.tokens().lower(at).equals(",") ? at + 1 : at;
      TimeMention time = start < limit ? reading.times().at(start) : null;
      if (time != null && isDate(time)) {
        tail.when = tail.when == null ? reading.when(time) : tail.when;
        at = Math.max(time.range().to(), at + 1);
        tail.end = at;
        continue;
      }
      if (start + 1 >= limit || reading.tags().pos(start) != Pos.ADP) {
        break;
      }
      NounPhrase object = reading.clauses().nounAt(start + 1);
      if (object == null || object.base().from() != start + 1) {
        break;
      }
      if (!take(tail, reading.tokens().lower(start), object, start > at)) {
        break;
      }
      at = Math.max(object.base().to(), at + 1);
      tail.end = at;
    }
    return tail;
  }

  private boolean take(Tail tail, String word, NounPhrase object, boolean afterComma) {
    TimeMention time = reading.times().at(object.base().from());
    if (time == null) {
      time = reading.times().at(object.head());
    }
    if (time != null) {
      if (isDate(time) && !word.equals("since") && !word.equals("until")) {
        tail.when = tail.when == null ? reading.when(time) : tail.when;
      }
      return true;
    }
    switch (word) {
      case "on", "against", "at", "into", "upon", "targeting":
        tail.aim = tail.aim == null && !afterComma ? object : tail.aim;
        break;
      case "of":
        tail.of = tail.of == null && tail.aim == null && tail.place == null ? object : tail.of;
        break;
      case "by":
        tail.by = tail.by == null ? object : tail.by;
        break;
      case "between":
        tail.between = object;
        break;
      case "in", "near", "outside", "inside", "across", "around", "off", "within":
        break;
      default:
        return false;
    }
    if (tail.place == null && !word.equals("by") && !word.equals("between")) {
      tail.place = placeIn(object);
    }
    return true;
  }

  private @Nullable Place placeIn(NounPhrase object) {
    return reading.place(object.range());
  }

  private static boolean isDate(TimeMention time) {
    return time.kind() == TimeMention.Kind.DATE || time.kind() == TimeMention.Kind.TIME;
  }

  /** Returns the time of a clause; a participle or side clause may have it from its host. */
  @Nullable When when(Clause clause) {
    When own = reading.when(clause);
    if (own != null) {
      return own.start() != null ? own : dated(clause, own);
    }
    boolean hosted =
        clause.kind() == ClauseKind.PARTICIPLE
            || clause.kind() == ClauseKind.ADVERBIAL
            || clause.kind() == ClauseKind.GERUND
            || scene(clause) != null;
    Clause host = hosted ? clause.host() : clause.conjunct();
    return host == null || host.verb() == null ? null : reading.when(host);
  }

  /** Returns the time of a clause where it is no longer than a week. */
  @Nullable When day(Clause clause) {
    When when = when(clause);
    boolean day =
        when != null
            && when.start() != null
            && when.end() != null
            && !when.start().plusDays(7).isBefore(when.end());
    return day ? when : null;
  }

  /** "at 9.15 p.m. on the same day": the day, where only a clock time was found. */
  private When dated(Clause clause, When clock) {
    for (TimeMention time : reading.times().in(clause.range())) {
      if (time.kind() == TimeMention.Kind.DATE && time.from() != null) {
        return reading.when(time);
      }
    }
    return clock;
  }

  /** Returns the time told inside a stretch, or null. */
  @Nullable When when(TokenRange range) {
    for (TimeMention time : reading.times().in(range)) {
      if (isDate(time)) {
        return reading.when(time);
      }
    }
    return null;
  }

  /** Returns where a clause says it happened. */
  @Nullable Place place(Clause clause) {
    NounPhrase town = scene(clause);
    Place scene = town == null ? null : reading.place(town.range());
    if (scene != null) {
      return scene;
    }
    for (PrepPhrase prep : clause.phrases()) {
      NounPhrase object = prep.object();
      if (object != null && isWhere(prep.word())) {
        Place place = reading.place(object.range());
        if (place != null) {
          return place;
        }
      }
    }
    return null;
  }

  /** "in Latur, where crowds torched a bank". */
  private @Nullable NounPhrase scene(Clause clause) {
    boolean where = clause.marker() >= 0 && reading.tokens().lower(clause.marker()).equals("where");
    return where && clause.kind() == ClauseKind.RELATIVE ? clause.antecedent() : null;
  }

  /** "a car bombing in Aleppo", "the Kabul bombing": the place told beside an attack noun. */
  @Nullable Place place(NounPhrase noun) {
    Place after = tail(noun).place;
    if (after != null) {
      return after;
    }
    for (NameMention name : reading.names().in(noun.base())) {
      if (name.kind() == NameMention.Kind.PLACE) {
        return reading.place(name.range());
      }
    }
    return null;
  }

  /** "struck Aleppo", "raided Aleppo and Homs": the target is the place. */
  @Nullable Place named(NounPhrase target) {
    NameMention name = reading.names().at(target.head());
    boolean place =
        name != null
            && (name.kind() == NameMention.Kind.PLACE || name.kind() == NameMention.Kind.COUNTRY);
    boolean proper = name == null && reading.tags().pos(target.head()) == Pos.PROPN;
    boolean other = name != null && name.kind() == NameMention.Kind.OTHER;
    return place || proper || other ? reading.place(target.range()) : null;
  }

  static boolean isWhere(String word) {
    return switch (word) {
      case "in",
          "at",
          "near",
          "on",
          "outside",
          "inside",
          "off",
          "across",
          "around",
          "through",
          "into",
          "over",
          "along",
          "within",
          "from inside",
          "north of",
          "south of",
          "east of",
          "west of" ->
          true;
      default -> false;
    };
  }
}
