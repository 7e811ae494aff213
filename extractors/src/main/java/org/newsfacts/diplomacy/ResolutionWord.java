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

  /** "A <em>vote</em> on the text". */
  VOTE,

  /** "Is to vote on a <em>measure</em>": texts that may be drafts. */
  DRAFT,

  /** "Issued a <em>presidential</em> statement": a paper of the whole body. */
  JOINT_PAPER,

  /** "Could not agree on a <em>plan</em>": agreed on, it is no text. */
  PLAN,

  /** "Failed to win a <em>majority</em>". */
  MAJORITY,

  /** "The bill <em>passed</em> the Senate": the text itself does. */
  PASSING,

  /** "Voted to <em>pass</em> the bill": read at that verb. */
  DECIDING,

  /** "<em>After</em> the adoption of the text": it was done. */
  DONE_BEHIND,

  /** "The adoption of the text <em>requires</em> a majority": not done. */
  NEEDING,

  /** "<em>Hailed</em> the adoption of the text": done. */
  JUDGING,

  /** "<em>All</em> 14 other members voted for it": how many, not the body. */
  SHARE,

  /** "On the raid <em>by</em> 12 votes to three": how the vote went. */
  COUNT_LINK,

  /** "A draft on piracy <em>in</em> the council": where it lies. */
  FLOOR_LINK,

  /** "A motion <em>for</em> an inquiry". */
  TOPIC_LINK,

  /** "<em>Because</em> Oslo objected". */
  WHY;

  @Override
  public String list() {
    return "resolution-words";
  }
}
