package org.newsfacts.casualty;

import org.newsfacts.lexicon.Listed;

/** Classes of words that the casualty rules tell apart; their words stand in "casualty-words". */
enum CasualtyWord implements Listed {
  /** Before the word for people: "12 [other] shoppers". */
  FILLER,
  /** "three of [the] 12 hostages". */
  DETERMINER,
  /** What a part is taken out of: "two of [them]", "four of the [dead]". */
  WHOLE,
  /** "[Nobody] was hurt." */
  NOBODY,
  /** "No [one] was hurt." */
  NOBODY_AFTER_NO,
  /** "[Half] of the 60 prisoners". */
  FRACTION,
  /** "[A] guard was killed." */
  ONE,
  /** "[A family] of nine". */
  HOUSEHOLD,
  /** "[mother] of four". */
  PARENT,
  /** "the [head] of the police": told of as known. */
  BODY,
  /** How nouns for people end: "rang[er]", "loyal[ist]". */
  PERSON_ENDING,
  /** "six [aid] workers". */
  AID,
  /** "six [health] workers". */
  MEDICAL,
  /** "six [media] workers". */
  PRESS,
  /** "two brothers[,] Omar and Said Dahl", "two men [named] Omar and Said". */
  NAMED,
  /** "The dead [included] 20 women." */
  INCLUDES,
  /** "were [reported] killed", "[remain] missing". */
  LINK,
  /** "[is] dead": makes what follows a state. */
  BEING,
  /** "is [still] held". */
  HOLDING,
  /** "[fatally] wounded". */
  FATALLY,
  /** "12 [have] died", "12 are [still] missing": counted on. */
  GOES_ON,
  /** "[not] hurt". */
  NOT,
  /** "[could] have died": did not. */
  UNREAL,
  /** "[may] have died". */
  MAYBE,
  /** "are [feared] dead". */
  DOUBT,
  /** "accused [of] killing 12". */
  BEFORE_CHARGE,
  /** "[accused] of killing 12". */
  ACCUSES,
  /** "killed [another] 12", "rounded [up] 40". */
  BEFORE_COUNT,
  /** "[claimed] 12 lives". */
  TAKES_LIVES,
  /** "[recovered] 29 bodies". */
  FINDS_BODIES,
  /** "750 [deaths]": names what happened, not to whom. */
  HARM_ALONE,
  /** "[instead] of killing", "stopped [short] of killing". */
  BEFORE_UNDONE,
  /** "a woman in her [fifties]". */
  DECADE,
  /** "boys [under] the age of 12". */
  BEFORE_AGE,
  /** "riots [over] the death of a guard". */
  BEFORE_REASON,
  /** "head of the Garda [Force]". */
  FORCES,
  /** "no loss of [life]". */
  LIFE,
  /** "no [reports] of casualties". */
  NEWS_OF,
  /** "Two [camps] shelter 900 people." */
  CAMP,
  /** "lost [two sons]". */
  LOST_WITH_GRIEF,
  /** "people [on] board", "residents [of] Garda". */
  AFTER_PEOPLE,
  /** "took six warders [hostage]". */
  TAKEN_AS,
  /** "The six hostages were [freed]." */
  FREES,
  /** "dead [tired]". */
  NOT_QUITE_DEAD,
  /** "one death [a] day". */
  EACH,
  /** "one death a [day]". */
  PERIOD,
  /** "lost his [brother]". */
  KIN,
  /** "will not [admit] 250,000 refugees". */
  WELCOMES,
  /** "nine [seriously] hurt". */
  GRAVELY,
  /** "an [earlier] toll of 35". */
  FORMER,
  /** "Four soldiers were [also] killed." */
  ADDED,
  /** "the toll [rose] to 40". */
  TOLL_LEAD,
  /** "the [number] of dead". */
  SUM_NOUN,
  /** "The agency [raised] the toll to six." */
  COUNTS,
  /** "a [series] of raids". */
  ROW_OF,
  /** "[bringing] to 19 the number of dead". */
  BRINGS,
  /** "the army [said]". */
  REPORTING;

  @Override
  public String list() {
    return "casualty-words";
  }
}
