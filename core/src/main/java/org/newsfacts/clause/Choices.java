package org.newsfacts.clause;

import java.util.Arrays;
import org.newsfacts.lexicon.WordList;

/**
 * The classes a word may have, each with a weight in half bits: 0 for the likeliest, less for
 * others. Not changed once built.
 */
final class Choices {
  static final int WORST = -16;
  static final int MOST = 8;

  private byte[] classes = new byte[4];
  private byte[] weights = new byte[4];
  private int size;

  /** Whether the word list of the project names the word, so that no guess is needed. */
  private boolean listed;

  private boolean isThat;

  /** Whether the word is a form of a verb after which a clause may begin without "that". */
  private boolean opensClause;

  /** What it costs to read the word as a participle that tells of a noun, 0 or less. */
  private int objectLack;

  /** What it costs to read the word as a finite verb without an object, 0 or less. */
  private int objectNeed;

  static Choices of(WordClass only) {
    return new Choices().add(only, 0);
  }

  /** Reads "NN VB-3 VBP-4". */
  static Choices of(WordList.Row row) {
    Choices choices = new Choices();
    choices.listed = true;
    choices.isThat = row.word().equals("that");
    String cell = row.get(1);
    int from = 0;
    while (from < cell.length()) {
      int space = cell.indexOf(' ', from);
      int end = space < 0 ? cell.length() : space;
      int dash = cell.indexOf('-', from);
      int nameEnd = dash < 0 || dash > end ? end : dash;
      try {
        int weight = nameEnd == end ? 0 : Integer.parseInt(cell, nameEnd, end, 10);
        choices.add(WordClass.valueOf(cell.substring(from, nameEnd)), weight);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("word-classes: " + row, e);
      }
      from = end + 1;
    }
    return choices;
  }

  /** Adds a class, or lifts its weight when it is there. */
  Choices add(WordClass added, int weight) {
    for (int i = 0; i < size; i++) {
      if (classes[i] == added.ordinal()) {
        weights[i] = (byte) Math.max(weights[i], weight);
        return this;
      }
    }
    if (size < MOST) {
      if (size == classes.length) {
        classes = Arrays.copyOf(classes, MOST);
        weights = Arrays.copyOf(weights, MOST);
      }
      classes[size] = (byte) added.ordinal();
      weights[size++] = (byte) Math.max(weight, Byte.MIN_VALUE);
    }
    return this;
  }

  /** Returns these choices with the best at the weight given, the hopeless left out. */
  Choices levelled(int best) {
    int top = Integer.MIN_VALUE;
    for (int i = 0; i < size; i++) {
      top = Math.max(top, weights[i]);
    }
    Choices levelled = new Choices();
    levelled.listed = listed;
    levelled.isThat = isThat;
    levelled.opensClause = opensClause;
    levelled.objectNeed = objectNeed;
    levelled.objectLack = objectLack;
    for (int i = 0; i < size; i++) {
      int weight = weights[i] - top;
      if (weight >= WORST) {
        levelled.add(WordClass.ALL[classes[i]], weight + best);
      }
    }
    return levelled;
  }

  int size() {
    return size;
  }

  int wordClass(int i) {
    return classes[i];
  }

  int weight(int i) {
    return weights[i];
  }

  boolean has(WordClass wanted) {
    for (int i = 0; i < size; i++) {
      if (classes[i] == wanted.ordinal()) {
        return true;
      }
    }
    return false;
  }

  Choices opensClause(boolean opens) {
    opensClause = opens;
    return this;
  }

  Choices objectLack(int cost) {
    objectLack = cost;
    return this;
  }

  int objectLack() {
    return objectLack;
  }

  Choices objectNeed(int cost) {
    objectNeed = cost;
    return this;
  }

  /** Returns whether this is "that", which joins a clause or refers back. */
  boolean isThat() {
    return isThat;
  }

  int objectNeed() {
    return objectNeed;
  }

  boolean opensClause() {
    return opensClause;
  }

  boolean isListed() {
    return listed;
  }

  /** Returns the class with the highest weight. */
  WordClass best() {
    int best = 0;
    for (int i = 1; i < size; i++) {
      if (weights[i] > weights[best]) {
        best = i;
      }
    }
    return WordClass.ALL[classes[best]];
  }
}
