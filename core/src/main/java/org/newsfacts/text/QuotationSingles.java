package org.newsfacts.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.QuotationMark.Family;
import org.newsfacts.text.QuotationMark.Side;

/**
 * Pairs single marks, which look like apostrophes: "‘the ministers’ words,’ he said". Both marks of
 * a pair stand in the same double quotation, or both outside of any.
 */
final class QuotationSingles {
  private final Tokens tokens;
  private final Paragraphs paragraphs;
  private final List<Quotation> doubles;
  private final List<Quotation> found = new ArrayList<>();
  private boolean carriedOver;

  QuotationSingles(Tokens tokens, Paragraphs paragraphs, List<Quotation> doubles) {
    this.tokens = tokens;
    this.paragraphs = paragraphs;
    this.doubles = doubles;
  }

  /** The opening mark that waits inside one stretch, and the best doubtful partner so far. */
  private static final class Waiting {
    final int until;
    @Nullable QuotationMark open;
    @Nullable QuotationMark doubtful;

    Waiting(int until) {
      this.until = until;
    }
  }

  /** Takes the doubles in the order of their opening marks. */
  List<Quotation> pair() {
    QuotationMarks marks = new QuotationMarks(tokens);
    int next = 0;
    for (int p = 0; p < paragraphs.size(); p++) {
      TokenRange paragraph = paragraphs.get(p);
      boolean pending = carriedOver;
      carriedOver = false;
      List<Waiting> stack = new ArrayList<>();
      stack.add(new Waiting(paragraph.to()));
      for (int t = paragraph.from(); t < paragraph.to(); t++) {
        while (stack.size() > 1 && stack.get(stack.size() - 1).until <= t) {
          settle(stack.remove(stack.size() - 1));
        }
        while (next < doubles.size() && doubles.get(next).inner().from() <= t) {
          Quotation inside = doubles.get(next++);
          if (inside.inner().contains(t)) {
            stack.add(new Waiting(inside.inner().to()));
          }
        }
        QuotationMark mark = marks.at(t);
        if (mark != null && mark.family() == Family.SINGLE) {
          take(mark, stack.get(stack.size() - 1));
        } else if (mark != null) {
          t += mark.width() - 1;
        }
      }
      while (stack.size() > 1) {
        settle(stack.remove(stack.size() - 1));
      }
      endParagraph(stack.get(0), paragraph, p, pending);
    }
    return found;
  }

  private void take(QuotationMark mark, Waiting waiting) {
    if (mark.side() == Side.OPENS) {
      settle(waiting);
      waiting.open = mark;
      return;
    }
    QuotationMark open = waiting.open;
    if (open == null || open.after() >= mark.token()) {
      return;
    }
    if (isDoubtful(mark)) {
      waiting.doubtful = waiting.doubtful == null ? mark : waiting.doubtful;
    } else {
      add(open, mark);
      waiting.open = null;
      waiting.doubtful = null;
    }
  }

  /** "the ministers’ words", "talkin’ about": may be an apostrophe. */
  private boolean isDoubtful(QuotationMark mark) {
    String text = tokens.source();
    int start = tokens.start(mark.token());
    int end = tokens.end(mark.token());
    char before = start > 0 ? text.charAt(start - 1) : 0;
    boolean clipped =
        before == 's'
            || before == 'S'
            || before == 'x'
            || before == 'z'
            || endsIn(text, start, "in");
    boolean goesOn =
        end + 1 < text.length()
            && text.charAt(end) == ' '
            && Character.isLetterOrDigit(text.charAt(end + 1));
    return clipped && goesOn;
  }

  private static boolean endsIn(String text, int end, String tail) {
    return end > tail.length() + 1
        && text.startsWith(tail, end - tail.length())
        && Character.isLetter(text.charAt(end - tail.length() - 1));
  }

  /** Nothing better came: "‘systematic crimes’ against". */
  private void settle(Waiting waiting) {
    if (waiting.open != null && waiting.doubtful != null) {
      add(waiting.open, waiting.doubtful);
    }
    waiting.open = null;
    waiting.doubtful = null;
  }

  /** A paragraph that opens with a mark and the next one too: the speech goes on. */
  private void endParagraph(Waiting waiting, TokenRange paragraph, int p, boolean pending) {
    QuotationMark open = waiting.open;
    boolean speech =
        open != null && waiting.doubtful == null && introducesSpeech(open, paragraph, pending);
    if (speech
        && p + 1 < paragraphs.size()
        && opensWithSingle(paragraphs.get(p + 1))
        && open != null) {
      TokenRange inner = TokenRange.of(open.after(), paragraph.to());
      if (!inner.isEmpty()) {
        boolean continues = pending && open.token() == paragraph.from();
        found.add(
            new Quotation(TokenRange.of(open.token(), paragraph.to()), inner, false, continues, 1));
        carriedOver = true;
      }
    } else {
      settle(waiting);
    }
    if (pending) {
      markContinued(paragraph.from());
    }
  }

  private void markContinued(int first) {
    for (int i = found.size() - 1; i >= 0 && found.get(i).outer().from() >= first; i--) {
      Quotation q = found.get(i);
      if (q.outer().from() == first) {
        found.set(i, new Quotation(q.outer(), q.inner(), q.closed(), true, q.depth()));
      }
    }
  }

  private boolean introducesSpeech(QuotationMark open, TokenRange paragraph, boolean pending) {
    if (open.token() == paragraph.from()) {
      return true;
    }
    char before = tokens.source().charAt(tokens.end(open.token() - 1) - 1);
    return !pending
        && (before == ','
            || before == ':'
            || before == '\u2019'
            || before == '\''
            || before == '.');
  }

  private boolean opensWithSingle(TokenRange paragraph) {
    QuotationMark first = new QuotationMarks(tokens).at(paragraph.from());
    return first != null && first.family() == Family.SINGLE && first.side() == Side.OPENS;
  }

  private void add(QuotationMark open, QuotationMark close) {
    if (close.token() > open.after()) {
      TokenRange inner = TokenRange.of(open.after(), close.token());
      found.add(new Quotation(TokenRange.of(open.token(), close.after()), inner, true, false, 1));
    }
  }
}
