package org.newsfacts.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.figure.NumberAmount;
import org.newsfacts.figure.NumberWord;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.Words;
import org.newsfacts.model.Count;
import org.newsfacts.number.NumberMention.Kind;
import org.newsfacts.number.NumberMention.Standing;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/**
 * Tells parts and their wholes: "three of the 12", "none of its 40 passengers", "of the 90 aboard,
 * 12 drowned", "half of the 60", "all but one of the 12", "most of the 30"; and numbers that are
 * denied: "12, not 15".
 */
final class PartsAndWholes {
  /** How many words an owner may have: "the stricken ferry's 40 passengers". */
  private static final int LONGEST_OWNER = 4;

  /** How many words may stand before the number of a whole: "the remaining estimated 12". */
  private static final int MOST_ADJECTIVES = 2;

  private final Words<NumberWord> words;

  PartsAndWholes(Lexicon lexicon) {
    words = lexicon.words(NumberWord.class);
  }

  /** Returns the numbers of a text with their standing. */
  List<NumberMention> mark(List<NumberMention> found, Tokens tokens, Sentences sentences) {
    return new Pass(found, tokens, sentences).mark();
  }

  /** One run over a text. */
  private final class Pass {
    private final List<NumberMention> numbers;
    private final Tokens tokens;
    private final Sentences sentences;
    private final boolean[] dropped;

    Pass(List<NumberMention> found, Tokens tokens, Sentences sentences) {
      this.numbers = new ArrayList<>(found);
      this.tokens = tokens;
      this.sentences = sentences;
      this.dropped = new boolean[found.size()];
    }

    List<NumberMention> mark() {
      for (int i = 0; i < numbers.size(); i++) {
        NumberMention number = numbers.get(i);
        if (number.standing() == Standing.ALONE && isShared(number)) {
          mark(i);
        }
      }
      List<NumberMention> kept = new ArrayList<>(numbers.size());
      for (int i = 0; i < numbers.size(); i++) {
        if (!dropped[i]) {
          kept.add(numbers.get(i));
        }
      }
      return kept;
    }

    private boolean isShared(NumberMention number) {
      return switch (number.kind()) {
        case CARDINAL, FRACTION, PERCENT, RATIO -> true;
        default -> false;
      };
    }

    private void mark(int index) {
      int from = numbers.get(index).range().from();
      if (isDenied(from)) {
        numbers.set(index, numbers.get(index).as(Standing.DENIED, null));
        return;
      }
      int start = wholeAfter(numbers.get(index));
      int whole = start < 0 ? -1 : wholeFrom(start, index + 1);
      // "nine of the first 30": an ordinal comes between
      whole = start >= 0 && whole < 0 && isOrdinal(index + 1) ? wholeFrom(start, index + 2) : whole;
      if (isAllBut(from)) {
        allBut(index, whole, start);
      } else if (whole >= 0) {
        link(index, whole, start);
      } else if (start >= 0 && words.is(lower(start), NumberWord.BEFORE_WHOLE)) {
        numbers.set(index, numbers.get(index).as(Standing.PART, TokenRange.single(start)));
      } else if (numbers.get(index).kind() == Kind.CARDINAL) {
        whole(index);
      }
    }

    /** "12, not 15"; "rather than 15"; not "10, if not 15". */
    private boolean isDenied(int from) {
      String before = lower(from - 1);
      return switch (before) {
        case "not" -> !SmallWord.IF.is(lower(from - 2));
        case "all" -> SmallWord.NOT.is(lower(from - 2));
        case "than" -> lower(from - 2).equals("rather");
        case "of" -> lower(from - 2).equals("instead");
        default -> false;
      };
    }

    /** Returns where the whole of a part may start: behind "of", "out of", "half". */
    private int wholeAfter(NumberMention number) {
      int to = number.range().to();
      if (SmallWord.OF.is(lower(to - 1)) && number.range().size() > 1) {
        return to;
      }
      if (SmallWord.OF.is(lower(to))) {
        return to + 1;
      }
      if (SmallWord.OUT.is(lower(to)) && SmallWord.OF.is(lower(to + 1))) {
        return to + 2;
      }
      boolean half = number.kind() == Kind.FRACTION && lower(to - 1).equals("half");
      return half && words.is(lower(to), NumberWord.BEFORE_WHOLE) ? to : -1;
    }

    /**
     * Returns the index of the number of a whole: "the 12", "its remaining 12", "the ship's 40".
     */
    private int wholeFrom(int start, int next) {
      if (next >= numbers.size() || start >= tokens.size()) {
        return -1;
      }
      NumberMention number = numbers.get(next);
      int to = number.range().from();
      boolean counted =
          number.kind() == Kind.CARDINAL
              && number.standing() == Standing.ALONE
              && to >= start
              && to - start <= LONGEST_OWNER + MOST_ADJECTIVES + 1
              && sentences.at(to) == sentences.at(start);
      if (!counted) {
        return -1;
      }
      int at = words.is(lower(start), NumberWord.BEFORE_WHOLE) ? start + 1 : start;
      int owner = owner(at, to);
      at = owner > 0 ? owner : at;
      boolean near = at > start || to == start;
      while (at < to && words.is(lower(at), NumberWord.WHOLE_ADJECTIVE)) {
        at++;
      }
      return near && at == to ? next : -1;
    }

    private boolean isOrdinal(int index) {
      return index < numbers.size() && numbers.get(index).kind() == Kind.ORDINAL;
    }

    /** Returns the token behind "ferry's" or "rebels'", -1 when no owner comes first. */
    private int owner(int from, int to) {
      for (int at = from; at < Math.min(to, from + LONGEST_OWNER); at++) {
        if (lower(at).equals("'s") || lower(at).equals("'")) {
          return at + 1;
        }
        if (tokens.kind(at) != TokenKind.WORD) {
          return -1;
        }
      }
      return -1;
    }

    private void link(int part, int whole, int start) {
      TokenRange all = TokenRange.of(start, numbers.get(whole).range().to());
      numbers.set(part, numbers.get(part).as(Standing.PART, all));
      numbers.set(whole, numbers.get(whole).as(Standing.WHOLE, numbers.get(part).range()));
    }

    private boolean isAllBut(int from) {
      String before = lower(from - 1);
      boolean but = words.is(before, NumberWord.EXCEPT);
      return but && words.is(lower(from - 2), NumberWord.ALL);
    }

    /** "all but one of the 12" are 11; "all but one of the sailors" are nobody knows how many. */
    private void allBut(int index, int whole, int start) {
      NumberMention left = numbers.get(index);
      Count all = whole < 0 ? null : numbers.get(whole).count();
      boolean exact =
          all != null
              && all.qualifier() == Count.Qualifier.EXACT
              && left.count().qualifier() == Count.Qualifier.EXACT
              && all.lower() > left.count().lower();
      TokenRange range = TokenRange.of(left.range().from() - 2, left.range().to());
      if (whole >= 0) {
        numbers.set(whole, numbers.get(whole).as(Standing.WHOLE, range));
      }
      if (!exact || all == null || whole < 0) {
        dropped[index] = true;
        return;
      }
      long rest = all.lower() - left.count().lower();
      numbers.set(
          index,
          new NumberMention(
                  range,
                  Count.exactly(rest, tokens.span(range)),
                  Kind.CARDINAL,
                  NumberAmount.of(rest))
              .as(Standing.PART, TokenRange.of(start, numbers.get(whole).range().to())));
    }

    /** "of the 90 aboard, 12 drowned", "most of the 12": the whole tells of its part. */
    private void whole(int index) {
      int from = numbers.get(index).range().from();
      int of = ofBefore(from);
      if (of < 0) {
        return;
      }
      TokenRange share = share(of);
      if (share != null) {
        numbers.set(index, numbers.get(index).as(Standing.WHOLE, share));
      } else if (opensPhrase(of)) {
        partsBehind(index, of);
      }
    }

    /** Returns the "of" before "the 90" and "its remaining 90", -1 when there is none. */
    private int ofBefore(int from) {
      int at = from - 1;
      int floor = Math.max(0, at - MOST_ADJECTIVES);
      while (at > floor && words.is(lower(at), NumberWord.WHOLE_ADJECTIVE)) {
        at--;
      }
      boolean determined = words.is(lower(at), NumberWord.BEFORE_WHOLE);
      int of = determined ? at - 1 : at;
      return SmallWord.OF.is(lower(of)) ? of : -1;
    }

    private @Nullable TokenRange share(int of) {
      boolean share = words.is(lower(of - 1), NumberWord.SHARE);
      return share ? TokenRange.of(of - 1, of + 1) : null;
    }

    private boolean opensPhrase(int of) {
      int before = SmallWord.OUT.is(lower(of - 1)) ? of - 2 : of - 1;
      return before < sentences.get(sentences.at(of)).from()
          || tokens.kind(before) == TokenKind.PUNCTUATION
          || SmallWord.AND.is(lower(before))
          || SmallWord.BUT.is(lower(before));
    }

    private void partsBehind(int whole, int of) {
      TokenRange all = TokenRange.of(of + 1, numbers.get(whole).range().to());
      int end = sentences.get(sentences.at(of)).to();
      int comma = all.to();
      while (comma < end && !lower(comma).equals(",")) {
        comma++;
      }
      for (int i = whole + 1; i < numbers.size() && numbers.get(i).range().from() < end; i++) {
        NumberMention part = numbers.get(i);
        boolean follows = part.range().from() > comma && isShared(part);
        if (follows && part.count().lower() <= numbers.get(whole).count().lower()) {
          boolean first = numbers.get(whole).standing() == Standing.ALONE;
          numbers.set(i, part.as(Standing.PART, all));
          numbers.set(
              whole,
              first ? numbers.get(whole).as(Standing.WHOLE, part.range()) : numbers.get(whole));
        }
      }
    }

    private String lower(int token) {
      return token >= 0 && token < tokens.size() ? tokens.lower(token) : "";
    }
  }
}
