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
    TokenRange found = clause == null ? null : settingOf(draft, clause);
    if (found == null && clause != null) {
      for (Clause child : clause.children()) {
        found = found == null && isSpeaking(child) ? settingOf(draft, child) : found;
      }
    }
    if (found != null) {
      return found;
    }
    NounPhrase speaker = draft.speaker;
    return speaker != null && isDocument(speaker) ? speaker.range() : null;
  }

  /** "Speaking at a rally, she said ...". */
  private boolean isSpeaking(Clause child) {
    return child.kind() == ClauseKind.PARTICIPLE && page.isWord(child.lemma(), SpeechWord.SPEAKING);
  }

  private @Nullable TokenRange settingOf(Attribution draft, Clause clause) {
    for (PrepPhrase prep : clause.phrases()) {
      NounPhrase object = prep.object();
      if (object != null && isSetting(prep.word(), object) && draft.isOutside(prep.range())) {
        return untilThat(object.range());
      }
    }
    return null;
  }

  private TokenRange untilThat(TokenRange range) {
    for (int t = range.from() + 1; t < range.to(); t++) {
      if (page.lower(t).equals("that")) {
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
        && !page.tokens().isCapitalized(phrase.head());
  }

  /** Returns "reporters" of "told reporters", "said to reporters"; null without. */
  @Nullable NounPhrase addressee(Attribution draft) {
    Clause clause = draft.clause;
    if (draft.addressee != null || clause == null) {
      return draft.addressee;
    }
    NounPhrase object = clause.object();
    if (page.isWord(clause.lemma(), SpeechWord.TELLS_SOMEBODY)
        && !clause.isPassive()
        && object != null
        && !object.isTime()
        && draft.isOutside(object.base())) {
      return object;
    }
    for (Clause child : clause.children()) {
      NounPhrase listener = isSpeaking(child) ? audience(child.phrase("to")) : null;
      if (listener != null) {
        return listener;
      }
    }
    PrepPhrase to = clause.phrase("to");
    boolean says = page.isWord(clause.lemma(), SpeechWord.SAYS_TO_SOMEBODY);
    return says && to != null && draft.isOutside(to.range()) ? audience(to) : null;
  }

  private @Nullable NounPhrase audience(@Nullable PrepPhrase to) {
    NounPhrase told = to == null ? null : to.object();
    return told != null && page.isLemma(told.head(), SpeechWord.AUDIENCE) ? told : null;
  }
}
