package org.newsfacts.clause;

import org.newsfacts.lexicon.WordList;

/**
 * How well one word class follows another, from class-order.tsv: hand-written weights in half bits,
 * each with an example ("DT FIN -14 the | is"). Weights of several rows for a pair add up.
 */
final class ClassOrder {
  private static final int SIZE = WordClass.ALL.length;

  private final int[] weights = new int[SIZE * SIZE];

  ClassOrder(WordList list) {
    for (WordList.Row row : list.rows()) {
      int weight = weight(row.get(2), row);
      for (WordClass before : WordClass.group(row.get(0))) {
        for (WordClass after : WordClass.group(row.get(1))) {
          weights[before.ordinal() * SIZE + after.ordinal()] += weight;
        }
      }
    }
  }

  private static int weight(String cell, WordList.Row row) {
    try {
      return Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("class-order: not a weight: " + row, e);
    }
  }

  int weight(int before, int after) {
    return weights[before * SIZE + after];
  }
}
