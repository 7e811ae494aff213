package org.newsfacts.name;

import org.newsfacts.lexicon.Listed;

/** The classes of words that names are told by. */
public enum NameWord implements Listed {
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
  /** "Northstar is a phone firm": what shows a name to be that of a body. */
  KIND_OF_BODY,
  /** "The two leaders": persons, whatever the names before look like. */
  PEOPLE,
  /** "Tim March": months that are family names; the usual ones are of class FAMILY_NAME too. */
  MONTH_NAME,
  /** "Monday", "May". */
  CALENDAR,
  /** Written large at the start of a sentence, but no name: "During". */
  NEVER,
  /** "US-led", "Tobruk-based". */
  COMPOUND_ENDING,
  /** "de" of "Ada de la Cruz". */
  PARTICLE,
  /** "bin", "van": particles that only people have in their names. */
  PERSONAL,
  /** "in Berg": a place, not the person of that name. */
  WHERE,
  /** "Affordable Care Act (ACA)": has initials and is no body. */
  THING,
  /** "and" of "Harbour Dredging and Pilotage Council (HDPC)". */
  SMALL,
  /** "Stephen King": offices and ranks that are family names as well. */
  NAME_LIKE,
  /** "Gazette" of "Harbour Gazette". */
  MEDIA,
  /** "the United Nations' Security Council". */
  NATIONS,
  /** "Security Council": by these words alone that of the United Nations. */
  OF_NATIONS,
  /** "Radio Solveig": opens the name of a broadcaster or agency. */
  STATION,
  /** "Mr. Holm", "King Olaf", "his brother Per". */
  HIS,
  /** "Ms. Holm", "actress Ida Holm". */
  HERS,
  /** "Republic" of "Republic of Malta". */
  STATE_FORM,
  /** "al" of "Rashid al-Badri". */
  ARTICLE,
  /** "a tea pick[er]", "a violin[ist]": most people's trades end so. */
  TRADE_ENDING,
  /** "a news[paper]", "a poly[ster]", "an aircraft [carrier]": no trade. */
  NO_TRADE_ENDING;

  @Override
  public String list() {
    return "name-words";
  }
}
