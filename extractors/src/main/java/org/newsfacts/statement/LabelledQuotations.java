package org.newsfacts.statement;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.text.Quotation;
import org.newsfacts.text.TokenRange;

/** Reads quotations without a verb of saying: Mayor Solheim: “We stay.” “We stay.” — Solheim. */
final class LabelledQuotations {
  private static final int NEAR = 60;
  private static final int LABEL = 6;

  private final Transcript page;

  LabelledQuotations(Transcript page) {
    this.page = page;
  }

  @Nullable Attribution read(Quotation quotation, TokenRange paragraph) {
    Attribution draft = afterColon(quotation, paragraph);
    return draft == null ? signed(quotation, paragraph) : draft;
  }

  /** Solheim went further: “We will close it.” */
  private @Nullable Attribution afterColon(Quotation quotation, TokenRange paragraph) {
    int colon = quotation.outer().from() - 1;
    boolean sourced = // "According to Ruiz, the road is closed: “It is ice.”"
        page.lower(page.sentence(Math.max(0, colon)).from()).equals("according");
    if (colon <= paragraph.from() || !page.isColon(colon) || !isSpeech(quotation) || sourced) {
      return null;
    }
    for (Clause clause :
        page.clausesIn(TokenRange.of(Math.max(page.sentence(colon).from(), colon - NEAR), colon))) {
      boolean main =
          clause.verb() != null && clause.verb().isFinite() && clause.kind() == ClauseKind.MAIN;
      if (main && clause.subject() != null && page.quotationAt(Transcript.head(clause)) == null) {
        Attribution draft = new Attribution(QuotedStatements.COLON);
        draft.clause = clause;
        draft.speaker = clause.subject();
        return draft;
      }
    }
    NounPhrase label = page.phraseAt(colon - 1);
    int on = label == null ? -1 : label.base().from() - 1; // "Ana Ruiz on X: “We stay.”"
    boolean channel =
        on > 0 && page.lower(on).equals("on") && page.isLemma(colon - 1, SpeechWord.AIRED);
    label = channel ? page.phraseEndingAt(on) : label;
    boolean bare = label != null && label.base().from() - page.sentence(colon).from() <= LABEL;
    return bare ? bySpeaker(QuotedStatements.COLON, label) : null;
  }

  /** “We will stay.” — Kari Solheim, mayor of Lund */
  private @Nullable Attribution signed(Quotation quotation, TokenRange paragraph) {
    int dash = quotation.outer().to();
    if (!isSpeech(quotation) || dash + 1 >= paragraph.to() || !page.isDash(dash)) {
      return null;
    }
    for (Clause clause : page.clausesIn(TokenRange.of(dash + 1, page.sentence(dash + 1).to()))) {
      if (clause.verb() != null) {
        return null;
      }
    }
    return bySpeaker(QuotedStatements.SIGNED, page.phraseAt(dash + 1));
  }

  /** Some words and a whole sentence: no title and no term. */
  private boolean isSpeech(Quotation quotation) {
    TokenRange inner = quotation.inner();
    return page.words(inner) > 3 && page.endsSentence(inner.to() - 1);
  }

  /** Mayor Kari Solheim: “We will stay.” */
  private @Nullable Attribution bySpeaker(String rule, @Nullable NounPhrase speaker) {
    if (speaker == null || !page.isName(speaker.head())) {
      return null;
    }
    Attribution draft = new Attribution(rule);
    draft.speaker = speaker;
    return draft;
  }
}
