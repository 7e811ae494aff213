package org.newsfacts.name;

import java.util.List;
import org.newsfacts.clause.Tags;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.text.Lines;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.Tokens;

/**
 * Finds the names of people, bodies, countries and places.
 *
 * <p>Of "Danish Foreign Minister Jeppe Kofod met the Omani navy in Muscat" it says DEMONYM, PERSON
 * "Jeppe Kofod", ORGANIZATION "Omani navy", PLACE. Titles are no part of a name. A name that may be
 * several things is OTHER. Immutable; keep one and share it between threads. Time is linear in the
 * text.
 */
@SuppressWarnings("exports") // what only the families of the library see
public final class NameReader {
  private final NameLists lists;

  /**
   * Makes a reader with the names of a lexicon.
   *
   * @throws IllegalArgumentException when a line of its lists is bad
   */
  public NameReader(Lexicon lexicon) {
    this.lists = new NameLists(lexicon);
  }

  /** Finds the names of a text. */
  public Names read(Tokens tokens, Sentences sentences, Lines lines, Tags tags) {
    NameWords words = new NameWords(tokens, sentences, lines, tags, lists);
    NameScan scan = new NameScan(tokens, words, lists);
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      scan.read(sentences.get(sentence));
    }
    List<NameDraft> drafts = new NameInitials(tokens, lists).join(scan.drafts());
    return new NameKinds(tokens, tags, words, lists, drafts).settle();
  }
}
