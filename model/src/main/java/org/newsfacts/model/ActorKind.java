package org.newsfacts.model;

/** What an actor is. */
public enum ActorKind {
  /** One person, named or described. */
  PERSON,
  /** A body: ministry, army, party, company, court, newspaper, armed group. */
  ORGANIZATION,
  /** A state, also under the name of its capital or its seat of government. */
  COUNTRY,
  /** Several that act together, or people described: "protesters", "Malaysia and Brunei". */
  GROUP,
  /** Not known. */
  UNKNOWN
}
