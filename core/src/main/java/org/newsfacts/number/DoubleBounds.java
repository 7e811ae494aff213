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
import org.newsfacts.text.Sentences;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/**
 * Makes one number of two that bound the same count: "at least 12 and as many as 15", "more than 40
 * but fewer than 50", "12, possibly 15", "dozens, if not hundreds".
 */
final class DoubleBounds {
  /** How many words may stand between the bounds: ", if not perhaps even". */
  private static final int WIDEST = 5;

  /** How many words the thing counted has: "at least 12 young people and as many as 15". */
  private static final int LONGEST_NOUN = 2;

  private final Words<NumberWord> words;

  DoubleBounds(Lexicon lexicon) {
    words = lexicon.words(NumberWord.class);
  }

  List<NumberMention> join(List<NumberMention> found, Tokens tokens, Sentences sentences) {
    List<NumberMention> joined = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      NumberMention first = found.get(i);
      NumberMention both =
          i + 1 < found.size() ? joined(first, found.get(i + 1), tokens, sentences) : null;
      joined.add(both == null ? first : both);
      i += both == null ? 0 : 1;
    }
    return joined;
  }

  private @Nullable NumberMention joined(
      NumberMention first, NumberMention second, Tokens tokens, Sentences sentences) {
    int from = first.range().to();
    int to = second.range().from();
    boolean counted = first.kind() == Kind.CARDINAL && second.kind() == Kind.CARDINAL;
    if (!counted
        || to - from > WIDEST + LONGEST_NOUN
        || sentences.at(first.range().from()) != sentences.at(to)) {
      return null;
    }
    int gap = from;
    while (gap < to && gap - from < LONGEST_NOUN && isNoun(tokens, gap)) {
      gap++;
    }
    Joint joint = joint(tokens, gap, to);
    boolean vague = isVague(first.count()) && isVague(second.count());
    if (joint == null && vague && to == from + 1 && tokens.is(from, SmallWord.TO)) {
      // "dozens to hundreds of people"
      joint = new Joint(true, false);
    }
    if (joint == null || gap > from && !isEnd(tokens, second.range().to())) {
      return null;
    }
    boolean doubted = joint.doubts() || isDoubted(second, tokens);
    Count count = count(first.count(), second.count(), doubted);
    if (count == null) {
      return null;
    }
    TokenRange all = TokenRange.of(first.range().from(), second.range().to());
    Count told = new Count(count.lower(), count.upper(), count.qualifier(), tokens.span(all));
    TokenRange range = gap > from ? first.range() : closed(all, joint, tokens);
    return new NumberMention(range, told, Kind.CARDINAL, amount(first, second));
  }

  private static NumberAmount amount(NumberMention first, NumberMention second) {
    boolean rises = first.amount().lower().compareTo(second.amount().lower()) <= 0;
    return rises ? first.amount().upTo(second.amount()) : second.amount().upTo(first.amount());
  }

  /** "dozens, if not hundreds, of people": the second comma is part of it. */
  private static TokenRange closed(TokenRange all, Joint joint, Tokens tokens) {
    boolean comma =
        joint.comma()
            && all.to() + 1 < tokens.size()
            && tokens.lower(all.to()).equals(",")
            && tokens.is(all.to() + 1, SmallWord.OF);
    return comma ? TokenRange.of(all.from(), all.to() + 1) : all;
  }

  private boolean isNoun(Tokens tokens, int token) {
    return tokens.kind(token) == TokenKind.WORD
        && !tokens.isCapitalized(token)
        && !words.is(tokens.word(token), NumberWord.BOUND_JOINT);
  }

  /** "at least 12 people and as many as 15 were hurt"; not "12 soldiers and up to 15 villagers". */
  private boolean isEnd(Tokens tokens, int token) {
    return token >= tokens.size()
        || tokens.kind(token) != TokenKind.WORD
        || words.is(tokens.word(token), NumberWord.AFTER_BOUND);
  }

  /** What stands between two bounds. */
  private record Joint(boolean doubts, boolean comma) {}

  /** Reads "and possibly", ", perhaps", "but", "if not"; null for anything else. */
  private @Nullable Joint joint(Tokens tokens, int from, int to) {
    boolean doubts = false;
    boolean comma = false;
    for (int token = from; token < to; token++) {
      String word = tokens.lower(token);
      comma |= word.equals(",");
      doubts |= words.is(word, NumberWord.DOUBTING);
      if (!word.equals(",") && !words.is(word, NumberWord.BOUND_JOINT)) {
        return null;
      }
    }
    boolean alone = to == from + 1 && comma;
    return to > from && to - from <= WIDEST ? new Joint(doubts, comma && !alone || alone) : null;
  }

  /** "at least 12, perhaps 15": the doubt is read with the second number. */
  private boolean isDoubted(NumberMention second, Tokens tokens) {
    return words.is(tokens.word(second.range().from()), NumberWord.DOUBTING);
  }

  private static @Nullable Count count(Count first, Count second, boolean doubted) {
    boolean opens = isFloor(first);
    if (opens && second.qualifier() == Count.Qualifier.AT_MOST) {
      return range(first.lower(), second.upper());
    }
    if (first.qualifier() == Count.Qualifier.AT_MOST && isFloor(second)) {
      return range(second.lower(), first.upper());
    }
    if (!doubted) {
      return null;
    }
    if (isVague(first) && isVague(second)) {
      return first.lower() < second.lower() ? first : null;
    }
    boolean bare =
        second.qualifier() == Count.Qualifier.EXACT || second.qualifier() == Count.Qualifier.ABOUT;
    boolean exact = first.qualifier() == Count.Qualifier.EXACT && first.lower() > 0;
    boolean most = second.qualifier() == Count.Qualifier.AT_MOST;
    return (opens || exact) && (bare || most) ? range(first.lower(), second.upper()) : null;
  }

  private static boolean isVague(Count count) {
    return count.qualifier() == Count.Qualifier.VAGUE;
  }

  private static boolean isFloor(Count count) {
    return count.qualifier() == Count.Qualifier.AT_LEAST
        || count.qualifier() == Count.Qualifier.MORE_THAN;
  }

  private static @Nullable Count range(long lower, @Nullable Long upper) {
    return upper != null && lower < upper
        ? new Count(lower, upper, Count.Qualifier.RANGE, null)
        : null;
  }
}
