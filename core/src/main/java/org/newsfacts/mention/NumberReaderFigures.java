package org.newsfacts.mention;

import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Phrases;
import org.newsfacts.mention.NumberReaderFigure.Form;
import org.newsfacts.mention.NumberReaderWords.Kind;
import org.newsfacts.mention.NumberReaderWords.Vague;
import org.newsfacts.mention.NumberReaderWords.Word;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.Tokens;

/** Reads bare numbers in a text: digits, words, mixtures, vague words and ranges. */
final class NumberReaderFigures {
  private final NumberReaderWords words;
  private final VaguePolicy policy;
  private final Tokens tokens;
  private final Sentences sentences;

  NumberReaderFigures(
      NumberReaderWords words, VaguePolicy policy, Tokens tokens, Sentences sentences) {
    this.words = words;
    this.policy = policy;
    this.tokens = tokens;
    this.sentences = sentences;
  }

  /** Returns the number or range that starts at a token; null when none does. */
  @Nullable NumberReaderFigure at(int token) {
    NumberReaderFigure first = simple(token);
    return first == null ? null : range(first);
  }

  /** Returns the number that starts at a token, without looking for a range. */
  @Nullable NumberReaderFigure simple(int token) {
    if (token >= tokens.size()) {
      return null;
    }
    TokenKind kind = tokens.kind(token);
    if (kind == TokenKind.NUMBER) {
      return digits(token);
    }
    if (kind != TokenKind.WORD) {
      return null;
    }
    String word = tokens.lower(token);
    NumberReaderFigure vague = vague(token);
    if (vague != null) {
      return vague;
    }
    if (words.first(word) == null && !NumberReaderWords.ARTICLES.contains(word)) {
      return null;
    }
    int limit = sentences.get(sentences.at(token)).to();
    return new NumberReaderSpelled(words, tokens, token, limit).read();
  }

  private NumberReaderFigure digits(int token) {
    NumberReaderDigits digits = NumberReaderDigits.of(tokens.lower(token));
    NumberReaderFigure other = NumberReaderFigure.of(token, token + 1, 0, Form.OTHER);
    if (digits == null) {
      return other.withTail(tokens.lower(token));
    }
    if (digits.tail().isEmpty()) {
      return scaled(spaced(token, digits));
    }
    NumberReaderFigure figure =
        NumberReaderFigure.of(token, token + 1, digits.value(), Form.DIGITS);
    return tailed(figure, digits.tail());
  }

  /** "1 200" and "12 500 000" with no-break or thin spaces are one number. */
  private NumberReaderFigure spaced(int token, NumberReaderDigits digits) {
    double value = digits.value();
    int to = token + 1;
    while (digits.isPlain() && digits.digits() <= 3 && to - token < 4 && isGroup(to)) {
      value = value * 1000 + Integer.parseInt(tokens.text(to));
      to++;
    }
    int next = to;
    if (next == token + 1 && isFraction(next)) {
      NumberReaderFigure fraction = digits(next);
      return NumberReaderFigure.of(token, next + 1, value + fraction.low(), Form.DIGITS);
    }
    return NumberReaderFigure.of(token, to, value, Form.DIGITS);
  }

  private boolean isGroup(int token) {
    if (token >= tokens.size() || tokens.end(token) - tokens.start(token) != 3) {
      return false;
    }
    int gap = tokens.end(token - 1);
    char space = tokens.source().charAt(gap);
    boolean noBreak = space == '\u00a0' || space == '\u202f' || space == '\u2009';
    if (!noBreak || tokens.start(token) != gap + 1) {
      return false;
    }
    for (int i = gap + 1; i < gap + 4; i++) {
      char c = tokens.source().charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  /** "1/2" after "5". */
  private boolean isFraction(int token) {
    if (token >= tokens.size() || tokens.kind(token) != TokenKind.NUMBER) {
      return false;
    }
    String text = tokens.text(token);
    return text.length() == 3 && text.charAt(1) == '/' && text.charAt(0) < text.charAt(2);
  }

  /** "1.2 million", "3 dozen", "5 bn". */
  private NumberReaderFigure scaled(NumberReaderFigure figure) {
    if (figure.to() >= tokens.size()) {
      return figure;
    }
    String next = tokens.lower(figure.to());
    int hyphen = next.indexOf('-');
    Word word = words.first(next);
    boolean scale =
        word != null
            && (word.is(Kind.SCALE, Kind.DOZEN)
                || word.kind() == Kind.HUNDRED
                || word.kind() == Kind.LETTERS && next.length() > 1);
    if (!scale || word == null) {
      return figure;
    }
    NumberReaderFigure whole =
        NumberReaderFigure.of(
            figure.from(), figure.to() + 1, figure.low() * word.value(), Form.SCALED);
    return hyphen < 0 ? whole : whole.withTail(next.substring(hyphen + 1));
  }

  /** What is written on to the digits: "m", "th", "-member", "-40", "/4", "+". */
  private NumberReaderFigure tailed(NumberReaderFigure figure, String tail) {
    Word letters = words.get(tail);
    if (letters != null && letters.kind() == Kind.LETTERS) {
      return NumberReaderFigure.of(
              figure.from(), figure.to(), figure.low() * letters.value(), Form.SCALED)
          .withTail("");
    }
    if (tail.equals("th") || tail.equals("st") || tail.equals("nd") || tail.equals("rd")) {
      return NumberReaderFigure.of(figure.from(), figure.to(), figure.low(), Form.ORDINAL);
    }
    char mark = tail.charAt(0);
    if (mark == '/' || mark == '-' && tail.length() > 1) {
      NumberReaderFigure pair = pair(figure, mark, tail.substring(1));
      return pair != null ? pair : hyphened(figure, tail.substring(1));
    }
    if (mark == ':') {
      return NumberReaderFigure.of(figure.from(), figure.to(), 0, Form.OTHER).withTail(tail);
    }
    return figure.withTail(tail);
  }

  /** "20-30" is a range, "4-0" a score, "3/4" a fraction, "737-800" either is told by the name. */
  private static @Nullable NumberReaderFigure pair(
      NumberReaderFigure figure, char mark, String rest) {
    NumberReaderDigits second = NumberReaderDigits.of(rest);
    if (second == null) {
      return null;
    }
    double low = figure.low();
    double high = second.value();
    boolean bare = second.tail().isEmpty();
    if (mark == '/') {
      boolean fraction = bare && high > low && low > 0 && high <= 10;
      return fraction
          ? NumberReaderFigure.of(figure.from(), figure.to(), low / high, Form.FRACTION)
          : NumberReaderFigure.of(figure.from(), figure.to(), 0, Form.OTHER).withTail("/" + rest);
    }
    boolean range = low < high && low > 0;
    return new NumberReaderFigure(
        figure.from(),
        figure.to(),
        Math.min(low, high),
        Math.max(low, high),
        range ? Form.RANGE : bare ? Form.SCORE : Form.OTHER,
        second.tail().startsWith("-") ? second.tail().substring(1) : second.tail());
  }

  /** "15-member"; "1.2-million", "5-million-dollar". */
  private NumberReaderFigure hyphened(NumberReaderFigure figure, String rest) {
    Word word = words.first(rest);
    if (word == null || word.kind() != Kind.SCALE) {
      return figure.withTail(rest);
    }
    int hyphen = rest.indexOf('-');
    return NumberReaderFigure.of(
            figure.from(), figure.to(), figure.low() * word.value(), Form.SCALED)
        .withTail(hyphen < 0 ? "" : rest.substring(hyphen + 1));
  }

  private @Nullable NumberReaderFigure vague(int token) {
    Phrases.Match<Vague> match = words.vague().longest(tokens, token);
    if (match == null || !isVague(token, match)) {
      return null;
    }
    double lower = (double) policy.lower(match.value().word()) * match.value().times();
    return NumberReaderFigure.of(token, match.tokens().to(), lower, Form.VAGUE);
  }

  private boolean isVague(int token, Phrases.Match<Vague> match) {
    int to = match.tokens().to();
    String before = token > 0 ? tokens.lower(token - 1) : "";
    String after = to < tokens.size() ? tokens.lower(to) : "";
    return switch (tokens.lower(to - 1)) {
      // "how many died", "as many as 40", "not many came"
      case "many" ->
          !isOneOf(before, "how", "so", "too", "as", "not", "very") && !after.equals("as");
      // "a couple from Leeds was killed" is two people who are married
      case "couple" -> after.equals("more") || after.equals("people") || after.endsWith("s");
      // "he scores twice", "test scores", "the scores"
      case "scores" ->
          isOneOf(after, "of", "more", "were", "are", "have", "others", "dead", "injured", "hurt")
              || before.endsWith("ed")
              || before.endsWith("ing");
      default -> true;
    };
  }

  /** "36 to 40", "two or three", "three to five million", "20–30". */
  private NumberReaderFigure range(NumberReaderFigure first) {
    int joint = first.to();
    if (!first.isPlain() || joint + 1 >= tokens.size()) {
      return first;
    }
    String word = tokens.lower(joint);
    boolean dash = word.equals("-") || word.equals("\u2013");
    if (!dash && !word.equals("to") && !word.equals("or")) {
      return first;
    }
    // "rose from 146 to 198" tells two tolls
    if (word.equals("to") && first.from() > 0 && tokens.lower(first.from() - 1).equals("from")) {
      return first;
    }
    NumberReaderFigure second = simple(joint + 1);
    return second == null ? first : joined(first, second, word.equals("or"));
  }

  /** Returns the range of two numbers; the first alone when they make none: "won 13 to 1". */
  NumberReaderFigure joined(NumberReaderFigure first, NumberReaderFigure second, boolean or) {
    boolean plain =
        second.form() == Form.DIGITS || second.form() == Form.WORDS || second.form() == Form.SCALED;
    if (!plain) {
      return first;
    }
    double low = first.low();
    double shared = sharedScale(first, second);
    if (low * shared < second.low() && (!or || second.low() <= low * shared * 2 + 1)) {
      return NumberReaderFigure.of(first.from(), first.to(), low * shared, first.form())
          .upTo(second);
    }
    return first;
  }

  /** "two to three million" is two million to three million. */
  private static double sharedScale(NumberReaderFigure first, NumberReaderFigure second) {
    double scale = 1;
    while (scale * 1000 <= second.low()) {
      scale *= 1000;
    }
    boolean small = first.low() < 1000 && scale > 1 && isRound(second, scale);
    return small && first.low() * scale < second.low() ? scale : 1;
  }

  private static boolean isRound(NumberReaderFigure number, double scale) {
    return number.form() == Form.SCALED
        || number.form() == Form.WORDS && number.low() % (scale / 10) == 0;
  }

  private static boolean isOneOf(String word, String... list) {
    for (String each : list) {
      if (each.equals(word)) {
        return true;
      }
    }
    return false;
  }
}
