package org.newsfacts.coref;

import org.newsfacts.clause.ClauseReader;
import org.newsfacts.clause.Clauses;
import org.newsfacts.clause.Tagger;
import org.newsfacts.clause.Tags;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.model.Actor;
import org.newsfacts.name.NameReader;
import org.newsfacts.name.Names;
import org.newsfacts.office.RoleReader;
import org.newsfacts.office.Roles;
import org.newsfacts.text.Lines;
import org.newsfacts.text.Quotations;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** A text with its names, offices and actors. */
public final class Story {
  private static final Lexicon LEXICON = Lexicon.english();
  private static final Tagger TAGGER = new Tagger(LEXICON);
  private static final ClauseReader CLAUSES = new ClauseReader(LEXICON);
  private static final NameReader NAMES = new NameReader(LEXICON);
  private static final RoleReader ROLES = new RoleReader(LEXICON);
  private static final ActorReader ACTORS = new ActorReader(LEXICON);

  private final Tokens tokens;
  private final Roles roles;
  private final Actors actors;

  public Story(String text) {
    tokens = Tokens.of(text);
    Lines lines = Lines.of(text);
    Sentences sentences = Sentences.of(tokens, lines);
    Tags tags = TAGGER.tag(tokens, sentences);
    Names names = NAMES.read(tokens, sentences, lines, tags);
    Quotations quotations = Quotations.of(tokens, sentences, lines);
    Clauses clauses = CLAUSES.read(tokens, sentences, quotations, tags);
    roles = ROLES.read(tokens, lines, sentences, tags, clauses, names);
    actors = ACTORS.read(tokens, lines, sentences, quotations, tags, clauses, names, roles);
  }

  public Roles roles() {
    return roles;
  }

  /** "he" of "the". */
  private boolean isInsideWord(int start, int length) {
    String source = tokens.source();
    int end = start + length;
    return start > 0 && Character.isLetter(source.charAt(start - 1))
        || end < source.length() && Character.isLetter(source.charAt(end));
  }

  /** Returns who the last such words of the text mean. */
  public Actor actor(String words) {
    int start = tokens.source().lastIndexOf(words);
    while (start > 0 && isInsideWord(start, words.length())) {
      start = tokens.source().lastIndexOf(words, start - 1);
    }
    return actors.of(TokenRange.of(tokens.at(start), tokens.at(start + words.length() - 1) + 1));
  }
}
