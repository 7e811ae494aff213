package org.newsfacts.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.newsfacts.figure.Figure.Form;
import org.newsfacts.figure.Numerals.Kind;
import org.newsfacts.figure.Numerals.Vague;
import org.newsfacts.figure.Numerals.Word;
import org.newsfacts.lexicon.Phrases;
import org.newsfacts.lexicon.VaguePolicy;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.Tokens;

/** Reads bare numbers in a text: digits, words, mixtures, vague words and ranges. */
public final class FigureReader {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Numerals words;
  private final VaguePolicy policy;
  private final Tokens tokens;
  private final Sentences sentences;

  /** A reader of one text. */
  public FigureReader(Numerals words, VaguePolicy policy, Tokens tokens, Sentences sentences) {
    this.words = words;
    this.policy = policy;
    this.tokens = tokens;
    this.sentences = sentences;
  }

  /** Whether a word moves from one number or day to another: "rose", "postponed". */
  public boolean isChange(String word) {
    return words.is(word, NumberWord.CHANGING);
  }

  /** Returns the number or range that starts at a token; null when none does. */
  public @Nullable Figure at(int token) {
    Figure first = simple(token);
    return first == null ? null : range(first);
  }

  /** Returns the number that starts at a token, without looking for a range. */
  public @Nullable Figure simple(int token) {
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
    Figure vague = vague(token);
    if (vague != null) {
      return vague;
    }
    if (words.first(word) == null && !Numerals.ARTICLES.contains(word)) {
      return null;
    }
    int limit = sentences.get(sentences.at(token)).to();
    return new SpelledNumber(words, tokens, token, limit).read();
  }

  private Figure digits(int token) {
    Digits digits = Digits.of(tokens.lower(token));
    Figure other = Figure.of(token, token + 1, 0, Form.OTHER);
    if (digits == null) {
      return other.withTail(tokens.lower(token));
    }
    if (digits.tail().isEmpty()) {
      return scaled(spaced(token, digits));
    }
    Figure figure = Figure.of(token, token + 1, digits.value(), Form.DIGITS);
    return tailed(figure, digits.tail());
  }

  /** "816 000", "1 200" and "12 500 000" are one number, as is "5 1/2". */
  private Figure spaced(int token, Digits digits) {
    int to = groups(token, digits);
    BigDecimal value = digits.value();
    for (int group = token + 1; group < to; group++) {
      value = value.movePointRight(3).add(new BigDecimal(tokens.text(group)));
    }
    if (to == token + 1 && isFraction(to)) {
      NumberAmount fraction = digits(to).amount();
      NumberAmount mixed =
          NumberAmount.of(
              value.multiply(BigDecimal.valueOf(fraction.over())).add(fraction.lower()),
              fraction.over());
      return Figure.of(token, to + 1, mixed, Form.DIGITS);
    }
    return Figure.of(token, to, value, Form.DIGITS);
  }

  /** Returns the token after the groups of three that go on a number; none after "June 12 500". */
  private int groups(int token, Digits digits) {
    int to = token + 1;
    boolean begins =
        digits.isPlain()
            && digits.digits() <= 3
            && digits.whole() > 0
            && tokens.text(token).charAt(0) != '0';
    boolean blank = false;
    while (begins && to - token < 4 && isGroup(to)) {
      blank |= tokens.source().charAt(tokens.end(to - 1)) == ' ';
      to++;
    }
    return blank && !mayBeBlank(token, to) ? token + 1 : to;
  }

  /**
   * A plain blank is no separator in "Flight 370 239 were", "12 345 6789" and "June 12 500 fled".
   */
  private boolean mayBeBlank(int token, int to) {
    boolean number = to < tokens.size() && tokens.kind(to) == TokenKind.NUMBER;
    boolean before = token > 0 && tokens.kind(token - 1) == TokenKind.NUMBER;
    boolean opens = token == 0 || sentences.get(sentences.at(token)).from() == token - 1;
    boolean named =
        token > 0 && words.isBeforeName(tokens.lower(token - 1))
            || token > 0
                && tokens.isCapitalized(token - 1)
                && (!opens || words.isNamed(tokens.lower(token - 1)));
    return !number && !before && !named;
  }

  private boolean isGroup(int token) {
    if (token >= tokens.size() || tokens.end(token) - tokens.start(token) != 3) {
      return false;
    }
    int gap = tokens.end(token - 1);
    char space = tokens.source().charAt(gap);
    boolean blank = space == ' ' || space == '\u00a0' || space == '\u202f' || space == '\u2009';
    if (!blank || tokens.start(token) != gap + 1) {
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

  /** "1.2 million", "3 dozen", "5 bn", "2.5 lakh crore", "3 and a half million". */
  private Figure scaled(Figure figure) {
    Figure scaled = withHalf(figure);
    boolean more = true;
    while (more && scaled.to() < tokens.size()) {
      String next = tokens.lower(scaled.to());
      int hyphen = next.indexOf('-');
      Word word = words.first(next);
      more = word != null && isScale(word, next);
      if (more && word != null) {
        BigDecimal value = BigDecimal.valueOf(word.value());
        scaled =
            Figure.of(scaled.from(), scaled.to() + 1, scaled.amount().times(value), Form.SCALED)
                .of(scaled.unit().multiply(value));
        more = hyphen < 0 && scaled.to() - figure.to() < 3;
        scaled = hyphen < 0 ? scaled : scaled.withTail(next.substring(hyphen + 1));
      }
    }
    return scaled;
  }

  private static boolean isScale(Word word, String next) {
    return word.is(Kind.SCALE, Kind.DOZEN)
        || word.kind() == Kind.HUNDRED
        || word.kind() == Kind.LETTERS && next.length() > 1;
  }

  /** "3 and a half million". */
  private Figure withHalf(Figure figure) {
    int and = figure.to();
    boolean half =
        and + 2 < tokens.size()
            && tokens.is(and, SmallWord.AND)
            && tokens.is(and + 1, SmallWord.A)
            && tokens.lower(and + 2).equals("half")
            && figure.amount().isWhole();
    return half
        ? figure.with(NumberAmount.of(figure.amount().lower().add(HALF))).endingAt(and + 3)
        : figure;
  }

  /** What is written on to the digits: "m", "th", "-member", "-40", "/4", "+". */
  private Figure tailed(Figure figure, String tail) {
    Word letters = words.get(tail);
    if (letters != null && letters.kind() == Kind.LETTERS) {
      return Figure.of(
              figure.from(),
              figure.to(),
              figure.amount().times(BigDecimal.valueOf(letters.value())),
              Form.SCALED)
          .of(BigDecimal.valueOf(letters.value()));
    }
    if (words.is(tail, NumberWord.ORDINAL_TAIL)) {
      return Figure.of(figure.from(), figure.to(), figure.amount(), Form.ORDINAL);
    }
    char mark = tail.charAt(0);
    if (mark == '/' || mark == '-' && tail.length() > 1) {
      Figure pair = pair(figure, mark, tail.substring(1));
      return pair != null ? pair : hyphened(figure, tail.substring(1));
    }
    if (mark == ':') {
      return Figure.of(figure.from(), figure.to(), 0, Form.OTHER).withTail(tail);
    }
    return figure.withTail(tail);
  }

  /** "20-30" is a range, "4-0" a score, "3/4" a fraction, "737-800" either is told by the name. */
  private static @Nullable Figure pair(Figure figure, char mark, String rest) {
    Digits second = Digits.of(rest);
    if (second == null) {
      return null;
    }
    BigDecimal low = figure.amount().lower();
    BigDecimal high = second.value();
    boolean bare = second.tail().isEmpty();
    boolean rises = low.compareTo(high) < 0 && low.signum() > 0;
    if (mark == '/') {
      boolean fraction = bare && rises && high.compareTo(BigDecimal.TEN) <= 0;
      return fraction
          ? Figure.of(
              figure.from(),
              figure.to(),
              NumberAmount.of(low, second.value().intValue()),
              Form.FRACTION)
          : Figure.of(figure.from(), figure.to(), 0, Form.OTHER).withTail("/" + rest);
    }
    NumberAmount both = NumberAmount.of(low.min(high)).upTo(NumberAmount.of(low.max(high)));
    return Figure.of(
            figure.from(), figure.to(), both, rises ? Form.RANGE : bare ? Form.SCORE : Form.OTHER)
        .withTail(second.tail().startsWith("-") ? second.tail().substring(1) : second.tail());
  }

  /** "15-member"; "1.2-million", "5-million-dollar". */
  private Figure hyphened(Figure figure, String rest) {
    Word word = words.first(rest);
    if (word == null || word.kind() != Kind.SCALE) {
      return figure.withTail(rest);
    }
    int hyphen = rest.indexOf('-');
    BigDecimal value = BigDecimal.valueOf(word.value());
    return Figure.of(figure.from(), figure.to(), figure.amount().times(value), Form.SCALED)
        .of(value)
        .withTail(hyphen < 0 ? "" : rest.substring(hyphen + 1));
  }

  private @Nullable Figure vague(int token) {
    Phrases.Match<Vague> match = words.vague().longest(tokens, token);
    if (match == null || !isVague(token, match)) {
      return null;
    }
    BigDecimal lower =
        BigDecimal.valueOf(policy.lower(match.value().word()))
            .multiply(BigDecimal.valueOf(match.value().times()));
    return Figure.of(token, match.tokens().to(), lower, Form.VAGUE);
  }

  private boolean isVague(int token, Phrases.Match<Vague> match) {
    int to = match.tokens().to();
    String before = token > 0 ? tokens.lower(token - 1) : "";
    String after = to < tokens.size() ? tokens.lower(to) : "";
    return switch (tokens.lower(to - 1)) {
      // "how many died", "as many as 40", "not many came"
      case "many" -> !words.is(before, NumberWord.BEFORE_MANY) && !SmallWord.AS.is(after);
      // "a couple from Leeds was killed" is two people who are married
      case "couple" -> after.equals("more") || after.equals("people") || after.endsWith("s");
      // "he scores twice", "test scores", "the scores"
      case "scores" ->
          words.is(after, NumberWord.AFTER_SCORES)
              || before.endsWith("ed")
              || before.endsWith("ing");
      default -> !words.is(tokens.word(to - 1), NumberWord.NEEDS_OF) || SmallWord.OF.is(after);
    };
  }

  /** "36 to 40", "two or three", "three to five million", "20–30". */
  private Figure range(Figure first) {
    int joint = first.to();
    if (!first.isPlain() || joint + 1 >= tokens.size()) {
      return first;
    }
    String word = tokens.lower(joint);
    boolean dash = word.equals("-") || word.equals("\u2013");
    if (!dash && !SmallWord.TO.is(word) && !SmallWord.OR.is(word)) {
      return first;
    }
    // "rose from 146 to 198" tells two tolls
    if (SmallWord.TO.is(word) && first.from() > 0 && tokens.is(first.from() - 1, SmallWord.FROM)) {
      return first;
    }
    Figure second = simple(joint + 1);
    // "went up by three to 15", but "by 12 to 15 percent"
    boolean by =
        SmallWord.TO.is(word) && first.from() > 0 && tokens.is(first.from() - 1, SmallWord.BY);
    if (second != null && by && !isUnit(second.to())) {
      return first;
    }
    return second == null ? first : joined(first, second, SmallWord.OR.is(word));
  }

  private boolean isUnit(int token) {
    return token < tokens.size() && words.is(tokens.word(token), NumberWord.UNIT);
  }

  /** Returns the range of two numbers; the first alone when they make none: "won 13 to 1". */
  public Figure joined(Figure first, Figure second, boolean or) {
    boolean plain =
        second.form() == Form.DIGITS || second.form() == Form.WORDS || second.form() == Form.SCALED;
    if (!plain) {
      return first;
    }
    NumberAmount low = first.amount().times(sharedUnit(first, second));
    BigDecimal least = low.value();
    BigDecimal most = second.amount().value();
    boolean near = most.compareTo(least.multiply(TWO).add(BigDecimal.ONE)) <= 0;
    return least.compareTo(most) < 0 && (!or || near) ? first.with(low).upTo(second) : first;
  }

  /** "two to three million" is two million to three million; "90 to 120" are as they stand. */
  private static BigDecimal sharedUnit(Figure first, Figure second) {
    BigDecimal unit = second.unit();
    boolean shared =
        first.unit().compareTo(BigDecimal.ONE) == 0
            && unit.compareTo(BigDecimal.ONE) > 0
            && first.amount().value().multiply(unit).compareTo(second.amount().value()) < 0;
    return shared ? unit : BigDecimal.ONE;
  }
}
