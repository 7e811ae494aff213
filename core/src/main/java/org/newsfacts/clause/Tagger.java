package org.newsfacts.clause;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/**
 * Finds the part of speech, verb form and base form of each word, by word lists and rules of order.
 *
 * <p>Of "The rocket fired from Gaza killed two" it says DET NOUN VERB ADP PROPN VERB NUM, "fired" a
 * participle and "killed" a finite past. The tags are those of Universal Dependencies. Immutable;
 * keep one and share it between threads. Time is linear in the text.
 */
public final class Tagger {
  private final ClassSteps steps;
  private final Lemmas lemmas;
  private final WordChoices words;

  /** A lattice that no thread is using, large enough to be worth keeping; or null. */
  private final AtomicReference<@Nullable ClassLattice> spare = new AtomicReference<>();

  /**
   * Makes a tagger with the words of a lexicon.
   *
   * @throws IllegalArgumentException when a line of its lists is bad
   */
  public Tagger(Lexicon lexicon) {
    Strengths strengths = new Strengths(lexicon.list("words"));
    this.steps = new ClassSteps(lexicon.list("class-order"));
    this.lemmas = new Lemmas(lexicon, strengths);
    this.words = new WordChoices(lexicon, strengths, lemmas);
  }

  /** Tags the tokens of a text. */
  public Tags tag(Tokens tokens, Sentences sentences) {
    byte[] classes = new byte[tokens.size()];
    Pos[] pos = new Pos[tokens.size()];
    TokenChoices choices = new TokenChoices(tokens, sentences, words);
    ClassLattice kept = spare.getAndSet(null);
    ClassLattice lattice = kept == null ? new ClassLattice(steps) : kept;
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      TokenRange range = sentences.get(sentence);
      choices.open(range);
      for (int from = range.from(); from < range.to(); from += ClassLattice.LONGEST) {
        lattice.clear();
        int to = Math.min(range.to(), from + ClassLattice.LONGEST);
        for (int i = from; i < to; i++) {
          lattice.add(choices.of(i));
        }
        lattice.solve(classes, from);
      }
      Auxiliaries.settle(tokens, range, classes, pos);
    }
    spare.set(lattice);
    return new Tags(tokens, pos, classes, lemmas);
  }
}
