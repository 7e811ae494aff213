package org.newsfacts.frame;

import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.text.Quotation;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;
import org.newsfacts.time.TimeMention;

/** Takes off the ends of words what belongs to the telling: the time, "in a statement", "even". */
final class Edges {
  private final Layers layers;
  private final Tokens tokens;
  private final boolean action;

  Edges(Layers layers, boolean action) {
    this.layers = layers;
    this.tokens = layers.tokens();
    this.action = action;
  }

  /** Leaves out marks and, at the end, the time and occasion: "the visit at the time". */
  TokenRange trimmed(TokenRange range) {
    TokenRange trimmed = withoutAdverb(withoutOpenMark(layers.trimmed(range)));
    int to = occasion(trimmed);
    if (to < 0 && !action) {
      to = time(trimmed);
    }
    return to > trimmed.from() ? layers.trimmed(TokenRange.of(trimmed.from(), to)) : trimmed;
  }

  /** "get out of the bay" as they: the mark that closes behind the words stays outside. */
  private TokenRange withoutOpenMark(TokenRange range) {
    if (range.size() < 2 || tokens.kind(range.from()) != TokenKind.QUOTE) {
      return range;
    }
    Quotation quotation = layers.quotations().at(range.from() + 1);
    boolean open = quotation != null && quotation.outer().to() > range.to();
    return open ? layers.trimmed(TokenRange.of(range.from() + 1, range.to())) : range;
  }

  /** "her even as he left": "even" opens what follows. */
  private TokenRange withoutAdverb(TokenRange range) {
    int last = range.to() - 1;
    if (range.size() < 2) {
      return range;
    }
    return layers.isForm(last, FrameWord.TRAILING)
        ? layers.trimmed(TokenRange.of(range.from(), last))
        : range;
  }

  /** Where "in a statement" at the end begins; -1 without it. */
  private int occasion(TokenRange range) {
    if (range.size() < 3 || !layers.isForm(range.to() - 1, FrameWord.OCCASION)) {
      return -1;
    }
    for (int token = range.to() - 2; token > Math.max(range.from(), range.to() - 8); token--) {
      switch (layers.tags().pos(token)) {
        case ADP -> {
          return layers.isForm(token, FrameWord.SETTING) ? token : -1;
        }
        case DET, ADJ, NOUN, PROPN, NUM, PRON, PART -> {}
        default -> {
          return -1;
        }
      }
    }
    return -1;
  }

  /** Where a time at the end begins, its preposition included; -1 without one. */
  private int time(TokenRange range) {
    TimeMention time = range.size() < 3 ? null : layers.times().at(range.to() - 1);
    boolean tells =
        time != null
            && (time.kind() == TimeMention.Kind.DATE || time.kind() == TimeMention.Kind.TIME);
    if (time == null || !tells || time.range().from() <= range.from() + 1) {
      return -1;
    }
    int to = time.range().from();
    if (layers.tags().pos(to - 1) == Pos.ADP) {
      to--;
    }
    Clause clause = layers.clauses().at(to - 1);
    boolean inside = // "the masks taken in 1904", "the looting that began in May"
        layers.tags().form(to - 1) == VerbForm.PAST_PARTICIPLE
            || clause != null
                && clause.kind() == ClauseKind.RELATIVE
                && clause.range().from() > range.from()
                && clause.verb() != null;
    return inside || tokens.is(to, SmallWord.OF) ? -1 : to;
  }
}
