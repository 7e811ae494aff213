package org.newsfacts.diplomacy;

/** How a word tells of a vote: the values of rows of {@code resolution-senses}. */
enum ResolutionSense {
  /** "<em>Won</em> approval", "secured a majority". */
  WON,
  /** "<em>Supported</em> a draft": only what is surely a text. */
  FIRM,
  /** "<em>Voted</em> a resolution". */
  VOTED,
  /** "<em>Voted</em> to extend the mission": the deed stands for the text. */
  DEED,
  /** "Is <em>debating</em> a bill": no outcome yet. */
  DEBATE
}
