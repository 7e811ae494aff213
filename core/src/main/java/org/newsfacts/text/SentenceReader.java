package org.newsfacts.text;

import java.util.Arrays;
import java.util.Set;

/** Finds where sentences begin. */
final class SentenceReader {
  private static final Set<String> STARTERS =
      Set.of("the", "he", "she", "it", "they", "we", "i", "you", "but", "and", "in", "on", "at", "a", "an", "this",
          "that", "these", "those", "his", "her", "their", "its", "there", "when", "while", "after", "before", "as",
          "if", "for", "with", "by", "from", "however", "meanwhile", "so", "what", "who", "how", "why", "not", "no");

  private final Tokens tokens;
  private final Lines lines;
  private int[] firsts = new int[64];
  private int count;

  SentenceReader(Tokens tokens, Lines lines) {
    this.tokens = tokens;
    this.lines = lines;
  }

  Sentences read() {
    int size = tokens.size();
    int line = 0;
    for (int token = 0; token < size; token++) {
      int before = line;
      while (line + 1 < lines.all().size() && lines.all().get(line + 1).start() <= tokens.start(token)) {
        line++;
      }
      if (token == 0 || line != before && !lines.runsOn(before, line) || endsBefore(token)) {
        if (count == firsts.length) {
          firsts = Arrays.copyOf(firsts, count * 2);
        }
        firsts[count++] = token;
      }
    }
    return new Sentences(Arrays.copyOf(firsts, count), size);
  }

  /** Whether a sentence ends before the token, which is not the first of its line. */
  private boolean endsBefore(int token) {
    if (closes(token) || marks(token) && tokens.start(token) == tokens.end(token - 1)) {
      return false;
    }
    int last = token - 1;
    while (last > firsts[count - 1] && closes(last)) {
      last--;
    }
    String mark = tokens.lower(last);
    char end = mark.charAt(mark.length() - 1);
    if (end != '.' && end != '!' && end != '?' && end != '…') {
      return false;
    }
    boolean lowerCase = Character.isLowerCase(tokens.source().charAt(tokens.start(token)));
    if (lowerCase) {
      return false;
    }
    if (tokens.kind(last) == TokenKind.PUNCTUATION) {
      return end != '.' || mark.length() > 1 || last > firsts[count - 1] + 1 || tokens.kind(last - 1) != TokenKind.NUMBER;
    }
    return !Abbreviations.leads(mark) && STARTERS.contains(tokens.lower(token)) && mark.length() > 2;
  }

  /** Whether the token is a closing mark, written on to the token before. */
  private boolean closes(int token) {
    if (token == 0 || tokens.start(token) > tokens.end(token - 1)) {
      return false;
    }
    TokenKind kind = tokens.kind(token);
    char c = tokens.source().charAt(tokens.start(token));
    return kind == TokenKind.QUOTE || kind == TokenKind.PUNCTUATION && (c == ')' || c == ']');
  }

  private boolean marks(int token) {
    char c = tokens.source().charAt(tokens.start(token));
    return tokens.kind(token) == TokenKind.PUNCTUATION && ".,;:!?".indexOf(c) >= 0;
  }
}
