package org.newsfacts.statement;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.text.Quotation;
import org.newsfacts.text.TokenRange;

/** Where a quotation stands in its sentence: first, last, alone, as a title, in a list. */
final class QuotationPlaces {
  private static final int NEAR = 60;

  private final Transcript page;

  QuotationPlaces(Transcript page) {
    this.page = page;
  }

  /** On “The Long Winter” she said: a title, not speech. */
  boolean isTitle(Quotation quotation) {
    TokenRange inner = quotation.inner();
    int capitalized = 0;
    int long_ = 0;
    for (int t = inner.from(); t < inner.to(); t++) {
      boolean counts = page.isWord(t) && page.tokens().end(t) - page.tokens().start(t) > 3;
      long_ += counts ? 1 : 0;
      capitalized += counts && page.tokens().isCapitalized(t) ? 1 : 0;
    }
    boolean first = page.tokens().isCapitalized(inner.from());
    return first
        && !isSentence(inner)
        && long_ > 0
        && capitalized == long_
        && page.words(inner) > 1
        && !page.endsSentence(inner.to() - 1)
        && precededByWord(quotation);
  }

  /** “We are Bergen” has a verb in small letters; “The Long Winter” has none. */
  boolean isSentence(TokenRange inner) {
    for (int t = inner.from(); t < inner.to(); t++) {
      if (page.isFinite(t) && !page.tokens().isCapitalized(t)) {
        return true;
      }
    }
    return false;
  }

  private boolean precededByWord(Quotation quotation) {
    int before = quotation.outer().from() - 1;
    return before >= 0 && page.isWord(before);
  }

  /** Not "The deal is “a farce,” she said", which is reported as a whole. */
  boolean standsFirst(Quotation quotation, TokenRange paragraph) {
    int before = quotation.outer().from() - 1;
    if (before < paragraph.from() || page.sentence(before).to() == quotation.outer().from()) {
      return true;
    }
    boolean joins = page.isJoint(before) || page.lower(before).equals(",");
    return joins ? !goesOn(quotation) : !page.isWord(before);
  }

  /** If it rains, she said, “there will be no boat”: her sentence begins before the verb. */
  @Nullable TokenRange opening(Quotation quotation, Cue cue) {
    Clause clause = cue.clause();
    NounPhrase subject = clause.subject();
    boolean small = !page.tokens().isCapitalized(quotation.inner().from());
    int first = quotation.inner().from();
    if (subject == null || clause.isSubjectShared() || subject.head() > cue.head()) {
      return null;
    }
    int start = sentenceStart(quotation);
    int comma = subject.base().from() - 1;
    for (int t = cue.head() - 1; t > start && comma <= start && page.isFinite(first); t--) {
      comma = page.lower(t).equals(",") ? t : comma; // "The pier, Ana Ruiz" is no list
    }
    boolean goesOn = // "Farms are shared, she said: “You take.”", "If so, she said, “We go.”"
        small
            || page.isColon(quotation.outer().from() - 1)
            || page.is(start, SpeechWord.CONDITION)
            || page.lower(start).equals("as") && page.lower(start + 1).equals("for");
    if (!goesOn || comma <= start || !page.lower(comma).equals(",")) {
      return null;
    }
    TokenRange left = TokenRange.of(start, comma);
    boolean verb = page.hasFiniteVerb(left) || page.lower(start + 1).equals("for");
    boolean begun = // "The pier, she said, “is a wreck.”", "In other words, she said, “we go.”"
        page.isFinite(first) || small && opensSpeech(left);
    boolean said = page.cuesIn(left).isEmpty() && page.quotedWords(left) == 0;
    return (verb || begun) && said ? page.trim(left) : null;
  }

  /** "In other words", "But", "Of the row": not "In a letter" or "On Monday", when she says it. */
  private boolean opensSpeech(TokenRange left) {
    int from = left.from();
    NounPhrase phrase = page.phraseAt(left.to() - 1);
    boolean joint = left.size() == 1 && page.is(from, SpeechWord.JOINT);
    boolean circumstance =
        phrase == null
            || phrase.isTime()
            || page.isSettingNoun(phrase.head())
            || page.isProper(phrase.head())
            || !page.is(from, SpeechWord.FRAMES);
    return joint || !circumstance;
  }

  /** After the vote, “there was doubt,” she said: the quotation ends her sentence. */
  private boolean goesOn(Quotation quotation) {
    int from = quotation.outer().from();
    TokenRange before = TokenRange.of(Math.max(sentenceStart(quotation), from - NEAR), from);
    int first = quotation.inner().from();
    boolean title = // wants a vote on the “Lund plan,” papers report
        page.words(quotation.inner()) <= 2
            && page.hasFiniteVerb(before)
            && !isSentence(quotation.inner());
    boolean small = !page.tokens().isCapitalized(first) || page.isProper(first) || title;
    boolean short_ = page.words(quotation.inner()) <= 2;
    boolean spoken =
        !title && page.cuesIn(before).stream().anyMatch(cue -> cue.verb().takes(Complement.QUOTE));
    int unquoted = page.words(before) - page.quotedWords(before);
    boolean list = // "Ferries are “cheap to run” and “good for the coast,” she said"
        unquoted > 1 && !page.isMark(before.from()) && !spoken;
    return small
        && !spoken
        && page.words(before) > 1
        && (short_ || list || unquoted == page.words(before));
  }

  /** The start of the sentence, or of its part after a semicolon. */
  int sentenceStart(Quotation quotation) {
    int at = quotation.outer().from();
    int start = Math.max(page.sentence(at).from(), at - Transcript.LONGEST_CLAUSE);
    for (int t = start; t < at; t++) {
      start = page.lower(t).equals(";") ? t + 1 : start;
    }
    return start;
  }

  /** “free the boats” and “be nice”: nothing but a comma and "and" stands between. */
  boolean isListed(Quotation before, Quotation quotation) {
    int t = before.outer().to();
    int to = quotation.outer().from();
    while (t < to && (page.lower(t).equals(",") || page.lower(t).equals("and"))) {
      t++;
    }
    return t == to && before.closed();
  }

  /** Nothing but quotations and marks in its sentence: “All of us.” */
  boolean isAlone(Quotation quotation, TokenRange paragraph) {
    TokenRange outer = quotation.outer();
    int t = outer.from() - 1;
    int first = Math.max(paragraph.from(), t - NEAR);
    while (t >= first && !page.endsSentence(t)) {
      if (page.isWord(t) && page.quotationAt(t) == null) {
        return false;
      }
      t--;
    }
    boolean ended = page.endsSentence(quotation.inner().to() - 1) || !quotation.closed();
    int end = Math.min(paragraph.to(), outer.to() + NEAR);
    for (int u = outer.to(); u < end && !ended; u++) {
      if (page.isWord(u) && page.quotationAt(u) == null) {
        return false;
      }
      ended = page.endsSentence(u);
    }
    return page.words(quotation.inner()) > 1;
  }
}
