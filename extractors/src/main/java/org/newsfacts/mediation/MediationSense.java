package org.newsfacts.mediation;

/** How a word tells of mediation: the values of rows of {@code mediation-senses}. */
enum MediationSense {
  /** "<em>Brokered</em> a truce". */
  PEACE,
  /** "<em>Carried</em> letters between the two". */
  MESSAGES,
  /** "<em>Hosted</em> indirect talks". */
  INDIRECT,
  /** "<em>Brought</em> the rivals together". */
  TOGETHER,
  /** "<em>Shuttled</em> between the two". */
  SHUTTLE,
  /** "<em>Reconciled</em> the clans": more than one. */
  TWO,
  /** "<em>Acted</em> as an intermediary". */
  GO_BETWEEN,
  /** "An <em>effort</em> to end the war". */
  EFFORT
}
