package org.newsfacts.reading;

import java.util.List;
import org.newsfacts.clause.ClauseReader;
import org.newsfacts.clause.Clauses;
import org.newsfacts.clause.Tagger;
import org.newsfacts.clause.Tags;
import org.newsfacts.coref.ActorReader;
import org.newsfacts.coref.Actors;
import org.newsfacts.frame.FrameReader;
import org.newsfacts.frame.Sense;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.VaguePolicy;
import org.newsfacts.name.NameReader;
import org.newsfacts.name.Names;
import org.newsfacts.number.NumberReader;
import org.newsfacts.office.RoleReader;
import org.newsfacts.office.Roles;
import org.newsfacts.place.PlaceReader;
import org.newsfacts.place.Places;
import org.newsfacts.text.Article;
import org.newsfacts.text.Lines;
import org.newsfacts.text.Quotations;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.Tokens;
import org.newsfacts.time.TimeReader;
import org.newsfacts.time.Times;

/** All readers of the layers under the facts, made once from the word lists. Immutable. */
public final class Readers {
  private final Lexicon lexicon;
  private final Tagger tagger;
  private final ClauseReader clauseReader;
  private final NumberReader numberReader;
  private final TimeReader timeReader;
  private final NameReader nameReader;
  private final PlaceReader placeReader;
  private final RoleReader roleReader;
  private final ActorReader actorReader;
  private final FrameReader frameReader;

  /** Makes the readers. */
  public Readers(Lexicon lexicon) {
    this(lexicon, VaguePolicy.usual());
  }

  /** Makes the readers with another reading of "dozens" and "several". */
  public Readers(Lexicon lexicon, VaguePolicy vagueWords) {
    this(lexicon, vagueWords, List.of());
  }

  /** Makes the readers with lists of senses, whose words tell acts. */
  public Readers(Lexicon lexicon, VaguePolicy vagueWords, List<String> senses) {
    this.lexicon = lexicon;
    this.tagger = new Tagger(lexicon);
    this.clauseReader = new ClauseReader(lexicon);
    this.numberReader = new NumberReader(lexicon, vagueWords);
    this.timeReader = new TimeReader(lexicon);
    this.nameReader = new NameReader(lexicon);
    this.placeReader = new PlaceReader(lexicon);
    this.roleReader = new RoleReader(lexicon);
    this.actorReader = new ActorReader(lexicon);
    this.frameReader = new FrameReader(lexicon, senses);
  }

  /** Returns the rows of the lists of senses that tell an act. */
  public List<Sense> senses(String act) {
    return frameReader.senses(act);
  }

  /** Reads an article up to its mentions. */
  public Reading read(Article article) {
    String text = article.text();
    Tokens tokens = Tokens.of(text, lexicon.vocabulary());
    Lines lines = Lines.of(tokens);
    Sentences sentences = Sentences.of(tokens, lines);
    Quotations quotations = Quotations.of(tokens, sentences, lines);
    Tags tags = tagger.tag(tokens, sentences);
    Clauses clauses = clauseReader.read(tokens, sentences, quotations, tags);
    Times times = timeReader.read(tokens, sentences, lines, tags, article);
    Names names = nameReader.read(tokens, sentences, lines, tags);
    Roles roles = roleReader.read(tokens, lines, sentences, tags, clauses, names);
    Places places = placeReader.read(tokens, lines, tags, names, times);
    Actors actors =
        actorReader.read(tokens, lines, sentences, quotations, tags, clauses, names, roles);
    return new Reading(
        lexicon,
        article,
        lines,
        tokens,
        sentences,
        quotations,
        tags,
        clauses,
        numberReader.read(tokens, sentences, times),
        times,
        names,
        places,
        roles,
        actors,
        frameReader.read(
            tokens, sentences, quotations, tags, clauses, times, names, places, actors));
  }
}
