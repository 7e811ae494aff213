package org.newsfacts.dossier;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;

/**
 * Tells whether two wordings mean one matter: "pull back their guns" and "a withdrawal of heavy
 * weapons", "Monday's bombing" and "the blast in Aden". Words of one meaning are one in the list
 * "matter-words"; names must not differ, nor the kinds of events.
 */
final class Matters {
  private static final double SAME_WORDS = 0.7;
  private static final double SAME_MEANING = 0.6;
  private static final int SHORTEST_STEM = 4;
  private static final int ENDINGS_OFF = 4;

  private final Spellings spellings;
  private final IncidentWords events;
  private final WordList meanings;
  private final WordList countries;
  private final WordList demonyms;

  Matters(Lexicon lexicon, Spellings spellings, IncidentWords events) {
    this.spellings = spellings;
    this.events = events;
    this.meanings = lexicon.list("matter-words");
    this.countries = lexicon.list("countries");
    this.demonyms = lexicon.list("demonyms");
  }

  /**
   * What is meant by some words.
   *
   * @param text the words
   * @param folded the words in small plain letters
   * @param meanings what the words mean, names and events among it
   * @param names the names among it, countries by their code
   * @param kinds the kinds of events it speaks of
   */
  record Matter(
      String text,
      String folded,
      Set<String> meanings,
      Set<String> names,
      Set<IncidentKind> kinds) {}

  /** Returns what is meant by some words. */
  Matter of(String text) {
    Set<String> told = new HashSet<>();
    Set<String> names = new HashSet<>();
    Set<IncidentKind> kinds = EnumSet.noneOf(IncidentKind.class);
    for (String word : Spellings.words(text)) {
      for (String folded : Spellings.words(spellings.fold(bare(word)))) {
        String listed = listed(folded);
        Set<IncidentKind> of = listed.isEmpty() ? events.classes(folded) : Set.of();
        of = of.stream().filter(IncidentKind::isKind).collect(Collectors.toSet());
        String meaning = listed.isEmpty() ? of.isEmpty() ? single(folded) : "event" : listed;
        boolean isName = Character.isUpperCase(word.charAt(0)) && listed.isEmpty() && of.isEmpty();
        String name = isName ? country(bare(word), folded) : meaning;
        if (isName) {
          names.add(name);
        }
        if (kinds.isEmpty()) {
          kinds.addAll(of);
        } else if (!Collections.disjoint(kinds, of)) {
          kinds.retainAll(of);
        }
        if (!meaning.equals("-")) {
          told.add(name);
        }
      }
    }
    return new Matter(text, spellings.fold(text), told, names, kinds);
  }

  private static String bare(String word) {
    return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
  }

  private String country(String word, String folded) {
    String code = countries.get(word, 1).isEmpty() ? demonyms.get(word, 1) : countries.get(word, 1);
    return code.length() == 2 ? code : folded;
  }

  /** Returns what the list says a word means, "-" for nothing; its endings may be cut off. */
  private String listed(String word) {
    String found = "";
    for (int off = 0; off < ENDINGS_OFF && word.length() - off >= SHORTEST_STEM; off++) {
      String stem = word.substring(0, word.length() - off);
      found = found.isEmpty() ? meanings.get(stem, 1) : found;
      found = found.isEmpty() ? meanings.get(stem + "e", 1) : found;
    }
    return found.isEmpty() ? meanings.get(word, 1) : found;
  }

  /** "poets" and "poet" are one word. */
  private static String single(String word) {
    boolean many = word.length() >= SHORTEST_STEM && word.endsWith("s");
    return many ? word.substring(0, word.length() - 1) : word;
  }

  /** Returns whether two wordings mean one matter. */
  boolean isOne(Matter one, Matter other) {
    if (one.folded().equals(other.folded())) {
      return true;
    }
    boolean names =
        !one.names().isEmpty()
            && !other.names().isEmpty()
            && Collections.disjoint(one.names(), other.names());
    boolean kinds =
        !one.kinds().isEmpty()
            && !other.kinds().isEmpty()
            && Collections.disjoint(one.kinds(), other.kinds());
    return !names && !kinds && (isWorded(one, other) || isMeant(one, other));
  }

  private static boolean isWorded(Matter one, Matter other) {
    return Spellings.overlap(Spellings.words(one.folded()), Spellings.words(other.folded()))
        >= SAME_WORDS;
  }

  private static boolean isMeant(Matter one, Matter other) {
    Set<String> shared = new HashSet<>(one.meanings());
    shared.retainAll(other.meanings());
    int fewest = Math.min(one.meanings().size(), other.meanings().size());
    return !shared.isEmpty() && shared.size() >= SAME_MEANING * fewest;
  }
}
