package org.newsfacts.frame;

import java.util.List;
import org.newsfacts.clause.Clauses;
import org.newsfacts.clause.Tags;
import org.newsfacts.coref.Actors;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.name.Names;
import org.newsfacts.place.Places;
import org.newsfacts.text.Quotations;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.Tokens;
import org.newsfacts.time.Times;

/** Reads the frames of an article. Immutable and thread-safe: made once from the word lists. */
@SuppressWarnings("exports") // what only the families of the library see
public final class FrameReader {
  private final Lexicon lexicon;
  private final Senses senses;
  private final Embedding embedding;

  /**
   * Makes a reader.
   *
   * @param lists the names of the lists of senses
   * @throws IllegalArgumentException when a row of a list is bad: with list, line and reason
   */
  public FrameReader(Lexicon lexicon, List<String> lists) {
    this.lexicon = lexicon;
    this.senses = new Senses(lexicon, lists);
    this.embedding = new Embedding(lexicon);
    lexicon.words(FrameWord.class);
    lexicon.words(LightVerb.class);
  }

  /** Reads the frames of an article. */
  public Frames read(
      Tokens tokens,
      Sentences sentences,
      Quotations quotations,
      Tags tags,
      Clauses clauses,
      Times times,
      Names names,
      Places places,
      Actors actors) {
    Layers layers =
        new Layers(
            lexicon, tokens, sentences, quotations, tags, clauses, times, names, places, actors);
    return new Frames(layers, senses, embedding, lexicon.words(LightVerb.class));
  }

  /** Returns the rows that tell an act. */
  public List<Sense> senses(String act) {
    return senses.of(act);
  }
}
