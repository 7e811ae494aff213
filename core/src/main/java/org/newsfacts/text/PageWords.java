package org.newsfacts.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * The words by which a printed page is told apart from the news on it, page-words.tsv: a word or
 * phrase and its classes, named after who asks. A line at either end of a phrase stands for a
 * blank: "Photo by_".
 */
final class PageWords {
  private static final Map<String, List<String>> CLASSES = new HashMap<>();

  static {
    for (String[] row : ListFile.rows("page-words")) {
      StringTokenizer names = new StringTokenizer(row[1], " ");
      while (names.hasMoreTokens()) {
        CLASSES
            .computeIfAbsent(names.nextToken(), name -> new ArrayList<>())
            .add(row[0].replace('_', ' '));
      }
    }
  }

  private PageWords() {}

  /** Returns the words of a class in the order of the list. */
  static List<String> list(String name) {
    List<String> words = CLASSES.get(name);
    if (words == null) {
      throw new IllegalStateException("page-words.tsv has no class " + name);
    }
    return List.copyOf(words);
  }

  /** Returns the words of a class. */
  static Set<String> set(String name) {
    return Set.copyOf(list(name));
  }
}
