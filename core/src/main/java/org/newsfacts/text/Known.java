package org.newsfacts.text;

import java.util.function.Function;

/**
 * What a reader knows of each word, found out when the word is first met and kept with it.
 *
 * <pre>{@code
 * Known<Choices> choices = new Known<>(vocabulary, word -> choices(word.lower()));
 * choices.of(tokens.word(i));
 * }</pre>
 *
 * <p>Safe on any thread when the values are: immutable with final fields, or arrays whose entries
 * are found out again when they are missing.
 *
 * @param <T> what is known of a word; never null
 */
public final class Known<T> {
  private final Vocabulary vocabulary;
  private final int place;
  private final Function<Word, T> reader;

  /** Finds out with {@code reader} what is known of a word. */
  public Known(Vocabulary vocabulary, Function<Word, T> reader) {
    this.vocabulary = vocabulary;
    this.place = vocabulary.place();
    this.reader = reader;
  }

  /**
   * Returns what is known of a word; words of other vocabularies are looked up by their letters.
   */
  @SuppressWarnings("unchecked") // only this reader writes to its place
  public T of(Word word) {
    Word own = word.home() == vocabulary ? word : vocabulary.word(word.lower());
    Object known = own.known(place);
    return known != null ? (T) known : learn(own);
  }

  /** Finds out anew what is known of a word, where it has changed. */
  public T learn(Word word) {
    Word own = word.home() == vocabulary ? word : vocabulary.word(word.lower());
    T value = reader.apply(own);
    own.know(place, value);
    return value;
  }
}
