package org.newsfacts.name;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;

/** Countries by code and by the words for their people. Immutable. */
public final class Nations {
  private final WordList demonyms;
  private final WordList metonyms;
  private final WordList cities;
  private final Map<String, String> shown = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();

  /** Reads the lists of states, demonyms and cities. */
  public Nations(Lexicon lexicon) {
    this.demonyms = lexicon.list("demonyms");
    this.metonyms = lexicon.list("metonyms");
    this.cities = lexicon.list("cities");
    for (WordList.Row row : lexicon.list("countries").rows()) {
      shown.putIfAbsent(row.get(1), row.get(2));
    }
    for (WordList.Row row : demonyms.rows()) {
      if (row.get(3).indexOf('a') >= 0) {
        adjectives.putIfAbsent(row.get(2), row.word());
      }
    }
  }

  /** "Denmark" for "Danish"; null where none follows. */
  public @Nullable String affiliation(String demonym) {
    String found = demonyms.get(demonym, 2);
    return found.isEmpty() || found.equals("-") ? null : found;
  }

  /** "DK" for "Danish"; null where none follows. */
  public @Nullable String code(String demonym) {
    String found = demonyms.get(demonym, 1);
    return found.isEmpty() || found.equals("-") ? null : found;
  }

  /** "Denmark" for "DK"; null for an unknown code. */
  public @Nullable String country(String code) {
    return shown.get(code);
  }

  /** The code of the government a capital or palace stands for; null for another name. */
  public @Nullable String government(String name) {
    String found = metonyms.get(name, 1);
    if (found.isEmpty() && cities.get(name, 2).equals("capital")) {
      found = cities.get(name, 1);
    }
    return found.isEmpty() ? null : found;
  }

  /** Whether the name is a seat, a body by itself: "Kremlin", "Pentagon". */
  public boolean isSeat(String name) {
    return metonyms.get(name, 2).equals("seat");
  }

  /** "Danish" for "Denmark"; null where there is none. */
  public @Nullable String adjective(String affiliation) {
    return adjectives.get(affiliation);
  }
}
