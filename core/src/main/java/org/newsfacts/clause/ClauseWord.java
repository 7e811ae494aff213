package org.newsfacts.clause;

import org.newsfacts.lexicon.Listed;

/** Classes of words that the readers of clauses and noun phrases know by name. */
enum ClauseWord implements Listed {
  /**
   * "condemned the attack in a [statement]", "in strong [terms]", "for [example]": with the verb.
   */
  WITH_VERB,
  /** "banned exports for two [weeks]". */
  SPAN_OF_TIME,
  /** "the [minister] of the interior of Norland, who met her": a person, though places follow. */
  OFFICE,
  /** "an [attack] in Lumo, which killed nine". */
  DEED,
  /** "an attack in Lumo that [killed] nine": told of deeds, not of places. */
  TOLD_OF_DEEDS,
  /** "let the council [resume]": what follows the object is an infinitive without "to". */
  BARE_INFINITIVE,
  /** "[used] the raid for winning votes": who uses wins. */
  USING,
  /** "[many] were hurt", "[several] of them died": the noun is left out. */
  COUNTING;

  @Override
  public String list() {
    return "clause-words";
  }
}
