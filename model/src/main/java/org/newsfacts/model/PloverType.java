package org.newsfacts.model;

/** The sixteen event types of PLOVER, from cooperation in words to conflict in deeds. */
public enum PloverType {
  /** Agrees, offers or promises to cooperate; also meetings to come. */
  AGREE,
  /** Meets, visits, phones, mediates. */
  CONSULT,
  /** Backs, praises, thanks. */
  SUPPORT,
  /** Gives way in words. */
  CONCEDE,
  /** Cooperates in deeds, to the good of both. */
  COOPERATE,
  /** Gives aid. */
  AID,
  /** Gives way in deeds: withdraws, releases, disarms. */
  RETREAT,
  /** Asks or demands. */
  REQUEST,
  /** Disapproves, accuses, investigates. */
  ACCUSE,
  /** Refuses, votes down, vetoes. */
  REJECT,
  /** Threatens. */
  THREATEN,
  /** Demonstrates, strikes, riots. */
  PROTEST,
  /** Cuts relations. */
  SANCTION,
  /** Gets forces ready. */
  MOBILIZE,
  /** Arrests, bans, restricts, seizes. */
  COERCE,
  /** Uses violence. */
  ASSAULT
}
