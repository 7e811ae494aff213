package org.newsfacts.statement;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Pos;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.Quotation;
import org.newsfacts.text.Quotations;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** Stretches of an article: its sentences and quotations, and how far what is said reaches. */
class ArticleTokens extends TokenKinds {
  /** A reported clause is shorter, in tokens; what is longer is no sentence. */
  static final int LONGEST_CLAUSE = 200;

  private static final int LONGEST_TITLE = 5;

  private final Tokens tokens;
  private final Sentences sentences;
  private final Quotations quotations;

  ArticleTokens(Reading reading) {
    super(reading);
    this.tokens = reading.tokens();
    this.sentences = reading.sentences();
    this.quotations = reading.quotations();
  }

  Sentences sentences() {
    return sentences;
  }

  Quotations quotations() {
    return quotations;
  }

  /**
   * Returns the noun phrase that begins at a token, "of" phrases included; empty when none does.
   */
  TokenRange nameFrom(int from) {
    int limit = from >= tokens.size() ? from : sentence(from).to();
    int end = from;
    boolean noun = false;
    for (int t = from; t < limit; t++) {
      Pos pos = pos(t);
      if (pos == Pos.NOUN || pos == Pos.PROPN || pos == Pos.NUM || pos == Pos.PRON && t == from) {
        end = t + 1;
        noun = true;
      } else if (!mayGoOn(t, pos, noun)) {
        break;
      }
    }
    return TokenRange.of(from, end);
  }

  private boolean mayGoOn(int token, Pos pos, boolean noun) {
    boolean joins = noun && pos == Pos.ADP && joins(lower(token));
    boolean and =
        noun
            && lower(token).equals("and")
            && token + 1 < tokens.size()
            && pos(token + 1) == Pos.PROPN;
    boolean modifier =
        pos == Pos.DET || pos == Pos.ADJ || pos == Pos.PRON || noun && pos == Pos.PART;
    return joins || and || modifier || tokens.kind(token) == TokenKind.QUOTE;
  }

  private static boolean joins(String preposition) {
    return preposition.equals("of")
        || preposition.equals("for")
        || preposition.equals("from")
        || preposition.equals("by")
        || preposition.equals("at")
        || preposition.equals("in");
  }

  /** 'he would "fight. We never yield"': words in marks are said to their end. */
  TokenRange withQuotation(TokenRange range) {
    Quotation last = range.isEmpty() ? null : quotationAt(range.to() - 1);
    boolean cut =
        last != null
            && last.closed()
            && last.outer().from() >= range.from() - 1
            && last.inner().to() >= range.to()
            && last.inner().to() - range.to() < LONGEST_CLAUSE;
    if (last == null || !cut) {
      return range;
    }
    boolean opens = last.outer().from() < range.from(); // 'said that “if it rains we go. We must.”'
    return TokenRange.of(range.from(), opens ? last.inner().to() : last.outer().to());
  }

  /** Returns whether it is a title within a sentence: on “The Long Winter”. */
  boolean isShortTitle(Quotation quotation) {
    return quotation.closed()
        && words(quotation.inner()) <= LONGEST_TITLE
        && tokens.isCapitalized(quotation.inner().from());
  }

  /** Returns whether a quotation ends with the token. */
  boolean isClosingMark(int token) {
    Quotation quotation = quotationAt(token);
    return quotation != null
        && quotation.closed()
        && quotation.outer().to() - 1 == token
        && token > quotation.inner().from()
        && !isWord(token - 1);
  }

  /** Returns whether a speaker stands from the token to the verb, or behind the verb. */
  boolean opensSpeaker(int from, int verb) {
    if (from == verb) {
      return isLemma(Math.min(verb + 1, tokens.size() - 1), SpeechWord.BARE_SPEAKER)
          || tokens.isCapitalized(Math.min(verb + 1, tokens.size() - 1))
          || lower(verb + 1).equals("the")
          || lower(verb + 1).equals("a")
          || lower(verb + 1).equals("an")
          || lower(verb + 1).equals("one");
    }
    Pos first = pos(from);
    int last = verb - 1;
    while (last > from && (pos(last) == Pos.ADV || pos(last) == Pos.AUX)) {
      last--;
    }
    boolean noun =
        isName(last)
            || pos(last) == Pos.PRON
            || pos(last) == Pos.NUM
            || lower(last).equals(",")
            || lower(last).equals(")");
    for (int t = from + 1; t < verb; t++) {
      boolean claim = isProper(t) && isLemma(t - 1, SpeechWord.CLAIM) && first == Pos.DET;
      if (claim || (pos(t) == Pos.DET || pos(t) == Pos.PRON) && isName(t - 1)) {
        return false; // "- allegations the army denies", ", a charge she denies"
      }
    }
    boolean links =
        first == Pos.CCONJ || first == Pos.SCONJ || first == Pos.ADP || is(from, SpeechWord.LINK);
    return noun && !links;
  }

  /** Returns the stretch of tokens as the sentence that holds the token has it. */
  TokenRange sentence(int token) {
    return sentences.get(sentences.at(token));
  }

  /** Returns the content words that stand in quotation marks. */
  int quotedWords(TokenRange range) {
    int count = 0;
    for (int t = range.from(); t < range.to(); t++) {
      count += isWord(t) && quotations.isQuoted(t) ? 1 : 0;
    }
    return count;
  }

  int words(TokenRange range) {
    int count = 0;
    for (int t = range.from(); t < range.to(); t++) {
      count += isWord(t) ? 1 : 0;
    }
    return count;
  }

  /** Returns the outermost quotation around a token, null outside. */
  @Nullable Quotation quotationAt(int token) {
    return token < 0 || token >= tokens.size() ? null : quotations.at(token);
  }

  /** Returns the quotation that begins at a token or behind one more word: "as (a) “crime”". */
  @Nullable Quotation nextQuotation(int token) {
    int mark = isMark(token) ? token : token + 1;
    Quotation quotation = isMark(mark) ? quotationAt(mark) : null;
    return quotation != null && quotation.outer().from() == mark ? quotation : null;
  }

  /**
   * Returns the stretch without marks at its ends and without the quotation marks around all of it.
   */
  TokenRange trim(TokenRange range) {
    int from = range.from();
    int to = range.to();
    boolean changed = true;
    while (changed && from < to) {
      changed = false;
      if (isEdge(from)) {
        from++;
        changed = true;
      } else if (isEdge(to - 1) || closesAlone(from, to - 1)) {
        to--;
        changed = true;
      } else {
        Quotation around = quotations.at(from);
        if (around != null
            && around.outer().from() == from
            && around.outer().to() >= to
            && around.inner().from() > from) {
          boolean closing = around.outer().to() == to && around.closed();
          from = around.inner().from();
          to = closing ? around.inner().to() : Math.min(to, around.inner().to());
          changed = true;
        }
      }
    }
    return TokenRange.of(from, Math.max(from, to));
  }

  /** The bracket at the end of "the road was safe.)", which opens before what is said. */
  private boolean closesAlone(int from, int token) {
    String close = lower(token);
    if (!close.equals(")") && !close.equals("]")) {
      return false;
    }
    for (int t = token - 1; t >= from; t--) {
      if (lower(t).equals("(") || lower(t).equals("[")) {
        return false;
      }
    }
    return true;
  }

  private boolean isEdge(int token) {
    if (tokens.kind(token) != TokenKind.PUNCTUATION) {
      return false;
    }
    char mark = tokens.source().charAt(tokens.start(token));
    boolean dots = tokens.end(token) - tokens.start(token) > 1;
    return ",:;.–—-".indexOf(mark) >= 0 && !dots;
  }
}
