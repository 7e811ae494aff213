package org.newsfacts.casualty;

import org.jspecify.annotations.Nullable;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Count;
import org.newsfacts.text.TokenRange;

/**
 * A count of people as it stands in the text: "at least 12 shoppers", "dozens", "a guard".
 *
 * @param range the tokens from the number or article to the head noun
 * @param count how many
 * @param victims the noun with its modifiers, without the number; null for a bare number
 * @param head the head noun; -1 for a bare number
 * @param group who they are
 * @param known whether the head is known to name people
 * @param named whether it is one person by name
 * @param partOfWhole the token of "them", "dead", "whom" in "two of them"; -1 without one
 */
record Crowd(
    TokenRange range,
    Count count,
    @Nullable TokenRange victims,
    int head,
    CasualtyFigure.Group group,
    boolean known,
    boolean named,
    int partOfWhole) {

  /** "three of the 12 hostages": the hostages, counted anew. */
  Crowd counted(int from, Count some) {
    return new Crowd(
        TokenRange.of(from, range.to()), some, victims, head, group, known, named, partOfWhole);
  }

  /** "the dead included 20 women": a part of those the token names. */
  Crowd partOf(int whole) {
    return new Crowd(range, count, victims, head, group, known, named, whole);
  }
}
