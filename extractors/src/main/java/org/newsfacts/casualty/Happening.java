package org.newsfacts.casualty;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.mention.TimeMention;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Span;

/** One attack, accident, disaster or war of the article, as told so far. For one thread. */
final class Happening {
  /** The nouns it was called: "blast", "attack". */
  final Set<String> nouns = new HashSet<>();

  @Nullable Spot spot;
  @Nullable TimeMention time;
  @Nullable Span cause;
  @Nullable Actor perpetrator;

  /** Whether the article counts on: "the toll rose to 40". */
  boolean toll;

  /** The sentence that first did so. */
  int tollSentence;

  /** Whether a figure was told together with a place. */
  boolean counted;

  /** Whether it was told beside another one. */
  boolean side;

  /** Whether a figure was given of it. */
  boolean hasFigures;

  /** The last sentence that told the event itself, not only a figure. */
  int eventSentence;

  /** The last sentence that told of it. */
  int lastSentence;
}
