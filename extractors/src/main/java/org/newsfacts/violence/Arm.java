package org.newsfacts.violence;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.lexicon.Listed;
import org.newsfacts.model.Attack;
import org.newsfacts.reading.Reading;

/** What attacks are done with and by whom, and the kind that tells: the list attack-weapons. */
enum Arm implements Listed {
  /** "<em>Jets</em> bombed a camp". */
  AIR_STRIKE,
  /** "<em>Mortar</em> fire killed two". */
  ARTILLERY,
  /** "A <em>missile</em> hit a tanker". */
  ROCKET,
  /** "A <em>grenade</em> was thrown". */
  BOMBING,
  /** "A <em>gunman</em> killed two". */
  SHOOTING,
  /** "Attacked with a <em>knife</em>". */
  STABBING,
  /** "<em>Drones</em> hit the port". */
  DRONE,
  /** "A <em>truck</em> ploughed into shoppers". */
  VEHICLE,
  /** "An <em>acid</em> attack". */
  OTHER,
  /** "<em>Rockets</em> landed": strikes by itself. */
  WEAPON,
  /** "An <em>air</em> raid": tells a weapon only before a noun of attack. */
  MEANS,
  /** "<em>Rebels</em> hit a base": bears arms by the name. */
  PERSON,
  /** "<em>Troops</em> shelled a school": may attack. */
  FORCE;

  @Override
  public String list() {
    return "attack-weapons";
  }

  /** Returns the kind of attack that a word tells: "rocket", "truck-bomb"; or null. */
  static Attack.@Nullable Kind kind(Reading reading, String lemma) {
    for (Attack.Kind kind : Attack.Kind.values()) {
      if (reading.isWord(lemma, valueOf(kind.name()))) {
        return kind;
      }
    }
    int hyphen = lemma.lastIndexOf('-');
    return hyphen < 0 ? null : kind(reading, lemma.substring(hyphen + 1));
  }

  /** Returns the kind that a word before the head tells: "a [rocket] attack"; or null. */
  static Attack.@Nullable Kind before(Reading reading, NounPhrase noun) {
    Attack.Kind found = null;
    for (int token = noun.base().from(); token < noun.head(); token++) {
      Attack.Kind kind = kind(reading, reading.tags().lemma(token));
      found = found == null || found == Attack.Kind.VEHICLE && kind != null ? kind : found;
    }
    return found;
  }

  /** The base form; of "Warplanes" at the start of a sentence, taken for a name, too. */
  static String lemma(Reading reading, int token) {
    String lemma = reading.tags().lemma(token);
    boolean plural = reading.tags().pos(token) == Pos.PROPN && lemma.endsWith("s");
    String one = plural ? lemma.substring(0, lemma.length() - 1) : lemma;
    one =
        reading.isWord(one, PERSON) ? one : one.substring(one.lastIndexOf('-') + 1); // "car-bomber"
    return kind(reading, one) != null || reading.isWord(one, PERSON) || reading.isWord(one, FORCE)
        ? one
        : lemma;
  }
}
