package org.newsfacts.violence;

import org.newsfacts.lexicon.Listed;

/** Classes of words around attacks. */
enum AttackWord implements Listed {
  /** What an attack does: "the raid <em>left</em> two dead". */
  ACT_DOES,

  /**
   * "A <em>series</em> of strikes", "a <em>barrage</em> of rockets": what counts is the noun after
   * "of".
   */
  BUNDLE,

  /** "A <em>heart</em> attack", "<em>tear</em> gas": what makes an attack noun or weapon none. */
  OTHERWISE,

  /** "The <em>threat</em> of attacks", "a <em>plot</em> to bomb". */
  UNREAL_NOUN,

  /** "<em>Against</em> attacks", "<em>like</em> an attack": what stands before one that is none. */
  UNREAL_BEFORE,

  /** "The <em>film</em> shows rebels attacking a port", "in a <em>drill</em>". */
  STORY,

  /** "Rebels <em>often</em> attack convoys there." */
  HABIT,

  /** "Attacks have <em>increased</em>." */
  TREND,

  /** "<em>Launched</em> an attack", "<em>carried</em> out a raid". */
  LAUNCHING,

  /** "<em>Fired</em> rockets", "<em>threw</em> stones". */
  THROWING,

  /** "Threw <em>bricks</em> at police": no weapon but thrown. */
  THROWN,

  /** "Fired <em>warning</em> shots", "<em>tear</em> gas": no attack. */
  HARMLESS,

  /** "Launched a <em>ballistic</em> missile": a test, where it is aimed at nobody. */
  TESTED,

  /** "Fired into the <em>air</em>", "launched on <em>time</em>". */
  NOWHERE,

  /** "<em>Police</em> raided the office": a search, no attack. */
  SEARCHER,

  /** "Shot the <em>video</em>", "struck a <em>deal</em>", "hit a <em>record</em>". */
  NO_VICTIM,

  /** "A <em>deadly</em> attack on Kari Solheim": meant with arms, not words. */
  VIOLENT,

  /** "<em>Another</em> attack", "a <em>second</em> bomb". */
  FURTHER,

  /** "A <em>man</em> attacked Kari Solheim" with his fists; a party would with words. */
  ASSAILANT,

  /** "A <em>gas</em> explosion", "a <em>leak</em>": a blast that nobody set off. */
  ACCIDENT,

  /** "Clashes between the <em>army</em> and rebels". */
  SIDE,

  /** "<em>No</em> group", "<em>neither</em> army", "<em>nobody</em>". */
  NOBODY,

  /** "<em>Blamed</em> for the raid by the mayor": what stands behind "by" speaks. */
  BLAMING,

  /** "Killed <em>in</em> a raid", "attacked <em>with</em> a knife". */
  BY_MEANS,

  /** "Raided the <em>village</em> of Qasr": its name is the place. */
  TOWN,

  /** "<em>Days</em> after it took the town": no day. */
  UNIT,

  /** "Hit by <em>air strikes</em>": an act that is its weapon too; "a bombing" is none. */
  ACT_AND_WEAPON,

  /** "Killed 11 <em>people</em>": victims, no target. */
  ANYBODY,

  /** "<em>Armed</em> herders stormed a village". */
  ARMED,

  /** "Fired at a <em>mock</em> ship": practice. */
  MOCK,

  /** "A <em>driver</em> ploughed into a crowd". */
  DRIVER,

  /** "The Peruvian <em>embassy</em>": stands in another country. */
  ABROAD,

  /** "Torn apart by a bomb, <em>it</em> burned": a thing told before. */
  THING_MEANT,

  /** "A convoy <em>carrying</em> aid": what says which thing was hit. */
  HOLDING,

  /** "Hit military <em>targets</em>": what the next sentence may name. */
  ANY_TARGET,

  /** "Stormed <em>out</em>", "struck <em>up</em>": verbs of attack in other uses. */
  ASIDE,

  /** "Mortar <em>rounds</em>", "artillery <em>fire</em>": the word before names the weapon. */
  ROUNDS,

  /** "<em>The</em> attack", "<em>this</em> raid": what was told before. */
  AGAIN;

  @Override
  public String list() {
    return "attack-words";
  }
}
