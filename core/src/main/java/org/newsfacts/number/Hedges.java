package org.newsfacts.number;

import org.jspecify.annotations.Nullable;
import org.newsfacts.figure.Figure;
import org.newsfacts.figure.Figure.Form;
import org.newsfacts.figure.NumberWord;
import org.newsfacts.figure.Numerals;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.Phrases;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.model.Count;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.Tokens;

/** The hedges before and after a number: "at least 12", "12 or more", "an estimated 40". */
final class Hedges {
  /** The longest hedge has five words. */
  private static final int LONGEST = 5;

  /** What is counted has at most so many words: "forty young sailors or more". */
  private static final int LONGEST_NOUN = 2;

  private final Phrases<Count.Qualifier> before;
  private final Phrases<Count.Qualifier> after;
  private final Phrases<Count.Qualifier> behind;
  private final Phrases<Boolean> fillers;
  private final Numerals numbers;

  Hedges(Lexicon lexicon, Numerals words) {
    Phrases.Builder<Count.Qualifier> first = Phrases.builder();
    Phrases.Builder<Count.Qualifier> last = Phrases.builder();
    Phrases.Builder<Count.Qualifier> noun = Phrases.builder();
    Phrases.Builder<Boolean> between = Phrases.builder();
    for (WordList.Row row : lexicon.list("number-qualifiers").rows()) {
      Count.Qualifier qualifier = Count.Qualifier.valueOf(row.get(2));
      switch (row.get(1)) {
        case "BEFORE" -> first.add(row.word(), qualifier);
        case "AFTER" -> last.add(row.word(), qualifier);
        case "BEHIND" -> noun.add(row.word(), qualifier);
        default -> between.add(row.word(), true);
      }
    }
    before = first.build();
    after = last.build();
    behind = noun.build();
    numbers = words;
    fillers = between.build();
  }

  /** A hedge and the token where it begins (before the number) or after which it ends. */
  record Hedge(int edge, Count.Qualifier qualifier) {}

  /**
   * Returns the hedge that ends where the number begins. "At least another 20" is hedged over its
   * middle word; "another 20" alone is a bare 20. Of two hedges ("up to about 40") the outer
   * counts.
   */
  @Nullable Hedge before(Tokens tokens, int number, int floor, Figure figure) {
    Hedge inner = direct(tokens, number, floor, figure);
    if (inner == null) {
      int filler = start(fillers, tokens, number, floor);
      inner = filler < 0 ? null : direct(tokens, filler, floor, figure);
    }
    if (inner == null) {
      return null;
    }
    Hedge outer = direct(tokens, inner.edge(), floor, figure);
    return outer == null ? inner : outer;
  }

  private @Nullable Hedge direct(Tokens tokens, int number, int floor, Figure figure) {
    int start = start(before, tokens, number, floor);
    if (start < 0 || isPreposition(tokens, start, number, figure)) {
      return null;
    }
    Phrases.Match<Count.Qualifier> match = before.longest(tokens, start, number);
    return match == null ? null : new Hedge(start, match.value());
  }

  /** Returns where the longest phrase begins that ends at a token, -1 when there is none. */
  private static <V> int start(Phrases<V> phrases, Tokens tokens, int end, int floor) {
    for (int start = Math.max(floor, end - LONGEST); start < end; start++) {
      Phrases.Match<V> match = phrases.longest(tokens, start, end);
      if (match != null && match.tokens().to() == end) {
        return start;
      }
    }
    return -1;
  }

  private boolean isPreposition(Tokens tokens, int start, int number, Figure figure) {
    if (number - start != 1) {
      return false;
    }
    String previous = start > 0 ? tokens.lower(start - 1) : "";
    boolean few = figure.form() == Form.WORDS && figure.low() < 10;
    return switch (tokens.lower(start)) {
      // "a quarrel over two islands"; "killed around nine shoppers"
      case "around" ->
          (few && !opensPhrase(tokens, start) || figure.form() == Form.VAGUE)
              && !isUnit(tokens, figure);
      case "over", "above", "under", "below", "beyond" ->
          (few || figure.form() == Form.VAGUE) && !isUnit(tokens, figure);
      // "he was asked about two men", "concerns about 30 missing crew"
      case "about" ->
          numbers.is(previous, NumberWord.ASKING)
              || figure.form() == Form.VAGUE
              || few && previous.endsWith("s") && !isUnit(tokens, figure);
      // "two islands, some one hundred miles off" against "there are some two things"
      case "some" -> figure.form() == Form.VAGUE;
      default -> false;
    };
  }

  /** "Around nine shoppers", "and around nine more"; not "a ring around two villages". */
  private boolean opensPhrase(Tokens tokens, int start) {
    return start == 0
        || tokens.kind(start - 1) == TokenKind.PUNCTUATION
        || tokens.isCapitalized(start)
        || numbers.is(tokens.word(start - 1), NumberWord.BEFORE_RATIO)
        || numbers.is(tokens.word(start - 1), NumberWord.BEFORE_FEW);
  }

  private boolean isUnit(Tokens tokens, Figure figure) {
    return figure.to() < tokens.size() && numbers.is(tokens.word(figure.to()), NumberWord.UNIT);
  }

  /**
   * Returns the hedge that stands behind what is counted: "forty sailors or more", "12 people at
   * the most"; not "12 people, at least five of them women".
   */
  @Nullable Hedge behind(Tokens tokens, int end) {
    for (int at = end; at < end + LONGEST_NOUN && isNoun(tokens, at); at++) {
      Phrases.Match<Count.Qualifier> match = behind.longest(tokens, at + 1);
      if (match != null) {
        int to = match.tokens().to();
        boolean number = to < tokens.size() && isNumber(tokens, to);
        return number ? null : new Hedge(to, match.value());
      }
    }
    return null;
  }

  private static boolean isNoun(Tokens tokens, int at) {
    return at < tokens.size()
        && tokens.kind(at) == TokenKind.WORD
        && !tokens.isCapitalized(at)
        && tokens.lower(at).length() > 2;
  }

  private boolean isNumber(Tokens tokens, int at) {
    return tokens.kind(at) == TokenKind.NUMBER || numbers.isNumeral(tokens.lower(at));
  }

  /** Returns the hedge that begins where the number ends: "107 or more", "forty or so". */
  @Nullable Hedge after(Tokens tokens, int end) {
    Phrases.Match<Count.Qualifier> match = after.longest(tokens, end);
    return match == null ? null : new Hedge(match.tokens().to(), match.value());
  }
}
