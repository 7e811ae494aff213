package org.newsfacts.diplomacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.mention.NumberMention;
import org.newsfacts.model.Votes;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Reads how a vote went: "97 to 3", "by 29 votes to six with 12 abstentions". */
final class VoteCount {
  private static final int MOST = 2000;
  private final Reading reading;

  VoteCount(Reading reading) {
    this.reading = reading;
  }

  @Nullable Votes read(TokenRange range, boolean rejected) {
    List<NumberMention> numbers = reading.numbers().in(range);
    for (int i = 0; i + 1 < numbers.size(); i++) {
      NumberMention first = numbers.get(i);
      NumberMention second = numbers.get(i + 1);
      if (isAgainst(first, second) && isVote(first) && isVote(second)) {
        int one = votes(first);
        int two = votes(second);
        Integer abstain = i + 2 < numbers.size() ? abstentions(numbers.get(i + 2)) : null;
        return rejected ? new Votes(two, one, abstain) : new Votes(one, two, abstain);
      }
    }
    return null;
  }

  /** "97 to 3", "97 votes to 3". */
  private boolean isAgainst(NumberMention first, NumberMention second) {
    int from = first.range().to();
    int to = second.range().from();
    if (to - from == 2 && lower(from).equals("votes")) {
      from++;
    }
    return to - from == 1 && (lower(from).equals("to") || lower(from).equals("against"));
  }

  private static boolean isVote(NumberMention number) {
    return number.count().lower() <= MOST;
  }

  private static int votes(NumberMention number) {
    return (int) number.count().lower();
  }

  private @Nullable Integer abstentions(NumberMention number) {
    int next = number.range().to();
    return isVote(number) && next < reading.tokens().size() && lower(next).startsWith("abst")
        ? (Integer) votes(number)
        : null;
  }

  private String lower(int token) {
    return reading.tokens().lower(token);
  }
}
