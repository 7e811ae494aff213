package org.newsfacts.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.mention.NumberMention.Kind;
import org.newsfacts.mention.NumberReaderFigure.Form;
import org.newsfacts.mention.NumberReaderKinds.Sorted;
import org.newsfacts.mention.NumberReaderQualifiers.Hedge;
import org.newsfacts.model.Count;
import org.newsfacts.model.Qualifier;
import org.newsfacts.text.Article;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/**
 * Reads the numbers of a text, with their hedges.
 *
 * <p>"The blast killed at least 12 people and wounded dozens" gives two numbers: "at least 12"
 * (lower 12, open, {@link Qualifier#AT_LEAST}) and "dozens" (lower 24, open, {@link
 * Qualifier#VAGUE}).
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
 * <p>Parts of a number are rounded to the nearest whole one; a share ("two-thirds", "half") is a
 * {@link Kind#PERCENT} of 67 or 50. A number too great for 15 digits is left out. Immutable and
 * safe for use by several threads; any text is read in time linear to its length.
 */
public final class NumberReader {
  private static final Set<String> AFTER_ONE_MORE =
      Set.of("was", "is", "had", "has", "died", "from", "who", "remains", "remained", "suffered");

  private final NumberReaderWords words;
  private final NumberReaderQualifiers qualifiers;
  private final NumberReaderKinds kinds;
  private final TimeReader times;
  private final VaguePolicy policy;

  /** Makes a reader of the usual reading of vague words. */
  public NumberReader(Lexicon lexicon) {
    this(lexicon, VaguePolicy.usual());
  }

  /** Makes a reader with another reading of "dozens" and "several". */
  public NumberReader(Lexicon lexicon, VaguePolicy policy) {
    this.words = new NumberReaderWords(lexicon);
    this.qualifiers = new NumberReaderQualifiers(lexicon);
    this.kinds = new NumberReaderKinds(lexicon);
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
    private final NumberReaderFigures figures;
    private final List<NumberMention> found = new ArrayList<>();

    Pass(Tokens tokens, Sentences sentences, Times times) {
      this.tokens = tokens;
      this.sentences = sentences;
      this.times = times;
      this.figures = new NumberReaderFigures(words, policy, tokens, sentences);
    }

    Numbers read() {
      for (int token = 0; token < tokens.size(); token++) {
        NumberMention mention = at(token);
        if (mention != null) {
          found.add(mention);
          token = Math.max(token, mention.range().to() - 1);
        }
      }
      return new Numbers(found, tokens.size());
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
      TokenRange none = NumberReaderNone.at(tokens, token, sentence.to());
      if (none != null) {
        NumberReaderFigure zero = NumberReaderFigure.of(none.from(), none.to(), 0, Form.WORDS);
        return mention(none.from(), none.to(), zero, Qualifier.EXACT, Kind.CARDINAL);
      }
      NumberReaderFigure figure = between(token);
      if (figure == null) {
        figure = figures.at(token);
      }
      if (figure == null || isShare(figure)) {
        return null;
      }
      TimeMention time = times.at(figure.from());
      if (time != null) {
        return timed(figure, time);
      }
      if (NumberReaderDates.isPronoun(tokens, sentence, figure)) {
        return null;
      }
      Hedge hedge = qualifiers.before(tokens, figure.from(), floor(figure.from()), figure);
      Qualifier told = hedge == null ? Qualifier.EXACT : hedge.qualifier();
      if (figure.form() != Form.VAGUE
          && !kinds.isMoney(tokens, figure)
          && NumberReaderDates.isTime(tokens, sentence, figure, told)) {
        return mention(figure.from(), figure.to(), figure, Qualifier.EXACT, Kind.TIME);
      }
      if (isOneMore(figure)) {
        NumberReaderFigure one =
            NumberReaderFigure.of(figure.from() - 1, figure.to(), 1, Form.WORDS);
        return mention(one.from(), one.to(), one, Qualifier.EXACT, Kind.CARDINAL);
      }
      return counted(kinds.sort(tokens, figure));
    }

    /** "two were from Lyon and a third from Nice": a third person is one. */
    private boolean isOneMore(NumberReaderFigure figure) {
      int article = figure.from() - 1;
      return figure.form() == Form.ORDINAL
          && article >= floor(figure.from())
          && tokens.lower(article).equals("a")
          && figure.to() < tokens.size()
          && AFTER_ONE_MORE.contains(tokens.lower(figure.to()));
    }

    /** "half" alone is a share only with something to share: "half of the town". */
    private boolean isShare(NumberReaderFigure figure) {
      boolean half = figure.form() == Form.FRACTION && tokens.lower(figure.to() - 1).equals("half");
      if (!half || figure.to() >= tokens.size()) {
        return half;
      }
      String next = tokens.lower(figure.to());
      return !(next.equals("of")
          || next.equals("the")
          || next.equals("its")
          || next.equals("their"));
    }

    /** "between 36 and 40", "anywhere from 10 to 20". */
    private @Nullable NumberReaderFigure between(int token) {
      String word = tokens.lower(token);
      boolean from = word.equals("anywhere") && isWord(token + 1, "from");
      if (!from && !word.equals("between")) {
        return null;
      }
      NumberReaderFigure first = figures.simple(from ? token + 2 : token + 1);
      if (first == null || !first.isPlain() || !isWord(first.to(), from ? "to" : "and")) {
        return null;
      }
      NumberReaderFigure second = figures.simple(first.to() + 1);
      if (second == null || times.at(first.from()) != null || times.at(second.from()) != null) {
        return null;
      }
      NumberReaderFigure range = figures.joined(first, second, false);
      return range.form() == Form.RANGE ? range.startingAt(token) : null;
    }

    private boolean isWord(int token, String word) {
      return token < tokens.size() && tokens.lower(token).equals(word);
    }

    private NumberMention timed(NumberReaderFigure figure, TimeMention time) {
      boolean date = time.kind() == TimeMention.Kind.DATE || time.kind() == TimeMention.Kind.TIME;
      int to = Math.max(figure.from() + 1, Math.min(figure.to(), time.range().to()));
      if (date) {
        return mention(figure.from(), to, figure, Qualifier.EXACT, Kind.TIME);
      }
      Hedge hedge = qualifiers.before(tokens, figure.from(), floor(figure.from()), figure);
      return hedge == null
          ? mention(figure.from(), to, figure, Qualifier.EXACT, Kind.MEASURE)
          : mention(hedge.edge(), to, figure, hedge.qualifier(), Kind.MEASURE);
    }

    private NumberMention counted(Sorted sorted) {
      NumberReaderFigure figure = sorted.figure();
      int floor = floor(figure.from());
      int from = Math.max(floor, figure.from());
      int to = figure.to();
      Qualifier qualifier = Qualifier.EXACT;
      if (isHedged(sorted)) {
        Hedge hedge = qualifiers.before(tokens, from, floor, figure);
        Hedge after = qualifiers.after(tokens, to);
        if (hedge != null) {
          from = hedge.edge();
          qualifier = hedge.qualifier();
        } else if (after != null) {
          to = after.edge();
          qualifier = after.qualifier();
        } else {
          qualifier = written(figure, from);
        }
      }
      return mention(from, to, figure, qualifier, sorted.kind());
    }

    private boolean isHedged(Sorted sorted) {
      Form form = sorted.figure().form();
      return form != Form.ORDINAL
          && form != Form.SCORE
          && form != Form.OTHER
          && sorted.kind() != Kind.NAME;
    }

    /** "100-plus", "40-odd"; and the second of "at least 17 soldiers and 25 villagers". */
    private Qualifier written(NumberReaderFigure figure, int from) {
      if (figure.tail().equals("plus") || figure.tail().equals("+") || isWord(figure.to(), "+")) {
        return Qualifier.AT_LEAST;
      }
      if (figure.tail().equals("odd")) {
        return Qualifier.ABOUT;
      }
      return sharesHedge(from) ? Qualifier.AT_LEAST : Qualifier.EXACT;
    }

    private boolean sharesHedge(int from) {
      if (found.isEmpty() || !isWord(Math.max(0, from - 1), "and")) {
        return false;
      }
      NumberMention before = found.get(found.size() - 1);
      int gap = from - 1 - before.range().to();
      if (before.count().qualifier() != Qualifier.AT_LEAST || gap < 1 || gap > 2) {
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
    private static boolean isVerbal(String word) {
      return word.endsWith("ed")
          || switch (word) {
            case "were",
                "was",
                "are",
                "have",
                "had",
                "dead",
                "hurt",
                "died",
                "missing",
                "more",
                "others" ->
                true;
            default -> false;
          };
    }

    private NumberMention mention(
        int from, int to, NumberReaderFigure figure, Qualifier qualifier, Kind kind) {
      TokenRange range = TokenRange.of(from, to);
      double unit = figure.form() == Form.FRACTION ? 100 : 1;
      long low = Math.round(figure.low() * unit);
      long high = Math.max(low, Math.round(figure.high() * unit));
      Qualifier told =
          switch (figure.form()) {
            case RANGE -> Qualifier.RANGE;
            case VAGUE -> Qualifier.VAGUE;
            default -> qualifier;
          };
      boolean open =
          told == Qualifier.AT_LEAST || told == Qualifier.MORE_THAN || told == Qualifier.VAGUE;
      long lower = told == Qualifier.AT_MOST ? 0 : low;
      Count count = new Count(lower, open ? null : Long.valueOf(high), told, tokens.span(range));
      return new NumberMention(range, count, kind);
    }
  }
}
