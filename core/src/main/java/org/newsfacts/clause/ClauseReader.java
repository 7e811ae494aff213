package org.newsfacts.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.text.Quotation;
import org.newsfacts.text.Quotations;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/**
 * Reads the clauses of an article: verbs with their subjects, objects and complements, also those
 * that verbs share. One linear pass over the chunks of each sentence; quotations that stand as
 * sentences are read by themselves. Immutable and thread-safe.
 */
public final class ClauseReader {
  private final ClauseLists lists;

  /**
   * Makes a reader with the lists {@code clause-words}, {@code clause-verbs} and {@code
   * takes-prepositions}.
   */
  public ClauseReader(Lexicon lexicon) {
    this.lists = new ClauseLists(lexicon);
  }

  /** Reads the clauses. */
  public Clauses read(Tokens tokens, Sentences sentences, Quotations quotations, Tags tags) {
    Chunker chunker = new Chunker(tokens, tags, quotations, lists);
    List<Clause> clauses = new ArrayList<>();
    List<NounPhrase> nouns = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      TokenRange sentence = sentences.get(s);
      for (TokenRange piece : segments(sentence, quotations)) {
        boolean inside = isWhollyQuoted(piece, quotations);
        List<Chunk> chunks = chunker.cut(piece, inside);
        clauses.addAll(new ClauseBuilder(chunks, tokens, tags, quotations, lists).build());
        addNouns(chunks, nouns);
        if (!inside) {
          for (Chunk chunk : chunks) {
            if (chunk.is(Chunk.Kind.QUOTATION)) {
              List<Chunk> quoted = chunker.cut(TokenRange.of(chunk.from(), chunk.to()), true);
              clauses.addAll(new ClauseBuilder(quoted, tokens, tags, quotations, lists).build());
              addNouns(quoted, nouns);
            }
          }
        }
      }
    }
    clauses.sort(Comparator.comparing(Clause::range));
    return new Clauses(clauses, nouns, tokens.size());
  }

  /** A sentence that lies wholly inside a quotation is read as it stands. */
  private static List<TokenRange> segments(TokenRange sentence, Quotations quotations) {
    if (sentence.isEmpty()) {
      return List.of();
    }
    int from = sentence.from();
    Quotation quotation = quotations.at(from);
    if (quotation != null
        && quotation.outer().from() == from
        && quotation.inner().to() >= sentence.to()) {
      from = Math.min(quotation.inner().from(), sentence.to() - 1);
    }
    return List.of(TokenRange.of(from, sentence.to()));
  }

  private static boolean isWhollyQuoted(TokenRange piece, Quotations quotations) {
    Quotation quotation = quotations.at(piece.from());
    return quotations.isQuoted(piece.from())
        && quotation != null
        && quotation.inner().to() >= piece.to() - 1;
  }

  private static void addNouns(List<Chunk> chunks, List<NounPhrase> nouns) {
    for (Chunk chunk : chunks) {
      if (chunk.noun() != null) {
        nouns.add(chunk.noun());
      }
    }
  }
}
