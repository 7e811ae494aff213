package org.newsfacts.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.newsfacts.clause.Tagger;
import org.newsfacts.clause.Tags;
import org.newsfacts.figure.NumberAmount;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.VaguePolicy;
import org.newsfacts.mention.Mention.NameFound;
import org.newsfacts.mention.Mention.NumberFound;
import org.newsfacts.mention.Mention.TimeFound;
import org.newsfacts.model.Count;
import org.newsfacts.name.NameMention;
import org.newsfacts.name.NameReader;
import org.newsfacts.number.NumberMention;
import org.newsfacts.number.NumberReader;
import org.newsfacts.text.Article;
import org.newsfacts.text.Lines;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;
import org.newsfacts.time.TimeMention;
import org.newsfacts.time.TimeReader;

/**
 * Reads the numbers, times and names of an article, for those who want these and no facts.
 *
 * <pre>{@code
 * Mentions mentions = Mentions.english();
 * for (NumberFound number : mentions.numbers("It hit at least 12 trucks.")) {
 *   System.out.println(number.span() + " " + number.value()); // "at least 12" [7, 18) 12
 * }
 * Article article = Article.of("Talks resume on Friday.").published(LocalDate.of(2021, 5, 17));
 * for (TimeFound time : mentions.times(article)) {
 *   System.out.println(time.span() + " " + time.from()); // "Friday" [16, 22) 2021-05-21
 * }
 * }</pre>
 *
 * <p>The lists returned are immutable and in the order of the text, and the spans are those of the
 * caller's text. Immutable and safe for use by several threads; word lists are loaded when the
 * first reader needs them.
 */
public final class Mentions {
  private final Once<NumberReader> numberReader;
  private final Once<TimeReader> timeReader;
  private final Once<NameReader> nameReader;
  private final Once<Tagger> tagger;

  private Mentions(Lexicon lexicon, VaguePolicy policy) {
    Objects.requireNonNull(lexicon, "lexicon");
    Objects.requireNonNull(policy, "policy");
    this.numberReader = new Once<>(() -> new NumberReader(lexicon, policy));
    this.timeReader = new Once<>(() -> new TimeReader(lexicon));
    this.nameReader = new Once<>(() -> new NameReader(lexicon));
    this.tagger = new Once<>(() -> new Tagger(lexicon));
  }

  /** Returns readers with the English word lists that come with the library. */
  public static Mentions english() {
    return of(Lexicon.english());
  }

  /** Returns readers with other word lists. */
  public static Mentions of(Lexicon lexicon) {
    return of(lexicon, VaguePolicy.usual());
  }

  /** Returns readers with other word lists and another reading of "dozens" and "several". */
  public static Mentions of(Lexicon lexicon, VaguePolicy policy) {
    return new Mentions(lexicon, policy);
  }

  /** Returns the numbers of a text, see {@link #numbers(Article)}. */
  public List<NumberFound> numbers(String text) {
    return numbers(Article.of(text));
  }

  /**
   * Returns the numbers of an article, written in figures or words, with their qualifiers: "31",
   * "at least 12", "two or three", "dozens". Years, days of a month and clock times are times, not
   * numbers.
   */
  public List<NumberFound> numbers(Article article) {
    return new Text(article).numbers();
  }

  /**
   * Returns the times of an article. "Friday" has its day when the article has its date of
   * publication; without one it has none, for the clock is never asked.
   */
  public List<TimeFound> times(Article article) {
    return new Text(article).times();
  }

  /** Returns the names of a text, see {@link #names(Article)}. */
  public List<NameFound> names(String text) {
    return names(Article.of(text));
  }

  /** Returns the names of people, bodies, countries, places and other things in an article. */
  public List<NameFound> names(Article article) {
    return new Text(article).names();
  }

  /** Returns numbers, times and names together, by where they start. */
  public List<Mention> all(Article article) {
    Text text = new Text(article);
    List<Mention> all = new ArrayList<>(text.numbers());
    all.addAll(text.times());
    all.addAll(text.names());
    all.sort(
        Comparator.<Mention>comparingInt(mention -> mention.span().start())
            .thenComparingInt(mention -> mention.span().end()));
    return List.copyOf(all);
  }

  /** An article and its words. */
  private final class Text {
    private final Article article;
    private final Lines lines;
    private final Tokens tokens;
    private final Sentences sentences;
    private final Once<Tags> tags;

    Text(Article article) {
      this.article = article;
      this.tokens = Tokens.of(article.text());
      this.lines = Lines.of(tokens);
      this.sentences = Sentences.of(tokens, lines);
      this.tags = new Once<>(() -> tagger.get().tag(tokens, sentences));
    }

    List<NumberFound> numbers() {
      List<NumberFound> found = new ArrayList<>();
      for (NumberMention number : numberReader.get().read(tokens, sentences).all()) {
        if (number.kind() != NumberMention.Kind.TIME) {
          NumberFound.Kind kind = NumberFound.Kind.valueOf(number.kind().name());
          Count count = number.count();
          found.add(
              new NumberFound(tokens.span(number.range()), count, kind, amount(number.amount())));
        }
      }
      return List.copyOf(found);
    }

    private static NumberFound.Amount amount(NumberAmount told) {
      return new NumberFound.Amount(told.lower(), told.upper(), told.over(), told.currency());
    }

    List<TimeFound> times() {
      List<TimeFound> found = new ArrayList<>();
      for (TimeMention time :
          timeReader.get().read(tokens, sentences, lines, tags.get(), article).all()) {
        TokenRange range = time.range();
        TimeFound.Kind kind = TimeFound.Kind.valueOf(time.kind().name());
        found.add(new TimeFound(tokens.span(range), kind, time.from(), time.to()));
      }
      return List.copyOf(found);
    }

    List<NameFound> names() {
      List<NameFound> found = new ArrayList<>();
      for (NameMention name : nameReader.get().read(tokens, sentences, lines, tags.get()).all()) {
        TokenRange range = name.range();
        NameFound.Kind kind = NameFound.Kind.valueOf(name.kind().name());
        found.add(new NameFound(tokens.span(range), kind, name.name(), name.country()));
      }
      return List.copyOf(found);
    }
  }
}
