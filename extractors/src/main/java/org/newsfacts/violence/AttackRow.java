package org.newsfacts.violence;

import org.newsfacts.frame.Sense;

/** What the rows of attack-senses say of a word: what it needs beside it to tell an attack. */
enum AttackRow {
  /** "Set a school <em>ablaze</em>". */
  ABLAZE,

  /** "<em>Attacked</em> a convoy": needs somebody who can. */
  ABLE,

  /** "<em>Raided</em> a village": needs somebody in arms. */
  ARMED,

  /** "<em>Burned</em> a church". */
  ARSON,

  /** "An assassination <em>attempt</em>". */
  ATTEMPT,

  /** "A <em>blast</em>" in an article on bombs. */
  BLAST,

  /** "<em>Blew</em> up a bridge". */
  BLOWS,

  /** "A rocket <em>landed</em>". */
  BURSTS,

  /** "The <em>killing</em> of a nurse by gunmen". */
  BY,

  /** "<em>Fighting</em>": of two sides. */
  CLASH,

  /** "Rebels <em>clashed</em> with troops". */
  CLASHES,

  /** "<em>Hacked</em> to death". */
  DEATH,

  /** "<em>Rammed</em> a truck into a base". */
  DRIVES,

  /** "<em>Fired</em> at a post". */
  FIRES,

  /** "<em>Killed</em> two in a raid". */
  HARM,

  /** "<em>Torched</em> a church". */
  HIT,

  /** "A bomber <em>struck</em> at noon". */
  HITS,

  /** "<em>Ambushed</em> a convoy": an attack without more. */
  ITSELF,

  /** "<em>Opened</em> fire". */
  OPENS,

  /** "<em>Drove</em> into a crowd": needs people. */
  PEOPLE,

  /** "<em>Detonated</em> a bomb". */
  SETS,

  /** "<em>Struck</em> a depot": needs arms. */
  STRIKE,

  /** "<em>Shot down</em> a jet". */
  THING,

  /** "<em>Fired</em> rockets". */
  THROWS,

  /** "<em>Came</em> under fire". */
  UNDER,

  /** "<em>Blew</em> himself up". */
  UP,

  /** "A bomb <em>rocked</em> a town": needs a weapon. */
  WEAPON;

  /** Returns whether a row says it. */
  boolean isOf(Sense sense) {
    return sense.has(this);
  }
}
