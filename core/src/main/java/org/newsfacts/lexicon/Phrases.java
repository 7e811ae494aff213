package org.newsfacts.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/**
 * Words and phrases with a value each, matched against folded tokens, the longest first.
 *
 * <p>With "prime minister" and "minister" inside, "the Prime Minister said" gives "Prime Minister"
 * at its second token. Immutable; a match looks at no more tokens than the longest phrase has.
 *
 * @param <V> what is known of a phrase
 */
public final class Phrases<V> {
  private final Node<V> root;
  private final int size;

  /** The words that may begin a phrase: most begin none. */
  private final Hashes openings;

  private Phrases(Node<V> root, int size) {
    this.root = root;
    this.size = size;
    this.openings = new Hashes(root.next == null ? Set.of() : root.next.keySet());
  }

  private static final class Node<V> {
    @Nullable V value;
    @Nullable Map<String, Node<V>> next;
  }

  /**
   * A phrase found.
   *
   * @param <V> what is known of a phrase
   * @param tokens where it stands
   * @param value what is known of it
   */
  public record Match<V>(TokenRange tokens, V value) {}

  /** Returns the phrases of the first column of a list, each with a value made from its row. */
  public static <V> Phrases<V> of(WordList list, Function<WordList.Row, V> value) {
    Builder<V> phrases = builder();
    for (WordList.Row row : list.rows()) {
      phrases.add(row.word(), value.apply(row));
    }
    return phrases.build();
  }

  /** Returns a builder. */
  public static <V> Builder<V> builder() {
    return new Builder<>();
  }

  /** Returns the number of phrases. */
  public int size() {
    return size;
  }

  /** Returns the longest phrase that starts at a token, null when none does. */
  public @Nullable Match<V> longest(Tokens tokens, int at) {
    return longest(tokens, at, tokens.size());
  }

  /** Returns the longest phrase that starts at a token and ends by another; null when none does. */
  public @Nullable Match<V> longest(Tokens tokens, int at, int limit) {
    if (at >= limit || !openings.mayHold(tokens.word(at).hashCode())) {
      return null;
    }
    Map<String, Node<V>> next = root.next;
    V best = null;
    int end = at;
    for (int i = at; next != null && i < limit; i++) {
      Node<V> node = next.get(tokens.lower(i));
      if (node == null) {
        break;
      }
      if (node.value != null) {
        best = node.value;
        end = i + 1;
      }
      next = node.next;
    }
    return best == null ? null : new Match<>(TokenRange.of(at, end), best);
  }

  /**
   * Collects phrases. Not for use by several threads.
   *
   * @param <V> what is known of a phrase
   */
  public static final class Builder<V> {
    private Node<V> root = new Node<>();
    private int size;

    private Builder() {}

    /**
     * Adds a phrase; the value given first is kept when it comes twice.
     *
     * @throws IllegalArgumentException when the phrase is blank
     */
    public Builder<V> add(String phrase, V value) {
      Objects.requireNonNull(value, "value");
      String folded = WordList.fold(phrase);
      Node<V> node = isPlain(folded) ? bySpaces(folded) : byTokens(phrase);
      if (node == root) {
        throw new IllegalArgumentException("a blank phrase: '" + phrase + "'");
      }
      if (node.value == null) {
        node.value = value;
        size++;
      }
      return this;
    }

    /** Lower-case letters with single spaces between need no tokeniser. */
    private static boolean isPlain(String phrase) {
      char before = ' ';
      for (int i = 0; i < phrase.length(); i++) {
        char c = phrase.charAt(i);
        if (c == ' ' ? before == ' ' : c < 'a' || c > 'z') {
          return false;
        }
        before = c;
      }
      return before != ' ' && !phrase.contains("cannot");
    }

    private Node<V> bySpaces(String phrase) {
      Node<V> node = root;
      int from = 0;
      for (int space = phrase.indexOf(' '); space >= 0; space = phrase.indexOf(' ', from)) {
        node = child(node, phrase.substring(from, space));
        from = space + 1;
      }
      return child(node, phrase.substring(from));
    }

    private Node<V> byTokens(String phrase) {
      boolean stopped = phrase.endsWith(".") && phrase.indexOf(' ') > 0;
      Tokens tokens = Tokens.of(stopped ? large(phrase) + " X" : phrase);
      int size = stopped ? tokens.size() - 1 : tokens.size();
      Node<V> node = root;
      for (int i = 0; i < size; i++) {
        node = child(node, tokens.lower(i));
      }
      return node;
    }

    /** "Lt. Gov." of "lt. gov.": as text has it, where both words keep their full stops. */
    private static String large(String phrase) {
      char[] letters = phrase.toCharArray();
      for (int i = 0; i < letters.length; i++) {
        if (i == 0 || letters[i - 1] == ' ') {
          letters[i] = Character.toUpperCase(letters[i]);
        }
      }
      return new String(letters);
    }

    private static <V> Node<V> child(Node<V> node, String word) {
      if (node.next == null) {
        node.next = new HashMap<>(4);
      }
      return node.next.computeIfAbsent(word, w -> new Node<>());
    }

    /** Returns the phrases added so far; the builder starts anew. */
    public Phrases<V> build() {
      Phrases<V> phrases = new Phrases<>(root, size);
      root = new Node<>();
      size = 0;
      return phrases;
    }
  }
}
