package org.newsfacts.clause;

import java.util.List;
import org.newsfacts.text.Quotation;
import org.newsfacts.text.Quotations;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.Tokens;

/**
 * Builds the clauses of one sentence in one pass over its chunks. A stack holds the clauses that
 * are still open ({@link OpenClauses}); what a chunk means is settled by its neighbours and by a
 * bounded look ahead ({@link Lookahead}).
 */
final class ClauseBuilder {
  private final ClauseDraft draft;
  private final OpenClauses open;
  private final Tokens tokens;
  private final Quotations quotations;
  private final NounParts nouns;
  private final VerbParts verbs;
  private final LinkParts links;

  ClauseBuilder(
      List<Chunk> chunks, Tokens tokens, Tags tags, Quotations quotations, ClauseLists lists) {
    this.draft = new ClauseDraft(chunks, tokens, tags, lists);
    this.open = draft.open;
    this.tokens = tokens;
    this.quotations = quotations;
    this.nouns = new NounParts(draft);
    this.verbs = new VerbParts(draft);
    this.links = new LinkParts(draft);
  }

  List<Clause> build() {
    List<Chunk> chunks = draft.chunks;
    if (chunks.isEmpty()) {
      return open.done();
    }
    open.push(new Clause(ClauseKind.MAIN, chunks.get(0).from(), null));
    for (int i = 0; i < chunks.size(); i++) {
      read(i, chunks.get(i));
      touch(chunks.get(i));
    }
    Subjects.share(open.done(), draft);
    if (tokens.lower(chunks.get(chunks.size() - 1).from()).equals("?")) {
      question();
    }
    return open.done();
  }

  /** "Norway condemned the raid, but will it act?": only what was told last is asked. */
  private void question() {
    List<Clause> all = open.done();
    for (int i = all.size() - 1; i >= 0; i--) {
      Clause clause = all.get(i);
      if (clause.host == null) {
        clause.questioned = true;
        if (clause.subject != null && !clause.subjectShared) {
          return;
        }
      }
    }
  }

  private void read(int i, Chunk chunk) {
    switch (chunk.kind()) {
      case NOUN -> nouns.noun(i, chunk);
      case VERB -> verbs.verb(i, chunk);
      case PREP -> links.preposition(i, chunk);
      case COMMA, DASH -> links.comma(i);
      case AND -> links.and();
      case MARK -> links.mark(i, chunk);
      case RELATIVE -> links.relative(i, chunk);
      case ADJECTIVE -> links.adjective(chunk);
      case QUOTATION -> links.quotation(chunk);
      case BREAK -> links.breakOff(i);
      default -> {
        // adverbs, brackets and stops open and close nothing
      }
    }
  }

  /**
   * All open clauses reach as far as the chunk, unless it is a mark that only follows them. An
   * aside, ", the mayor said", belongs to the clause around it only when that goes on.
   */
  private void touch(Chunk chunk) {
    switch (chunk.kind()) {
      case STOP -> {
        for (Clause clause : open.innermostFirst()) {
          int to = withClosingMark(clause, chunk.to());
          clause.to = to > chunk.to() ? to : clause.to;
        }
      }
      case COMMA, DASH, AND, BREAK -> {
        // a mark between clauses belongs to none
      }
      default -> {
        for (Clause clause : open.innermostFirst()) {
          clause.to = Math.max(clause.to, withClosingMark(clause, chunk.to()));
          if (clause.kind == ClauseKind.PARENTHETICAL) {
            return;
          }
        }
      }
    }
  }

  /** The mark that closes a quotation opened in the clause belongs to it. */
  private int withClosingMark(Clause clause, int to) {
    if (to >= tokens.size() || tokens.kind(to) != TokenKind.QUOTE) {
      return to;
    }
    Quotation quotation = quotations.at(to);
    return quotation != null
            && quotation.outer().to() == to + 1
            && quotation.outer().from() >= clause.from
        ? to + 1
        : to;
  }
}
