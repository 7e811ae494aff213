package org.newsfacts.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.Phrases;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.mention.NumberReaderFigure.Form;
import org.newsfacts.model.Count;
import org.newsfacts.model.Qualifier;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/**
 * Reads numbers with their qualifiers: "at least 1.2 million", "dozens", "between 36 and 40", "107
 * or more". Immutable; every text is read from left to right once.
 */
public final class NumberReader {
  /** "more than an estimated further 40" has three qualifiers; longer chains are not written. */
  private static final int MOST_HEDGES = 4;

  private final NumberReaderWords words;
  private final NumberReaderKinds kinds;
  private final VaguePolicy policy;
  private final Phrases<Hedge> hedges;

  /** A reader with the usual numbers for vague words. */
  public NumberReader(Lexicon lexicon) {
    this(lexicon, VaguePolicy.usual());
  }

  /** A reader with the caller's numbers for vague words. */
  public NumberReader(Lexicon lexicon, VaguePolicy policy) {
    this.words = new NumberReaderWords(lexicon);
    this.kinds = new NumberReaderKinds(lexicon);
    this.policy = Objects.requireNonNull(policy, "policy");
    this.hedges = Phrases.of(lexicon.list("number-qualifiers"), NumberReader::hedge);
  }

  /** Where a qualifier stands. */
  private enum Side {
    BEFORE,
    AFTER,
    /** "another 20", "a total of 20": says nothing of how sure the number is. */
    FILLER
  }

  private record Hedge(Side side, Qualifier qualifier) {}

  private static Hedge hedge(WordList.Row row) {
    return new Hedge(Side.valueOf(row.get(1)), Qualifier.valueOf(row.get(2)));
  }

  /** Returns the numbers of a text. */
  public Numbers read(Tokens tokens, Sentences sentences) {
    NumberReaderFigures figures = new NumberReaderFigures(words, policy, tokens, sentences);
    List<NumberMention> found = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      TokenRange sentence = sentences.get(s);
      int at = sentence.from();
      while (at < sentence.to()) {
        NumberMention mention = mention(tokens, figures, at, sentence);
        if (mention != null) {
          found.add(mention);
        }
        at = mention == null ? at + 1 : mention.range().to();
      }
    }
    return new Numbers(found, tokens.size());
  }

  private @Nullable NumberMention mention(
      Tokens tokens, NumberReaderFigures figures, int from, TokenRange sentence) {
    int at = from;
    int start = from;
    Qualifier qualifier = Qualifier.EXACT;
    for (int i = 0; i < MOST_HEDGES; i++) {
      Phrases.Match<Hedge> hedge = hedges.longest(tokens, at, sentence.to());
      if (hedge == null || hedge.value().side() == Side.AFTER) {
        break;
      }
      if (at == from && NumberReaderKinds.isPreposition(tokens, at, sentence.from())) {
        return null;
      }
      at = hedge.tokens().to();
      if (qualifier == Qualifier.EXACT) {
        qualifier = hedge.value().qualifier();
        start = qualifier == Qualifier.EXACT ? at : start;
      }
    }
    if (qualifier == Qualifier.EXACT && at > from) {
      return null;
    }
    if (at < sentence.to() && tokens.lower(at).equals("between")) {
      return between(tokens, figures, start, at + 1, sentence);
    }
    int number = NumberReaderKinds.afterCurrency(tokens, at, sentence.to());
    NumberReaderFigure figure = figures.at(number);
    return figure == null
        ? null
        : mention(tokens, start, number, at, figure, qualifier, sentence);
  }

  private @Nullable NumberMention mention(
      Tokens tokens,
      int start,
      int number,
      int bare,
      NumberReaderFigure figure,
      Qualifier before,
      TokenRange sentence) {
    NumberMention.Kind kind = kinds.kind(tokens, sentence, figure, number > bare, before);
    if (kind == null) {
      return null;
    }
    boolean hedged =
        kind != NumberMention.Kind.NAME
            && kind != NumberMention.Kind.TIME
            && kind != NumberMention.Kind.ORDINAL;
    Qualifier qualifier = hedged ? before : Qualifier.EXACT;
    int to = figure.to();
    Phrases.Match<Hedge> after = hedged ? hedges.longest(tokens, to, sentence.to()) : null;
    if (after != null && after.value().side() == Side.AFTER) {
      to = after.tokens().to();
      qualifier = after.value().qualifier();
    } else if (hedged && to < sentence.to() && tokens.lower(to).equals("+")) {
      to++;
      qualifier = Qualifier.AT_LEAST;
    }
    return mention(tokens, TokenRange.of(hedged ? start : bare, to), figure, qualifier, kind);
  }

  /** "between 36 and 40". */
  private @Nullable NumberMention between(
      Tokens tokens, NumberReaderFigures figures, int start, int at, TokenRange sentence) {
    int number = NumberReaderKinds.afterCurrency(tokens, at, sentence.to());
    NumberReaderFigure first = number < sentence.to() ? figures.simple(number) : null;
    if (first == null
        || first.to() + 1 >= sentence.to()
        || !tokens.lower(first.to()).equals("and")) {
      return null;
    }
    int next = NumberReaderKinds.afterCurrency(tokens, first.to() + 1, sentence.to());
    NumberReaderFigure second = figures.simple(next);
    NumberReaderFigure range = second == null ? first : figures.joined(first, second, false);
    if (range.form() != Form.RANGE) {
      return null;
    }
    NumberMention.Kind kind =
        kinds.kind(tokens, sentence, range, number > at, Qualifier.RANGE);
    return kind == null
        ? null
        : mention(tokens, TokenRange.of(start, range.to()), range, Qualifier.RANGE, kind);
  }

  private static NumberMention mention(
      Tokens tokens,
      TokenRange range,
      NumberReaderFigure figure,
      Qualifier hedge,
      NumberMention.Kind kind) {
    long low = Math.max(0, Math.round(figure.low()));
    long high = Math.max(low, Math.round(figure.high()));
    Qualifier qualifier =
        switch (figure.form()) {
          case VAGUE -> Qualifier.VAGUE;
          case RANGE -> Qualifier.RANGE;
          default -> hedge;
        };
    Count count =
        switch (qualifier) {
          case AT_LEAST, MORE_THAN, VAGUE ->
              new Count(low, null, qualifier, tokens.span(range));
          case AT_MOST -> new Count(0, high, qualifier, tokens.span(range));
          default -> new Count(low, high, qualifier, tokens.span(range));
        };
    return new NumberMention(range, count, kind);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "NumberReader with %d qualifiers", hedges.size());
  }
}
