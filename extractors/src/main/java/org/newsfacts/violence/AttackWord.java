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

  /** "<em>Vowed</em> to strike the port", "<em>denied</em> that troops had opened fire". */
  UNREAL_VERB,

  /** "The <em>threat</em> of attacks", "a <em>plot</em> to bomb". */
  UNREAL_NOUN,

  /** "Rebels <em>often</em> attack convoys there." */
  HABIT,

  /** "Attacks have <em>increased</em>." */
  TREND,

  /** "Must <em>stop</em> its air strikes": the attack itself is real. */
  REACTION,

  /** "<em>Launched</em> an attack", "<em>carried</em> out a raid". */
  LAUNCHING,

  /** "<em>Fired</em> rockets", "<em>threw</em> stones". */
  THROWING,

  /** "Threw <em>bricks</em> at police": no weapon but thrown. */
  THROWN,

  /** "Fired <em>warning</em> shots", "<em>tear</em> gas": no attack. */
  HARMLESS,

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

  /** "A bomb <em>exploded</em>": the subject is the weapon, there is no object. */
  BURSTING,

  /** "Clashes between the <em>army</em> and rebels". */
  SIDE;

  @Override
  public String list() {
    return "attack-words";
  }
}
