package org.newsfacts.statement;

import org.jspecify.annotations.Nullable;
import org.newsfacts.text.LineKind;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;

/** Finds where speech printed without marks ends: the paragraphs after "The minister said:". */
final class BlockSpeech {
  private static final int LONGEST = 12;

  private final Transcript page;

  BlockSpeech(Transcript page) {
    this.page = page;
  }

  /** Returns the paragraph after the speech; {@code first} when there is none. */
  int end(Cue cue, int first) {
    int p = first;
    boolean personal = true;
    while (p < page.paragraphs().size() && p - first < LONGEST && isSpeech(cue, p, p == first)) {
      boolean own = isOwnVoice(page.paragraphs().get(p));
      if (p > first && personal && !own && isNarrated(page.paragraphs().get(p))) {
        return p;
      }
      personal &= own;
      p++;
    }
    return p;
  }

  /** "We share your anger." */
  private boolean isOwnVoice(TokenRange paragraph) {
    for (int t = paragraph.from(); t < paragraph.to(); t++) {
      if (page.is(t, SpeechWord.OWN_VOICE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The letter was published on Friday.", "Two men were held, officials said.": the paper again.
   */
  private boolean isNarrated(TokenRange paragraph) {
    boolean said = false;
    for (Cue cue : page.cuesIn(paragraph)) {
      said |= cue.verb().lemma().equals("say") && cue.isFinite();
    }
    boolean dated = !page.reading().times().in(paragraph).isEmpty();
    for (int t = paragraph.from(); t < paragraph.to() && (said || dated); t++) {
      if (page.isFinite(t)) {
        return page.isPast(t);
      }
    }
    return false;
  }

  /** A paragraph of the speech: no subhead, no other speaker, and the speaker is not "he". */
  private boolean isSpeech(Cue cue, int p, boolean first) {
    TokenRange paragraph = page.paragraphs().get(p);
    boolean text = page.paragraphs().kind(p) == LineKind.BODY && page.words(paragraph) > 1;
    if (!text
        || page.isColon(paragraph.to() - 1)
        || !first && !page.endsSentence(paragraph.to() - 1)) {
      return false;
    }
    if (first) {
      return true;
    }
    for (Cue other : page.cuesIn(paragraph)) {
      if (other.verb().lemma().equals("say")
          && other.isFinite()
          && page.quotationAt(other.head() + 1) != null) {
        return false;
      }
    }
    return !mentions(paragraph, cue.subject());
  }

  /** "the Foreign Secretary" again: told about, not by, the speaker. */
  private boolean mentions(TokenRange paragraph, @Nullable TokenRange speaker) {
    if (speaker == null
        || page.lower(paragraph.from()).equals("notes")
        || page.lower(paragraph.from()).equals("ends")) {
      return speaker != null;
    }
    for (int t = speaker.from(); t < speaker.to(); t++) {
      boolean name =
          page.tokens().isCapitalized(t)
              && page.tokens().kind(t) == TokenKind.WORD
              && t + 1 == speaker.to();
      for (int u = paragraph.from(); name && u < paragraph.to(); u++) {
        if (page.lower(u).equals(page.lower(t)) && page.tokens().isCapitalized(u)) {
          return true;
        }
      }
    }
    return false;
  }
}
