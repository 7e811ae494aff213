package org.newsfacts.coref;

import org.newsfacts.lexicon.Listed;

/** The classes of words by which a text tells who is meant. */
enum MeantWord implements Listed {
  /** "The statement added": whose it is who issued it. */
  DOCUMENT,
  /** "The report says": its own speaker, unless its author stands beside it. */
  PAPER,
  /** "Oman issued a statement". */
  ISSUING,
  /** "Oman published a report": not "signed an accord". */
  PUBLISHING,
  /** "a statement issued by Oman". */
  ISSUED,
  /** "Holm told reporters": the subject speaks, and speaks on. */
  SAYING,
  /** "said Holm": the subject may stand behind. */
  INVERTING,
  /** "both sides", "the two countries": those who deal with each other. */
  SIDE,
  /** "The pair left": two persons. */
  PAIR,
  /** "The company said": no union and no ministry. */
  COMPANY,
  /** "union", "ministry": no company. */
  PUBLIC_BODY,
  /** "he", "its", "them": one who was spoken of, whatever class the word has. */
  PRONOUN,
  /** "the armed group": one that fights. */
  ARMED,
  /** "Harbour Brigade": so they call themselves. */
  FORCE,
  /** "President Ida Holm" may be "the leader". */
  RULER,
  /** "the Omani leader": who rules there. */
  RULING,
  /** "deputy" makes another office of "governor". */
  LESSER,
  /** "the politician": whoever holds an office of state. */
  POLITICIAN,
  /** "the top diplomat": a foreign minister or an envoy. */
  DIPLOMAT,
  /** "the [envoy]": sent abroad. */
  SENT,
  /** "the [foreign] secretary", "the minister of [external affairs]". */
  FOREIGN_FIELD,
  /** "the [chief]": so general that the office must say it. */
  CHIEF,
  /** "the UN chief": whoever heads the body. */
  HEAD,
  /** "It is clear that", "it is time to act": nobody is meant. */
  IMPERSONAL,
  /** "It rained", "it seems that": nobody is meant. */
  HAPPENING,
  /** "It was the third raid": what happened is meant. */
  ORDINAL,
  /** "[their] envoy": whose it is stands before it. */
  OWNER,
  /** "the port [near] Lima": a place, not who acts. */
  NEAR,
  /** "div[er]s", "villag[er]s": most nouns for people at work end so. */
  HUMAN_ENDING,
  /** "the 15[-member] council". */
  MEASURE_ENDING,
  /** "[the] ministry", "[that] ministry": one that was named. */
  POINTING,
  /** "[the] statement", "the [same] statement": one that was told of. */
  THE_PAPER,
  /** "said [in] a statement", "[via] a post". */
  BY_PAPER,
  /** "the two [men]": persons, no bodies. */
  ADULT,
  /** "the [two] met", "the [latter] left": those of the last list. */
  COUNTED;

  @Override
  public String list() {
    return "meant-words";
  }
}
