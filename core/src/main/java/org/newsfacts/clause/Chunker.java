package org.newsfacts.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.Quotation;
import org.newsfacts.text.Quotations;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** Cuts a stretch of tokens into noun phrases, verb groups, and the words between them. */
final class Chunker {
  private static final Set<String> OPENERS = Set.of("(", "[", "{");
  private static final Set<String> CLOSERS = Set.of(")", "]", "}");

  private final Tokens tokens;
  private final Tags tags;
  private final Quotations quotations;
  private final ClauseLists lists;
  private final NounChunks nouns;
  private final VerbChunks verbs;
  private final OpeningPhrases openings;

  Chunker(Tokens tokens, Tags tags, Quotations quotations, ClauseLists lists) {
    this.lists = lists;
    this.tokens = tokens;
    this.tags = tags;
    this.quotations = quotations;
    this.nouns = new NounChunks(tokens, tags, lists);
    this.verbs = new VerbChunks(tokens, tags, lists);
    this.openings = new OpeningPhrases(tokens, tags, lists);
  }

  /** Cuts the stretch; quotations that stand as sentences become one chunk each. */
  List<Chunk> cut(TokenRange range, boolean insideQuotation) {
    List<Chunk> chunks = new ArrayList<>();
    int at = range.from();
    while (at < range.to()) {
      at = next(at, range, insideQuotation, chunks);
    }
    openings.part(chunks);
    BareInfinitives.settle(chunks, tags, lists);
    ReducedRelatives.settle(chunks, tags);
    return chunks;
  }

  private int next(int at, TokenRange range, boolean insideQuotation, List<Chunk> out) {
    if (!insideQuotation && quotations.isQuoted(at) && isSentenceLike(at, range)) {
      int end = at;
      while (end < range.to() && quotations.isQuoted(end)) {
        end++;
      }
      out.add(Chunk.of(Chunk.Kind.QUOTATION, at, end));
      return end;
    }
    if (tokens.kind(at) == TokenKind.QUOTE) {
      return at + 1;
    }
    return switch (tags.pos(at)) {
      case PUNCT -> mark(at, range, out);
      case CCONJ -> add(out, Chunk.Kind.AND, at, at + 1);
      default -> word(at, range.to(), out);
    };
  }

  /** A quotation stands for a sentence when it opens one or follows a comma, a colon or a cue. */
  private boolean isSentenceLike(int at, TokenRange range) {
    Quotation quotation = quotations.at(at);
    if (quotation == null || quotation.inner().isEmpty()) {
      return false;
    }
    TokenRange inner = quotation.inner();
    boolean startsHere = inner.from() >= range.from();
    if (!startsHere) {
      return true;
    }
    if (inner.from() != at) {
      return false;
    }
    int before = quotation.outer().from() - 1;
    boolean opens = before < range.from();
    boolean afterMark = !opens && (isComma(before) || tokens.lower(before).equals(":"));
    boolean capital = tokens.isCapitalized(at) && inner.size() > 2;
    int end = Math.min(inner.to(), range.to());
    boolean finite = false;
    for (int i = at; i < end && !finite; i++) {
      finite = tags.form(i).isFinite();
    }
    String last = inner.to() > at ? tokens.lower(inner.to() - 1) : "";
    boolean cried = opens && (last.equals("!") || last.equals("?")); // "Go home!" she shouted.
    return cried
        || finite && (opens || afterMark || capital && tags.pos(at) != Pos.PROPN)
        || capital && afterMark && finite;
  }

  private int mark(int at, TokenRange range, List<Chunk> out) {
    String mark = tokens.lower(at);
    if (isComma(at)) {
      return add(out, Chunk.Kind.COMMA, at, at + 1);
    }
    if (OPENERS.contains(mark)) {
      int end = at + 1;
      int limit = Math.min(range.to(), at + 60);
      while (end < limit && !CLOSERS.contains(tokens.lower(end))) {
        end++;
      }
      // "(On Monday she said the road was safe.)" is a sentence like any other
      boolean whole = at == range.from() && end + 2 >= range.to();
      return end < limit && !whole
          ? add(out, Chunk.Kind.BRACKET, at, end + 1)
          : add(out, Chunk.Kind.OTHER, at, at + 1);
    }
    return switch (mark) {
      case ".", "?", "!", "..." -> add(out, Chunk.Kind.STOP, at, at + 1);
      case ";", ":" -> add(out, Chunk.Kind.BREAK, at, at + 1);
      case "-", "--", "–", "—", "_" -> add(out, Chunk.Kind.DASH, at, at + 1);
      default -> add(out, Chunk.Kind.OTHER, at, at + 1);
    };
  }

  private boolean isComma(int at) {
    return tokens.end(at) - tokens.start(at) == 1
        && tokens.source().charAt(tokens.start(at)) == ',';
  }

  private int word(int at, int limit, List<Chunk> out) {
    String word = tokens.lower(at);
    Pos pos = tags.pos(at);
    if (nouns.opensWithQuantifier(at, limit) || nouns.opensWithParticiple(at, limit)) {
      return noun(at, limit, out);
    }
    int longer = longPreposition(at, limit);
    if (longer > at) {
      return add(out, Chunk.Kind.PREP, at, longer);
    }
    if (lists.is(tokens.word(at), ClauseWord.RELATIVE)) {
      return add(out, Chunk.Kind.RELATIVE, at, at + 1);
    }
    if (lists.is(tokens.word(at), ClauseWord.QUESTION) && pos != Pos.DET) {
      return add(out, Chunk.Kind.MARK, at, at + 1);
    }
    if (isParticipleLikePreposition(at, limit)) {
      return add(out, Chunk.Kind.PREP, at, at + 1);
    }
    VerbGroup verb = verbs.at(at, limit);
    if (verb != null) {
      out.add(new Chunk(Chunk.Kind.VERB, at, verb.range().to(), null, verb, false));
      return verb.range().to();
    }
    Chunk.Kind link = link(at);
    if (link != null) {
      out.add(
          new Chunk(
              link, at, at + 1, null, null, lists.is(tokens.word(at), ClauseWord.SUBORDINATOR)));
      return at + 1;
    }
    if (SmallWord.THAT.is(word) && pos == Pos.PRON && isRelativeThat(at, limit, out)) {
      return add(out, Chunk.Kind.RELATIVE, at, at + 1);
    }
    return noun(at, limit, out);
  }

  private boolean isParticipleLikePreposition(int at, int limit) {
    return switch (tokens.lower(at)) {
      case "including", "regarding" -> true;
      case "concerning" -> !nextIsClauseEnd(at, limit);
      default -> false;
    };
  }

  /** A preposition or the opening of a clause, by its class; null when it is neither. */
  private Chunk.@Nullable Kind link(int at) {
    boolean subordinates = lists.is(tokens.word(at), ClauseWord.SUBORDINATOR);
    return switch (tags.pos(at)) {
      case ADP -> Chunk.Kind.PREP;
      case SCONJ -> subordinates ? Chunk.Kind.MARK : Chunk.Kind.PREP;
      case DET, PRON, ADV -> null;
      default -> subordinates ? Chunk.Kind.MARK : null;
    };
  }

  private int noun(int at, int limit, List<Chunk> out) {
    NounPhrase noun = nouns.at(at, limit);
    if (noun != null) {
      NounPhrase whole = overShortName(noun, out);
      out.add(
          new Chunk(Chunk.Kind.NOUN, whole.base().from(), noun.base().to(), whole, null, false));
      return noun.base().to();
    }
    return switch (tags.pos(at)) {
      case ADJ, VERB -> add(out, Chunk.Kind.ADJECTIVE, at, at + 1);
      case ADV, PART -> add(out, Chunk.Kind.ADVERB, at, at + 1);
      default -> add(out, Chunk.Kind.OTHER, at, at + 1);
    };
  }

  /** "a Harbour Patrol Force (HPF) [boat]": one phrase with the name and its short form. */
  private NounPhrase overShortName(NounPhrase noun, List<Chunk> out) {
    int last = out.size() - 1;
    int first = noun.base().from();
    Chunk before = last < 1 ? null : out.get(last - 1);
    NounPhrase name = before == null ? null : before.noun();
    boolean apart =
        name == null
            || before == null
            || !out.get(last).is(Chunk.Kind.BRACKET)
            || out.get(last).to() - out.get(last).from() != 3
            || out.get(last).to() != first
            || tags.pos(before.to() - 1) != Pos.PROPN
            || tags.pos(first) != Pos.NOUN
            || tokens.isCapitalized(first);
    if (apart || name == null) {
      return noun;
    }
    out.subList(last - 1, last + 1).clear();
    TokenRange base = TokenRange.of(name.base().from(), noun.base().to());
    return new NounPhrase(noun.head(), base, null, noun.isTime());
  }

  private boolean nextIsClauseEnd(int at, int limit) {
    return at + 1 >= limit || tags.pos(at + 1) == Pos.PUNCT;
  }

  /** "the attacks that killed 12", not "He said that." */
  private boolean isRelativeThat(int at, int limit, List<Chunk> out) {
    return !out.isEmpty()
        && out.get(out.size() - 1).is(Chunk.Kind.NOUN)
        && at + 1 < limit
        && tags.pos(at + 1) != Pos.PUNCT;
  }

  private int longPreposition(int at, int limit) {
    if (at + 1 >= limit || tags.pos(at + 1) == Pos.PART) {
      return at; // "due to meet"
    }
    if (!lists.is(tokens.word(at + 1), ClauseWord.ENDS_LONG_PREPOSITION)) {
      return at;
    }
    return lists.isPair(tokens, at, ClauseWord.LONG_PREPOSITION) ? at + 2 : at;
  }

  private static int add(List<Chunk> out, Chunk.Kind kind, int from, int to) {
    out.add(Chunk.of(kind, from, to));
    return to;
  }
}
