package org.newsfacts.diplomacy;

import org.newsfacts.lexicon.Listed;

/** Classes of words in the list {@code party-words}. */
enum PartyWord implements Listed {
  /** "The king <em>of</em> Norway", "envoy <em>to</em> Kenya". */
  OFFICE_LINK,

  /** "Counterparts <em>including</em> Lund and Berg". */
  INCLUDING,

  /** "<em>He</em> met Lund", where nobody knows who he is. */
  ANYBODY,

  /** "Discussions on a <em>truce</em> with Somalia": the truce is with Somalia. */
  TAKES_WITH,

  /** "The <em>council</em>": heads of the names of bodies. */
  BODY,

  /** "His Omani <em>counterpart</em>". */
  COUNTERPART,

  /** "Norwegian and Kenyan <em>officials</em>": groups, no persons. */
  CROWD_OFFICE,

  /** "Lund <em>and</em> Berg": a member follows. */
  JOINT,

  /** "Lund and, <em>later</em>, Berg": stands between members behind a joint. */
  JOINT_ADVERB,

  /** "Lund, Dahl <em>and</em> Berg": the last member follows. */
  LAST_JOINT,

  /** "His <em>wife</em>": no news of diplomacy. */
  KIN,

  /** "Spoke to <em>reporters</em>": those who ask and report, and halls one speaks to. */
  MEDIA,

  /** "On the <em>sidelines</em>", "over the <em>weekend</em>": nothing one talks about. */
  NO_TOPIC,

  /** "The <em>minister</em>": offices of state and diplomacy. */
  OFFICE,

  /** "Brokered <em>by</em> A and B", "<em>between</em> A and B": two follow. */
  PAIR_LINK,

  /** "A and B, which <em>are</em> mediating". */
  PLURAL_VERB,

  /** "<em>He</em>", "<em>them</em>". */
  PRONOUN,

  /** "A third <em>round</em> of talks": it stands for the talks. */
  SERIES,

  /** "Both <em>men</em>", "the <em>pair</em>". */
  SIDE,

  /** "The two <em>sides</em>", "the <em>delegations</em>": those whose talks were told before. */
  SIDES,

  /** "Hill <em>Jr.</em>". */
  SUFFIX,

  /** "Talks <em>on</em> grain". */
  TOPICAL;

  @Override
  public String list() {
    return "party-words";
  }
}
