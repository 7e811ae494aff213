package org.newsfacts.statement;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tags;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.Quotation;
import org.newsfacts.text.Quotations;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** The words of an article, token by token: what each may be in a sentence of speech. */
class ArticleTokens {
  /** A reported clause is shorter, in tokens; what is longer is no sentence. */
  static final int LONGEST_CLAUSE = 200;

  private static final int LONGEST_LIST = 25;
  private final Reading reading;
  private final Tokens tokens;
  private final Tags tags;
  private final Sentences sentences;
  private final Quotations quotations;

  ArticleTokens(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.tags = reading.tags();
    this.sentences = reading.sentences();
    this.quotations = reading.quotations();
  }

  /** Returns whether a token as written is a word of the class; false outside the text. */
  boolean is(int token, SpeechWord of) {
    return reading.isForm(token, of);
  }

  /** Returns whether the base form of a token is a word of the class; false outside the text. */
  boolean isLemma(int token, SpeechWord of) {
    return reading.isLemma(token, of);
  }

  /** Returns whether a word, in small letters, is of the class. */
  boolean isWord(String word, SpeechWord of) {
    return reading.isWord(word, of);
  }

  Reading reading() {
    return reading;
  }

  /** "she", "they", "who": not "it" or "this". */
  boolean isPersonalPronoun(int token) {
    return pos(token) == Pos.PRON && !is(token, SpeechWord.NOBODY);
  }

  Tokens tokens() {
    return tokens;
  }

  Sentences sentences() {
    return sentences;
  }

  Quotations quotations() {
    return quotations;
  }

  /** Returns the part of speech; punctuation outside the text. */
  private Pos pos(int token) {
    return isInside(token) ? tags.pos(token) : Pos.PUNCT;
  }

  private VerbForm form(int token) {
    return isInside(token) ? tags.form(token) : VerbForm.NONE;
  }

  boolean isInside(int token) {
    return token >= 0 && token < tokens.size();
  }

  /** Returns the folded token; empty outside the text. */
  String lower(int token) {
    return token >= 0 && token < tokens.size() ? tokens.lower(token) : "";
  }

  /** Returns the base form: "minister" for "Ministers". */
  String lemma(int token) {
    return tags.lemma(token);
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

  /** Returns whether the token ends a sentence: a full stop, a question mark. */
  boolean endsSentence(int token) {
    String mark = lower(token);
    return mark.equals(".")
        || mark.equals("?")
        || mark.equals("!")
        || mark.equals("...")
        || mark.equals("…");
  }

  /** "10:40" of "10:40 GMT: The river has fallen". */
  boolean isStamp(int token) {
    return isInside(token)
        && Character.isDigit(tokens.source().charAt(tokens.start(token)))
        && tokens
            .source()
            .subSequence(tokens.start(token), tokens.end(token))
            .toString()
            .contains(":");
  }

  /** Returns whether a word is written in capitals: "MR", "LUND", "AL-AMIN". */
  boolean isShouted(int token) {
    boolean letter = false;
    for (int i = isInside(token) ? tokens.start(token) : 0;
        isInside(token) && i < tokens.end(token);
        i++) {
      char c = tokens.source().charAt(i);
      if (Character.isLowerCase(c) || Character.isDigit(c)) {
        return false;
      }
      letter |= Character.isLetter(c);
    }
    return letter;
  }

  boolean isColon(int token) {
    return lower(token).equals(":");
  }

  boolean isAuxiliary(int token) {
    return pos(token) == Pos.AUX;
  }

  boolean isPreposition(int token) {
    return pos(token) == Pos.ADP;
  }

  boolean isProper(int token) {
    return pos(token) == Pos.PROPN;
  }

  /** Returns whether a noun stands for many: "barns". */
  boolean isPlural(int token) {
    return pos(token) == Pos.NOUN && !lower(token).equals(lemma(token));
  }

  boolean isDeterminer(int token) {
    return pos(token) == Pos.DET;
  }

  boolean isAdverb(int token) {
    return pos(token) == Pos.ADV;
  }

  boolean isAdjective(int token) {
    return pos(token) == Pos.ADJ;
  }

  boolean isParticiple(int token) {
    return form(token) == VerbForm.ING;
  }

  /** "deserve peace, work, bread and rest": the list behind the clause belongs to it. */
  TokenRange withList(TokenRange range) {
    int end = sentence(Math.max(range.from(), range.to() - 1)).to();
    if (range.isEmpty()
        || range.to() >= end
        || !lower(range.to()).equals(",")
        || end - range.to() > LONGEST_LIST) {
      return range;
    }
    boolean and = false;
    for (int t = range.to(); t < end; t++) {
      Pos pos = pos(t);
      if (pos == Pos.VERB
          || pos == Pos.AUX
          || pos == Pos.SCONJ
          || isColon(t)
          || lower(t).equals("according")) {
        return range;
      }
      and |= lower(t).equals("and") || lower(t).equals("or");
    }
    return and ? TokenRange.of(range.from(), end) : range;
  }

  /** "said it must accept one thing: that the port is dead": on to the end of the sentence. */
  TokenRange throughColon(TokenRange range) {
    int end = range.isEmpty() ? range.to() : sentence(range.to() - 1).to();
    boolean goesOn =
        range.to() + 2 < end
            && isColon(range.to())
            && !isMark(range.to() + 1)
            && !isMark(range.to() + 2);
    return goesOn ? TokenRange.of(range.from(), end) : range;
  }

  /** 'he would "fight. We never yield"': words in marks are said to their end. */
  TokenRange withQuotation(TokenRange range) {
    Quotation last = range.isEmpty() ? null : quotationAt(range.to() - 1);
    boolean cut =
        last != null
            && last.closed()
            && last.outer().from() > range.from()
            && last.inner().to() > range.to()
            && last.inner().to() - range.to() < LONGEST_CLAUSE;
    return last != null && cut ? TokenRange.of(range.from(), last.outer().to()) : range;
  }

  boolean isVerb(int token) {
    return pos(token) == Pos.VERB || pos(token) == Pos.AUX;
  }

  boolean isName(int token) {
    return pos(token) == Pos.PROPN || pos(token) == Pos.NOUN;
  }

  /** Returns whether a place or time begins: "in Oslo", "Monday", "last week", "later". */
  boolean isCircumstance(int token) {
    Pos pos = pos(token);
    return pos == Pos.ADP || pos == Pos.ADV || is(token, SpeechWord.CALENDAR);
  }

  boolean isMark(int token) {
    return isInside(token) && tokens.kind(token) == TokenKind.QUOTE;
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

  /**
   * Returns whether the verb can stand in "she said": finite, or a bare form taken for a
   * participle.
   */
  boolean maySay(int token) {
    VerbForm form = form(token);
    return form.isFinite() || form == VerbForm.PAST_PARTICIPLE || form == VerbForm.BASE;
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
    boolean links =
        first == Pos.CCONJ || first == Pos.SCONJ || first == Pos.ADP || is(from, SpeechWord.LINK);
    return noun && !links;
  }

  /** "reported $5 million": a figure, not words. */
  boolean isAmount(int token) {
    return isInside(token) && (pos(token) == Pos.SYM || tokens.kind(token) == TokenKind.NUMBER);
  }

  /** Returns whether the token is a verb or auxiliary that carries tense. */
  boolean isFinite(int token) {
    return form(token).isFinite();
  }

  boolean hasFiniteVerb(TokenRange range) {
    return finiteVerbs(range) > 0;
  }

  /** Returns how many verbs of a stretch carry tense, "has been" counted once. */
  int finiteVerbs(TokenRange range) {
    int verbs = 0;
    for (int t = range.from(); t < range.to(); t++) {
      verbs += isFinite(t) && !isFinite(t - 1) ? 1 : 0;
    }
    return verbs;
  }

  /** "left", "was", "would": as told by somebody else. */
  boolean isPast(int token) {
    String word = lower(token);
    return form(token) == VerbForm.PAST || word.equals("would") || word.equals("could");
  }

  /** "leaves", "is", "will": as the reporter tells it. */
  boolean isPresent(int token) {
    VerbForm form = form(token);
    return form == VerbForm.PRESENT || form == VerbForm.PRESENT_3S || lower(token).equals("will");
  }

  /** Returns the stretch of tokens as the sentence that holds the token has it. */
  TokenRange sentence(int token) {
    return sentences.get(sentences.at(token));
  }

  boolean isWord(int token) {
    if (!isInside(token)) {
      return false;
    }
    TokenKind kind = tokens.kind(token);
    return kind == TokenKind.WORD
        || kind == TokenKind.NUMBER
        || kind == TokenKind.CLITIC
        || kind == TokenKind.ADDRESS;
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
