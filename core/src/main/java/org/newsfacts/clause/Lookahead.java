package org.newsfacts.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Chunk.Kind;
import org.newsfacts.text.Tokens;

/** Bounded looks at the chunks to come. */
final class Lookahead {
  private static final int FAR = 30;

  private final List<Chunk> chunks;

  Lookahead(List<Chunk> chunks) {
    this.chunks = chunks;
  }

  private Kind kind(int i) {
    return i < 0 || i >= chunks.size() ? Kind.STOP : chunks.get(i).kind();
  }

  private @Nullable VerbGroup verb(int i) {
    return i < chunks.size() ? chunks.get(i).verb() : null;
  }

  /**
   * Returns the finite verb whose subject the noun phrase at {@code i} can be, or -1. Passes over
   * "of the ministry", ", the mayor,", ", who left,", "and the mayor", "fired from Gaza".
   */
  int finiteVerbAfter(int i) {
    return finiteVerbAfter(i, true);
  }

  /** The same; {@code overAnd} tells whether the subject may be a list. */
  int finiteVerbAfter(int i, boolean overAnd) {
    return new VerbSearch(chunks, overAnd, Math.min(chunks.size(), i + FAR)).from(i + 1);
  }

  /** "the head [of] the army [of] theft": whether the same preposition comes again soon. */
  boolean isAgain(int noun, String word, Tokens tokens) {
    for (int j = noun + 1; j < Math.min(chunks.size(), noun + 6); j++) {
      if (kind(j) == Kind.PREP && tokens.lower(chunks.get(j).from()).equals(word)) {
        return true;
      }
      if (kind(j) != Kind.NOUN && kind(j) != Kind.PREP) {
        return false;
      }
    }
    return false;
  }

  /** Counts the finite verbs up to the next mark that have no pronoun or "that" before them. */
  int bareFiniteVerbs(int i) {
    int found = 0;
    for (int j = i + 1; j < Math.min(chunks.size(), i + FAR); j++) {
      Kind kind = kind(j);
      if (kind == Kind.STOP || kind == Kind.COMMA || kind == Kind.BREAK || kind == Kind.MARK) {
        return found;
      }
      NounPhrase before = kind(j - 1) == Kind.NOUN ? chunks.get(j - 1).noun() : null;
      boolean bare = before == null || before.base().size() > 1;
      found += kind == Kind.VERB && chunks.get(j).isFiniteVerb() && bare ? 1 : 0;
    }
    return found;
  }

  /**
   * Returns whether after the verb of saying only times, addressees and adverbs stand before a
   * mark.
   */
  boolean endsAfterSpeech(int verb) {
    for (int j = verb + 1; j < Math.min(chunks.size(), verb + 12); j++) {
      switch (kind(j)) {
        case STOP, COMMA, DASH, BREAK -> {
          return true;
        }
        case NOUN, PREP, ADVERB, BRACKET, AND -> {
          // "told reporters in Bern on Monday"
        }
        case VERB -> {
          return chunks.get(j).verb() != null && !chunks.get(j).isFiniteVerb();
        }
        case QUOTATION -> {
          return false;
        }
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  /** Returns how many finite verbs stand after the chunk, up to a semicolon. */
  int finiteVerbs(int i) {
    int found = 0;
    for (int j = i + 1; j < Math.min(chunks.size(), i + FAR) && kind(j) != Kind.BREAK; j++) {
      VerbGroup verb = verb(j);
      found += verb != null && verb.isFinite() ? 1 : 0;
    }
    return found;
  }

  /** Returns whether no verb stands between the noun phrase and the end of the sentence. */
  boolean endsSentence(int noun) {
    for (int j = noun + 1; j < chunks.size(); j++) {
      switch (kind(j)) {
        case STOP, BREAK -> {
          return true;
        }
        case AND -> {
          if (kind(j + 1) == Kind.VERB) {
            return false;
          }
        }
        case VERB -> {
          if (chunks.get(j).isFiniteVerb() && kind(j - 1) == Kind.COMMA) {
            return false;
          }
        }
        default -> {
          // "a lawyer for the union, on Monday"
        }
      }
    }
    return true;
  }

  /** Returns whether the noun phrase ends at a comma after which a verb goes on. */
  boolean isVerbAfterComma(int noun) {
    for (int j = noun + 1; j < Math.min(chunks.size(), noun + 10); j++) {
      if (kind(j) == Kind.COMMA && kind(j + 1) == Kind.VERB) {
        return chunks.get(j + 1).isFiniteVerb();
      }
      if (kind(j) != Kind.PREP && kind(j) != Kind.NOUN && kind(j) != Kind.COMMA) {
        return false;
      }
    }
    return false;
  }

  /**
   * "A, B and C": after the noun phrase a further comma or "and" with a noun phrase, no verb
   * between.
   */
  boolean isList(int i) {
    for (int j = i + 1; j < Math.min(chunks.size(), i + 14); j++) {
      switch (kind(j)) {
        case AND -> {
          return kind(j + 1) == Kind.NOUN;
        }
        case PREP, NOUN, COMMA, BRACKET -> {
          // still in the list
        }
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /** "Shelling the port of Tarn was a crime": the verb in "-ing" and its phrase are the subject. */
  boolean isSubject(int ing, ClauseLists lists) {
    NounPhrase object = kind(ing + 1) == Kind.NOUN ? chunks.get(ing + 1).noun() : null;
    VerbGroup gerund = verb(ing);
    boolean tells = gerund == null || lists.takesClause(gerund.lemma()); // "saying two had sunk"
    if (object == null || object.isTime() || tells) {
      return false;
    }
    int at = ing + 2;
    while (kind(at) == Kind.PREP && kind(at + 1) == Kind.NOUN && at < ing + FAR) {
      at += 2;
    }
    VerbGroup verb = kind(at) == Kind.VERB ? verb(at) : null;
    return verb != null && verb.isFinite() && !lists.isSpeech(verb.lemma());
  }

  /**
   * Returns whether a clause follows the marker, and not only a noun phrase: "after the attack".
   */
  boolean isClauseAhead(int mark) {
    for (int j = mark + 1; j < Math.min(chunks.size(), mark + 14); j++) {
      switch (kind(j)) {
        case NOUN -> {
          if (finiteVerbAfter(j) >= 0) {
            return true;
          }
        }
        case VERB -> {
          return true;
        }
        case COMMA, STOP, BREAK, DASH, MARK, QUOTATION, RELATIVE -> {
          return false;
        }
        default -> {
          // the subject
        }
      }
    }
    return false;
  }
}
