package org.newsfacts.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.newsfacts.text.QuotationMark.Family;
import org.newsfacts.text.QuotationMark.Side;

/**
 * Pairs double and angle marks paragraph by paragraph. A quotation that is open at the end of a
 * paragraph goes on where the next paragraph opens with a mark again.
 */
final class QuotationPairing {
  private static final int DEEPEST = 3;
  private static final int LOOK_AHEAD = 16;

  private final Tokens tokens;
  private final Sentences sentences;
  private final Paragraphs paragraphs;
  private final List<Quotation> found = new ArrayList<>();
  private boolean carriedOver;

  QuotationPairing(Tokens tokens, Sentences sentences, Paragraphs paragraphs) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.paragraphs = paragraphs;
  }

  /** A mark that waits for its partner. */
  private record Open(QuotationMark mark, boolean continues) {}

  List<Quotation> pair() {
    QuotationMarks marks = new QuotationMarks(tokens);
    List<QuotationMark> here = new ArrayList<>();
    for (int p = 0; p < paragraphs.size(); p++) {
      TokenRange paragraph = paragraphs.get(p);
      here.clear();
      for (int t = paragraph.from(); t < paragraph.to(); t++) {
        QuotationMark mark = marks.at(t);
        if (mark != null && mark.family() != Family.SINGLE) {
          here.add(mark);
        }
        t += mark == null ? 0 : mark.width() - 1;
      }
      boolean news = paragraphs.kind(p).isNews();
      boolean pending = carriedOver;
      if (news) {
        carriedOver = false;
      }
      pairIn(paragraph, here, news && pending);
    }
    return found;
  }

  private void pairIn(TokenRange paragraph, List<QuotationMark> marks, boolean pending) {
    Deque<Open> open = new ArrayDeque<>();
    for (int i = 0; i < marks.size(); i++) {
      QuotationMark mark = marks.get(i);
      boolean first = mark.token() == paragraph.from();
      if (closes(mark, open)) {
        close(mark, open);
      } else if (mark.side() != Side.CLOSES) {
        if (!open.isEmpty() && !nests(marks, i, open.getLast())) {
          abandon(open, mark.token(), paragraph);
        }
        if (open.size() < DEEPEST) {
          open.addLast(new Open(mark, pending && first));
        }
      } else if (pending && i == 0) {
        add(paragraph.from(), paragraph.from(), mark.token(), mark.after(), true, true);
      } else if (first) {
        open.addLast(new Open(mark, pending));
      }
    }
    abandon(open, paragraph.to(), paragraph);
  }

  private static boolean closes(QuotationMark mark, Deque<Open> open) {
    if (mark.side() == Side.OPENS) {
      return false;
    }
    for (Open waiting : open) {
      if (waiting.mark().family() == mark.family()) {
        return true;
      }
    }
    return false;
  }

  private void close(QuotationMark mark, Deque<Open> open) {
    Open waiting = open.removeLast();
    while (waiting.mark().family() != mark.family()) {
      waiting = open.removeLast();
    }
    add(
        waiting.mark().token(),
        waiting.mark().after(),
        mark.token(),
        mark.after(),
        true,
        waiting.continues());
  }

  /** "“He said “no” to us,” she said": the marks that follow close both. */
  private static boolean nests(List<QuotationMark> marks, int at, Open outer) {
    if (marks.get(at).family() != outer.mark().family()) {
      return true;
    }
    int depth = 2;
    int to = Math.min(marks.size(), at + LOOK_AHEAD);
    for (int i = at + 1; i < to; i++) {
      switch (marks.get(i).side()) {
        case OPENS -> depth++;
        case CLOSES -> depth--;
        default -> {
          return false;
        }
      }
      if (depth == 0) {
        return true;
      }
      if (depth > DEEPEST) {
        return false;
      }
    }
    return false;
  }

  /** Ends a quotation without a closing mark: at the paragraph's end where it looks like speech. */
  private void abandon(Deque<Open> open, int before, TokenRange paragraph) {
    if (open.isEmpty()) {
      return;
    }
    Open waiting = open.getFirst();
    open.clear();
    QuotationMark mark = waiting.mark();
    int to = before;
    if (before < paragraph.to() || !introducesSpeech(mark.token(), paragraph)) {
      to = Math.min(before, sentences.get(sentences.at(mark.token())).to());
    } else {
      carriedOver = true;
    }
    if (to > mark.after()) {
      add(mark.token(), mark.after(), to, to, false, waiting.continues());
    }
  }

  /** The paragraph begins with the mark, or "she said: “". */
  private boolean introducesSpeech(int mark, TokenRange paragraph) {
    if (mark == paragraph.from()) {
      return true;
    }
    char before = tokens.source().charAt(tokens.end(mark - 1) - 1);
    return before == ','
        || before == ':'
        || before == '.'
        || before == '?'
        || before == '!'
        || isClosing(before);
  }

  private static boolean isClosing(char c) {
    return c == '"' || c == '\u201d' || c == '\'' || c == '\u2019' || c == '-' || c == '\u2014';
  }

  private void add(
      int from, int innerFrom, int innerTo, int to, boolean closed, boolean continues) {
    if (innerTo > innerFrom) {
      found.add(
          new Quotation(
              TokenRange.of(from, to), TokenRange.of(innerFrom, innerTo), closed, continues, 1));
    }
  }
}
