package org.newsfacts.name;

import java.util.EnumSet;
import java.util.Set;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Suffix;
import org.newsfacts.clause.Tags;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.text.Line;
import org.newsfacts.text.Lines;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** Tells which tokens of a text look like parts of names. */
final class NameWords {
  /** Words of these classes begin sentences, not names: "During", "Your". */
  private static final Set<Pos> SMALL =
      EnumSet.of(
          Pos.ADP, Pos.PRON, Pos.DET, Pos.SCONJ, Pos.CCONJ, Pos.AUX, Pos.PART, Pos.ADV, Pos.INTJ,
          Pos.NUM, Pos.VERB);

  private static final int LONGEST_SUBJECT = 5;

  private final Tokens tokens;
  private final Tags tags;
  private final NameLists lists;
  private final boolean[] word;
  private final boolean[] initial;
  private final boolean[] shouting;

  NameWords(Tokens tokens, Sentences sentences, Lines lines, Tags tags, NameLists lists) {
    this.tokens = tokens;
    this.tags = tags;
    this.lists = lists;
    this.word = new boolean[tokens.size()];
    this.initial = new boolean[tokens.size()];
    this.shouting = new boolean[tokens.size()];
    markInitials(sentences, lines);
    for (int i = 0; i < word.length; i++) {
      word[i] = !shouting[i] && looksLikeName(i);
    }
  }

  private void markInitials(Sentences sentences, Lines lines) {
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      TokenRange range = sentences.get(sentence);
      if (range.isEmpty()) {
        continue;
      }
      Line line = lines.at(tokens.start(range.from()));
      Case letters = caseOf(range);
      boolean headline = line.kind().isNews() && letters != Case.RUNNING;
      boolean open = true;
      for (int i = range.from(); i < range.to(); i++) {
        shouting[i] = letters == Case.SHOUTING;
        initial[i] = open || headline;
        open =
            open && tokens.kind(i) != TokenKind.WORD
                || tokens.kind(i) == TokenKind.QUOTE
                || tokens.lower(i).equals(":");
      }
    }
  }

  private enum Case {
    RUNNING,
    TITLE,
    SHOUTING
  }

  /** "Talks to Open in Oslo" is written like a title, "TALKS TO OPEN" shouts. */
  private Case caseOf(TokenRange range) {
    int words = 0;
    int capitals = 0;
    int upper = 0;
    for (int i = range.from(); i < range.to(); i++) {
      if (tokens.kind(i) == TokenKind.WORD && tokens.end(i) - tokens.start(i) > 3) {
        words++;
        capitals += tokens.isCapitalized(i) ? 1 : 0;
        upper += NameLists.isUpper(tokens, i) ? 1 : 0;
      }
    }
    if (words > 2 && upper * 10 >= words * 8) {
      return Case.SHOUTING;
    }
    boolean stopped = tokens.lower(range.to() - 1).equals(".") && !hasLargeSmallWords(range);
    return !stopped && words > 4 && capitals * 10 >= words * 8 ? Case.TITLE : Case.RUNNING;
  }

  /** "Minister Hears About It From Others.": verbs and prepositions stand in capitals. */
  private boolean hasLargeSmallWords(TokenRange range) {
    int large = 0;
    for (int i = range.from() + 1; i < range.to(); i++) {
      boolean capital = tokens.kind(i) == TokenKind.WORD && tokens.isCapitalized(i);
      large += capital && SMALL.contains(tags.pos(i)) && !NameLists.isUpper(tokens, i) ? 1 : 0;
    }
    return large > 1;
  }

  private boolean looksLikeName(int i) {
    if (tokens.kind(i) != TokenKind.WORD) {
      return false;
    }
    String lower = tokens.lower(i);
    if (!tokens.isCapitalized(i)) {
      return hasArticle(i);
    }
    if (lists.is(lower, NameWord.CALENDAR)) {
      return opensPerson(i);
    }
    if (lists.is(lower, NameWord.NEVER) || isCompound(i, lower)) {
      return false;
    }
    if (!initial[i]) {
      return true;
    }
    if (lists.isCommon(tokens.word(i))) { // "Let us go", but "Rose Ekdahl"
      boolean named = i > 0 && isCapital(i - 1);
      return named && lists.isFirstName(tokens.word(i - 1))
          || tags.pos(i) == Pos.PROPN
              && (named
                  || i + 1 < tokens.size() && isCapital(i + 1)
                  || lists.isFirstName(tokens.word(i)))
          || lists.isFirstName(tokens.word(i)) && opensSubject(i)
          || lists.isCall(lower) && opensSubject(i);
    }
    return !SMALL.contains(tags.pos(i)) || lists.isFirstName(tokens.word(i)) && opensSubject(i);
  }

  /** "Jan Doorn told": a month that is a first name before a family name. */
  private boolean opensPerson(int i) {
    int next = i + 1;
    return tags.pos(i) == Pos.PROPN
        && lists.isFirstName(tokens.word(i))
        && next < tokens.size()
        && isCapital(next)
        && tags.pos(next) == Pos.PROPN
        && !lists.is(tokens.word(next), NameWord.CALENDAR)
        && !lists.isCommon(tokens.word(next))
        && !lists.isPlace(tokens, next)
        && (i == 0 || tags.pos(i - 1) != Pos.ADP && tags.pos(i - 1) != Pos.NUM);
  }

  /** "Pat Rice condemned", "Help Malawi condemned": capitals up to a verb that has no other. */
  private boolean opensSubject(int i) {
    int at = i + 1;
    while (at < tokens.size() && at < i + LONGEST_SUBJECT && isCapital(at)) {
      at++;
    }
    if (at == i + 1 || at >= tokens.size()) {
      return false;
    }
    if (tokens.is(at, SmallWord.AND) && at + 1 < tokens.size() && isCapital(at + 1)) {
      at++; // "Will Carr and Mark Bond met"
      while (at < tokens.size() && at < i + 2 * LONGEST_SUBJECT && isCapital(at)) {
        at++;
      }
    }
    if (at < tokens.size() && tags.pos(at) == Pos.ADV && at + 1 < tokens.size()) {
      at++;
    }
    VerbForm form = at < tokens.size() ? tags.form(at) : VerbForm.NONE;
    return form == VerbForm.PAST || form == VerbForm.PRESENT_3S || form == VerbForm.MODAL;
  }

  /** "al-Amr", "d'Aubrac": a small article and a capital. */
  private boolean hasArticle(int i) {
    String text = tokens.source();
    int start = tokens.start(i);
    for (int at = start + 1; at < Math.min(start + 4, tokens.end(i) - 1); at++) {
      char c = text.charAt(at);
      if (c == '-' || c == '\'' || c == '’' || c == '\u2010' || c == '\u2011') {
        return Character.isUpperCase(text.charAt(at + 1))
            && lists.is(tokens.lower(i).substring(0, at - start), NameWord.ARTICLE);
      }
    }
    return false;
  }

  /** "Tobruk-based", "US-led", "U.S.-Canada": no names by themselves. */
  private boolean isCompound(int i, String lower) {
    int hyphen = lower.indexOf('-');
    if (hyphen < 1 || lower.endsWith("-")) {
      return false;
    }
    String last = lower.substring(lower.lastIndexOf('-') + 1);
    boolean small = Character.isLowerCase(tokens.source().charAt(tokens.end(i) - last.length()));
    if (lists.is(last, NameWord.COMPOUND_ENDING)
        || last.length() > 4 && small && (lists.isCommon(last) || Suffix.ED.ends(last))) {
      return true;
    }
    return lists.isNation(lower.substring(0, hyphen))
        || lower.startsWith("pro-")
        || lower.startsWith("anti-")
        || lower.startsWith("non-")
        || lower.startsWith("ex-");
  }

  /** "Berg said", "Berg later condemned": what only people and bodies do follows. */
  boolean acts(int end) {
    int verb = end;
    if (verb < word.length && tags.pos(verb) == Pos.ADV) {
      verb++;
    }
    if (verb < word.length && tags.pos(verb) == Pos.AUX) {
      verb++;
    }
    return isDeed(verb);
  }

  /** Whether a token is a verb for what only people and bodies do. */
  boolean isDeed(int at) {
    if (at < 0 || at >= word.length || tags.pos(at) != Pos.VERB) {
      return false;
    }
    String lemma = tags.lemma(at);
    return lists.is(lemma, NameWord.SPEECH) || lists.is(lemma, NameWord.ACT);
  }

  /** Whether the token may be a part of a name: capitalised for no other reason we know. */
  boolean isName(int i) {
    return i < word.length && word[i];
  }

  /** Whether the token would be written with a capital in any case. */
  boolean isInitial(int i) {
    return initial[i];
  }

  /** Whether the sentence is written in capitals throughout. */
  boolean isShouting(int i) {
    return shouting[i];
  }

  boolean isCapital(int i) {
    return tokens.kind(i) == TokenKind.WORD && tokens.isCapitalized(i);
  }

  /** Whether the word may stand between a name and a noun: "health" in "Gaza health ministry". */
  boolean isModifier(int i) {
    Pos pos = tags.pos(i);
    return pos == Pos.NOUN || pos == Pos.ADJ || pos == Pos.PROPN;
  }
}
