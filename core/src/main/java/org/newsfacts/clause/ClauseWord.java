package org.newsfacts.clause;

import org.newsfacts.lexicon.Listed;

/** Classes of words that the readers of clauses and noun phrases know by name. */
enum ClauseWord implements Listed {
  /** "<em>Resolution</em> 2977", "<em>Article</em> 5": a number names it. */
  NUMBERED,
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
  COUNTING,
  /** "because [of]", "rather [than]": without it two words are not put together to be looked up. */
  ENDS_LONG_PREPOSITION,
  /** "at [least]", "more [than]". */
  ENDS_QUANTIFIER,
  /** "[those] in Gaza", "the [one] with the key". */
  POINTING,
  /** "the mayor [who] left". */
  RELATIVE,
  /** "asked [whether] he left". */
  QUESTION,
  /** "[because] the rains came": opens a clause, or governs a noun. */
  SUBORDINATOR,
  /** "[because of] the rain". */
  LONG_PREPOSITION,
  /** "nearly 40 [died]": a verb without a passive, whose past form alone is never a participle. */
  INTRANSITIVE,
  /** "on [Monday]", "in [March]". */
  TIME_HEAD,
  /** "last [week]". */
  TIME_UNIT,
  /** "[last] week". */
  TIME_MODIFIER,
  /** "In Lisbon [President] Ruiz resigned". */
  TITLE,
  /** "[at least] 40". */
  QUANTIFIER,
  /** "[about] 200". */
  NUMBER_ADVERB,
  /** "a [dozen]". */
  ROUND_NUMBER,
  /** "The plan failed, [said] the mayor". */
  PLAIN_SPEECH,
  /** "said [nothing]", "said a [prayer]": no speaker behind the verb. */
  NO_SPEAKER,
  /** "the 10[th]". */
  ORDINAL_ENDING,
  /** "5[pm]", "12[km]", "3.5[bn]": a number with its unit is a number. */
  UNIT_ENDING,
  /** "sta[tion]", "friend[ship]": an unlisted word that ends so is a noun. */
  NOUN_ENDING,
  /** "danger[ous]", "bullet[proof]". */
  ADJECTIVE_ENDING,
  /** "politic[al]": an adjective, or nearly as often a noun. */
  SOFT_ADJECTIVE_ENDING,
  /** "weapon[ize]". */
  VERB_ENDING,
  /** "[over]ran", "[re]routed": the verb behind it is the one that is inflected. */
  VERB_PREFIX,
  /** "[re]-elected", "[vice]-president": the word behind the hyphen keeps its class. */
  PREFIX,
  /** "his [call] to stop": the infinitive tells what the noun is about. */
  ACT_NOUN,
  /** "[told] reporters that": takes a person and a clause. */
  TELLING,
  /** "[phoned] the king to thank him": who phones thanks. */
  CONTACT,
  /** "[promised] them to leave": who promises leaves. */
  PROMISING,
  /** "Leaders [of] Two Nations Meet [in] Cairo". */
  SMALL_IN_TITLES,
  /** "Leila [bint] Omar", "Ana [de la] Cruz". */
  NAME_PARTICLE,
  /** "[instructed] the board to report": what it asks somebody to do follows as an infinitive. */
  ASKS_TO_ACT,
  /** "[called] on both to leave": asks somebody behind a preposition. */
  ASKS_BEHIND_PREPOSITION,
  /** "The council [met] in private": what several do, no passive without "by" or "with". */
  MUTUAL,
  /** "[Bloody] Sunday", "[Easter] Monday": the day is part of a name. */
  NAMES_DAY,
  /** "talks [between] Oslo and Bern": with the nearest noun. */
  BINDS,
  /** "the mayor [himself] left", "we [all] left": no noun of its own. */
  ECHO,
  /** "A keen swimmer, [he] left": a new subject. */
  SUBJECT_PRONOUN,
  /** "urged [them] to keep the roads open": never a subject. */
  OBJECT_PRONOUN,
  /** "[its] fleet": a noun follows. */
  OWNER,
  /** "a plan [for] peace": with the noun, where nothing tells otherwise. */
  AFTER_NOUN,
  /** "[after] the vote", "[after] they voted": a preposition that opens clauses. */
  CLAUSE_PREPOSITION,
  /** "the attacks [today] in Lima". */
  DAY_WORD,
  /** "due to host [the] king": a verb stands before it. */
  OPENS_OBJECT,
  /** "[that]'s", "[there]'s": no possessive. */
  WITH_IS,
  /** "has [never] met them". */
  NEGATION,
  /** "[will] meet", "[shall] meet". */
  FUTURE,
  /** "[according] to her": a preposition in all but form. */
  PREPOSED,
  /** "have [both] criticised it". */
  SHARED,
  /** "[Nor] did the army confirm". */
  NEGATED_FIRST,
  /** "put [off] a vote": without "by" no passive. */
  PARTICLE;

  @Override
  public String list() {
    return "clause-words";
  }
}
