package org.newsfacts.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Suffix;
import org.newsfacts.figure.Figure;
import org.newsfacts.figure.Figure.Form;
import org.newsfacts.figure.FigureReader;
import org.newsfacts.figure.NumberAmount;
import org.newsfacts.figure.NumberWord;
import org.newsfacts.figure.Numerals;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.VaguePolicy;
import org.newsfacts.model.Count;
import org.newsfacts.number.Hedges.Hedge;
import org.newsfacts.number.NumberKinds.Sorted;
import org.newsfacts.number.NumberMention.Kind;
import org.newsfacts.text.Article;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;
import org.newsfacts.time.TimeMention;
import org.newsfacts.time.TimeReader;
import org.newsfacts.time.Times;

/**
 * Reads the numbers of a text, with their hedges.
 *
 * <p>"The blast killed at least 12 people and wounded dozens" gives two numbers: "at least 12"
 * (lower 12, open, {@link Count.Qualifier#AT_LEAST}) and "dozens" (lower 24, open, {@link
 * Count.Qualifier#VAGUE}).
 *
 * <table>
 * <caption>What is made of a number</caption>
 * <tr><th>Text</th><th>Count</th></tr>
 * <tr><td>1.2 million; 1,200; forty-one</td><td>exact</td></tr>
 * <tr><td>no fewer than 14; 107 or more</td><td>14 or more, AT_LEAST; 107 or more, AT_LEAST</td></tr>
 * <tr><td>more than 60</td><td>60 or more, MORE_THAN</td></tr>
 * <tr><td>up to 40; fewer than 40</td><td>0 to 40, AT_MOST</td></tr>
 * <tr><td>about 80; nearly 80; 80 or so</td><td>80 to 80, ABOUT</td></tr>
 * <tr><td>between 36 and 40; two or three</td><td>36 to 40, RANGE; 2 to 3, RANGE</td></tr>
 * <tr><td>dozens; several hundred</td><td>24 or more, VAGUE; 300 or more, VAGUE</td></tr>
 * </table>
 *
 * <p>The count is whole: parts of a number are rounded to the nearest whole one, and a share
 * ("two-thirds", "one in five") counts its percent, 67 or 20; {@link NumberMention#amount()} has
 * the number exactly. A number too great for 15 digits is left out. Immutable and safe for use by
 * several threads; any text is read in time linear to its length.
 */
public final class NumberReader {
  /** How far before "from 12 to 15" a verb of change is looked for. */
  private static final int CHANGE = 7;

  private final Numerals words;
  private final Hedges qualifiers;
  private final NumberKinds kinds;
  private final DateNumbers dates;
  private final Noughts none;
  private final DoubleBounds bounds;
  private final PartsAndWholes parts;
  private final TimeReader times;
  private final VaguePolicy policy;

  /** Makes a reader of the usual reading of vague words. */
  public NumberReader(Lexicon lexicon) {
    this(lexicon, VaguePolicy.usual());
  }

  /** Makes a reader with another reading of "dozens" and "several". */
  public NumberReader(Lexicon lexicon, VaguePolicy policy) {
    this.words = new Numerals(lexicon);
    this.qualifiers = new Hedges(lexicon, words);
    this.kinds = new NumberKinds(lexicon, words);
    this.dates = new DateNumbers(words);
    this.none = new Noughts(words);
    this.bounds = new DoubleBounds(lexicon);
    this.parts = new PartsAndWholes(lexicon);
    this.times = new TimeReader(lexicon);
    this.policy = Objects.requireNonNull(policy, "policy");
  }

  /** Reads the numbers of a text. */
  public Numbers read(Tokens tokens, Sentences sentences) {
    Article plain = Article.of(tokens.source());
    return read(tokens, sentences, times.read(tokens, sentences, null, plain));
  }

  /** Reads the numbers of a text whose time expressions are known. */
  public Numbers read(Tokens tokens, Sentences sentences, Times known) {
    return new Pass(tokens, sentences, known).read();
  }

  /** One run over a text. */
  private final class Pass {
    private final Tokens tokens;
    private final Sentences sentences;
    private final Times times;
    private final FigureReader figures;
    private final List<NumberMention> found = new ArrayList<>();

    Pass(Tokens tokens, Sentences sentences, Times times) {
      this.tokens = tokens;
      this.sentences = sentences;
      this.times = times;
      this.figures = new FigureReader(words, policy, tokens, sentences);
    }

    Numbers read() {
      for (int token = 0; token < tokens.size(); token++) {
        NumberMention mention = at(token);
        if (mention != null) {
          found.add(mention);
          token = Math.max(token, mention.range().to() - 1);
        }
      }
      List<NumberMention> bounded = bounds.join(found, tokens, sentences);
      return new Numbers(parts.mark(bounded, tokens, sentences), tokens.size());
    }

    /**
     * Returns the first token a hedge may begin at: behind the last number, in the same sentence.
     */
    private int floor(int token) {
      int sentence = sentences.get(sentences.at(token)).from();
      return found.isEmpty()
          ? sentence
          : Math.max(sentence, found.get(found.size() - 1).range().to());
    }

    private @Nullable NumberMention at(int token) {
      TokenRange sentence = sentences.get(sentences.at(token));
      TokenRange nought = none.at(tokens, token, sentence.to());
      if (nought != null) {
        Figure zero = Figure.of(nought.from(), nought.to(), 0, Form.WORDS);
        return mention(nought.from(), nought.to(), zero, Count.Qualifier.EXACT, Kind.CARDINAL);
      }
      Figure figure = fromTo(token);
      figure = figure == null ? figures.at(token) : figure;
      figure = figure == null ? null : ratio(figure);
      if (figure == null || isShare(figure)) {
        return null;
      }
      TimeMention time = times.at(figure.from());
      if (time != null) {
        return timed(figure, time);
      }
      if (dates.isPronoun(tokens, sentence, figure)) {
        return null;
      }
      Hedge hedge = qualifiers.before(tokens, figure.from(), floor(figure.from()), figure);
      Count.Qualifier told = hedge == null ? Count.Qualifier.EXACT : hedge.qualifier();
      if (figure.form() != Form.VAGUE
          && !kinds.isMoney(tokens, figure)
          && dates.isTime(tokens, sentence, figure, told)) {
        return mention(figure.from(), figure.to(), figure, Count.Qualifier.EXACT, Kind.TIME);
      }
      if (isOneMore(figure)) {
        Figure one = Figure.of(figure.from() - 1, figure.to(), 1, Form.WORDS);
        return mention(one.from(), one.to(), one, Count.Qualifier.EXACT, Kind.CARDINAL);
      }
      return counted(kinds.sort(tokens, figure));
    }

    /** "two were from Lyon and a third from Nice": a third person is one. */
    private boolean isOneMore(Figure figure) {
      int article = figure.from() - 1;
      return figure.form() == Form.ORDINAL
          && article >= floor(figure.from())
          && tokens.is(article, SmallWord.A)
          && figure.to() < tokens.size()
          && words.is(tokens.word(figure.to()), NumberWord.AFTER_ONE_MORE);
    }

    /** "half" alone is a share only with something to share: "half of the town". */
    private boolean isShare(Figure figure) {
      boolean half =
          figure.form() == Form.FRACTION
              && figure.tail().isEmpty()
              && tokens.lower(figure.to() - 1).equals("half");
      if (!half || figure.to() >= tokens.size()) {
        return half;
      }
      String next = tokens.lower(figure.to());
      return !SmallWord.OF.is(next) && !words.is(next, NumberWord.BEFORE_WHOLE);
    }

    /** "between 36 and 40", "anywhere from 10 to 20", "from 12 to 15 people". */
    private @Nullable Figure fromTo(int token) {
      String word = tokens.lower(token);
      boolean anywhere =
          words.is(word, NumberWord.ANYWHERE)
              && (tokens.is(token + 1, SmallWord.FROM) || tokens.is(token + 1, SmallWord.BETWEEN));
      int opening = anywhere ? token + 1 : token;
      boolean from = tokens.is(opening, SmallWord.FROM);
      if (!from && !tokens.is(opening, SmallWord.BETWEEN)) {
        return null;
      }
      Figure first = figures.simple(opening + 1);
      if (first == null
          || !first.isPlain()
          || !tokens.is(first.to(), from ? SmallWord.TO : SmallWord.AND)) {
        return null;
      }
      Figure second = figures.simple(first.to() + 1);
      if (second == null || times.at(first.from()) != null || times.at(second.from()) != null) {
        return null;
      }
      Figure range = figures.joined(first, second, false);
      boolean one = range.form() == Form.RANGE && (!from || anywhere || isOneCount(token, range));
      return one ? range.startingAt(token) : null;
    }

    /** "from 12 to 15 people died"; "rose from 146 to 198" and "from 146 to 198" are two. */
    private boolean isOneCount(int from, Figure range) {
      int to = range.to();
      boolean noun =
          to < tokens.size()
              && tokens.kind(to) == TokenKind.WORD
              && !tokens.isCapitalized(to)
              && !words.is(tokens.word(to), NumberWord.AFTER_BOUND);
      int floor = Math.max(sentences.get(sentences.at(from)).from(), from - CHANGE);
      for (int token = from - 1; noun && token >= floor; token--) {
        noun = !words.is(tokens.word(token), NumberWord.CHANGING);
      }
      return noun;
    }

    /** "one in five voters", "nine out of 10"; not "killed 5 in 10 days". */
    private Figure ratio(Figure first) {
      int joint = first.to();
      boolean small =
          first.isPlain() && first.amount().isWhole() && first.low() >= 1 && first.low() < 100;
      if (!small || !words.is(tokens.lower(joint), NumberWord.OUT_OF)) {
        return first;
      }
      boolean out = tokens.is(joint, SmallWord.OUT) && tokens.is(joint + 1, SmallWord.OF);
      boolean every = words.is(tokens.lower(joint + 1), NumberWord.EVERY);
      boolean in =
          tokens.is(joint, SmallWord.IN) && (first.low() == 1 || every || isAlone(first.from()));
      Figure second =
          out || every || in ? figures.simple(out || every ? joint + 2 : joint + 1) : null;
      boolean rate =
          second != null
              && second.isPlain()
              && second.low() > first.low()
              && (every || words.isRate(second.amount()))
              && !kinds.isUnit(tokens, second.to());
      return rate && second != null
          ? Figure.of(
              first.from(),
              second.to(),
              NumberAmount.of(first.amount().lower(), second.amount().lower().intValue()),
              Form.RATIO)
          : first;
    }

    /** "about 7 in 10", ", 7 in 10"; not "killed three in five villages". */
    private boolean isAlone(int token) {
      return token == sentences.get(sentences.at(token)).from()
          || tokens.kind(token - 1) == TokenKind.PUNCTUATION
          || words.is(tokens.word(token - 1), NumberWord.BEFORE_RATIO);
    }

    private boolean isWord(int token, String word) {
      return token < tokens.size() && tokens.lower(token).equals(word);
    }

    private NumberMention timed(Figure figure, TimeMention time) {
      boolean date = time.kind() == TimeMention.Kind.DATE || time.kind() == TimeMention.Kind.TIME;
      int to = Math.max(figure.from() + 1, Math.min(figure.to(), time.range().to()));
      if (date) {
        return mention(figure.from(), to, figure, Count.Qualifier.EXACT, Kind.TIME);
      }
      Hedge hedge = qualifiers.before(tokens, figure.from(), floor(figure.from()), figure);
      return hedge == null
          ? mention(figure.from(), to, figure, Count.Qualifier.EXACT, Kind.MEASURE)
          : mention(hedge.edge(), to, figure, hedge.qualifier(), Kind.MEASURE);
    }

    private NumberMention counted(Sorted sorted) {
      Figure figure = sorted.figure();
      int floor = floor(figure.from());
      int from = Math.max(floor, figure.from());
      int to = figure.to();
      Count.Qualifier qualifier = Count.Qualifier.EXACT;
      int told = to;
      if (isHedged(sorted)) {
        Hedge hedge = qualifiers.before(tokens, from, floor, figure);
        Hedge after = qualifiers.after(tokens, to);
        Hedge behind = hedge == null && after == null ? qualifiers.behind(tokens, to) : null;
        if (hedge != null) {
          from = hedge.edge();
          qualifier = hedge.qualifier();
        } else if (after != null) {
          to = after.edge();
          qualifier = after.qualifier();
        } else {
          qualifier = behind == null ? written(figure, from) : behind.qualifier();
        }
        told = behind == null ? to : behind.edge();
      }
      TokenRange all = TokenRange.of(from, Math.max(to, told));
      return mention(TokenRange.of(from, to), all, figure, qualifier, sorted.kind());
    }

    private boolean isHedged(Sorted sorted) {
      Form form = sorted.figure().form();
      return form != Form.ORDINAL
          && form != Form.SCORE
          && form != Form.OTHER
          && sorted.kind() != Kind.NAME;
    }

    /** "100-plus", "40-odd"; and the second of "at least 17 soldiers and 25 villagers". */
    private Count.Qualifier written(Figure figure, int from) {
      if (figure.tail().equals("plus") || figure.tail().equals("+") || isWord(figure.to(), "+")) {
        return Count.Qualifier.AT_LEAST;
      }
      if (figure.tail().equals("odd")) {
        return Count.Qualifier.ABOUT;
      }
      return sharesHedge(from) ? Count.Qualifier.AT_LEAST : Count.Qualifier.EXACT;
    }

    private boolean sharesHedge(int from) {
      if (found.isEmpty() || !tokens.is(Math.max(0, from - 1), SmallWord.AND)) {
        return false;
      }
      NumberMention before = found.get(found.size() - 1);
      int gap = from - 1 - before.range().to();
      if (before.count().qualifier() != Count.Qualifier.AT_LEAST || gap < 1 || gap > 2) {
        return false;
      }
      for (int token = before.range().to(); token < from - 1; token++) {
        boolean noun = tokens.kind(token) == TokenKind.WORD && !tokens.isCapitalized(token);
        if (!noun || isVerbal(tokens.lower(token))) {
          return false;
        }
      }
      return true;
    }

    /** "at least 310 were injured and 12 are missing" hedges the first number only. */
    private boolean isVerbal(String word) {
      return Suffix.ED.ends(word) || words.is(word, NumberWord.VERBAL);
    }

    private NumberMention mention(
        int from, int to, Figure figure, Count.Qualifier qualifier, Kind kind) {
      TokenRange range = TokenRange.of(from, to);
      return mention(range, range, figure, qualifier, kind);
    }

    private NumberMention mention(
        TokenRange range, TokenRange told, Figure figure, Count.Qualifier qualifier, Kind kind) {
      boolean percent = figure.form() == Form.FRACTION || figure.form() == Form.RATIO;
      long low = figure.amount().least(percent);
      long high = Math.max(low, figure.amount().most(percent));
      Count.Qualifier read =
          switch (figure.form()) {
            case RANGE -> Count.Qualifier.RANGE;
            case VAGUE -> Count.Qualifier.VAGUE;
            default -> qualifier;
          };
      boolean open =
          read == Count.Qualifier.AT_LEAST
              || read == Count.Qualifier.MORE_THAN
              || read == Count.Qualifier.VAGUE;
      long lower = read == Count.Qualifier.AT_MOST ? 0 : low;
      Count count = new Count(lower, open ? null : Long.valueOf(high), read, tokens.span(told));
      return new NumberMention(range, count, kind, figure.amount());
    }
  }
}
