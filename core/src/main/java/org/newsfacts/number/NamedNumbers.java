package org.newsfacts.number;

import org.newsfacts.clause.Suffix;
import org.newsfacts.figure.Figure;
import org.newsfacts.figure.Figure.Form;
import org.newsfacts.figure.NumberWord;
import org.newsfacts.figure.Numerals;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.Tokens;

/** Numbers that are part of a name: "Highway 1", "3rd Battalion", "No. 10", "page 4". */
final class NamedNumbers {
  /** How far around a number words are looked at to tell running text from a headline. */
  private static final int WINDOW = 8;

  private final WordList names;
  private final Numerals words;

  NamedNumbers(Lexicon lexicon, Numerals words) {
    this.words = words;
    names = lexicon.list("number-names");
  }

  boolean isName(Tokens tokens, Figure figure) {
    int before = figure.from() - 1;
    int after = figure.to();
    boolean capitalAfter =
        after < tokens.size()
            && tokens.kind(after) == TokenKind.WORD
            && tokens.isCapitalized(after);
    if (figure.form() == Form.ORDINAL) {
      return capitalAfter
          && !tokens.isCapitalized(after - 1) == isFigure(tokens, figure)
          && (tokens.isCapitalized(figure.from()) || isSide(tokens.lower(after), "AFTER"));
    }
    if (capitalAfter && isSide(tokens.lower(after), "AFTER")) {
      return true;
    }
    if (capitalAfter && after + 1 < tokens.size() && isAddress(tokens, after + 1)) {
      return true;
    }
    if (before < 0 || figure.form() == Form.VAGUE || figure.form() == Form.RANGE) {
      return false;
    }
    if (isListed(tokens, figure) || isCode(tokens, figure)) {
      return true;
    }
    String word = tokens.lower(before);
    boolean capital = tokens.kind(before) == TokenKind.WORD && tokens.isCapitalized(before);
    if (isSide(word, "BEFORE") && tokens.kind(before) == TokenKind.WORD) {
      return capital && isFigure(tokens, figure) && !countsNoun(tokens, after, true)
          || !countsNoun(tokens, after, false);
    }
    return capital && isDesignation(tokens, figure);
  }

  /** "1469635200": people are counted with commas. */
  private static boolean isCode(Tokens tokens, Figure figure) {
    String text = tokens.lower(figure.from());
    return figure.form() == Form.DIGITS
        && figure.to() == figure.from() + 1
        && text.length() > 7
        && text.indexOf(',') < 0
        && text.indexOf('.') < 0;
  }

  /** "2. The ferry" after a line break: the number of an item. */
  private static boolean isListed(Tokens tokens, Figure figure) {
    int at = figure.from();
    int after = figure.to();
    return isFigure(tokens, figure)
        && figure.low() < 100
        && after < tokens.size()
        && tokens.end(after - 1) == tokens.start(after)
        && (tokens.lower(after).equals(".") || tokens.lower(after).equals(")"))
        && tokens.source().charAt(tokens.start(at) - 1) == '\n';
  }

  private static boolean isFigure(Tokens tokens, Figure figure) {
    return tokens.kind(figure.from()) == TokenKind.NUMBER;
  }

  private boolean isSide(String word, String side) {
    String known = names.get(word, 1);
    return known.equals(side) || known.equals("BOTH");
  }

  private boolean isAddress(Tokens tokens, int at) {
    return tokens.isCapitalized(at) && words.is(tokens.word(at), NumberWord.ADDRESS);
  }

  /** "Boeing 737 crashed", "Falcon 9"; not "in Gaza 12 people" and not "Toll Reaches 58". */
  private boolean isDesignation(Tokens tokens, Figure figure) {
    boolean short4 = figure.form() == Form.DIGITS && figure.low() < 10_000;
    if (!short4 || !isFigure(tokens, figure) || tokens.text(figure.from()).indexOf(',') >= 0) {
      return false;
    }
    int before = figure.from() - 1;
    boolean opens = before == 0 || tokens.kind(before - 1) == TokenKind.PUNCTUATION;
    boolean score = figure.to() < tokens.size() && tokens.is(figure.to(), SmallWord.TO);
    return !opens
        && !score
        && !countsNoun(tokens, figure.to(), false)
        && inRunningText(tokens, before);
  }

  /** Whether a word that can be counted comes next: "12 people", "30 heavily armed men". */
  private boolean countsNoun(Tokens tokens, int at, boolean strictly) {
    if (at >= tokens.size() || tokens.kind(at) != TokenKind.WORD) {
      return false;
    }
    if (tokens.isCapitalized(at)) {
      return !strictly && tokens.text(at).length() > 1;
    }
    String word = tokens.lower(at);
    if (words.is(word, NumberWord.PEOPLE)) {
      return true;
    }
    return strictly ? false : !words.is(word, NumberWord.NO_NOUN) && !Suffix.ED.ends(word);
  }

  private static boolean inRunningText(Tokens tokens, int at) {
    int plain = 0;
    for (int i = Math.max(0, at - WINDOW); i < Math.min(tokens.size(), at + WINDOW); i++) {
      boolean word = tokens.kind(i) == TokenKind.WORD && tokens.end(i) - tokens.start(i) > 3;
      plain += word && !tokens.isCapitalized(i) ? 1 : 0;
    }
    return plain > 1;
  }
}
