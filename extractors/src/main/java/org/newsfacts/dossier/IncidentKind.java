package org.newsfacts.dossier;

import org.newsfacts.lexicon.Listed;

/** What did the harm, by the words for it; a word may stand for several. */
enum IncidentKind implements Listed {
  /** "A car bomb went off in Aden." */
  BLAST,
  /** "Gunmen opened fire on a bus." */
  SHOOTING,
  /** "Air strikes hit the port." */
  STRIKE,
  /** "Three were hurt in a knife attack." */
  STABBING,
  /** "A van ploughed into the crowd." */
  RAMMING,
  /** "Fighting broke out near the dam." */
  FIGHTING,
  /** "Four died in the riots." */
  UNREST,
  /** "The quake struck at dawn." */
  QUAKE,
  /** "The cyclone made landfall." */
  STORM,
  /** "Floods swept away two bridges." */
  FLOOD,
  /** "A mudslide buried the hamlet." */
  SLIDE,
  /** "The heatwave killed 40." */
  WEATHER,
  /** "The volcano erupted." */
  ERUPTION,
  /** "A fire swept through a hostel." */
  FIRE,
  /** "The bus collided with a lorry." */
  CRASH,
  /** "A bridge collapsed." */
  COLLAPSE,
  /** "The ferry capsized." */
  SINKING,
  /** "A stampede at the shrine." */
  STAMPEDE,
  /** "The cholera outbreak spread." */
  DISEASE,
  /** "Bad liquor killed nine." */
  POISONING,
  /** A mark, no kind: it reaches over several places, "the quake". */
  WIDE,
  /** A mark, no kind: it goes on for days, "the floods". */
  LASTING,
  /** A mark, no kind: what follows is not the incident told so far, "In a separate attack". */
  ANOTHER,
  /** A mark, no kind: a vehicle or roof tells what happened only where nothing else does. */
  WEAK,
  /** A mark, no kind: who died later did so of the event, "died of his wounds on Friday". */
  AFTERMATH,
  /** A mark, no kind: who was hurt before, "two of the injured died". */
  HURT,
  /** A mark, no kind: a lower number is meant, "revised down to 12". */
  REVISED;

  @Override
  public String list() {
    return "incident-kinds";
  }

  /** Returns whether it says what happened. */
  boolean isKind() {
    return compareTo(WIDE) < 0;
  }
}
