package org.newsfacts.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.text.LineKind;
import org.newsfacts.text.Quotation;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;

/**
 * Reads quotations that stand for themselves, paragraph by paragraph: "We stay," the mayor said.
 * "All of us." The pieces under one verb of saying are one statement; quoted words inside a
 * reported clause are left to {@link ClauseStatements}.
 */
final class QuotedStatements {
  static final String SPEAKER_AFTER = "statement.direct.quote-cue-speaker";
  static final String SPEAKER_FIRST = "statement.direct.speaker-cue-quote";
  static final String COLON = "statement.direct.colon";
  static final String BLOCK = "statement.direct.block";
  private static final int NEAR = 60;
  private static final int LONGEST_BLOCK = 12;
  static final String CONTINUED = "statement.direct.continued";

  private final Transcript page;
  private final Map<Clause, Draft> byClause = new HashMap<>();
  private final List<Draft> drafts = new ArrayList<>();
  private @Nullable Draft open;
  private @Nullable Draft last;
  private int lastParagraph = -2;
  private @Nullable Cue introduction;
  private @Nullable Cue announcedQuotation;
  private final List<Piece> unclaimed = new ArrayList<>();

  QuotedStatements(Transcript page) {
    this.page = page;
  }

  /** A quotation that is not part of a reported clause, and the verb it belongs to. */
  private static final class Piece {
    final Quotation quotation;
    @Nullable Cue cue;
    String rule = CONTINUED;
    @Nullable Draft draft;

    Piece(Quotation quotation) {
      this.quotation = quotation;
    }
  }

  List<Draft> read() {
    List<Quotation> outer = new ArrayList<>();
    for (Quotation quotation : page.quotations().all()) {
      if (quotation.depth() == 1) {
        outer.add(quotation);
      }
    }
    int next = 0;
    for (int p = 0; p < page.paragraphs().size(); p++) {
      TokenRange paragraph = page.paragraphs().get(p);
      List<Quotation> here = new ArrayList<>();
      while (next < outer.size() && outer.get(next).outer().from() < paragraph.to()) {
        here.add(outer.get(next++));
      }
      LineKind kind = page.paragraphs().kind(p);
      if (kind.isNews() && kind != LineKind.TITLE && kind != LineKind.SUBHEAD) {
        Cue announced = introduction;
        introduction = introduction(paragraph, here);
        if (announced != null && here.stream().noneMatch(q -> q.outer().from() == paragraph.from())) {
          introduction = null;
          p = block(announced, p) - 1;
          while (next < outer.size() && outer.get(next).outer().from() < page.paragraphs().get(p).to()) {
            next++;
          }
        } else {
          announcedQuotation = announced;
          paragraph(paragraph, p, here);
        }
      }
    }
    return drafts;
  }

  /** The verb of "The minister said:" at the end of a paragraph. */
  private @Nullable Cue introduction(TokenRange paragraph, List<Quotation> here) {
    int colon = paragraph.to() - 1;
    if (!introduces(colon) || page.quotationAt(colon) != null) {
      return null;
    }
    List<Cue> cues = page.cuesIn(TokenRange.of(page.sentence(colon).from(), colon));
    for (int i = cues.size() - 1; i >= 0; i--) {
      Cue cue = cues.get(i);
      if (cue.verb().takes(Frame.QUOTE) && page.quotationAt(cue.head()) == null) {
        return reaches(cue, colon, true) ? cue : null;
      }
    }
    return null;
  }

  /** Speech without marks after "The minister said:"; returns the first paragraph after it. */
  private int block(Cue cue, int first) {
    Draft draft = new Draft(BLOCK, cue);
    draft.block = true;
    int p = first;
    while (p < page.paragraphs().size() && p - first < LONGEST_BLOCK && isSpeech(cue, p, p == first)) {
      draft.add(page.paragraphs().get(p));
      p++;
    }
    if (p > first) {
      drafts.add(draft);
      byClause.put(cue.clause(), draft);
    }
    return Math.max(p, first + 1);
  }

  /** A paragraph of the speech: no subhead, no other speaker, and the speaker is not "he". */
  private boolean isSpeech(Cue cue, int p, boolean first) {
    TokenRange paragraph = page.paragraphs().get(p);
    boolean text = page.paragraphs().kind(p) == LineKind.BODY && page.words(paragraph) > 3;
    if (!text || introduces(paragraph.to() - 1) || !first && !endsSentence(paragraph.to() - 1)) {
      return false;
    }
    if (first) {
      return true;
    }
    for (Cue other : page.cuesIn(paragraph)) {
      if (other.verb().lemma().equals("say") && other.isFinite() && page.quotationAt(other.head() + 1) != null) {
        return false;
      }
    }
    return !mentions(paragraph, cue.subject());
  }

  /** "the Foreign Secretary" again: told about, not by, the speaker. */
  private boolean mentions(TokenRange paragraph, @Nullable TokenRange speaker) {
    if (speaker == null || page.lower(paragraph.from()).equals("notes") || page.lower(paragraph.from()).equals("ends")) {
      return speaker != null;
    }
    for (int t = speaker.from(); t < speaker.to(); t++) {
      boolean name = page.tokens().isCapitalized(t) && page.tokens().kind(t) == TokenKind.WORD && t + 1 == speaker.to();
      for (int u = paragraph.from(); name && u < paragraph.to(); u++) {
        if (page.lower(u).equals(page.lower(t)) && page.tokens().isCapitalized(u)) {
          return true;
        }
      }
    }
    return false;
  }

  private void paragraph(TokenRange paragraph, int number, List<Quotation> quotations) {
    List<Piece> pieces = new ArrayList<>();
    for (Quotation quotation : quotations) {
      Piece piece = new Piece(quotation);
      link(piece, paragraph);
      if (piece.cue == null) {
        piece.draft = afterColon(quotation, paragraph);
      }
      if (piece.cue != null || piece.draft != null || isAlone(quotation, paragraph)) {
        pieces.add(piece);
      }
    }
    if (announcedQuotation != null && !pieces.isEmpty() && pieces.get(0).cue == null) {
      pieces.get(0).cue = announcedQuotation;
      pieces.get(0).rule = COLON;
    }
    announcedQuotation = null;
    for (Piece piece : pieces) {
      if (piece.cue != null) {
        piece.draft = draft(piece);
      }
    }
    attach(pieces, number);
    claim(pieces);
    for (Piece piece : pieces) {
      if (piece.draft != null) {
        piece.draft.add(piece.quotation.inner());
      }
    }
    remember(pieces, number);
  }

  private Draft draft(Piece piece) {
    Cue cue = piece.cue;
    return byClause.computeIfAbsent(
        cue.clause(),
        clause -> {
          Draft made = new Draft(piece.rule, cue);
          drafts.add(made);
          return made;
        });
  }

  /** Gives pieces without a verb of their own to a neighbour's. */
  private void attach(List<Piece> pieces, int number) {
    Draft before = null;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.draft == null) {
        Draft continued = piece.quotation.continues() ? open : null;
        Draft following = before == null && continued == null ? following(pieces, i) : null;
        piece.draft = before != null ? before : continued != null ? continued : following;
        if (piece.draft == null && lastParagraph == number - 1 && last != null) {
          piece.draft = last;
        }
      }
      before = piece.draft != null ? piece.draft : before;
    }
  }

  private static @Nullable Draft following(List<Piece> pieces, int from) {
    for (int i = from + 1; i < pieces.size(); i++) {
      if (pieces.get(i).draft != null) {
        return pieces.get(i).rule.equals(SPEAKER_AFTER) ? pieces.get(i).draft : null;
      }
    }
    return null;
  }

  /** "We wait. [new paragraph] "We always do," he said: the verb comes with the second piece. */
  private void claim(List<Piece> pieces) {
    boolean goesOn = !pieces.isEmpty() && pieces.get(0).quotation.continues() && pieces.get(0).draft != null;
    if (goesOn) {
      for (Piece earlier : unclaimed) {
        pieces.get(0).draft.add(earlier.quotation.inner());
      }
    }
    boolean waits = !pieces.isEmpty() && pieces.get(0).draft == null && !pieces.get(pieces.size() - 1).quotation.closed();
    if (!waits || !pieces.get(0).quotation.continues()) {
      unclaimed.clear();
    }
    if (waits) {
      unclaimed.addAll(pieces);
    }
  }

  private void remember(List<Piece> pieces, int number) {
    open = null;
    if (!pieces.isEmpty()) {
      Piece end = pieces.get(pieces.size() - 1);
      if (!end.quotation.closed()) {
        open = end.draft;
      }
      if (end.draft != null) {
        last = end.draft;
        lastParagraph = number;
      }
    }
  }

  /** Nothing but quotations and marks in its sentence: “All of us.” */
  private boolean isAlone(Quotation quotation, TokenRange paragraph) {
    TokenRange outer = quotation.outer();
    int t = outer.from() - 1;
    int first = Math.max(paragraph.from(), t - NEAR);
    while (t >= first && !endsSentence(t)) {
      if (page.isWord(t) && page.quotationAt(t) == null) {
        return false;
      }
      t--;
    }
    boolean ended = endsSentence(quotation.inner().to() - 1) || !quotation.closed();
    int end = Math.min(paragraph.to(), outer.to() + NEAR);
    for (int u = outer.to(); u < end && !ended; u++) {
      if (page.isWord(u) && page.quotationAt(u) == null) {
        return false;
      }
      ended = endsSentence(u);
    }
    return page.words(quotation.inner()) > 1;
  }

  private boolean endsSentence(int token) {
    String mark = page.lower(token);
    return mark.equals(".") || mark.equals("?") || mark.equals("!") || mark.equals("...") || mark.equals("…");
  }

  private void link(Piece piece, TokenRange paragraph) {
    Quotation quotation = piece.quotation;
    if (isTitle(quotation)) {
      return;
    }
    Cue before = before(quotation, paragraph);
    Cue after = standsFirst(quotation, paragraph) ? after(quotation, paragraph) : null;
    if (before != null && (after == null || !after.isFinite() || introduces(quotation.outer().from() - 1))) {
      piece.cue = before;
      piece.rule = SPEAKER_FIRST;
    } else if (after != null) {
      piece.cue = after;
      piece.rule = SPEAKER_AFTER;
    }
  }

  /** On “The Long Winter” she said: a title, not speech. */
  private boolean isTitle(Quotation quotation) {
    TokenRange inner = quotation.inner();
    int capitalized = 0;
    int long_ = 0;
    for (int t = inner.from(); t < inner.to(); t++) {
      boolean counts = page.isWord(t) && page.tokens().end(t) - page.tokens().start(t) > 3;
      long_ += counts ? 1 : 0;
      capitalized += counts && page.tokens().isCapitalized(t) ? 1 : 0;
    }
    boolean first = page.tokens().isCapitalized(inner.from());
    return first && long_ > 0 && capitalized == long_ && page.words(inner) > 1 && !endsSentence(inner.to() - 1) && precededByWord(quotation);
  }

  private boolean precededByWord(Quotation quotation) {
    int before = quotation.outer().from() - 1;
    return before >= 0 && page.isWord(before);
  }

  /** Not "The deal is “a farce,” she said", which is reported as a whole. */
  private boolean standsFirst(Quotation quotation, TokenRange paragraph) {
    int before = quotation.outer().from() - 1;
    if (before < paragraph.from() || !page.isWord(before)) {
      return true;
    }
    String word = page.lower(before);
    return page.sentence(before).to() == quotation.outer().from() || word.equals("and") || word.equals("but");
  }

  /** Solheim went further: “We will close it.” */
  private @Nullable Draft afterColon(Quotation quotation, TokenRange paragraph) {
    int colon = quotation.outer().from() - 1;
    boolean speech = page.words(quotation.inner()) > 3 && endsSentence(quotation.inner().to() - 1);
    if (colon <= paragraph.from() || !introduces(colon) || !speech) {
      return null;
    }
    for (Clause clause : page.clausesIn(TokenRange.of(Math.max(page.sentence(colon).from(), colon - NEAR), colon))) {
      boolean main = clause.verb() != null && clause.verb().isFinite() && clause.kind() == ClauseKind.MAIN;
      if (main && clause.subject() != null && page.quotationAt(Transcript.head(clause)) == null) {
        Draft draft = new Draft(COLON);
        draft.clause = clause;
        draft.speaker = clause.subject();
        drafts.add(draft);
        return draft;
      }
    }
    return null;
  }

  private boolean introduces(int token) {
    return page.lower(token).equals(":");
  }

  /** She said, "We stay." */
  private @Nullable Cue before(Quotation quotation, TokenRange paragraph) {
    int mark = quotation.outer().from() - 1;
    if (mark < paragraph.from()) {
      return null;
    }
    String text = page.lower(mark);
    boolean colon = text.equals(":");
    boolean pause = colon || text.equals(",") || text.equals("—") || text.equals("–") || text.equals("-");
    int first = Math.max(page.sentence(mark).from(), mark - NEAR);
    TokenRange left = TokenRange.of(first, mark + 1);
    List<Cue> cues = page.cuesIn(left);
    for (int i = cues.size() - 1; i >= 0; i--) {
      Cue cue = cues.get(i);
      if (page.quotationAt(cue.head()) != null || !cue.verb().takes(Frame.QUOTE)) {
        continue;
      }
      if (cue.tokens().to() - 1 == mark) {
        boolean speech = page.words(quotation.inner()) > 2 || endsSentence(quotation.inner().to() - 1);
        return speech && endsClause(quotation, paragraph) ? cue : null;
      }
      return pause && reaches(cue, mark, colon) ? cue : null;
    }
    return null;
  }

  /** He said "no", she said "yes" and left: nothing of the reported clause follows. */
  private boolean endsClause(Quotation quotation, TokenRange paragraph) {
    int next = quotation.outer().to();
    if (next >= paragraph.to() || !quotation.closed()) {
      return true;
    }
    if (endsSentence(quotation.inner().to() - 1)) {
      return true;
    }
    return page.tokens().kind(next) == TokenKind.PUNCTUATION || page.lower(next).equals("and");
  }

  /** Nothing but whom, where and when stands between the verb and the mark. */
  private boolean reaches(Cue cue, int mark, boolean colon) {
    TokenRange between = TokenRange.of(cue.tokens().to(), mark);
    if (!colon && cue.clause().child(ClauseKind.COMPLEMENT) != null) {
      return false;
    }
    for (Clause clause : page.clausesIn(between)) {
      boolean aside = clause.kind() == ClauseKind.RELATIVE || clause.kind() == ClauseKind.PARTICIPLE || clause.kind() == ClauseKind.ADVERBIAL || clause.kind() == ClauseKind.GERUND;
      if (!aside && !colon && page.quotationAt(Transcript.head(clause)) == null) {
        return false;
      }
    }
    return true;
  }

  /** "We stay," she said. */
  private @Nullable Cue after(Quotation quotation, TokenRange paragraph) {
    int next = quotation.outer().to();
    if (!quotation.closed() || next >= paragraph.to() || !mayRunOn(quotation)) {
      return null;
    }
    int end = Math.min(next + NEAR, Math.min(paragraph.to(), page.sentence(next).to()));
    TokenRange right = TokenRange.of(next, end);
    for (Clause clause : page.clausesIn(right)) {
      int head = Transcript.head(clause);
      if (page.quotationAt(head) != null) {
        return null;
      }
      if (clause.kind() == ClauseKind.RELATIVE || clause.kind() == ClauseKind.PARTICIPLE && !clause.isSubjectShared()) {
        continue;
      }
      for (Cue cue : page.cuesIn(TokenRange.single(head))) {
        if (cue.clause() == clause && cue.verb().takes(Frame.QUOTE) && cue.isFinite() && closesSpeech(cue)) {
          return cue;
        }
      }
      return null;
    }
    return null;
  }

  /** "Stay!" she said, but not "We stay." She said that he left. */
  private boolean mayRunOn(Quotation quotation) {
    String inside = page.lower(quotation.inner().to() - 1);
    String outside = page.lower(quotation.outer().to());
    return !inside.equals(".") && !outside.equals(".") && !outside.equals(";");
  }

  private static boolean closesSpeech(Cue cue) {
    Clause complement = cue.clause().child(ClauseKind.COMPLEMENT);
    return complement == null || complement.range().from() < cue.head();
  }
}
