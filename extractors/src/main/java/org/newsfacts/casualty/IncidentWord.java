package org.newsfacts.casualty;

import org.newsfacts.lexicon.Listed;

/** Classes of words around incidents: where, when, by what and by whom; list "incident-words". */
enum IncidentWord implements Listed {
  /** "[in] Garda". */
  WHERE,
  /** "[over] Garda": may stand before names that are no places. */
  ROUGH,
  /** "at the Olav [Hospital]". */
  BUILDING,
  /** "at the Garda [Summit]". */
  NO_PLACE,
  /** "a raid [in] Garda": ends the words for the raid; "a raid [on] Garda" does not. */
  CUTS,
  /** "the [tragedy]": may mean any incident. */
  ANY_EVENT,
  /** "over the [past] four days". */
  LATELY,
  /** "The [war] has killed 70,000." */
  LONG_LASTING,
  /** "The [group] claimed the attack." */
  GROUP,
  /** "the [outskirts] of Garda". */
  BESIDE,
  /** "A quake [hit] Garda." */
  STRIKES,
  /** "320 died [nationwide]". */
  THROUGHOUT,
  /** "27 died [across] the country". */
  ALL_OVER,
  /** "27 died across the [country]". */
  LAND,
  /** "[since] Monday": bounds a time. */
  BOUND,
  /** "[hours] later". */
  SPAN,
  /** "a [day] after an air strike killed eight". */
  LATER_BY,
  /** "[after] a blast killed 12": another event than the one it stands beside. */
  APART,
  /** "the [worst] since 2019". */
  SUPERLATIVE,
  /** "[the] blast". */
  DEFINITE,
  /** "[Elsewhere], nine died": something else is told of. */
  ELSEWHERE,
  /** "[another] blast". */
  ANOTHER,
  /** "a strike [on] the depot". */
  UPON,
  /** "[Hurricane] Ada". */
  STORM,
  /** "an [air] strike". */
  ARMED,
  /** "the [storm] of criticism". */
  SPOKEN_OF,
  /** "[in] the blast". */
  BEFORE_EVENT,
  /** "a raid on a chapel [,]": ends the words for an event. */
  PAUSE,
  /** "Danish [jets]": of those whose name they bear. */
  ARMS,
  /** "Ada [attacked] the plan": also said of words. */
  ALSO_SAID,
  /** "[conducted] by the rebels". */
  CARRIES_OUT,
  /** "The gale [caused] a crane to fall." */
  LEADS_TO,
  /** "fire across the [border]". */
  CROSSED,
  /** "was [responsible] for the deaths of 12". */
  CULPRIT,
  /** "15 Danes were killed in raids, [while] 90 Norwegians died": others, killed otherwise. */
  OTHER_SIDE,
  /** "[after] the boat they were in caught fire". */
  OPENS_CAUSE,
  /** "The raid [followed] one in Garda, killing three": which of the two? */
  PUTS_IN_ORDER,
  /** "in the [city]". */
  TOWN,
  /** "thirteen [hours] later". */
  HOURS,
  /** "the [night]". */
  PART_OF_DAY,
  /** "[ascribed] to the rebels". */
  ASCRIBED,
  /** "by [nightfall]". */
  NO_CAUSE,
  /** "[convicted] of killing 12". */
  CONVICTS,
  /** "the [court]": never did it. */
  BYSTANDER,
  /** "the toll of Friday's quake [rose] on Monday". */
  TOLL_VERB,
  /** "[condemned] the attack on Monday": the day of the words. */
  SPOKEN_ACT,
  /** "[claimed] responsibility". */
  CLAIMS,
  /** "Norway [has] 40,000 refugees". */
  HAS_REFUGEES;

  @Override
  public String list() {
    return "incident-words";
  }
}
