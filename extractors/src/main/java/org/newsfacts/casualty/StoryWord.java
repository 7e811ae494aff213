package org.newsfacts.casualty;

import org.newsfacts.lexicon.Listed;

/** Classes of words of what is no news of harm: tales, drills, corrections; list "story-words". */
enum StoryWord implements Listed {
  /** "In the [novel] two spies vanish." */
  FICTION,
  /** "[portrays] a man who killed 40". */
  ROLE,
  /** "In the [drill] 40 people were killed." */
  DRILL,
  /** "died of [cancer]". */
  ILLNESS,
  /** "Twelve players are missing from the [squad]." */
  ABSENCE,
  /** "a [video] that shows fighters beheading a man". */
  FOOTAGE,
  /** "[Correction]: we said nine had died." */
  CORRECTION,
  /** "Correction: Our [report] said nine had died." */
  PAPER;

  @Override
  public String list() {
    return "story-words";
  }
}
