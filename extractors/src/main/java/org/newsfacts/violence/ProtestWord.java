package org.newsfacts.violence;

import org.newsfacts.lexicon.Listed;

/** Classes of words around protests. */
enum ProtestWord implements Listed {
  /** "<em>Farmers</em> marched": who protests in a crowd. */
  CROWD,

  /** "<em>Demonstrators</em> gathered": whose gathering is a protest without another word. */
  PROTESTER,

  /** "<em>Thousands</em> marched": a mass without a name, no organizer. */
  MASS,

  /** "<em>Soldiers</em> marched past the president." */
  AT_WAR,

  /** "<em>Called</em> a strike", "<em>staged</em> a sit-in": puts on, calls or ends a protest. */
  STAGING,

  /**
   * "The strike <em>paralysed</em> the port": what a protest does; an armed strike hits and kills.
   */
  GOING_ON,

  /** "A strike over <em>pay</em>": what tells a stoppage. */
  LABOUR,

  /** "An <em>air</em> strike": what tells an attack. */
  AT_ARMS,

  /** "Protesters <em>gathered</em> outside the court." */
  GATHERING,

  /** "They <em>took</em> to the streets." */
  IN_STREETS,

  /** "Farmers <em>blocked</em> the road in protest." */
  BLOCKING,

  /** "<em>Shops</em> stayed shut in a one-day protest." */
  SHUTTABLE,

  /** "Two <em>weeks</em> of protests". */
  SERIES,

  /** "Two judges <em>resigned</em> in protest": no protest in the street. */
  LEAVING;

  @Override
  public String list() {
    return "protest-words";
  }
}
