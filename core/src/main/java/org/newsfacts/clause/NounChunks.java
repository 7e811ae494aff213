package org.newsfacts.clause;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** Reads base noun phrases: "the 15-member council", "Israel's UN envoy Gilad Erdan", "she". */
final class NounChunks {
  private static final Set<String> TIME_HEADS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "today",
          "yesterday",
          "tomorrow",
          "tonight");
  private static final Set<String> TIME_UNITS =
      Set.of(
          "week",
          "month",
          "year",
          "day",
          "night",
          "morning",
          "afternoon",
          "evening",
          "weekend",
          "hour",
          "minute",
          "autumn",
          "century",
          "fortnight",
          "quarter",
          "summer",
          "winter",
          "spring",
          "decade");
  private static final Set<String> TIME_MODIFIERS =
      Set.of(
          "last",
          "this",
          "next",
          "each",
          "every",
          "that",
          "early",
          "late",
          "earlier",
          "later",
          "same",
          "previous",
          "following");
  private static final Set<String> QUANTIFIERS =
      Set.of(
          "at least",
          "more than",
          "less than",
          "fewer than",
          "up to",
          "as many",
          "close to",
          "no more",
          "no fewer");
  private static final Set<String> NUMBER_ADVERBS =
      Set.of(
          "about",
          "around",
          "some",
          "nearly",
          "almost",
          "over",
          "roughly",
          "approximately",
          "only",
          "just",
          "under");

  private static final Set<String> COUNTING_WORDS =
      Set.of("many", "several", "most", "few", "more", "others", "both", "all", "dozens");
  private static final Set<String> ROUND_NUMBERS =
      Set.of("dozen", "hundred", "thousand", "million", "billion", "third", "quarter", "half");

  private final Tokens tokens;
  private final Tags tags;

  NounChunks(Tokens tokens, Tags tags) {
    this.tokens = tokens;
    this.tags = tags;
  }

  /** Returns the noun phrase that begins at the token, or null. */
  @Nullable NounPhrase at(int start, int limit) {
    if (isManyAlone(start, limit)) {
      return new NounPhrase(start, TokenRange.of(start, start + 1), null, false);
    }
    int at = skipQuantifier(start, limit);
    int head = -1;
    int lastAdjective = -1;
    int determiner = -1;
    @Nullable TokenRange possessor = null;
    int i = at;
    int end = at;
    while (i < limit) {
      Pos pos = tags.pos(i);
      if (pos == Pos.NOUN || pos == Pos.PROPN || pos == Pos.NUM || pos == Pos.SYM) {
        if (head >= 0 && isDayWord(i)) {
          break;
        }
        head = i;
        if (endsWithDay(start, i, limit)) {
          end = i + 1;
          break;
        }
      } else if (pos == Pos.PRON) {
        if (i == at && !isPossessive(i)) {
          return pronoun(start, i, limit);
        }
        if (head < 0 && tokens.lower(i).equals("one")) {
          head = i; // "no one"
        } else if (head >= 0 || !isPossessive(i)) {
          break;
        } else {
          determiner = i;
        }
      } else if (pos == Pos.DET) {
        if (head >= 0) {
          break;
        }
        determiner = i;
      } else if (pos == Pos.ADJ) {
        if (head >= 0 && (!continues(i, limit) || opensTime(i, limit))) {
          break;
        }
        lastAdjective = i;
      } else if (pos == Pos.PART && head >= 0 && isGenitive(i)) {
        if (!opensNoun(i + 1, limit)) {
          i++;
          end = i;
          break;
        }
        possessor = TokenRange.of(start, i);
        head = -1;
      } else if (tokens.kind(i) == TokenKind.QUOTE) {
        if (i + 1 >= limit || !opensNoun(i + 1, limit) || head >= 0 && !joins(i, limit)) {
          break;
        }
      } else if (pos == Pos.VERB && head < 0 && isModifier(i, at, limit)) {
        lastAdjective = i;
      } else if (pos == Pos.ADV
          && head < 0
          && !tokens.lower(i).equals("how")
          && (i == at ? startsModified(i, limit) : opensNoun(i + 1, limit))) {
        lastAdjective = lastAdjective < 0 ? -1 : lastAdjective;
      } else if (pos == Pos.CCONJ
          && head < 0
          && lastAdjective == i - 1
          && i + 1 < limit
          && tags.pos(i + 1) == Pos.ADJ
          && continues(i + 1, limit)) {
        lastAdjective = i;
      } else if (pos == Pos.PUNCT
          && head < 0
          && lastAdjective == i - 1
          && i > at
          && isComma(i)
          && i + 1 < limit
          && tags.pos(i + 1) == Pos.ADJ
          && continues(i + 1, limit)) {
        lastAdjective = i;
      } else {
        break;
      }
      i++;
      end = i;
    }
    return made(start, at, end, head, lastAdjective, determiner, possessor);
  }

  /** "On [Monday] Ana Ruiz left": the name is a phrase of its own; not so in "the Sunday Times". */
  private boolean endsWithDay(int start, int at, int limit) {
    if (at + 1 >= limit
        || tags.pos(at) != Pos.PROPN
        || tags.pos(at + 1) != Pos.PROPN
        || !TIME_HEADS.contains(tokens.lower(at))
        || tags.pos(start) == Pos.DET && start < at && !isTimeModifier(start)) {
      return false;
    }
    boolean day = tokens.lower(at).endsWith("day");
    return day || start > 0 && start == at && tags.pos(start - 1) == Pos.ADP;
  }

  /** "Twin bombings [yesterday] struck", "the attacks [today] in Lima". */
  private boolean isDayWord(int at) {
    return switch (tokens.lower(at)) {
      case "yesterday", "today", "tomorrow", "tonight" -> true;
      default -> false;
    };
  }

  /** "two shootings [last week]", "talks [next Monday]". */
  private boolean opensTime(int at, int limit) {
    return isTimeModifier(at)
        && at + 1 < limit
        && (TIME_UNITS.contains(tags.lemma(at + 1)) || TIME_HEADS.contains(tokens.lower(at + 1)));
  }

  private boolean isTimeModifier(int at) {
    return TIME_MODIFIERS.contains(tokens.lower(at));
  }

  /** "[Many] were hurt", "several of them died", "others fled": the noun is left out. */
  private boolean isManyAlone(int at, int limit) {
    if (at + 1 >= limit || tags.pos(at) == Pos.ADV || !COUNTING_WORDS.contains(tokens.lower(at))) {
      return false;
    }
    Pos next = tags.pos(at + 1);
    return next == Pos.AUX
        || next == Pos.VERB && tags.form(at + 1) != VerbForm.ING && !continues(at + 1, limit)
        || tokens.lower(at + 1).equals("of")
        || tags.form(at + 1).isFinite();
  }

  private @Nullable NounPhrase made(
      int start,
      int at,
      int end,
      int head,
      int lastAdjective,
      int determiner,
      @Nullable TokenRange possessor) {
    int to = end;
    while (to > at && tokens.kind(to - 1) == TokenKind.QUOTE) {
      to--;
    }
    if (to <= at) {
      return null;
    }
    if (head >= 0) {
      boolean genitive = tags.pos(to - 1) == Pos.PART;
      int last = genitive ? to : Math.max(head + 1, Math.min(to, head + 1));
      return new NounPhrase(
          head, TokenRange.of(start, Math.max(last, head + 1)), possessor, isTime(at, head));
    }
    if (possessor != null) {
      int owner = possessor.to() - 1;
      return new NounPhrase(owner, TokenRange.of(start, Math.max(to, owner + 1)), null, false);
    }
    if (determiner >= 0) {
      int last = lastAdjective > determiner ? lastAdjective : determiner;
      return new NounPhrase(last, TokenRange.of(start, last + 1), null, false);
    }
    return null;
  }

  private NounPhrase pronoun(int start, int at, int limit) {
    int to = at + 1;
    if (to < limit && tags.pos(to) == Pos.ADJ && tokens.lower(to).equals("else")) {
      to++;
    }
    return new NounPhrase(at, TokenRange.of(start, to), null, false);
  }

  private boolean isTime(int at, int head) {
    String word = tags.lemma(head);
    String lower = tokens.lower(head);
    boolean walk = lower.equals("march") && !tokens.isCapitalized(head); // "a march of students"
    if (TIME_HEADS.contains(lower)
        && !walk
        && (tags.pos(head) == Pos.PROPN
            || tags.pos(head) == Pos.NOUN
            || tags.pos(head) == Pos.NUM)) {
      return true;
    }
    if (isYearAfterDay(at, head)) {
      return true;
    }
    if (tags.pos(head) == Pos.NUM && head > at && TIME_HEADS.contains(tokens.lower(head - 1))) {
      return true;
    }
    if (!TIME_UNITS.contains(word)) {
      return false;
    }
    for (int i = at; i < head; i++) {
      if (TIME_MODIFIERS.contains(tokens.lower(i)) || TIME_HEADS.contains(tokens.lower(i))) {
        return true;
      }
    }
    return head + 1 < tokens.size()
        && (tokens.lower(head + 1).equals("ago") || tokens.lower(head + 1).equals("later"));
  }

  /** "at least 40", "as many as a dozen", "up to 50": a number, though it begins like a phrase. */
  boolean opensWithQuantifier(int at, int limit) {
    return skipQuantifier(at, limit) > at + 1;
  }

  /** "On January 8, [1880], the bridge fell." */
  private boolean isYearAfterDay(int at, int head) {
    return at == head
        && head >= 2
        && tags.pos(head) == Pos.NUM
        && tokens.end(head) - tokens.start(head) == 4
        && isComma(head - 1)
        && tags.pos(head - 2) == Pos.NUM
        && head >= 3
        && TIME_HEADS.contains(tokens.lower(head - 3));
  }

  private int skipQuantifier(int at, int limit) {
    if (at + 2 < limit && QUANTIFIERS.contains(tokens.lower(at) + " " + tokens.lower(at + 1))) {
      int next = at + 2;
      if (tokens.lower(next).equals("than") || tokens.lower(next).equals("as")) {
        next++;
      }
      return next < limit && isNumber(next) ? next : at;
    }
    if (at + 1 < limit && NUMBER_ADVERBS.contains(tokens.lower(at)) && isNumber(at + 1)) {
      return at + 1;
    }
    return at;
  }

  private boolean isNumber(int at) {
    if (tags.pos(at) == Pos.NUM || tags.pos(at) == Pos.NOUN && tokens.lower(at).equals("dozens")) {
      return true;
    }
    return tokens.lower(at).equals("a")
        && at + 1 < tokens.size()
        && ROUND_NUMBERS.contains(tokens.lower(at + 1));
  }

  /** Returns whether an adjective or participle at the token still has a noun after it. */
  private boolean continues(int at, int limit) {
    int i = at;
    int steps = 0;
    while (i < limit && steps++ < 6) {
      Pos pos = tags.pos(i);
      if (pos == Pos.NOUN || pos == Pos.PROPN || pos == Pos.NUM && i > at) {
        return true;
      }
      if (pos != Pos.ADJ
          && pos != Pos.ADV
          && pos != Pos.CCONJ
          && tokens.kind(i) != TokenKind.QUOTE
          && !isComma(i)) {
        return false;
      }
      i++;
    }
    return false;
  }

  private boolean opensNoun(int at, int limit) {
    if (at >= limit) {
      return false;
    }
    return switch (tags.pos(at)) {
      case NOUN, PROPN, NUM, ADJ -> true;
      case ADV ->
          at + 1 < limit
              && (tags.pos(at + 1) == Pos.ADJ
                  || tags.pos(at + 1) == Pos.NUM
                  || tags.pos(at + 1) == Pos.VERB);
      case VERB ->
          at + 1 < limit
              && (tags.pos(at + 1) == Pos.NOUN || tags.pos(at + 1) == Pos.ADJ)
              && (tags.form(at) == VerbForm.PAST_PARTICIPLE || tags.form(at) == VerbForm.ING);
      default ->
          tokens.kind(at) == TokenKind.QUOTE
              && at + 1 < limit
              && (tags.pos(at + 1) == Pos.NOUN
                  || tags.pos(at + 1) == Pos.ADJ
                  || tags.pos(at + 1) == Pos.PROPN);
    };
  }

  /**
   * An inner pair of marks: the "great" leader; not the end of one phrase and the start of another.
   */
  private boolean joins(int quote, int limit) {
    return quote + 1 < limit
        && (tags.pos(quote + 1) == Pos.NOUN || tags.pos(quote + 1) == Pos.PROPN);
  }

  private boolean startsModified(int at, int limit) {
    return at + 1 < limit
        && (tags.pos(at + 1) == Pos.ADJ || tags.pos(at + 1) == Pos.NUM)
        && continues(at + 1, limit);
  }

  /**
   * "the worsening violence", "an expanded council"; at the start only before a noun without object
   * sense.
   */
  private boolean isModifier(int i, int at, int limit) {
    VerbForm form = tags.form(i);
    if (form != VerbForm.ING && form != VerbForm.PAST_PARTICIPLE || i + 1 >= limit || i == at) {
      return false;
    }
    return continues(i + 1, limit);
  }

  private boolean isPossessive(int at) {
    return switch (tokens.lower(at)) {
      case "his", "its", "their", "my", "our", "your" -> true;
      case "her" -> opensNoun(at + 1, tokens.size());
      case "whose" -> true;
      default -> false;
    };
  }

  private boolean isGenitive(int at) {
    String word = tokens.lower(at);
    return word.equals("'s") || word.equals("'");
  }

  private boolean isComma(int at) {
    return tokens.lower(at).equals(",");
  }
}
