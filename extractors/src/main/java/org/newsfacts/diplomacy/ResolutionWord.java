package org.newsfacts.diplomacy;

import org.newsfacts.lexicon.Listed;

/** Classes of words in the list {@code resolution-words}. */
enum ResolutionWord implements Listed {
  /** "Blocked the <em>adoption</em> of a statement". */
  ADOPTION,

  /** "Two <em>abstained</em>". */
  ABSTAINED,

  /** "Two voted <em>against</em>". */
  AGAINST,

  /** "The 15 <em>nations</em>": they stand for the body named near. */
  BARE_MEMBERS,

  /** "The 57-member <em>body</em>": what stands for a chamber named before. */
  BODY_MEANT,

  /** "The <em>council</em>": a chamber however it is written. */
  CHAMBER,

  /** "A <em>resolution</em>": only a body that votes has these. */
  FIRM_TEXT,

  /** "11 voted in <em>favour</em>". */
  IN_FAVOUR,

  /** "EU foreign <em>ministers</em>", "<em>deputies</em>". */
  MEMBERS,

  /** "European <em>Union</em>": a chamber only as a name of more than one word. */
  NAMED_CHAMBER,

  /** "Ratified the <em>accord</em>": parliaments vote on it; for councils it is talks. */
  PACT,

  /** "Senate <em>Democrats</em>": members of one side, or one officer, not the Senate. */
  PARTY_SIDE,

  /** "<em>NATO</em>": chambers by their letters. */
  SHORT_CHAMBER,

  /** "A <em>statement</em>", "<em>sanctions</em>": texts that a body may vote on. */
  TEXT,

  /** "A text next <em>week</em>": a time read into the phrase. */
  TIME,

  /** "A <em>vote</em> on the text". */
  VOTE;

  @Override
  public String list() {
    return "resolution-words";
  }
}
