package org.newsfacts.statement;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.text.TokenRange;

/**
 * Finds where, in what form and to whom something was said: "told reporters at a news conference".
 */
final class Circumstances {
  private final Transcript page;

  Circumstances(Transcript page) {
    this.page = page;
  }

  /**
   * Returns "a statement" of "said in a statement", or the statement that says it; null without.
   */
  @Nullable TokenRange setting(Attribution draft) {
    Clause clause = draft.clause;
    TokenRange found = draft.setting;
    found = found == null && clause != null ? settingOf(draft, clause) : found;
    NounPhrase told = clause == null ? null : clause.object();
    if (found == null && told != null && isRoom(clause, told) && draft.isOutside(told.base())) {
      return untilThat(told.range());
    }
    if (found == null && clause != null) {
      for (Clause child : clause.children()) {
        found = found == null && isSpeaking(child) ? settingOf(draft, child) : found;
      }
    }
    Clause first = clause == null || !clause.isSubjectShared() ? null : clause.conjunct();
    TokenRange led = found == null && first != null ? settingOf(draft, first) : null;
    if (led != null && first != null && led.to() <= Transcript.head(first)) {
      return led; // "In a note, Ana Ruiz thanked him and called the vote fair"
    }
    if (found != null) {
      return found;
    }
    NounPhrase speaker = draft.speaker;
    if (speaker == null && draft.speakerTokens != null) {
      NounPhrase said = page.phraseIn(draft.speakerTokens);
      speaker = said != null && draft.speakerTokens.contains(said.head()) ? said : null;
    }
    boolean vague = speaker != null && page.lower(speaker.head()).equals("reports");
    return speaker != null && isDocument(speaker) && !vague ? whole(speaker.base()) : null;
  }

  /** "a statement released after the attack": with the participle behind it. */
  private TokenRange whole(TokenRange document) {
    for (Clause clause : page.clausesIn(TokenRange.single(document.to()))) {
      if (clause.kind() == ClauseKind.PARTICIPLE && clause.isPassive()) {
        int end = document.to();
        while (end < clause.range().to()
            && !page.lower(end).equals(",")
            && !page.lower(end).equals("to")) {
          end++;
        }
        return TokenRange.of(document.from(), end);
      }
    }
    return document;
  }

  /** "told a news conference": where, not whom. */
  private boolean isRoom(@Nullable Clause clause, NounPhrase object) {
    return clause != null
        && page.isWord(clause.lemma(), SpeechWord.TELLS_SOMEBODY)
        && isSetting(object, SpeechWord.SETTING)
        && !page.isLemma(object.head(), SpeechWord.AUDIENCE);
  }

  /** "Speaking at a rally, she said ...". */
  boolean isSpeaking(Clause child) {
    return page.isWord(child.lemma(), SpeechWord.SPEAKING)
        && page.isParticiple(Transcript.head(child));
  }

  private @Nullable TokenRange settingOf(Attribution draft, Clause clause) {
    for (PrepPhrase prep : clause.phrases()) {
      NounPhrase object = prep.object();
      if (object != null && isSetting(prep.word(), object) && draft.isOutside(prep.range())) {
        return whole(untilThat(object.range()));
      }
    }
    Clause host = clause.kind() == ClauseKind.PARTICIPLE ? clause.host() : null;
    NounPhrase issued = host == null ? null : host.object();
    boolean issues = host != null && page.isWord(host.lemma(), SpeechWord.ISSUING);
    return issued != null && issues && isDocument(issued) // "posted a note, saying"
        ? issued.base()
        : null;
  }

  private TokenRange untilThat(TokenRange range) {
    for (int t = range.from() + 1; t < range.to(); t++) {
      if (page.lower(t).equals("that") || page.lower(t).equals("with")) {
        return TokenRange.of(range.from(), t);
      }
    }
    return range;
  }

  private boolean isSetting(String preposition, NounPhrase object) {
    return switch (preposition) {
      case "in", "at", "during", "via", "through" -> isSetting(object, SpeechWord.SETTING);
      case "on" -> isSetting(object, SpeechWord.AIRED);
      case "by" -> isSetting(object, SpeechWord.SENT);
      default -> false;
    };
  }

  /** "statement", and "town hall", which is none of the two words alone. */
  private boolean isSetting(NounPhrase object, SpeechWord of) {
    int head = object.head();
    return page.isLemma(head, of)
        || head > object.base().from()
            && page.isWord(page.lower(head - 1) + " " + page.lemma(head), of);
  }

  /** Returns whether it is something written or broadcast: "the statement", "a poll". */
  boolean isDocument(NounPhrase phrase) {
    return page.isLemma(phrase.head(), SpeechWord.DOCUMENT)
        && !page.isLemma(phrase.head(), SpeechWord.AUDIENCE)
        && page.isSettingNoun(phrase.head())
        && !page.tokens().isCapitalized(phrase.head());
  }

  /** Returns "reporters" of "told reporters", "said to reporters"; null without. */
  @Nullable NounPhrase addressee(Attribution draft) {
    Clause clause = draft.clause;
    if (draft.addressee != null || clause == null) {
      return draft.addressee == null || holdsMark(draft.addressee) ? null : draft.addressee;
    }
    NounPhrase object = clause.object();
    if (page.isWord(clause.lemma(), SpeechWord.TELLS_SOMEBODY)
        && !clause.isPassive()
        && object != null
        && !object.isTime()
        && !isRoom(clause, object)
        && draft.isOutside(TokenRange.single(object.head()))) {
      return object;
    }
    for (Clause child : clause.children()) {
      NounPhrase listener = isSpeaking(child) ? audience(child.phrase("to")) : null;
      NounPhrase addressed = isSpeaking(child) ? child.object() : null; // "addressing the press"
      listener = listener == null ? addressed : listener;
      if (listener != null && page.isLemma(listener.head(), SpeechWord.AUDIENCE)) {
        return listener;
      }
    }
    PrepPhrase to = clause.phrase("to");
    Clause host = clause.host();
    PrepPhrase wrote = host == null || page.cueOf(host) == null ? null : host.prep("to");
    if (clause.kind() == ClauseKind.PARTICIPLE
        && host != null
        && host.object() == null
        && wrote != null) {
      return wrote.object(); // "wrote to the union on Friday saying that"
    }
    boolean says = page.isWord(clause.lemma(), SpeechWord.SAYS_TO_SOMEBODY);
    if (says && to != null && draft.isOutside(to.range())) {
      return audience(to);
    }
    return interviewer(clause);
  }

  /** “No,” Lund answered when asked by her: read as one phrase, "No" and Lund. */
  private boolean holdsMark(NounPhrase phrase) {
    for (int t = phrase.full().from(); t < phrase.full().to(); t++) {
      if (page.isMark(t)) {
        return true;
      }
    }
    return false;
  }

  /** "in an interview with Radio Lund", "an interview with reporters". */
  private @Nullable NounPhrase interviewer(Clause clause) {
    PrepPhrase in = clause.phrase("in", "during");
    PrepPhrase with = clause.phrase("with");
    NounPhrase talk = in == null ? null : in.object();
    return talk != null
            && with != null
            && isSetting(talk, SpeechWord.SETTING)
            && with.range().from() == talk.base().to()
        ? with.object()
        : null;
  }

  private @Nullable NounPhrase audience(@Nullable PrepPhrase to) {
    NounPhrase told = to == null ? null : to.object();
    return told != null && page.isLemma(told.head(), SpeechWord.AUDIENCE) ? told : null;
  }
}
