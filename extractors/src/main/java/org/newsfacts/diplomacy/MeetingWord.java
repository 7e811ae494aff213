package org.newsfacts.diplomacy;

import org.newsfacts.lexicon.Listed;

/** Classes of words in the list {@code meeting-words}. */
enum MeetingWord implements Listed {
  /** "Her <em>weekly</em> briefing". */
  BRIEFING,

  /** "Called on the president to <em>discuss</em> trade": a visit, no appeal. */
  CALLING_ON,

  /** "<em>Called</em> for a meeting of the council": nobody has met. */
  CALLING_FOR,

  /** "<em>Chaired</em> the meeting". */
  CHAIRING,

  /** "Met three <em>times</em>": no object. */
  COUNTING,

  /** "Talks with the union <em>stalled</em>". */
  ENDING,

  /** "Spoke on the <em>sidelines</em>". */
  FACE_TO_FACE,

  /** "Joined the ministers in Oslo for <em>talks</em>". */
  JOINED_TALKS,

  /** "A working <em>lunch</em>". */
  MEAL,

  /** "<em>Held</em> talks with Berg". */
  MEETING_HOLDING,

  /** "<em>Gave</em> a news conference". */
  PRESS_HOLDING,

  /** "<em>At</em> a news conference". */
  PRESS_AT,

  /** "Met behind <em>closed</em> doors". */
  PRIVATE,

  /** "In <em>open</em> session". */
  PUBLIC,

  /** "A <em>town</em> <em>hall</em> meeting", "a <em>question-and-answer</em> session". */
  PUBLIC_EVENT,

  /** "Norway met Poland in the <em>final</em>". */
  SPORT,

  /** "Met the <em>deadline</em>": nobody is met. */
  STANDARD,

  /** "<em>Talks</em>", "<em>negotiations</em>". */
  TALKS,

  /** "<em>Headed</em> to Oslo for talks": they are to come. */
  TRAVELLING_FOR,

  /** "In the <em>town</em> of Puno": a place by its head. */
  VENUE,

  /** "A <em>virtual</em> summit". */
  VIRTUAL,

  /** "<em>Cancelled</em> a trip to Oslo". */
  VISIT_HOLDING,

  /** "A trip that she had <em>planned</em>". */
  VISIT_PLANNING;

  @Override
  public String list() {
    return "meeting-words";
  }
}
