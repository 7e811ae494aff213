package org.newsfacts.diplomacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Resolution;
import org.newsfacts.number.NumberMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;

/**
 * Reads how a vote went: "97 to 3", "51-49", "by 29 votes to six with 12 abstentions", "11 voted in
 * favour, two against and two abstained".
 */
final class VoteCount {
  private static final List<ResolutionWord> SIDES =
      List.of(ResolutionWord.IN_FAVOUR, ResolutionWord.AGAINST, ResolutionWord.ABSTAINED);

  private static final int MOST = 2000;
  private static final int FAR = 12;
  private static final int LONGEST = 150;
  private final Reading reading;
  private int inFavour;
  private int against;
  private int abstained;

  VoteCount(Reading reading) {
    this.reading = reading;
  }

  /**
   * Reads the stretch; the first of two numbers is the winning side, which in a vote that rejects
   * is the one against.
   */
  Resolution.@Nullable Votes read(TokenRange range, boolean rejected) {
    clear();
    List<NumberMention> numbers = reading.numbers().in(near(range));
    int from = 0;
    for (int i = 0; i < numbers.size() && inFavour < 0; i++) {
      from = pair(numbers, i, rejected);
    }
    sides(numbers, near(range), from);
    return votes();
  }

  /** Reads a stretch after the decision: "11 voted in favour, two against and two abstained". */
  Resolution.@Nullable Votes sides(TokenRange range) {
    clear();
    TokenRange near = near(range);
    sides(reading.numbers().in(near), near, 0);
    return votes();
  }

  /** No sentence of news is longer. */
  private static TokenRange near(TokenRange range) {
    return TokenRange.of(range.from(), Math.min(range.to(), range.from() + LONGEST));
  }

  private void clear() {
    inFavour = -1;
    against = -1;
    abstained = -1;
  }

  private Resolution.@Nullable Votes votes() {
    return inFavour < 0 || against < 0
        ? null
        : new Resolution.Votes(inFavour, against, abstained < 0 ? null : abstained);
  }

  /** "97 to 3", "97 votes to 3", "51-49"; returns where the numbers go on. */
  private int pair(List<NumberMention> numbers, int i, boolean rejected) {
    NumberMention first = numbers.get(i);
    int dash = scoreDash(first);
    if (dash > 0) {
      String text = reading.span(first.range()).text();
      set(number(text, 0, dash), number(text, dash + 1, text.length()), rejected);
      return i + 1;
    }
    NumberMention second = i + 1 < numbers.size() ? numbers.get(i + 1) : null;
    if (second != null && isAgainst(first, second) && isVote(first) && isVote(second)) {
      set(votes(first), votes(second), rejected);
      return i + 2;
    }
    return 0;
  }

  private void set(int one, int two, boolean rejected) {
    boolean lost = rejected && one > two;
    inFavour = lost ? two : one;
    against = lost ? one : two;
  }

  /** Where the dash of "51-49" stands in the number; -1 in any other number. */
  private int scoreDash(NumberMention number) {
    String text = reading.span(number.range()).text();
    int dash = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-' || c == '–' || c == '—') {
        if (dash >= 0) {
          return -1;
        }
        dash = i;
      } else if (c < '0' || c > '9') {
        return -1;
      }
    }
    boolean short1 = dash > 0 && dash <= 4;
    return short1 && text.length() - dash - 1 > 0 && text.length() - dash - 1 <= 4 ? dash : -1;
  }

  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + (text.charAt(i) - '0');
    }
    return value;
  }

  /** "97 to 3", "97 votes to 3". */
  private boolean isAgainst(NumberMention first, NumberMention second) {
    int from = first.range().to();
    int to = second.range().from();
    if (to - from == 2 && (lower(from).equals("votes") || lower(from).equals("voices"))) {
      from++;
    }
    return to - from == 1 && (SmallWord.TO.is(lower(from)) || lower(from).equals("against"));
  }

  /** "11 voted in favour", "two against", "none against", "with 12 abstentions". */
  private void sides(List<NumberMention> numbers, TokenRange range, int first) {
    int counted = -1;
    for (int i = first; i < numbers.size(); i++) {
      NumberMention number = numbers.get(i);
      boolean part = counted >= 0; // "12 of the 15 members voted for it"
      int count = part ? counted : votes(number);
      counted = -1;
      int after = number.range().to();
      int end = i + 1 < numbers.size() ? numbers.get(i + 1).range().from() : range.to();
      ResolutionWord side = isVote(number) ? side(after, Math.min(end, after + FAR)) : null;
      if (side == null && SmallWord.OF.is(lower(after))) {
        counted = count;
      }
      put(side, count);
    }
    for (int token = range.from(); token < range.to(); token++) {
      if (lower(token).equals("none") || lower(token).equals("nobody")) {
        put(side(token + 1, Math.min(range.to(), token + 3)), 0);
      }
    }
  }

  private void put(@Nullable ResolutionWord side, int count) {
    if (side == ResolutionWord.IN_FAVOUR) {
      inFavour = inFavour < 0 ? count : inFavour;
    } else if (side == ResolutionWord.AGAINST) {
      against = against < 0 ? count : against;
    } else if (side == ResolutionWord.ABSTAINED) {
      abstained = abstained < 0 ? count : abstained;
    }
  }

  private @Nullable ResolutionWord side(int from, int to) {
    for (int token = from; token < to; token++) {
      if (SmallWord.FOR.is(lower(token))) {
        boolean own = token == from || lower(token - 1).startsWith("vot");
        return own ? ResolutionWord.IN_FAVOUR : null;
      }
      for (ResolutionWord side : SIDES) {
        if (reading.isForm(token, side)) {
          return side;
        }
      }
    }
    return null;
  }

  private static boolean isVote(NumberMention number) {
    return number.kind() == NumberMention.Kind.CARDINAL && number.count().lower() <= MOST;
  }

  private static int votes(NumberMention number) {
    return (int) number.count().lower();
  }

  private String lower(int token) {
    return token < reading.tokens().size() ? reading.tokens().lower(token) : "";
  }
}
