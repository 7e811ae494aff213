package org.newsfacts.coref;

import org.newsfacts.clause.Clauses;
import org.newsfacts.clause.Tags;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.Words;
import org.newsfacts.name.BodyNouns;
import org.newsfacts.name.NameWord;
import org.newsfacts.name.Names;
import org.newsfacts.name.Nations;
import org.newsfacts.office.OfficeReader;
import org.newsfacts.office.Roles;
import org.newsfacts.text.Lines;
import org.newsfacts.text.Quotations;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.Tokens;

/**
 * Finds out who is meant by names, offices and pronouns: "Ida Holm", "the Danish minister" and
 * "she" are one. Immutable.
 */
public final class ActorReader {
  private final Lexicon lexicon;
  private final Nations nations;
  private final BodyNouns bodyNouns;
  private final OfficeMatch match;

  /** Makes a reader with the lists of a lexicon. */
  public ActorReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.nations = new Nations(lexicon);
    this.bodyNouns = new BodyNouns(lexicon);
    this.match = new OfficeMatch(lexicon);
  }

  /** Reads an article from its start to its end, once. */
  public Actors read(
      Tokens tokens,
      Lines lines,
      Sentences sentences,
      Quotations quotations,
      Tags tags,
      Clauses clauses,
      Names names,
      Roles roles) {
    Words<NameWord> nameWords = lexicon.words(NameWord.class);
    People people = new People(tokens, names, roles, lexicon.list("first-names"), nameWords);
    Bodies bodies = new Bodies(tokens, names, nations, lexicon.list("organisations"), nameWords);
    OfficeReader offices =
        new OfficeReader(lexicon, tokens, tags, names, roles, bodyNouns, nations);
    Entity[] referents =
        new Discourse(
                new Discourse.Source(
                    tokens,
                    lines,
                    sentences,
                    quotations,
                    tags,
                    clauses,
                    names,
                    roles,
                    lexicon.words(MeantWord.class),
                    lexicon.words(Pronoun.class),
                    nameWords,
                    match),
                people,
                bodies,
                offices,
                bodyNouns,
                nations)
            .run();
    return new Actors(tokens, tags, names, roles, referents, bodyNouns, nations);
  }
}
