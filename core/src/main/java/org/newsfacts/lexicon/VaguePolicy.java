package org.newsfacts.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the least number is that a vague word stands for.
 *
 * <p>Under {@link #usual()} "dozens" gives a count of 24 or more, under {@link #floor()} one of 12
 * or more: the number a coder records who keeps to the most careful reading ("tens" 10, "dozens"
 * 12, "hundreds" 100). {@link #none()} gives 1 for all of them. A caller may set single words:
 *
 * <pre>
 * VaguePolicy ours = VaguePolicy.usual().with("several", 4);
 * </pre>
 *
 * <p>"Tens of thousands" is the number for "tens" times 1000. Immutable.
 */
public final class VaguePolicy {
  private static final VaguePolicy NONE = new VaguePolicy(Map.of());
  private static final VaguePolicy FLOOR = read(1);
  private static final VaguePolicy USUAL = read(2);

  private final Map<String, Long> lowers;

  private VaguePolicy(Map<String, Long> lowers) {
    this.lowers = lowers;
  }

  private static VaguePolicy read(int column) {
    Map<String, Long> least = new HashMap<>();
    for (WordList.Row row : Lexicon.english().list("vague-least").rows()) {
      least.put(row.word(), Long.valueOf(row.get(column)));
    }
    return new VaguePolicy(Map.copyOf(least));
  }

  /** Returns the usual reading: a plural is at least two of its kind, "several" at least three. */
  public static VaguePolicy usual() {
    return USUAL;
  }

  /** Returns the most careful reading: a plural is at least one of its kind. */
  public static VaguePolicy floor() {
    return FLOOR;
  }

  /** Returns the reading that makes no number of vague words: each is at least one. */
  public static VaguePolicy none() {
    return NONE;
  }

  /**
   * Returns a policy with another number for a word.
   *
   * @param word a word of the second column of the list {@code number-vague}: "dozens", "few"
   * @param lower the least number it stands for
   * @throws IllegalArgumentException when the number is negative
   */
  public VaguePolicy with(String word, long lower) {
    Objects.requireNonNull(word, "word");
    if (lower < 0) {
      throw new IllegalArgumentException("a negative number for '" + word + "': " + lower);
    }
    Map<String, Long> changed = new HashMap<>(lowers);
    changed.put(word, lower);
    return new VaguePolicy(Map.copyOf(changed));
  }

  /** Returns the least number the word stands for; 1 for a word that has none. */
  public long lower(String word) {
    return lowers.getOrDefault(word, 1L);
  }
}
