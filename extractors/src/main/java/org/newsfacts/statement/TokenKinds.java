package org.newsfacts.statement;

import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tags;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** What each token of an article may be in a sentence of speech: verb, name, mark, day. */
class TokenKinds {
  private final Reading reading;
  private final Tokens tokens;
  private final Tags tags;

  TokenKinds(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.tags = reading.tags();
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

  /** Returns the part of speech; punctuation outside the text. */
  final Pos pos(int token) {
    return isInside(token) ? tags.pos(token) : Pos.PUNCT;
  }

  final VerbForm form(int token) {
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

  /** Returns whether a comma or a dash stands there. */
  boolean isComma(int token) {
    return switch (lower(token)) {
      case ",", "—", "–", "-", "--" -> true;
      default -> false;
    };
  }

  boolean isDash(int token) {
    return isComma(token) && !lower(token).equals(",");
  }

  /** Returns whether a word opens a remark about what was said: "although", "which". */
  boolean opensRemark(String word) {
    return isWord(word, SpeechWord.RELATIVE) || isWord(word, SpeechWord.ASIDE);
  }

  boolean isJoint(int token) {
    String word = lower(token);
    return word.equals("and") || word.equals("but");
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

  /** Returns whether a speaker may end there: a name, "she", a comma, "recently". */
  boolean endsSpeaker(int token) {
    return isName(token) || isAdverb(token) || isPersonalPronoun(token) || lower(token).equals(",");
  }

  boolean isProper(int token) {
    return pos(token) == Pos.PROPN;
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

  /**
   * Returns whether the verb can stand in "she said": finite, or a bare form taken for a
   * participle.
   */
  boolean maySay(int token) {
    VerbForm form = form(token);
    return form.isFinite() || form == VerbForm.PAST_PARTICIPLE || form == VerbForm.BASE;
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

  /** Returns whether a verb stands in a stretch that may carry tense: "come", not "to come". */
  boolean hasVerb(TokenRange range) {
    for (int t = range.from(); t < range.to(); t++) {
      if (isFinite(t) || form(t) == VerbForm.BASE && !lower(t - 1).equals("to")) {
        return true;
      }
    }
    return false;
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

  /** Returns whether it is an address on the net: "lund-post.no". */
  boolean isAddress(int token) {
    return isInside(token) && tokens.kind(token) == TokenKind.ADDRESS;
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
}
