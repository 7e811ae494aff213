package org.newsfacts.mention;

import org.newsfacts.lexicon.Listed;

/** The classes of words that names are told by. */
enum NameWord implements Listed {
  /** "Help Malawi condemned the raid": a verb that opens the name of a body. */
  CALL,
  /** "Berg said": what people and bodies do in words. */
  SPEECH,
  /** "Berg condemned the raid": what only people and bodies do. */
  ACT,
  /** "Green MP", "Democrat Berg": before a politician's name. */
  PARTY,
  /** "Bill Cross said": nouns of bodies that are family names too. */
  FAMILY_NAME,
  /** "Republic" of "Republic of Malta". */
  STATE_FORM,
  /** "al" of "Rashid al-Badri". */
  ARTICLE;

  @Override
  public String list() {
    return "name-words";
  }
}
