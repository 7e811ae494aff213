package org.newsfacts.violence;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Place;
import org.newsfacts.model.When;
import org.newsfacts.name.NameMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;
import org.newsfacts.time.TimeMention;

/** Where an act happened, and at what it aimed. */
final class ActSetting {
  /** So far a word is looked for around another; keeps long sentences linear. */
  static final int NEAR = 60;

  private final Reading reading;
  private final AttackWords words;
  private final ActDays days;

  ActSetting(Reading reading, AttackWords words) {
    this.reading = reading;
    this.words = words;
    this.days = new ActDays(reading);
  }

  ActDays days() {
    return days;
  }

  /** What follows an attack noun: "on a bus in Garissa by rebels on Monday". */
  static final class Tail {
    @Nullable NounPhrase aim;
    @Nullable NounPhrase of;
    @Nullable NounPhrase by;

    /** Whether "on" or "against" aims: "a strike on a depot", not "at". */
    boolean aimed;

    @Nullable Place place;

    /** The place told by "in", "at", "outside"; not what is aimed at. */
    @Nullable Place where;

    @Nullable When when;
    int end;

    /** Where the phrases behind the noun end, asides like "for peace" too. */
    int reach;
  }

  /** Reads the prepositional phrases after a noun, one after the other. */
  Tail tail(NounPhrase noun) {
    return tail(noun.base().to());
  }

  /** Reads the prepositional phrases from a token on. */
  Tail tail(int from) {
    Tail tail = new Tail();
    tail.end = from;
    int limit = reading.sentence(from - 1).to();
    int at = from;
    while (at < limit) {
      int start = reading.tokens().lower(at).equals(",") ? at + 1 : at;
      TimeMention time = start < limit ? reading.times().at(start) : null;
      if (time != null && ActDays.isDate(time)) {
        tail.when = tail.when == null ? days.loose(reading.when(time)) : tail.when;
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
      String word = reading.tokens().lower(start);
      if (!take(tail, word, object, start > at || at > tail.end)) {
        break;
      }
      at = Math.max(object.base().to(), at + 1);
      tail.end = isAside(word) ? tail.end : at;
      tail.reach = at;
    }
    return tail;
  }

  private boolean take(Tail tail, String word, NounPhrase object, boolean afterComma) {
    TimeMention time = reading.times().at(object.base().from());
    if (time == null) {
      time = reading.times().at(object.head());
    }
    if (time != null) {
      if (ActDays.isDate(time) && !word.equals("since") && !word.equals("until")) {
        tail.when = tail.when == null ? reading.when(time) : tail.when;
      }
      return true;
    }
    if (isAside(word)) {
      return true;
    }
    if (reading.isWord(word, ActWord.AIMING)) {
      tail.aimed |= tail.aim == null && reading.isWord(word, ActWord.AIMED);
      boolean there = // "at Dorna airport", not "at a market in Dorna"
          word.equals("at") && placeIn(object) != null && reading.place(object.base()) != null;
      tail.aim = tail.aim == null && !afterComma && !there ? object : tail.aim;
    } else if (word.equals("of")) {
      tail.of = tail.of == null && tail.aim == null && tail.place == null ? object : tail.of;
    } else if (word.equals("by")) {
      tail.by = tail.by == null ? object : tail.by;
    } else if (!word.equals("between") && !reading.isWord(word, ActWord.PLACED)) {
      return false;
    }
    Place place = word.equals("by") || word.equals("between") ? null : placeIn(object);
    tail.place = tail.place == null ? place : tail.place;
    tail.where = tail.where == null && isWhere(word) && !word.equals("on") ? place : tail.where;
    return true;
  }

  /** "rockets from Gaza on Haifa", "a march for peace in Lima": no place of the act, no aim. */
  private boolean isAside(String word) {
    return reading.isWord(word, ActWord.APART);
  }

  private @Nullable Place placeIn(NounPhrase object) {
    boolean counted = // "in seven states"
        reading.tags().pos(object.base().from()) == Pos.NUM
            && reading.names().in(object.range()).isEmpty();
    return counted ? null : reading.place(object.range());
  }

  /** "On Republic Square [in Yerevan]": the town of a square or street. */
  @Nullable Place town(@Nullable Place place) {
    if (place == null || place.mention() == null) {
      return place;
    }
    int last = reading.tokens().at(place.mention().end() - 1);
    boolean in =
        reading.isForm(last, ProtestWord.STREET)
            && last + 2 < reading.tokens().size()
            && reading.tokens().lower(last + 1).equals("in");
    NounPhrase town = in ? reading.clauses().nounAt(last + 2) : null;
    Place told = town == null ? null : reading.place(town.range());
    return told == null ? place : told;
  }

  /** Returns where a clause says it happened. */
  @Nullable Place place(Clause clause) {
    NounPhrase town = scene(reading, clause);
    Place scene = town == null ? null : reading.place(town.range());
    if (scene != null) {
      return scene;
    }
    for (PrepPhrase prep : clause.phrases()) {
      NounPhrase object = prep.object();
      if (object != null && isWhere(prep.word())) {
        Place place = reading.place(object.range());
        place = place == null ? reading.frames().placeMeant(object) : place; // "in the capital"
        if (place != null) {
          return place;
        }
      }
    }
    return reading.frames().place(clause);
  }

  /** "in Latur, where crowds torched a bank". */
  static @Nullable NounPhrase scene(Reading reading, Clause clause) {
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

  /** "raided [the village of Qasr] in Homs province": the village. */
  @Nullable Place ofNamed(NounPhrase target) {
    NounPhrase name = of(target);
    boolean town = reading.isLemma(target.head(), AttackWord.TOWN);
    return town && name != null && name.base().from() == target.base().to() + 1
        ? reading.place(name.base())
        : null;
  }

  /** "a barrage of [rockets]": what stands behind "of"; or null. */
  @Nullable NounPhrase of(NounPhrase noun) {
    return word(noun.base().to()).equals("of")
        ? reading.clauses().nounAt(noun.base().to() + 1)
        : null;
  }

  /** "struck Aleppo", "raided Aleppo and Homs": the target is the place. */
  @Nullable Place named(NounPhrase target) {
    NameMention name = reading.names().at(target.head());
    boolean place =
        name != null
            && (name.kind() == NameMention.Kind.PLACE || name.kind() == NameMention.Kind.COUNTRY);
    boolean common = name == null && reading.tags().pos(target.head()) == Pos.NOUN;
    boolean abroad = reading.isLemma(target.head(), AttackWord.ABROAD); // "the Peruvian embassy"
    if (common && !abroad && words.isBuilding(reading.tags().lemma(target.head()))) {
      return ofNation(target.base());
    }
    boolean proper = name == null && reading.tags().pos(target.head()) == Pos.PROPN;
    boolean other = name != null && name.kind() == NameMention.Kind.OTHER;
    return place || proper || other ? reading.place(target.range()) : null;
  }

  /** "a [Yemeni] port", "[Kenyan] doctors", "[Ecuador]'s largest union": the country. */
  @Nullable Place ofNation(TokenRange words) {
    for (NameMention name : reading.names().in(words)) {
      boolean nation =
          name.kind() == NameMention.Kind.DEMONYM || name.kind() == NameMention.Kind.COUNTRY;
      Actor actor = nation ? reading.actor(name.range(), name.range().to() - 1) : null;
      boolean state = actor != null && actor.kind() == Actor.Kind.COUNTRY;
      String country = actor == null ? null : state ? actor.name() : actor.affiliation();
      if (actor != null && country != null) {
        return new Place(country, actor.country(), reading.span(name.range()));
      }
    }
    return null;
  }

  boolean isWhere(String word) {
    return reading.isWord(word, ActWord.WHERE);
  }

  /** Two towns are two places; "Peru" and "Lima", "Lima" and "Lima airport" may be one. */
  boolean placesDiffer(@Nullable Place one, @Nullable Place other) {
    if (one == null || other == null || share(one.name(), other.name())) {
      return false;
    }
    boolean sameState = one.country() != null && one.country().equals(other.country());
    return !(sameState && isState(one) != isState(other));
  }

  private boolean isState(Place place) {
    NameMention name =
        place.mention() == null
            ? null
            : reading.names().at(reading.tokens().at(place.mention().start()));
    return name != null
        && (name.kind() == NameMention.Kind.COUNTRY || name.kind() == NameMention.Kind.DEMONYM);
  }

  /** "Baghdad International Airport" and "Baghdad". */
  static boolean share(String one, String other) {
    String longer = " " + one.toLowerCase(Locale.ROOT) + " ";
    String shorter = " " + other.toLowerCase(Locale.ROOT) + " ";
    return longer.contains(shorter) || shorter.contains(longer);
  }

  /** "fired into the air", "launched on time". */
  boolean isNowhere(NounPhrase aim) {
    return reading.isLemma(aim.head(), AttackWord.NOWHERE);
  }

  /** A token in lower case; empty before the first and past the last. */
  String word(int token) {
    return token < 0 || token >= reading.tokens().size() ? "" : reading.tokens().lower(token);
  }

  /** Whether a word of the class stands in the sentence, of a very long one in the near part. */
  boolean isNear(int token, ProtestWord of) {
    TokenRange sentence = reading.sentence(token);
    int to = Math.min(sentence.to(), token + NEAR);
    for (int at = Math.max(sentence.from(), token - NEAR); at < to; at++) {
      if (reading.isForm(at, of)) {
        return true;
      }
    }
    return false;
  }

  /** "another attack", "a second bomb", "a separate raid", "an earlier attack". */
  boolean isFurther(NounPhrase noun) {
    for (int token = noun.base().from(); token < noun.head(); token++) {
      if (reading.isForm(token, AttackWord.FURTHER)) {
        return true;
      }
    }
    return false;
  }

  /** "the attack", "this raid": what was told before. */
  boolean isAgain(NounPhrase noun) {
    return reading.isForm(noun.base().from(), AttackWord.AGAIN) || noun.possessor() != null;
  }

  /** "its deadliest attack", "the group's raid". */
  boolean isOwned(NounPhrase noun) {
    TokenRange owner = noun.possessor();
    return owner != null && reading.times().at(owner.from()) == null
        || reading.tags().pos(noun.base().from()) == Pos.PRON && noun.base().size() > 1;
  }
}
