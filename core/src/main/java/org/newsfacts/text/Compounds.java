package org.newsfacts.text;

import java.util.Set;

/**
 * Takes hyphenated compounds apart as the Universal Dependencies treebanks of English do:
 * "15-member" is three words, "non-European" one.
 */
final class Compounds {
  /** What is written on with a hyphen but is no word of its own. */
  private static final Set<String> PREFIXES = PageWords.set("compounds-prefixes");

  private static final Set<String> SUFFIXES = PageWords.set("compounds-suffixes");

  private static final Set<String> UNITS = PageWords.set("compounds-units");

  private final Tokens tokens;
  private final TokenSink sink;

  private Compounds(Tokens tokens) {
    this.tokens = tokens;
    this.sink = new TokenSink(tokens.size() + tokens.size() / 8);
  }

  static TokenSink split(Tokens tokens) {
    Compounds compounds = new Compounds(tokens);
    for (int token = 0; token < tokens.size(); token++) {
      compounds.add(token);
    }
    return compounds.sink;
  }

  private void add(int token) {
    TokenKind kind = tokens.kind(token);
    int start = tokens.start(token);
    int end = tokens.end(token);
    String word = tokens.lower(token);
    int hyphen = word.length() == end - start ? word.indexOf('-') : -1;
    if (kind == TokenKind.NUMBER && hyphen < 0) {
      addNumber(word, start, end);
    } else if (hyphen <= 0 || kind != TokenKind.WORD && kind != TokenKind.NUMBER || isCode(word)) {
      sink.add(start, end, kind);
    } else {
      addCompound(word, start);
    }
  }

  private void addCompound(String word, int start) {
    int from = 0;
    int search = 0;
    int last = word.length() - 1;
    for (int hyphen = word.indexOf('-');
        hyphen >= 0 && hyphen < last;
        hyphen = word.indexOf('-', search)) {
      search = hyphen + 1;
      int next = word.indexOf('-', search);
      String rest = word.substring(search, next < 0 ? word.length() : next);
      if (!PREFIXES.contains(word.substring(from, hyphen)) && !SUFFIXES.contains(rest)) {
        sink.add(start + from, start + hyphen, kind(word, from));
        sink.add(start + hyphen, start + hyphen + 1, TokenKind.PUNCTUATION);
        from = search;
      }
    }
    sink.add(start + from, start + word.length(), kind(word, from));
  }

  private static TokenKind kind(String word, int at) {
    return word.charAt(at) >= '0' && word.charAt(at) <= '9' ? TokenKind.NUMBER : TokenKind.WORD;
  }

  /** "650k", "5pm" */
  private void addNumber(String word, int start, int end) {
    int unit = 0;
    while (unit < word.length() && !Character.isLetter(word.charAt(unit))) {
      unit++;
    }
    boolean plain =
        unit > 0 && word.length() == end - start && UNITS.contains(word.substring(unit));
    sink.add(start, plain ? start + unit : end, TokenKind.NUMBER);
    if (plain) {
      sink.add(start + unit, end, TokenKind.WORD);
    }
  }

  /** Digits in groups of other lengths than a range has: "555-0199", "2021-05-17". */
  private static boolean isCode(String word) {
    int hyphen = word.indexOf('-');
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c != '-' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return word.indexOf('-', hyphen + 1) > 0
        || word.length() - hyphen > 3 && word.length() > 5 && hyphen != 4
        || word.charAt(hyphen + 1) == '0'
        || word.length() - hyphen > 4;
  }
}
