package org.newsfacts.diplomacy;

/** How a word tells of a meeting: the values of rows of {@code meeting-senses}. */
enum MeetingSense {
  /** "The ministers' <em>meeting</em> in Oslo": the noun looks like the verb. */
  ROUND,
  /** "<em>Saw</em> the king on Monday", but not "saw the king as a friend". */
  SEEN,
  /** "<em>Spoke</em> face to face with the king". */
  IN_PERSON,
  /** "<em>Joined</em> the ministers for talks". */
  JOINED,
  /** "<em>Called on</em> the king in Oslo to discuss trade". */
  CALLED_ON,
  /** "Paid a courtesy <em>call</em> on the king". */
  PAID,
  /** "<em>Negotiated</em> with Norway". */
  TALKS,
  /** "<em>Sat down</em> together". */
  TOGETHER,
  /** "An international <em>conference</em>": of states, not of the press. */
  OF_STATE,
  /** "<em>Flew</em> to Oslo", where "visited Oslo" has its place as object. */
  TO
}
