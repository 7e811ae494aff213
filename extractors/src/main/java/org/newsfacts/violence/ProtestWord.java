package org.newsfacts.violence;

import org.newsfacts.lexicon.Listed;

/** Classes of words around protests. */
enum ProtestWord implements Listed {
  /** "A rally in <em>support</em> of the mayor". */
  SUPPORT,

  /** "<em>Called</em> for a strike": it is wanted only. */
  CALLING,

  /** "<em>Massed</em> against the border": with arms. */
  MASSING,

  /** "<em>Voted</em> to strike": it is to come. */
  VOTING,

  /** "Pilots <em>struck</em> over pay": needs work. */
  DOWNING,

  /** "<em>Demonstrated</em> that it works": no protest. */
  SHOWING,

  /** "<em>Rallied</em> round the family": no protest. */
  RALLYING,

  /** "<em>Marched</em> 12 miles". */
  MARCHING,

  /** "<em>Protested</em> her innocence": words. */
  PLEADING,

  /** "<em>Farmers</em> marched": who protests in a crowd. */
  CROWD,

  /** "<em>Demonstrators</em> gathered": whose gathering is a protest without another word. */
  PROTESTER,

  /** "<em>Thousands</em> marched": a mass without a name, no organizer. */
  MASS,

  /** "An alliance of five <em>unions</em>": what counts is no head of a marcher. */
  BODY,

  /** "A <em>crowd</em> of 500": what counts stands after "of". */
  BUNDLE,

  /** "<em>Soldiers</em> marched past the president." */
  AT_WAR,

  /** "<em>Called</em> a strike", "<em>joined</em> a march": what is done with a protest. */
  STAGING,

  /** "The strike <em>paralysed</em> the port": what a protest does. */
  GOING_ON,

  /** "<em>Announced</em> a strike": it is still to come. */
  AHEAD,

  /** "<em>Threatened</em> a strike": it may come. */
  THREAT,

  /** "<em>Postponed</em> a march": it did not come. */
  OFF,

  /** "Hundreds <em>attended</em> a rally": the subject took part, it called nothing. */
  ATTENDING,

  /** "Police <em>dispersed</em> the march": the subject had no part in it. */
  DISPERSING,

  /** "<em>Lodged</em> a protest": a paper. */
  FORMAL,

  /** "A strike over <em>pay</em>": what tells a stoppage. */
  LABOUR,

  /** "An <em>air</em> strike": what tells an attack. */
  AT_ARMS,

  /** "The strike <em>closed</em> the airport": what only a stoppage does. */
  PARALYSING,

  /**
   * "<em>Called off</em> a strike", "<em>voted</em> for a strike": what is only done with a
   * stoppage.
   */
  STOPPING,

  /** "A <em>general</em> strike". */
  GENERAL,

  /** "A <em>charity</em> march", "a <em>stock</em> rally". */
  NO_PROTEST,

  /** "Poured <em>onto</em> the streets of Lima". */
  TOWARDS,

  /** "Some 400 protesters <em>outside</em> the town hall". */
  FACING,

  /** "Students <em>held</em> a rally". */
  HOLDING,

  /** "The <em>opposition</em> held a rally". */
  OPPOSED,

  /** "A rally <em>against</em> the bill": why a crowd gathers. */
  CAUSE,

  /** "<em>Voters</em> at a rally": it is for a candidate. */
  CAMPAIGNING,

  /** "Gathered to <em>demand</em> his release". */
  PURPOSE,

  /** "On Republic <em>Square</em> in Yerevan": the town is the place. */
  STREET,

  /** "A <em>blockade</em> of the port of Arica": what is closed is the place. */
  BLOCKADE,

  /** "Blocked the <em>road</em>": what only a protest blocks. */
  BLOCKABLE,

  /** "<em>Shops</em> stayed shut in a one-day protest." */
  SHUTTABLE,

  /** "Rallied <em>round</em> the family": no protest. */
  ROUND,

  /** "Poured into the <em>streets</em>". */
  STREETS,

  /** "<em>Rioters</em> looted shops". */
  RIOTER,

  /** "<em>Resigned</em> in protest": one leaves, a crowd does not protest. */
  LEAVING,

  /** "A <em>hunger</em> strike". */
  FASTING,

  /** "<em>Industrial</em> action". */
  INDUSTRIAL,

  /** "A rally <em>against</em> the dam", "<em>outside</em> the court". */
  FOR,

  /** "<em>Went</em> on strike". */
  ON_STRIKE,

  /** "The mayor <em>banned</em> the march": the subject called nothing. */
  APART,

  /** "The march <em>drew</em> 400 people". */
  DRAWING,

  /** "<em>At</em> a rally": where and when the clause is, the rally was. */
  DURING,

  /** "<em>After</em> protests in Lima". */
  AROUND,

  /** "Two <em>weeks</em> of protests". */
  SERIES;

  @Override
  public String list() {
    return "protest-words";
  }
}
