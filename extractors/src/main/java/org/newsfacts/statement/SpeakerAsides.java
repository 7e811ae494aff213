package org.newsfacts.statement;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.text.TokenRange;

/** Reads speakers behind or inside what they say: "He left, she said", "The port, she said, is closed". */
final class SpeakerAsides {
  static final String TRAILING = "statement.indirect.speaker-last";
  static final String MEDIAL = "statement.indirect.speaker-inside";

  private final Transcript page;
  private final ContentEnds ends;

  SpeakerAsides(Transcript page) {
    this.page = page;
    this.ends = new ContentEnds(page);
  }

  /** "He left, she said", "The port, she said, is closed". */
  @Nullable Draft read(Cue cue) {
    Clause clause = cue.clause();
    if (!cue.verb().takes(Frame.PAREN) || !cue.isFinite() || !clause.objects().isEmpty() && !cue.verb().takes(Frame.OBJ)) {
      return null;
    }
    if (clause.kind() != ClauseKind.PARENTHETICAL && clause.kind() != ClauseKind.MAIN || clause.isSubjectShared()) {
      return null;
    }
    TokenRange sentence = page.sentence(cue.head());
    int from = clause.range().from();
    int to = clause.range().to();
    boolean comma = from > sentence.from() && ends.isComma(from - 1);
    if (clause.kind() != ClauseKind.PARENTHETICAL && !comma || clause.subject() == null) {
      return null;
    }
    Clause host = clause.host();
    TokenRange before = page.trim(TokenRange.of(start(sentence, from), from));
    boolean goesOn = host != null && to < sentence.to() && ends.isComma(to) && goesOn(TokenRange.of(to + 1, sentence.to()));
    Draft draft = new Draft(goesOn ? MEDIAL : TRAILING, cue);
    draft.add(before);
    if (goesOn && !closed(before)) {
      draft.add(page.trim(ends.untilAside(TokenRange.of(to, sentence.to()))));
    }
    return draft;
  }

  /** Not ", adding that", ", who left", ", and the army denied it". */
  private boolean goesOn(TokenRange rest) {
    if (page.words(rest) < 2) {
      return false;
    }
    String first = page.lower(rest.from());
    boolean starts = page.isParticiple(rest.from()) || ContentEnds.opensRemark(first);
    return !starts && !first.equals("and") && !first.equals("but") && !first.equals("as") && !first.equals("when") && !first.equals("after");
  }

  /** After a semicolon or bracket: "He left; the port, she said, is closed". */
  private int start(TokenRange sentence, int before) {
    int start = sentence.from();
    for (int t = Math.max(start, before - 80); t < before; t++) {
      String mark = page.lower(t);
      start = mark.equals(";") || mark.equals("(") ? t + 1 : start;
    }
    return start;
  }

  /** "“The port is closed,” she said, ...": what follows is not said. */
  private boolean closed(TokenRange before) {
    return page.quotedWords(before) > 0 && page.quotedWords(before) == page.words(before);
  }
}
