package org.newsfacts.time;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Suffix;
import org.newsfacts.clause.Tags;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.lexicon.Words;
import org.newsfacts.text.LineKind;
import org.newsfacts.text.Lines;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/**
 * Whether a time lies ahead or behind, by the preposition before it and the verb it stands with.
 */
final class TenseReader {
  /** "invited the ministers of three countries to a ceremony in Oslo on 8 April". */
  private static final int ANNOUNCED_BEFORE = 24;

  private static final int FARTHEST = 40;

  private final Words<TenseWord> words;
  private final Tokens tokens;
  private final Sentences sentences;
  private final Lines lines;
  private final @Nullable Tags tags;

  TenseReader(
      Words<TenseWord> words,
      Tokens tokens,
      Sentences sentences,
      Lines lines,
      @Nullable Tags tags) {
    this.words = words;
    this.tokens = tokens;
    this.sentences = sentences;
    this.lines = lines;
    this.tags = tags;
  }

  /** Where a time lies. */
  enum Direction {
    PAST,
    FUTURE,
    UNKNOWN
  }

  Direction of(int from, int to) {
    TokenRange sentence = sentences.get(sentences.at(from));
    int before = from - 1;
    // "late on Sunday", "as early as Tuesday"
    while (before > sentence.from() && words.is(tokens.word(before), TenseWord.FILLER)) {
      before--;
    }
    String preposition = before >= sentence.from() ? tokens.lower(before) : "";
    Direction verb = verb(before, to, sentence);
    if (isPossessive(to, sentence)) {
      return event(to, sentence) && (verb == Direction.FUTURE || isCalledOff(before, sentence))
          ? Direction.FUTURE
          : Direction.PAST;
    }
    if (isClock(before, sentence)) {
      return until(verb, before, sentence);
    }
    if (words.is(preposition, TenseWord.SINCE)) {
      return Direction.PAST;
    }
    if (words.is(preposition, TenseWord.THROUGH)) {
      return verb == Direction.UNKNOWN ? Direction.FUTURE : verb;
    }
    if (SmallWord.FOR.is(preposition)) {
      return verb == Direction.PAST && opens(before, sentence) ? verb : Direction.FUTURE;
    }
    return words.is(preposition, TenseWord.UNTIL) ? until(verb, before, sentence) : verb;
  }

  /** "has until 9 a.m. on Friday": the day of a clock time behind "until". */
  private boolean isClock(int on, TokenRange sentence) {
    if (on - 2 < sentence.from() || !tokens.is(on, SmallWord.ON)) {
      return false;
    }
    for (int i = on - 1; i >= Math.max(sentence.from(), on - 4); i--) {
      String word = tokens.lower(i);
      if (words.is(word, TenseWord.UNTIL)) {
        return i < on - 1;
      }
      boolean clock = tokens.kind(i) == TokenKind.NUMBER || words.is(word, TenseWord.CLOCK);
      if (!clock) {
        return false;
      }
    }
    return false;
  }

  /**
   * "announced a summit on 8 April", "set elections for 8 April": what is told lies behind, the day
   * may lie ahead.
   */
  boolean isAnnounced(int from, int to) {
    TokenRange sentence = sentences.get(sentences.at(from));
    // "setting a Jan. 14 return date"
    boolean event =
        from > sentence.from() && tokens.is(from - 1, SmallWord.A) && event(to - 1, sentence);
    for (int i = from - 1; i >= Math.max(sentence.from(), from - ANNOUNCED_BEFORE); i--) {
      String word = tokens.lower(i);
      // "in custody until his next court appearance on 8 April"
      if (words.is(word, TenseWord.COMING)) {
        return true;
      }
      if (words.is(word, TenseWord.ANNOUNCING)) {
        return event;
      }
      if (word.equals(";") || isVerb(i)) {
        return false;
      }
      event |= words.is(word, TenseWord.EVENT);
    }
    return false;
  }

  private boolean opens(int token, TokenRange sentence) {
    return token == sentence.from();
  }

  private boolean isPossessive(int to, TokenRange sentence) {
    return to < sentence.to() && (tokens.lower(to).equals("'s") || tokens.lower(to).equals("'"));
  }

  private boolean event(int to, TokenRange sentence) {
    for (int i = to + 1; i < Math.min(sentence.to(), to + 4); i++) {
      if (words.is(tokens.word(i), TenseWord.EVENT)) {
        return true;
      }
    }
    return false;
  }

  /** "has cancelled Thursday's call", "ahead of Sunday's vote". */
  private boolean isCalledOff(int before, TokenRange sentence) {
    for (int i = before; i >= Math.max(sentence.from(), before - 3); i--) {
      if (words.is(tokens.word(i), TenseWord.CALLED_OFF)) {
        return true;
      }
    }
    return false;
  }

  /** "extended its deadline until Friday" lies ahead, "did not return until Friday" behind. */
  private Direction until(Direction verb, int before, TokenRange sentence) {
    if (verb != Direction.PAST || opens(before, sentence)) {
      return verb == Direction.UNKNOWN ? Direction.FUTURE : verb;
    }
    for (int i = before - 1; i >= Math.max(sentence.from(), before - 8); i--) {
      if (words.is(tokens.word(i), TenseWord.PUT_OFF)) {
        // "they had given the government until Thursday" is over
        boolean over = i > sentence.from() && tokens.is(i - 1, SmallWord.HAD);
        return over ? Direction.PAST : Direction.FUTURE;
      }
      if (words.is(tokens.word(i), TenseWord.ONLY_THEN)) {
        return Direction.PAST;
      }
    }
    return verb;
  }

  private Direction verb(int before, int to, TokenRange sentence) {
    // "the inquiry that opened on April 3 has ended"
    if (before > sentence.from() && isBehind(before - 1)) {
      Direction own = group(before - 1, sentence, 0);
      if (own != Direction.UNKNOWN) {
        return own;
      }
    }
    int next = to;
    while (next < sentence.to() && isAdverb(next)) {
      next++;
    }
    // "leaders on Sunday adopted", "the council on Monday will vote"
    if (next < sentence.to() && isFinite(next) && !isPossessive(to, sentence)) {
      return group(next, sentence, 0);
    }
    int floor = Math.max(sentence.from(), before - FARTHEST);
    for (int i = before; i >= floor; i--) {
      if (isVerb(i) || isPlanned(i)) {
        Direction found = group(i, sentence, 0);
        if (found != Direction.UNKNOWN) {
          return found;
        }
      } else if (tokens.lower(i).equals(";")) {
        break;
      }
    }
    int ceiling = Math.min(sentence.to(), to + FARTHEST);
    for (int i = to; i < ceiling; i++) {
      if (isFinite(i)) {
        return group(i, sentence, 0);
      }
    }
    return Direction.UNKNOWN;
  }

  private boolean isBehind(int token) {
    return tags != null
        && (tags.form(token) == VerbForm.PAST || tags.form(token) == VerbForm.PAST_PARTICIPLE);
  }

  private boolean isAdverb(int token) {
    return tags != null && tags.pos(token) == Pos.ADV;
  }

  private boolean isVerb(int token) {
    if (tags != null) {
      return tags.form(token) != VerbForm.NONE;
    }
    return isFinite(token) || Suffix.ED.ends(tokens.lower(token));
  }

  private boolean isFinite(int token) {
    if (tags != null) {
      return tags.form(token).isFinite();
    }
    return words.is(tokens.word(token), TenseWord.FINITE)
        || tokens.kind(token) == TokenKind.WORD && Suffix.ED.ends(tokens.lower(token));
  }

  /** Tells the tense of the verb group a token stands in. */
  private Direction group(int verb, TokenRange sentence, int depth) {
    String word = tokens.lower(verb);
    if (words.is(word, TenseWord.MODAL)) {
      return modal(verb, sentence);
    }
    int left = verb - 1;
    while (left >= sentence.from() && isInside(left)) {
      String part = tokens.lower(left);
      if (words.is(part, TenseWord.MODAL)) {
        return modal(left, sentence);
      }
      left--;
    }
    boolean infinitive = left >= sentence.from() && tokens.is(left, SmallWord.TO);
    if (infinitive && form(verb) != VerbForm.PAST) {
      return governed(left, sentence, depth);
    }
    if (isPlanned(verb) || isToBe(verb, left + 1)) {
      return Direction.FUTURE;
    }
    return switch (form(verb)) {
      case PAST, PAST_PARTICIPLE -> Direction.PAST;
      case ING -> progressive(verb, sentence);
      case PRESENT, PRESENT_3S, BASE -> present(verb);
      default -> Direction.UNKNOWN;
    };
  }

  private VerbForm form(int token) {
    if (tags != null) {
      return tags.form(token);
    }
    if (words.is(tokens.word(token), TenseWord.PRESENT)) {
      return VerbForm.PRESENT;
    }
    return tokens.lower(token).equals("says") ? VerbForm.PRESENT_3S : VerbForm.PAST;
  }

  /**
   * "will meet on Friday" lies ahead; "may have died on Friday", "nobody could be reached on
   * Friday" and "could not say on Friday" behind.
   */
  private Direction modal(int modal, TokenRange sentence) {
    String word = tokens.lower(modal);
    boolean will = words.is(word, TenseWord.WILL);
    for (int i = modal + 1; !will && i < Math.min(sentence.to(), modal + 4); i++) {
      if (tokens.is(i, SmallWord.HAVE)) {
        return Direction.PAST;
      }
    }
    if (!SmallWord.COULD.is(word)) {
      return Direction.FUTURE;
    }
    String next = modal + 1 < sentence.to() ? tokens.lower(modal + 1) : "";
    boolean denied = words.is(next, TenseWord.NOT);
    for (int i = modal - 1; !denied && i >= Math.max(sentence.from(), modal - 8); i--) {
      denied = words.is(tokens.word(i), TenseWord.NOBODY);
    }
    return denied ? Direction.PAST : Direction.FUTURE;
  }

  private boolean isInside(int token) {
    if (tags == null) {
      return false;
    }
    Pos pos = tags.pos(token);
    return pos == Pos.AUX || pos == Pos.ADV || words.is(tokens.word(token), TenseWord.NOT);
  }

  /** "is to meet", "planned to leave", "went to Oslo to sign". */
  private Direction governed(int to, TokenRange sentence, int depth) {
    int floor = Math.max(sentence.from(), to - 7);
    for (int i = to - 1; i >= floor; i--) {
      if (words.is(tokens.word(i), TenseWord.AHEAD)) {
        return Direction.FUTURE;
      }
      if (isVerb(i)) {
        return depth < 3 ? group(i, sentence, depth + 1) : Direction.UNKNOWN;
      }
    }
    return Direction.UNKNOWN;
  }

  /** "is flying to Oslo on Monday" lies ahead, "was flying" behind. */
  private Direction progressive(int verb, TokenRange sentence) {
    for (int i = verb - 1; i >= Math.max(sentence.from(), verb - 3); i--) {
      if (words.is(tokens.word(i), TenseWord.IS)) {
        return Direction.FUTURE;
      }
      if (words.is(tokens.word(i), TenseWord.WAS)) {
        return Direction.PAST;
      }
    }
    return Direction.UNKNOWN;
  }

  /** The present of a headline ("Jets strike port") tells what was, so it decides nothing. */
  private Direction present(int verb) {
    if (lines.kindAt(tokens.start(verb)) == LineKind.CAPTION) {
      return Direction.PAST; // "The two ministers hold talks in Oslo on Monday. (Photo by AFP)"
    }
    boolean is = verb + 1 < tokens.size() && words.is(tokens.lower(verb), TenseWord.IS);
    if (is && Suffix.ING.ends(tokens.lower(verb + 1))) {
      return Direction.FUTURE; // "are meeting on Friday", whatever class "meeting" has
    }
    boolean ahead =
        tags != null
            && (words.is(tags.base(verb), TenseWord.ANNOUNCED)
                || words.is(tags.base(verb), TenseWord.EXPECTING));
    return ahead ? Direction.FUTURE : Direction.UNKNOWN;
  }

  /** "scheduled", "due"; "set for Friday", not "set aside on Friday". */
  private boolean isPlanned(int token) {
    String word = tokens.lower(token);
    if (!words.is(word, TenseWord.PLANNED)) {
      return false;
    }
    String next = token + 1 < tokens.size() ? tokens.lower(token + 1) : "";
    return !word.equals("set") || words.is(next, TenseWord.AFTER_SET);
  }

  /** "the case is heard in May": a participle after "is" or "are" alone. */
  private boolean isToBe(int verb, int first) {
    if (first >= verb || form(verb) != VerbForm.PAST_PARTICIPLE && form(verb) != VerbForm.PAST) {
      return false;
    }
    boolean present = words.is(tokens.word(first), TenseWord.TO_BE);
    if (present && tokens.is(verb - 1, SmallWord.BEING)) {
      return true; // "Talks are being held on Friday"
    }
    return present
        && !tokens.is(verb - 1, SmallWord.BEEN)
        && !words.is(tokens.word(verb), TenseWord.OF_THE_PAST);
  }
}
