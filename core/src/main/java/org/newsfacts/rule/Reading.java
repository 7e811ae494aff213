package org.newsfacts.rule;

import org.newsfacts.model.Span;
import org.newsfacts.text.Article;
import org.newsfacts.text.Lines;
import org.newsfacts.text.Quotations;
import org.newsfacts.text.Sentences;
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
 */
public record Reading(
    Article article, Lines lines, Tokens tokens, Sentences sentences, Quotations quotations) {

  /** Returns the characters from the first to the last token. */
  public Span span(TokenRange range) {
    return tokens.span(range);
  }

  /** Returns whether the token stands in running text, a title, a subhead or a caption. */
  public boolean isNews(int token) {
    return lines.at(tokens.start(token)).kind().isNews();
  }
}
