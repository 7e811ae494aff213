package org.newsfacts.office;

import org.newsfacts.clause.Clauses;
import org.newsfacts.clause.Tags;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.name.BodyNouns;
import org.newsfacts.name.Names;
import org.newsfacts.name.Nations;
import org.newsfacts.text.Lines;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.Tokens;

/**
 * Finds the offices that stand beside names: "Danish minister Ida Holm", "the minister, Ida Holm",
 * "Ida Holm, a spokeswoman for the port". Immutable.
 */
public final class RoleReader {
  private final Lexicon lexicon;
  private final OfficeTerms words;
  private final Nations nations;
  private final BodyNouns bodyNouns;

  /** Makes a reader with the list of offices of a lexicon. */
  public RoleReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = new OfficeTerms(lexicon);
    this.nations = new Nations(lexicon);
    this.bodyNouns = new BodyNouns(lexicon);
  }

  /** Reads the offices of an article. */
  public Roles read(
      Tokens tokens, Lines lines, Sentences sentences, Tags tags, Clauses clauses, Names names) {
    OfficeHeads heads = new OfficeHeads(words, tokens, tags);
    OfficeReader offices =
        new OfficeReader(lexicon, tokens, tags, names, heads, bodyNouns, nations);
    OfficeOwners owners =
        new OfficeOwners(offices.parts(), sentences, lines, clauses, bodyNouns, nations);
    return new Roles(
        new RoleSearch(tokens, sentences, tags, names, heads, offices, owners, nations).run(),
        heads);
  }
}
