package org.newsfacts.casualty;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Span;
import org.newsfacts.time.TimeMention;

/** One attack, accident, disaster or war of the article, as told so far. For one thread. */
final class Incident {

  /**
   * What a sentence told of the incident.
   *
   * @param value the place, day, cause or doer
   * @param sentence the number of the sentence
   * @param known whether that sentence told of it as known: "the blast was on Friday"
   */
  record Told<T>(T value, int sentence, boolean known) {}

  /** The nouns it was called: "blast", "attack". */
  final Set<String> nouns = new HashSet<>();

  /** The kinds of those nouns and verbs: deed, strife, mishap, calamity. */
  final Set<String> kinds = new HashSet<>();

  @Nullable Told<PlaceTold> place;
  @Nullable Told<TimeMention> day;
  @Nullable Told<Span> cause;
  @Nullable Told<Actor> doer;

  /** The sentence that first counted on ("the toll rose to 40"); -1 where none does. */
  int tollSentence = -1;

  /** Whether it was told of as several: "twin bombings". */
  boolean many;

  /** Whether a figure was given of it. */
  boolean hasFigures;

  /** Whether a figure was told together with its place. */
  boolean counted;

  /** The last sentence that told of it. */
  int lastSentence;

  /** The sentences that named it as known: "the blast". */
  final Set<Integer> naming = new HashSet<>();

  /** Whether another place was told since. */
  boolean crossed;
}
