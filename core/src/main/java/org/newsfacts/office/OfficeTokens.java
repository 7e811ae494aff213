package org.newsfacts.office;

import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tags;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.lexicon.Words;
import org.newsfacts.name.NameMention;
import org.newsfacts.name.NameWord;
import org.newsfacts.name.Names;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** Which tokens of an article may be parts of an office: modifiers, owners, complements. */
final class OfficeTokens {
  private static final int LONGEST_BRACKET = 9;

  final Tokens tokens;
  final Tags tags;
  final Names names;
  final OfficeHeads heads;
  private final Words<OfficeWord> words;
  private final WordList dictionary;
  private final Words<NameWord> nameWords;

  OfficeTokens(Lexicon lexicon, Tokens tokens, Tags tags, Names names, OfficeHeads heads) {
    this.tokens = tokens;
    this.tags = tags;
    this.names = names;
    this.heads = heads;
    this.words = lexicon.words(OfficeWord.class);
    this.nameWords = lexicon.words(NameWord.class);
    this.dictionary = lexicon.list("words");
  }

  boolean is(int token, OfficeWord of) {
    return token >= 0 && token < tokens.size() && words.is(tokens.word(token), of);
  }

  boolean isWord(String word, OfficeWord of) {
    return words.is(word, of);
  }

  boolean isLemma(int token, OfficeWord of) {
    return words.is(tags.base(token), of);
  }

  /** "former", "ex-president". */
  boolean isPast(int token) {
    return is(token, OfficeWord.PAST) || tokens.lower(token).startsWith("ex-");
  }

  String text(int start, int end) {
    return tokens.written(TokenRange.of(start, end));
  }

  /** "against" but not "until": what follows tells the time. */
  boolean isLink(int token) {
    return tags.pos(token) == Pos.ADP && !is(token, OfficeWord.OF_TIME);
  }

  boolean isIndefinite(int token) {
    String word = tokens.lower(token);
    return SmallWord.A.is(word) || SmallWord.AN.is(word);
  }

  /** "a tea plucker", "a guitarist": after "a" a lower-case noun in -er, -or, -ist, -ian, -man. */
  boolean isTrade(int token) {
    String word = tokens.lower(token);
    return word.length() > 5
        && tags.pos(token) == Pos.NOUN
        && !tokens.isCapitalized(token)
        && words.endsIn(word, OfficeWord.TRADE_ENDING)
        && !words.endsIn(word, OfficeWord.NO_TRADE_ENDING);
  }

  boolean isOwner(int token) {
    return is(token, OfficeWord.OWNER);
  }

  boolean isPossessive(int token) {
    String word = tokens.lower(token);
    return word.equals("'s") || word.equals("'");
  }

  /** The comma of "the mayor of Dover, Ohio". */
  boolean isBeforeRegion(int comma) {
    if (comma < 1 || comma + 1 >= tokens.size() || !tokens.lower(comma).equals(",")) {
      return false;
    }
    NameMention town = names.at(comma - 1);
    NameMention region = names.at(comma + 1);
    return town != null
        && region != null
        && town.kind() == NameMention.Kind.PLACE
        && (region.kind() == NameMention.Kind.PLACE || region.kind() == NameMention.Kind.COUNTRY);
  }

  /** "adviser on water", "on public health", not "chief on Friday". */
  boolean isOnField(int token) {
    return tokens.is(token, SmallWord.ON)
        && token + 1 < tokens.size()
        && (tags.pos(token + 1) == Pos.NOUN || tags.pos(token + 1) == Pos.ADJ)
        && !nameWords.is(tokens.lower(token + 1), NameWord.CALENDAR);
  }

  /** "the", "a", "its": what opens a noun phrase. */
  boolean isOpening(int token) {
    return tags.pos(token) == Pos.DET || isOwner(token);
  }

  boolean isNoun(int token) {
    Pos pos = tags.pos(token);
    return pos == Pos.NOUN || pos == Pos.PROPN;
  }

  boolean isModifier(int token) {
    NameMention name = names.at(token);
    if (name != null) {
      return name.kind() != NameMention.Kind.PERSON;
    }
    Pos pos = tags.pos(token);
    return isNoun(token)
        || pos == Pos.ADJ
        || isPossessive(token)
        || heads.start(token) >= 0
        || is(token, OfficeWord.TEMPORAL)
        || pos == Pos.VERB && isParticiple(token)
        || insideHead(token);
  }

  /** "at" and "large" of "editor at large", "of" of "secretary of state". */
  boolean insideHead(int token) {
    int end = Math.min(tokens.size(), token + 4);
    for (int last = token + 1; last < end; last++) {
      int start = heads.start(last);
      if (start >= 0 && start < token) {
        return true;
      }
    }
    return false;
  }

  boolean isParticiple(int token) {
    if (is(token, OfficeWord.ACTING) && heads.holds(Math.min(token + 1, tokens.size() - 1))) {
      return true;
    }
    return (tags.form(token) == VerbForm.ING || tags.form(token) == VerbForm.PAST_PARTICIPLE)
        && tokens.lower(token).indexOf('-') > 0;
  }

  boolean isInside(int token) {
    Pos pos = tags.pos(token);
    NameMention name = names.at(token);
    return name != null && name.kind() != NameMention.Kind.PERSON
        || name == null && (isModifier(token) || pos == Pos.DET || tokens.is(token, SmallWord.AND));
  }

  /** A word of a portfolio: "Culture", "Youth", "Home", whatever class it has elsewhere. */
  boolean isField(int token) {
    NameMention name = names.at(token);
    return tokens.kind(token) == TokenKind.WORD
        && tokens.isCapitalized(token)
        && (name == null || name.kind() == NameMention.Kind.OTHER)
        && tags.pos(token) != Pos.DET
        && tags.pos(token) != Pos.PRON
        && tags.pos(token) != Pos.ADP
        && heads.start(token) < 0
        && heads.address(token) < 0
        && isCommon(tokens.lower(token))
        && !nameWords.is(tokens.word(token), NameWord.CALENDAR);
  }

  /** Whether the dictionary has the word, or its singular, as no name. */
  private boolean isCommon(String lower) {
    String use = dictionary.get(lower, 1);
    if (use.isEmpty() && lower.length() > 3 && lower.endsWith("s")) {
      use = dictionary.get(lower.substring(0, lower.length() - 1), 1);
    }
    return !use.isEmpty() && use.indexOf('P') < 0;
  }

  /**
   * The token before a bracket that explains: "(MA)", "(Member of Parliament)"; the same if none.
   */
  int beforeBracket(int end, int floor) {
    if (end - 1 <= floor || !tokens.lower(end - 1).equals(")")) {
      return end;
    }
    for (int at = end - 2; at > floor && at > end - LONGEST_BRACKET; at--) {
      NameMention name = names.at(at);
      if (name != null && name.kind() == NameMention.Kind.PERSON) {
        return end;
      }
      if (tokens.lower(at).equals("(")) {
        return at;
      }
    }
    return end;
  }

  /** "Green MP (Member of Parliament) Ida Holm": the token behind the bracket. */
  int overBracket(int open, int limit) {
    if (!tokens.lower(open).equals("(")) {
      return open;
    }
    int at = open + 1;
    while (at < limit && at < open + LONGEST_BRACKET && !tokens.lower(at).equals(")")) {
      at++;
    }
    return Math.min(at + 1, tokens.size() - 1);
  }
}
