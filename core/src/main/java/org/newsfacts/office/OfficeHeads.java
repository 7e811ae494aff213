package org.newsfacts.office;

import java.util.Arrays;
import org.newsfacts.clause.Tags;
import org.newsfacts.lexicon.Phrases;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.Tokens;
import org.newsfacts.text.Word;

/** Where names of offices, ranks and forms of address stand in a text. */
final class OfficeHeads {
  private static final byte NONE = 0;
  private static final byte OFFICE = 1;
  private static final byte RANK = 2;
  private static final byte ADDRESS = 3;

  /** By last token: the first token of the office; -1 where none ends. */
  private final int[] starts;

  private final byte[] uses;

  /** "secretary" and "of" of "secretary of state". */
  private final boolean[] inside;

  OfficeHeads(OfficeTerms words, Tokens tokens, Tags tags) {
    this.starts = new int[tokens.size()];
    this.uses = new byte[tokens.size()];
    this.inside = new boolean[tokens.size()];
    Arrays.fill(starts, -1);
    for (int token = 0; token < tokens.size(); token++) {
      Phrases.Match<String> match = words.phrases().longest(tokens, token);
      OfficeTerms.Term term = words.term(tokens.word(token));
      boolean alone = match == null || match.tokens().size() == 1;
      // "The Coast Guard said": a body, no man on guard
      boolean guard = term.isGuard && token > 0 && words.term(tokens.word(token - 1)).isBeforeGuard;
      if (alone && (guard || term.isAcronym && isOtherwiseWritten(tokens, token))) {
        continue;
      }
      if (match != null) {
        mark(match.tokens().from(), match.tokens().to() - 1, match.value());
      } else if (tokens.kind(token) != TokenKind.PUNCTUATION) {
        mark(token, token, single(words, term, tokens.lower(token), tags.base(token)));
      }
    }
  }

  /** "at 5 pm": not the "PM" of "PM Holm". */
  private static boolean isOtherwiseWritten(Tokens tokens, int token) {
    return !tokens.isUpper(token) || token > 0 && tokens.kind(token - 1) == TokenKind.NUMBER;
  }

  /** "ministers", "ex-minister", "prime minister-designate", "vice-president". */
  private static String single(OfficeTerms words, OfficeTerms.Term term, String lower, Word base) {
    if (lower.length() < 3 || !Character.isLetter(lower.charAt(0))) {
      return "";
    }
    String use = words.term(base).use;
    return use.isEmpty() ? term.compoundUse : use;
  }

  private void mark(int from, int last, String use) {
    if (use.isEmpty()) {
      return;
    }
    byte code =
        switch (use) {
          case "office" -> OFFICE;
          case "rank" -> RANK;
          case "address" -> ADDRESS;
          default -> NONE;
        };
    if (code != NONE && (starts[last] < 0 || from < starts[last])) {
      starts[last] = from;
      uses[last] = code;
      if (code != ADDRESS) {
        Arrays.fill(inside, from, last + 1, true);
      }
    }
  }

  /** Returns the first token of the office or rank that ends with the token; -1 if none does. */
  int start(int last) {
    return uses[last] == OFFICE || uses[last] == RANK ? starts[last] : -1;
  }

  /** Returns whether the token is part of the name of an office or rank. */
  boolean holds(int token) {
    return inside[token];
  }

  /** "General", "Judge": stands before a name, a role by itself. */
  boolean isRank(int last) {
    return uses[last] == RANK;
  }

  /** Returns the first token of the form of address that ends with the token, -1 if none does. */
  int address(int last) {
    return uses[last] == ADDRESS ? starts[last] : -1;
  }
}
