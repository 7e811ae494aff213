package org.newsfacts.frame;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Suffix;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.text.Quotation;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;
import org.newsfacts.time.TimeMention;

/** Where the words begin and end that say what an act is about. */
final class Extents {
  /** No act is told in more words; keeps a text without full stops from being read for ever. */
  private static final int LONGEST = 200;

  private final Layers layers;
  private final Tokens tokens;
  private final boolean action;
  private final Edges edges;

  private final Continuations continuations;

  /** Reads how far things reach: "the shelling of the port"; the test tells nouns of acts. */
  static Extents ofThings(Layers layers, IntPredicate acts) {
    return new Extents(layers, false, acts);
  }

  /** Reads how far what is to be done reaches: "pull back and talk". */
  static Extents ofActions(Layers layers, IntPredicate acts) {
    return new Extents(layers, true, acts);
  }

  private Extents(Layers layers, boolean action, IntPredicate acts) {
    this.layers = layers;
    this.tokens = layers.tokens();
    this.action = action;
    this.edges = new Edges(layers, action);
    this.continuations = new Continuations(layers, action, acts);
  }

  /** Returns the words that begin at a token; the clause is that of the act, where it has one. */
  TokenRange from(@Nullable Clause clause, int token) {
    return token >= tokens.size()
        ? TokenRange.of(tokens.size(), tokens.size())
        : edges.trimmed(TokenRange.of(token, end(clause, token)));
  }

  /** Returns where the thing a verb acts on begins; -1 where none follows. */
  int start(Clause clause) {
    return clause.verb() == null ? -1 : start(clause, clause.verb().range().to());
  }

  /** Returns where what a verb acts on begins behind a token, its particle's end; -1 without it. */
  int start(Clause clause, int end) {
    if (clause.verb() == null) {
      return -1;
    }
    int to = sentenceEnd(clause.verb().head());
    int at = afterAsides(end, to);
    return at < to && opensThing(at) ? at : -1;
  }

  /** Returns the tokens between two; none where the second stands before the first. */
  static TokenRange between(int from, int to) {
    return TokenRange.of(from, Math.max(from, to));
  }

  /** Skips "strongly", "on Sunday", "in the strongest terms" and "again". */
  private int afterAsides(int from, int to) {
    int at = from;
    for (int next = at; next >= 0 && next < to; next = aside(next, to)) {
      at = next;
    }
    return at;
  }

  private int aside(int at, int to) {
    TimeMention time = layers.times().at(at);
    if (time != null && time.range().from() == at && time.range().to() < to) {
      boolean modifies = layers.tags().pos(time.range().to()) == Pos.NOUN;
      return modifies || tokens.lower(time.range().to()).equals("'s") ? -1 : time.range().to();
    }
    if (layers.tags().pos(at) == Pos.ADV && !isRelativeAdverb(at)) {
      return at + 1;
    }
    if (tokens.kind(at) == TokenKind.QUOTE) {
      return afterQuotedManner(at, to);
    }
    String word = tokens.lower(at);
    if (SmallWord.ON.is(word) && layers.times().at(at + 1 < to ? at + 1 : at) != null) {
      return at + 1;
    }
    return SmallWord.IN.is(word) || SmallWord.WITH.is(word) ? afterManner(at, to) : -1;
  }

  /** "condemned “in the strongest terms” the raid". */
  private int afterQuotedManner(int at, int to) {
    Quotation quotation = opened(at);
    boolean manner =
        quotation != null
            && quotation.outer().to() < to
            && layers.tags().pos(at + 1) == Pos.ADP
            && layers.isForm(quotation.inner().to() - 1, FrameWord.MANNER);
    return quotation != null && manner ? quotation.outer().to() : -1;
  }

  /** "in the strongest possible terms", "in harsh words", "with concern". */
  private int afterManner(int at, int to) {
    int behind = at + 1;
    while (behind < to && layers.tags().pos(behind) == Pos.ADJ) {
      behind++;
    }
    boolean bare = // "following with concern the situation"
        behind + 1 < to
            && tokens.is(at, SmallWord.WITH)
            && layers.tags().pos(behind) == Pos.NOUN
            && layers.tags().pos(behind + 1) == Pos.DET;
    if (bare) {
      return behind + 1;
    }
    for (int token = at + 1; token < Math.min(to, at + 6); token++) {
      if (layers.isForm(token, FrameWord.MANNER)) {
        return token + (token + 1 < to && tokens.lower(token + 1).equals(",") ? 2 : 1);
      }
    }
    return -1;
  }

  private boolean isRelativeAdverb(int at) {
    return layers.isForm(at, FrameWord.OPENS_THING);
  }

  private boolean opensThing(int at) {
    if (tokens.kind(at) == TokenKind.QUOTE) {
      return at + 1 < tokens.size()
          && layers.quotations().isQuoted(at + 1)
          && layers.tags().pos(at + 1) != Pos.ADP;
    }
    return switch (layers.tags().pos(at)) {
      case DET, ADJ, NOUN, PROPN, NUM, PRON -> true;
      case VERB ->
          !layers.tags().form(at).isFinite()
              || layers.tags().form(at) == VerbForm.BASE
              || opensNoun(at); // "offered burns specialists"
      case ADV -> isRelativeAdverb(at) && !tokens.is(at, SmallWord.NOT);
      case ADP -> tokens.is(at, SmallWord.ABOUT) || tokens.is(at, SmallWord.OVER);
      default -> opensNoun(at); // "$5 million"
    };
  }

  private boolean opensNoun(int at) {
    NounPhrase noun = layers.nounAt(at);
    return noun != null && noun.base().from() == at && noun.head() > at;
  }

  private int sentenceEnd(int token) {
    int end = layers.sentence(token).to();
    Quotation quotation = layers.quotations().at(token);
    return quotation == null ? end : Math.max(token + 1, Math.min(end, quotation.inner().to()));
  }

  private int end(@Nullable Clause clause, int from) {
    int anchor = clause == null || clause.verb() == null ? from : clause.verb().head();
    Quotation quoted = layers.quotations().at(anchor);
    boolean behind = // "was "alarmed" by the rise": the words stand outside the verb's marks
        quoted != null && from >= quoted.inner().to();
    int limit = sentenceEnd(behind ? from : anchor);
    limit = Math.max(Math.min(limit, from + LONGEST), from);
    int at = from;
    while (at < limit) {
      int next = next(at, from, limit);
      if (next <= at || returnsToHost(clause, at) || at > from && isOuterVerb(clause, at, from)) {
        return at;
      }
      at = next;
    }
    return limit;
  }

  /** "The minister who condemned the raid resigned": "resigned" is the host's again. */
  private boolean returnsToHost(@Nullable Clause clause, int at) {
    if (clause == null || at < clause.range().to() || layers.clauses().at(at) == null) {
      return false;
    }
    Clause here = layers.clauses().at(at);
    for (Clause host = clause.host(); host != null; host = host.host()) {
      if (host == here && here.verb() != null && here.verb().range().from() == at) {
        return true;
      }
    }
    return false;
  }

  /** "Oslo's criticism of the raid came late": "came" has its subject before the words. */
  private boolean isOuterVerb(@Nullable Clause clause, int at, int from) {
    Clause here = layers.clauses().at(at);
    return here != null
        && here != clause
        && here.verb() != null
        && here.verb().range().from() == at
        && here.verb().isFinite()
        && here.range().from() <= from
        && !opensQuestion(from, at);
  }

  /** "what happened", "what he called a disgrace": the first verb belongs to the words. */
  private boolean opensQuestion(int from, int at) {
    return at - from <= 4 && layers.isForm(from, FrameWord.OPENS_QUESTION);
  }

  /** Returns the token to go on with; the same one where the words end. */
  private int next(int at, int from, int limit) {
    Quotation quotation = tokens.kind(at) == TokenKind.QUOTE ? opened(at) : null;
    if (quotation != null) {
      return Math.min(limit, Math.max(at + 1, quotation.outer().to()));
    }
    String word = tokens.lower(at);
    switch (word) {
      case ".", ";", ":", "?", "!", "--", "but", "via" -> {
        return at;
      }
      case "–", "—", "-" -> {
        return continuations.goesOn(at + 1, limit) ? at + 1 : at;
      }
      case "(", "[" -> {
        return closing(at, limit);
      }
      case "," -> {
        return continuations.afterComma(at, from, limit);
      }
      case "and", "or" -> {
        return continuations.joins(at, from, limit) ? at + 1 : at;
      }
      default -> {
        if (at > from && opensClause(at)) {
          return at;
        }
        FrameWord stops = action ? FrameWord.ASIDE : FrameWord.CIRCUMSTANCE;
        return at > from && layers.isForm(at, stops) && !isInside(at, from) ? at : at + 1;
      }
    }
  }

  private @Nullable Quotation opened(int at) {
    Quotation quotation = at + 1 < tokens.size() ? layers.quotations().at(at + 1) : null;
    return quotation != null && quotation.outer().from() == at && quotation.closed()
        ? quotation
        : null;
  }

  /** "such as", "as well as", "the former"; "as" inside a name. */
  private boolean isInside(int at, int from) {
    if (tokens.is(at, SmallWord.SINCE) && isOfSuperlative(at)) {
      return true; // "the worst blockade since the 1995 dock war"
    }
    if (tokens.is(at, SmallWord.AS) && layers.isLemma(at - 1, FrameWord.NAMING)) {
      return true; // "what it described as a coup"
    }
    String before = tokens.lower(at - 1);
    if (tokens.is(at, SmallWord.AS) && from < at && isNaming(from)) {
      return true;
    }
    return layers.names().at(at) != null
        || tokens.is(at, SmallWord.AS)
            && (SmallWord.SUCH.is(before) || before.equals("well") || continuations.isAsWell(at))
        || tokens.lower(at).equals("calling") && SmallWord.OF.is(before);
  }

  /** "the recognition of the hills as its land": "as" belongs to it. */
  private boolean isNaming(int from) {
    NounPhrase noun = layers.clauses().nounAt(from);
    return noun != null && layers.isLemma(noun.head(), FrameWord.NAMING);
  }

  /** "condemned the raid [after] six miners died": a circumstance with a verb of its own. */
  private boolean opensClause(int at) {
    Clause clause = action ? null : layers.clauses().at(at);
    return clause != null
        && clause.kind() == ClauseKind.ADVERBIAL
        && clause.marker() == at
        && clause.verb() != null
        && clause.verb().isFinite();
  }

  private boolean isOfSuperlative(int at) {
    NounPhrase noun = layers.nounAt(at - 1);
    for (int token = noun == null ? at : noun.base().from(); token < at; token++) {
      if (layers.isForm(token, FrameWord.SUPERLATIVE) || Suffix.EST.ends(tokens.lower(token))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the token behind the closing bracket; the one behind the open one without it. */
  private int closing(int at, int limit) {
    for (int token = at + 1; token < Math.min(limit, at + 14); token++) {
      String word = layers.tokens().lower(token);
      if (word.equals(")") || word.equals("]")) {
        return token + 1;
      }
    }
    return at + 1;
  }
}
