package org.newsfacts.violence;

import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Listed;
import org.newsfacts.model.AttackKind;
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
  static @Nullable AttackKind kind(Reading reading, String lemma) {
    for (AttackKind kind : AttackKind.values()) {
      if (reading.isWord(lemma, valueOf(kind.name()))) {
        return kind;
      }
    }
    int hyphen = lemma.lastIndexOf('-');
    return hyphen < 0 ? null : kind(reading, lemma.substring(hyphen + 1));
  }
}
