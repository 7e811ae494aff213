package org.newsfacts.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.CueClass;
import org.newsfacts.text.TokenRange;

/** Reads "She made it clear that the road is safe", "The minister was adamant that ...". */
final class ClearStatements {
  static final String RULE = "statement.indirect.clear";

  private final Transcript page;
  private final ContentEnds ends;

  ClearStatements(Transcript page) {
    this.page = page;
    this.ends = new ContentEnds(page);
  }

  List<Attribution> read() {
    List<Attribution> drafts = new ArrayList<>();
    for (Clause clause : page.clauses()) {
      Attribution draft = clause.isVerb("make", "be") ? read(clause) : null;
      if (draft != null && !draft.content.isEmpty()) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  private @Nullable Attribution read(Clause clause) {
    Clause said = clause.child(ClauseKind.COMPLEMENT);
    NounPhrase speaker = clause.subject();
    if (said == null || speaker == null || clause.isPassive()) {
      return null;
    }
    int from = said.range().from();
    int head = Transcript.head(clause);
    String word = page.lower(from - 1);
    boolean firm =
        clause.isVerb("make")
            ? page.isWord(word, SpeechWord.PLAIN)
            : page.isWord(word, SpeechWord.FIRM);
    boolean quoted = page.quotationAt(head) != null;
    if (!firm || quoted || from - 1 <= head || page.isHypothetical(clause)) {
      return null;
    }
    if (page.is(speaker.head(), SpeechWord.NOBODY)) {
      page.veto(head, "nobody says so: it was clear that the road was bad", RULE);
      return null;
    }
    Attribution draft = new Attribution(RULE);
    draft.clause = clause;
    draft.speaker = speaker;
    draft.cue = TokenRange.of(head, from);
    draft.cueClass = CueClass.CONFIRMING;
    draft.negated = clause.isNegated();
    int start = page.lower(from).equals("that") ? from + 1 : from;
    draft.add(page.trim(ends.spoken(clause, start)));
    return draft;
  }
}
