package org.newsfacts.clause;

import org.jspecify.annotations.Nullable;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** One noun phrase while it is read from left to right. Single use. */
final class NounScan {
  private final Tokens tokens;
  private final Tags tags;
  private final NounWords words;
  private final TimeNouns times;
  private final int start;
  private final int first;
  private final int limit;

  private int head = -1;
  private int lastAdjective = -1;
  private int determiner = -1;
  private @Nullable TokenRange possessor;
  private int end;

  /** A scan from {@code start}; {@code first} is the word behind "at least", "about". */
  NounScan(
      Tokens tokens, Tags tags, NounWords words, TimeNouns times, int start, int first, int limit) {
    this.tokens = tokens;
    this.tags = tags;
    this.words = words;
    this.times = times;
    this.start = start;
    this.first = first;
    this.limit = limit;
    this.end = first;
  }

  /** Returns the noun phrase, or null when none begins here. */
  @Nullable NounPhrase read() {
    boolean on = true;
    for (int at = first; on && at < limit && takes(at); at++) {
      end = at + 1;
      on = !isClosedBy(at);
    }
    return made();
  }

  private boolean takes(int at) {
    return switch (tags.pos(at)) {
      case NOUN, PROPN, NUM, SYM -> takesNoun(at);
      case PRON -> takesPronoun(at);
      case DET -> {
        determiner = head < 0 ? at : determiner;
        yield head < 0;
      }
      case ADJ -> takesAdjective(at);
      default -> takesOther(at);
    };
  }

  private boolean takesNoun(int at) {
    if (head >= 0 && (times.isDayWord(at) || isDayBehind(at) || isHowOften(at))) {
      return false;
    }
    head = at;
    return true;
  }

  /** "visited the town [four times]", "left the port [two days] ago". */
  private boolean isHowOften(int at) {
    return tags.pos(at) == Pos.NUM
        && head == at - 1
        && tags.pos(head) == Pos.NOUN
        && at + 1 < limit
        && tags.pos(at + 1) == Pos.NOUN
        && (times.isUnit(at + 1) || tokens.lower(at + 1).equals("times"));
  }

  /**
   * "a phone discussion [Saturday] with X", "Oman [Monday] condemned it"; not "the Christmas Monday
   * market", "Easter Monday began".
   */
  private boolean isDayBehind(int at) {
    if (head != at - 1 || !times.isWeekday(at)) {
      return false;
    }
    if (tags.pos(head) == Pos.PROPN) {
      return at + 1 < limit && tags.form(at + 1).isFinite() && !times.namesDay(head);
    }
    return tags.pos(head) == Pos.NOUN
        && (at + 1 >= limit
            || tags.pos(at + 1) != Pos.NOUN && tags.pos(at + 1) != Pos.PROPN
            || times.isUnit(at + 1));
  }

  /** "no [one]", "[his] office". */
  private boolean takesPronoun(int at) {
    if (head >= 0) {
      return false;
    }
    if (tokens.is(at, SmallWord.ONE)) {
      head = at;
      return true;
    }
    if (!words.isPossessive(at)) {
      return false;
    }
    determiner = at;
    return true;
  }

  private boolean takesAdjective(int at) {
    if (head >= 0 && (!words.continues(at, limit) || times.opensTime(at, limit))) {
      return false;
    }
    lastAdjective = at;
    return true;
  }

  private boolean takesOther(int at) {
    Pos pos = tags.pos(at);
    if (pos == Pos.PART && head >= 0 && words.isGenitive(at)) {
      if (words.opensNoun(at + 1, limit)) {
        possessor = TokenRange.of(start, at);
        head = -1;
      }
      return true;
    }
    if (tokens.kind(at) == TokenKind.QUOTE) {
      return at + 1 < limit
          && words.opensNoun(at + 1, limit)
          && (head < 0 || words.joins(at, limit));
    }
    if (head >= 0) {
      return words.isShortForm(at, limit) || isCountedModifier(at);
    }
    if (pos == Pos.VERB && words.isModifier(at, first, limit)
        || at > first && lastAdjective == at - 1 && words.joinsAdjectives(at, limit)) {
      lastAdjective = at;
      return true;
    }
    return pos == Pos.ADV
        && !tokens.is(at, SmallWord.HOW)
        && (at == first ? words.startsModified(at, limit) : words.opensNoun(at + 1, limit));
  }

  /** "relatives of the 12 [kidnapped] sailors", not "the two seized weapons". */
  private boolean isCountedModifier(int at) {
    return head == at - 1
        && tags.pos(head) == Pos.NUM
        && tags.form(at) == VerbForm.PAST_PARTICIPLE
        && at + 1 < limit
        && tags.pos(at + 1) == Pos.NOUN
        && !times.isTime(at + 1, at + 1)
        && !tokens.lower(at + 1).equals(tags.lemma(at + 1));
  }

  /** "the ministry's" before a verb, "Monday" and "yesterday" before a name end the phrase. */
  private boolean isClosedBy(int at) {
    return tags.pos(at) == Pos.PART && head >= 0
        || head == at && times.endsWithDay(start, at, limit)
        || head == at && at == start && times.isDayOfVerb(at, limit)
        || head == at && at == start && times.isDayWord(at) && isName(at + 1);
  }

  private boolean isName(int at) {
    return at < limit && tags.pos(at) == Pos.PROPN;
  }

  private @Nullable NounPhrase made() {
    int to = end;
    while (to > first && tokens.kind(to - 1) == TokenKind.QUOTE) {
      to--;
    }
    if (to <= first) {
      return null;
    }
    if (head >= 0) {
      int last = tags.pos(to - 1) == Pos.PART ? to : head + 1;
      return new NounPhrase(head, TokenRange.of(start, last), possessor, times.isTime(first, head));
    }
    if (possessor != null) {
      int owner = possessor.to() - 1;
      return new NounPhrase(owner, TokenRange.of(start, Math.max(to, owner + 1)), null, false);
    }
    if (determiner >= 0) {
      int last = Math.max(lastAdjective, determiner);
      return new NounPhrase(last, TokenRange.of(start, last + 1), null, false);
    }
    return null;
  }
}
