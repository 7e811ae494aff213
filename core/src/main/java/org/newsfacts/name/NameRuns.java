package org.newsfacts.name;

import org.newsfacts.lexicon.Phrases;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.Tokens;

/** Finds how far names reach: runs of capitals, and the bodies inside and beyond them. */
final class NameRuns {
  private static final int LONGEST_GAP = 3;

  /** No name has more words; a page of capitals is read in pieces. */
  private static final int LONGEST = 32;

  private final Tokens tokens;
  private final NameWords words;
  private final NameLists lists;

  NameRuns(Tokens tokens, NameWords words, NameLists lists) {
    this.tokens = tokens;
    this.words = words;
    this.lists = lists;
  }

  /** Returns the token after the run of capitals that starts here, small particles included. */
  int end(int from, int limit) {
    int at = from + 1;
    int stop = Math.min(limit, from + LONGEST);
    while (at < stop) {
      int next = nextWord(at, stop);
      if (next < 0) {
        break;
      }
      at = next + 1;
    }
    return at;
  }

  /** Returns the next name word of a run, reached over particles or into quotation marks. */
  private int nextWord(int at, int limit) {
    if (words.isName(at) || isLateMonth(at) || isNickname(at, limit)) {
      return at;
    }
    int next = isOpenApostrophe(at, limit) ? at + 1 : at;
    while (next < limit
        && next < at + LONGEST_GAP
        && lists.is(tokens.word(next), NameWord.PARTICLE)
        && !words.isCapital(next)) {
      next++;
    }
    return next > at && next < limit && words.isName(next) ? next : -1;
  }

  /** "Rashid Shia' al-Badri": an ayn written as an apostrophe, no owner. */
  private boolean isOpenApostrophe(int at, int limit) {
    String mark = tokens.lower(at);
    return at + 1 < limit
        && (mark.equals("'") || mark.equals("`"))
        && tokens.start(at) == tokens.end(at - 1)
        && !tokens.lower(at - 1).endsWith("s")
        && lists.is(articleOf(at + 1), NameWord.ARTICLE)
        && words.isName(at + 1);
  }

  /** "al" of "al-Badri"; empty for a word without a hyphen. */
  private String articleOf(int at) {
    String lower = tokens.lower(at);
    return lower.substring(0, Math.max(0, lower.indexOf('-')));
  }

  /** "Theresa May", "Tim March said": months that are family names. */
  private boolean isLateMonth(int at) {
    if (!lists.is(tokens.lower(at), NameWord.MONTH_NAME) || !words.isCapital(at)) {
      return false;
    }
    boolean first = lists.isFirstName(tokens.word(at - 1));
    boolean dated = at + 1 < tokens.size() && tokens.kind(at + 1) == TokenKind.NUMBER;
    boolean usual = lists.is(tokens.lower(at), NameWord.FAMILY_NAME);
    return usual
        ? first || !lists.isCommon(tokens.word(at - 1))
        : first && !dated && (words.acts(at + 1) || isTitled(at - 1));
  }

  /** "Rep. Tim March": a title before the first name. */
  private boolean isTitled(int first) {
    return first > 0 && lists.titleEnd(tokens, first - 1, first) == first;
  }

  /** Any of the three tokens of {@code "Boy"} in {@code Crisanto "Boy" Villarosa}. */
  private boolean isNickname(int at, int limit) {
    if (tokens.kind(at) == TokenKind.QUOTE) {
      boolean opens =
          at + 3 < limit
              && words.isCapital(at + 1)
              && tokens.kind(at + 2) == TokenKind.QUOTE
              && words.isName(at + 3)
              && words.isName(at - 1);
      boolean closes =
          at > 2
              && at + 1 < limit
              && tokens.kind(at - 2) == TokenKind.QUOTE
              && words.isCapital(at - 1)
              && words.isName(at + 1)
              && words.isName(at - 3);
      return opens || closes;
    }
    return at > 1
        && at + 2 < limit
        && words.isCapital(at)
        && tokens.kind(at - 1) == TokenKind.QUOTE
        && tokens.kind(at + 1) == TokenKind.QUOTE
        && words.isName(at - 2)
        && words.isName(at + 2);
  }

  /** Returns the first token of a run at which a title stands; the end when there is none. */
  int untilTitle(int from, int end, int limit) {
    for (int at = from; at < end; at++) {
      if (titleEnd(at, limit) > 0 && !(at > 0 && words.isName(at - 1) && isSurname(at))) {
        return at;
      }
    }
    return end;
  }

  /** "King" in "Stephen King": a first name of no town stands before. */
  private boolean isSurname(int at) {
    String before = tokens.lower(at - 1);
    boolean foreign = !lists.isCommon(tokens.word(at - 1)) && !lists.isCommon(tokens.word(at));
    return (lists.isFirstName(tokens.word(at - 1)) || foreign && !before.endsWith("."))
        && !tokens.lower(at).endsWith(".")
        && lists.isNameLikeTitle(tokens.lower(at))
        && lists.known(tokens, at - 1, at, false) == null;
  }

  /** Returns the token after a title; -1 also for "Justice" in "Justice Ministry". */
  int titleEnd(int at, int limit) {
    int end = lists.titleEnd(tokens, at, limit);
    if (end == at + 1 && isFirstName(at, limit)) {
      return -1;
    }
    if (end < 0 || lists.headEnd(tokens, at, limit) > end) {
      return -1;
    }
    boolean ofBody =
        end < limit
            && words.isCapital(end)
            && words.isCapital(at)
            && lists.headEnd(tokens, end, limit) > end
            && lists.titleEnd(tokens, end, limit) < 0;
    return ofBody ? -1 : end;
  }

  /** "Brig. Gen. Amir Kazemi": after another title, before a name, a first name. */
  private boolean isFirstName(int at, int limit) {
    return at > 0
        && at + 1 < limit
        && lists.is(tokens.lower(at), NameWord.NAME_LIKE)
        && lists.isFirstName(tokens.word(at))
        && lists.titleEnd(tokens, at - 1, at) == at
        && words.isName(at + 1)
        && !lists.isCommon(tokens.word(at + 1));
  }

  /** Returns the token after the last head noun of bodies written with a capital; -1 if none. */
  int bodyEnd(int from, int limit) {
    int found = -1;
    for (int at = from; at < limit; at++) {
      if (words.isCapital(at)) {
        int end = lists.headEnd(tokens, at, limit);
        found = end > at ? end : found;
      }
    }
    return found;
  }

  /** Goes on over "of Foreign Affairs", "for Arab Citizens of Israel", "and Human Services". */
  int withComplements(int end, int limit) {
    int at = end;
    for (int part = 0; part < 3; part++) {
      int next = complement(at, limit);
      if (next < 0) {
        break;
      }
      at = next;
    }
    return at;
  }

  private int complement(int at, int limit) {
    if (at + 1 >= limit) {
      return -1;
    }
    String link = tokens.lower(at);
    int next = at + 1;
    boolean on =
        SmallWord.ON.is(link) && words.isCapital(next) && lists.isCommon(tokens.word(next));
    if (!SmallWord.OF.is(link) && !SmallWord.FOR.is(link) && !on) {
      return -1;
    }
    if (tokens.is(next, SmallWord.THE) && next + 1 < limit) {
      next++;
    }
    if (!words.isCapital(next)
        || lists.is(tokens.word(next), NameWord.CALENDAR)
        || !words.isName(next)) {
      return -1;
    }
    int end = untilTitle(next, end(next, limit), limit);
    if (end == next) {
      return -1;
    }
    Phrases.Match<NameLists.Entry> known = lists.known(tokens, next, limit, false);
    int state = known == null ? end : known.tokens().to();
    if (state < end && lists.isFirstName(tokens.word(state))) {
      return state; // "the Office of Peru Ana Sol"
    }
    int body = bodyEnd(next, end);
    int person = personStart(next, end);
    return body > 0 ? body : person > next ? person : withSecond(end, limit);
  }

  /** "Ada" in "Foreign Affairs Ada Berg": the first name after plain nouns, -1 when none stands. */
  int personStart(int from, int end) {
    for (int at = from; at < end - 1; at++) {
      String lower = tokens.lower(at);
      if (!lists.isCommon(tokens.word(at)) && !lists.is(lower, NameWord.PARTY)) {
        return at > from && lists.isFirstName(tokens.word(at)) ? at : -1;
      }
    }
    return -1;
  }

  /** Returns the first token of a run that is not in the dictionary. */
  int firstUncommon(int from, int end) {
    int at = from;
    while (at < end && lists.isCommon(tokens.word(at))) {
      at++;
    }
    return at;
  }

  /**
   * "Education and Science", "Culture, Sport and Tourism" with the first part before {@code at}.
   */
  private int withSecond(int at, int limit) {
    if (at + 1 >= limit || !isSubject(at - 1)) {
      return at;
    }
    int next = at + 1;
    boolean joined = tokens.is(at, SmallWord.AND) || tokens.lower(at).equals("&");
    if (!joined || !words.isName(next) || !isSubject(next)) {
      return at;
    }
    int end = end(next, limit);
    return untilTitle(next, end, limit) == end ? end : at;
  }

  /** "Finance", "Volcanology". */
  private boolean isSubject(int at) {
    return lists.isCommon(tokens.word(at)) || tokens.lower(at).endsWith("logy");
  }

  /** "Food" before "and Drug Administration": the end of the whole; -1 when it is no body. */
  int bodyOverAnd(int end, int limit) {
    if (end + 1 >= limit || !lists.isCommon(tokens.word(end - 1))) {
      return -1;
    }
    boolean joined = tokens.is(end, SmallWord.AND) || tokens.lower(end).equals("&");
    if (!joined || !words.isName(end + 1) || lists.known(tokens, end + 1, limit, false) != null) {
      return -1;
    }
    int last = end(end + 1, limit);
    int body = bodyEnd(end + 1, untilTitle(end + 1, last, limit));
    return body > end + 2 ? body : -1;
  }

  /** Returns the token after "health ministry", "navy" in lower case; -1 when none follows. */
  int lowerBodyEnd(int from, int limit) {
    for (int at = from; at < Math.min(limit, from + LONGEST_GAP); at++) {
      int end = lists.lowerHeadEnd(tokens, at, limit);
      if (end > 0) {
        return !words.isCapital(at) && isModifier(from, at) ? end : -1;
      }
      if (lists.titleEnd(tokens, at, limit) > 0) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isModifier(int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.isCapital(at) || tokens.kind(at) != TokenKind.WORD || !words.isModifier(at)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the token after the last word that ends the name of a place; -1 when there is none. */
  int placeEnd(int from, int limit) {
    int found = -1;
    for (int at = from; at < limit; at++) {
      found = words.isCapital(at) && lists.isPlaceHead(tokens.word(at)) ? at + 1 : found;
    }
    return found;
  }

  /** Whether a particle of people's names stands inside, or an initial at the front. */
  boolean hasPersonalParts(int from, int to) {
    for (int at = from; at < to - 1; at++) {
      String lower = tokens.lower(at);
      if (at > from && lists.is(lower, NameWord.PERSONAL)
          || lower.length() == 2 && lower.endsWith(".")
          || lower.length() == 4 && lower.charAt(1) == '.' && lower.endsWith(".")) {
        return true;
      }
    }
    String last = tokens.lower(to - 1);
    return to - from > 1
        && lists.isFirstName(tokens.word(from))
        && (last.startsWith("al-") || last.startsWith("el-"));
  }
}
