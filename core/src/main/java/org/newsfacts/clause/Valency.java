package org.newsfacts.clause;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsfacts.lexicon.WordList;

/**
 * Which prepositions verbs and nouns take: "accuse X of Y", "meet with X", "an attack on X".
 * Decides what a prepositional phrase belongs to.
 */
final class Valency {
  private final Map<String, Set<String>> ofVerbs = new HashMap<>();
  private final Map<String, Set<String>> behindObjects = new HashMap<>();
  private final Map<String, Set<String>> particles = new HashMap<>();
  private final Map<String, Set<String>> ofNouns = new HashMap<>();

  /** Reads the list {@code takes-prepositions}. */
  Valency(WordList list) {
    for (WordList.Row row : list.rows()) {
      put(row.word(), row.get(1), ofVerbs);
      put(row.word(), row.get(2), ofNouns);
    }
  }

  private void put(String word, String cell, Map<String, Set<String>> into) {
    int from = 0;
    while (from < cell.length() && !cell.equals("-")) {
      int space = cell.indexOf(' ', from);
      int end = space < 0 ? cell.length() : space;
      char mark = cell.charAt(end - 1);
      boolean marked = mark == '!' || mark == '+';
      String preposition = cell.substring(from, marked ? end - 1 : end).replace('-', ' ');
      if (mark == '+') {
        particles.computeIfAbsent(word, w -> new HashSet<>()).add(preposition);
      } else {
        into.computeIfAbsent(word, w -> new HashSet<>()).add(preposition);
      }
      if (mark == '!') {
        behindObjects.computeIfAbsent(word, w -> new HashSet<>()).add(preposition);
      }
      from = end + 1;
    }
  }

  /** "meet with X", "accuse X of Y". */
  boolean verbTakes(String lemma, String preposition) {
    return ofVerbs.getOrDefault(lemma, Set.of()).contains(preposition);
  }

  /** "accuse X [of] Y", "blame the attack [on] Y": though "attack on" goes together as well. */
  boolean verbTakesBehindObject(String lemma, String preposition) {
    return behindObjects.getOrDefault(lemma, Set.of()).contains(preposition);
  }

  /** "carry [out] X", "shoot [down] X": X is the object of both. */
  boolean isParticle(String lemma, String word) {
    return particles.getOrDefault(lemma, Set.of()).contains(word);
  }

  /** "attack on X", "talks with X". */
  boolean nounTakes(String lemma, String preposition) {
    return ofNouns.getOrDefault(lemma, Set.of()).contains(preposition);
  }
}
