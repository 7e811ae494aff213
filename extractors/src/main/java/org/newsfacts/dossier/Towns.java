package org.newsfacts.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;

/** Which region of its country a town lies in: "Goma" in "North Kivu" of "CD"; list "towns". */
final class Towns {
  private final WordList towns;
  private final Spellings spellings;
  private final Set<String> regions = new HashSet<>();

  Towns(Lexicon lexicon, Spellings spellings) {
    this.towns = lexicon.list("towns");
    this.spellings = spellings;
    for (WordList.Row row : towns.rows()) {
      regions.add(row.get(1) + " " + spellings.fold(row.get(2)));
    }
  }

  /** Returns the regions that have a town of this name, folded; empty for an unknown town. */
  Set<String> regionsOf(String town, String country) {
    return names(town, country).stream().map(spellings::fold).collect(Collectors.toSet());
  }

  /** Returns the region of a town; empty when no town of the country or several have the name. */
  Optional<String> regionName(String town, String country) {
    List<String> names = names(town, country);
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }

  private List<String> names(String town, String country) {
    List<String> found = new ArrayList<>();
    int first = towns.indexOf(town);
    List<WordList.Row> rows = towns.rows();
    for (int i = Math.max(first, 0); first >= 0 && i < rows.size() && isNamed(rows, i, town); i++) {
      if (rows.get(i).get(1).equals(country)) {
        found.add(rows.get(i).get(2));
      }
    }
    return found;
  }

  private static boolean isNamed(List<WordList.Row> rows, int row, String town) {
    return rows.get(row).word().equalsIgnoreCase(town);
  }

  /** Returns whether a country has a region of this folded name. */
  boolean isRegion(String folded, String country) {
    return regions.contains(country + " " + folded);
  }
}
