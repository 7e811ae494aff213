package org.newsfacts.violence;

import org.newsfacts.clause.Clause;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.lexicon.Listed;
import org.newsfacts.reading.Reading;

/** Classes of words that tell where, when, by and on what an act was done. */
enum ActWord implements Listed {
  /** "Shot <em>everybody</em>": nobody told before. */
  SOMEBODY,

  /** "The army <em>conducted</em> a strike". */
  CARRYING_OUT,

  /** "A raid <em>on</em> a camp": what stands behind is hit. */
  AIMING,

  /** "A strike <em>on</em> a depot", not "at". */
  AIMED,

  /** "A raid <em>near</em> Lima". */
  PLACED,

  /** "Rockets <em>from</em> Gaza": no place of the act, no aim. */
  APART,

  /** "Attacked a bus <em>near</em> Lima". */
  WHERE,

  /** "<em>Bombarded</em> him with mail": needs a thing. */
  BOMBARDED,

  /** "Peru <em>pounded</em> a camp": a state does it from the air. */
  STATE_DOES,

  /** "The raid <em>murdered</em> hopes": whatever it takes, it is a life. */
  DEED,

  /** "The attack <em>claimed</em> nine lives". */
  TOLL_VERB,

  /** "The blast <em>ripped</em> through a bus". */
  TEARING,

  /** "<em>Fired</em> bricks": with arms only. */
  FIRING,

  /** "Attacked him <em>over</em> the delay": with words. */
  QUARRELLED,

  /** "Rockets were fired <em>from</em> Gaza". */
  SENT,

  /** "Dropped bombs <em>from</em> helicopters". */
  DROPPED,

  /** "Set a school <em>ablaze</em>". */
  LIT,

  /** "The town <em>survived</em> a raid". */
  SUFFERING,

  /** "The army <em>repelled</em> an attack": it was the target. */
  REPELLING,

  /** "The attack <em>happened</em> on Monday". */
  HAPPENING,

  /** "Was shot <em>as</em> he left". */
  MEANWHILE,

  /** "Attacked two men, <em>using</em> a knife". */
  USING,

  /** "Nine were <em>arrested</em> in a raid". */
  SEIZING,

  /** "A <em>device</em>", "the <em>attackers</em>": an article that says it speaks of bombs. */
  BOMBED,

  /** "Shelling was <em>reported</em> in Lima". */
  RECORDED,

  /** "Lima was the <em>target</em> of a raid". */
  TARGETED,

  /** "Shootings in recent <em>years</em>". */
  LONG,

  /** "Was retaken <em>after</em> heavy bombing". */
  FOLLOWING,

  /** "Another less than two hours <em>later</em>". */
  LATER,

  /** "The attacks were <em>in</em> Lima". */
  AT_PLACE,

  /** "The threat <em>of</em> attacks". */
  UNREAL_OF,

  /** "<em>Twin</em> attacks". */
  TWO,

  /** "Peruvian <em>raids</em>": who does it stands before it. */
  STRIKES_HOME,

  /** "Riders attacked a well <em>near</em> Lima". */
  BESIDE,

  /** "<em>Burned</em> a school": somebody must. */
  BURNING,

  /** "Opened <em>fire</em>". */
  GUNS,

  /** "Came under <em>fire</em>". */
  UNDERGONE,

  /** "Have killed 60 <em>since</em> May": a sum. */
  SINCE,

  /** "Blew himself <em>up</em>". */
  UPWARD,

  /** "The <em>shelling</em> of Tyre": what stands behind "of" is hit. */
  OF_VICTIM;

  @Override
  public String list() {
    return "act-words";
  }

  /** Returns whether a clause has a phrase with such a preposition. */
  boolean isPhraseOf(Reading reading, Clause clause) {
    for (PrepPhrase prep : clause.phrases()) {
      if (reading.isWord(prep.word(), this)) {
        return true;
      }
    }
    return false;
  }
}
