package org.newsfacts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsfacts.dossier.Dossier;
import org.newsfacts.dossier.Policy;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.VaguePolicy;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.model.Fact;
import org.newsfacts.model.claim.Claim;
import org.newsfacts.model.claim.Verdict;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Engine;
import org.newsfacts.rule.Explanation;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.FactFile;
import org.newsfacts.rule.RuleInfo;
import org.newsfacts.text.Article;
import org.newsfacts.verify.Verifier;

/**
 * Reads facts out of articles. Immutable and thread-safe: build one, keep it, share it.
 *
 * <pre>{@code
 * Facts facts = NewsFacts.english().read(Article.of(text).published(LocalDate.of(2021, 5, 17)));
 * }</pre>
 */
public final class NewsFacts {
  /** The longest text read whole, in UTF-16 units; longer ones are cut and the result says so. */
  public static final int LONGEST_TEXT = 10_000_000;

  /** The most facts kept of one article; more are cut and the result says so. */
  public static final int MOST_FACTS = 100_000;

  private final Engine engine;
  private final Lexicon lexicon;
  private final List<FactFile> files;
  private final AtomicReference<@Nullable Verifier> verifier = new AtomicReference<>();
  private final int longestText;
  private final int mostFacts;

  private NewsFacts(
      Engine engine, Lexicon lexicon, List<FactFile> files, int longestText, int mostFacts) {
    this.engine = engine;
    this.lexicon = lexicon;
    this.files = List.copyOf(files);
    this.longestText = longestText;
    this.mostFacts = mostFacts;
  }

  /** Returns an engine for English news with all fact types. */
  public static NewsFacts english() {
    return builder().build();
  }

  /** Begins an engine with own words, own fact types, or without some rules. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins a dossier, which puts the facts of many articles together. */
  public static Dossier dossier() {
    return new Dossier(Lexicon.english(), Policy.usual());
  }

  /**
   * Checks what is claimed of an article: {@code {"type":"CasualtyFigure","harm":"KILLED",
   * "count":12,"place":"Aden"}} against its text.
   */
  public Verdict verify(Claim claim, Article article) {
    Objects.requireNonNull(claim, "claim");
    return verify(List.of(claim), article).get(0);
  }

  /** The verifier, made when it is first asked: its rules of spelling take time to load. */
  private Verifier verifier() {
    Verifier known = verifier.get();
    if (known != null) {
      return known;
    }
    Verifier made = new Verifier(lexicon);
    return verifier.compareAndSet(null, made) ? made : Objects.requireNonNull(verifier.get());
  }

  /** Checks several claims of one article, which is read once. */
  public List<Verdict> verify(List<Claim> claims, Article article) {
    List<Fact> facts = read(article).all();
    List<Verdict> verdicts = new ArrayList<>();
    Reading[] reading = new Reading[1];
    Supplier<Reading> once =
        () -> {
          Reading read = reading[0] == null ? engine.reading(article) : reading[0];
          reading[0] = read;
          return read;
        };
    for (Claim claim : claims) {
      verdicts.add(verifier().verify(claim, facts, once));
    }
    return List.copyOf(verdicts);
  }

  /** Reads an article. */
  public Facts read(Article article) {
    Objects.requireNonNull(article, "article");
    List<String> warnings = new ArrayList<>();
    Article cut = article;
    if (article.text().length() > longestText) {
      warnings.add("text longer than " + longestText + ": cut");
      cut = article.withText(article.text().substring(0, longestText));
    }
    List<Fact> facts = engine.read(cut, warnings::add);
    if (facts.size() > mostFacts) {
      warnings.add("more facts than " + mostFacts + ": cut");
      facts = facts.subList(0, mostFacts);
    }
    return new Facts(facts, warnings);
  }

  /** Reads a text with nothing else known of it. */
  public Facts read(String text) {
    return read(Article.of(text));
  }

  /** Tells, sentence by sentence, what was found, which rules fired and which guard vetoed. */
  public String explain(Article article) {
    return Explanation.of(engine, article);
  }

  /** Tells the same of a text with nothing else known of it. */
  public String explain(String text) {
    return explain(Article.of(text));
  }

  /**
   * Tells why a rule reads nothing in an article, a line for each word at which it was tried: the
   * part of the rule that is missing, the guard that vetoed, or why the fact was left out again.
   */
  public String whyNot(String rule, Article article) {
    StringBuilder lines = new StringBuilder();
    explanations(rule, article).forEach(why -> lines.append(why).append('\n'));
    return lines.toString();
  }

  /**
   * Returns what a rule did in an article: what it read, and at its other words the part that is
   * missing, the guard that vetoed, or why the fact was left out again; never empty.
   *
   * @throws IllegalArgumentException when no rule has the id
   */
  public List<Explanation> explanations(String rule, Article article) {
    return Explanation.of(engine, rule, article);
  }

  /** Tells the same of a text with nothing else known of it. */
  public String whyNot(String rule, String text) {
    return whyNot(rule, Article.of(text));
  }

  /** Returns what writes the facts of this engine as JSON and reads them: those of files too. */
  public FactJson json() {
    FactJson json = FactJson.standard();
    for (FactFile file : files) {
      json = json.with(file.shape());
    }
    return json;
  }

  /** Returns the fact types that text files tell, {@link Builder#facts(Path)}. */
  public List<FactFile> files() {
    return files;
  }

  /**
   * Reads the examples of the fact types that text files tell; returns a line for each that is
   * wrong: {@code sanction.tsv, line 20: Canada sanctioned Peru. gives nothing: ...}.
   */
  public List<String> wrongExamples() {
    List<String> wrong = new ArrayList<>();
    files.forEach(file -> wrong.addAll(new FileExamples(this, file).wrong()));
    return List.copyOf(wrong);
  }

  /** Returns all rules, each with a line that says what it reads. */
  public List<RuleInfo> rules() {
    return engine.rules();
  }

  /** An engine in the making. Single use. */
  public static final class Builder {
    private Lexicon lexicon = Lexicon.english();
    private final List<Extractor> added = new ArrayList<>();
    private final List<FactFile> files = new ArrayList<>();
    private final Set<String> without = new HashSet<>();
    private VaguePolicy vagueWords = VaguePolicy.usual();
    private boolean carrying = true;
    private int longestText = LONGEST_TEXT;
    private int mostFacts = MOST_FACTS;

    private Builder() {}

    /** Uses other word lists. */
    public Builder lexicon(Lexicon newLexicon) {
      lexicon = Objects.requireNonNull(newLexicon, "lexicon");
      return this;
    }

    /** Adds rows to a word list, or overrides them: {@code lexicon("titles", rows)}. */
    public Builder lexicon(String list, List<WordList.Row> rows) {
      lexicon = lexicon.with(list, rows);
      return this;
    }

    /**
     * Adds an extractor of the user's own. Of facts of one type and evidence its own stay, ours go.
     */
    public Builder add(Extractor extractor) {
      added.add(Objects.requireNonNull(extractor, "extractor"));
      return this;
    }

    /**
     * Adds fact types that text files tell: a file, or all files {@code *.tsv} of a folder. Facts
     * of such a type are {@link org.newsfacts.model.ShapedFact}s. What a file looks like, {@link
     * FactFile} says.
     *
     * @throws UncheckedIOException when a file cannot be read
     * @throws IllegalArgumentException on a bad line, with file, line and reason
     */
    public Builder facts(Path fileOrFolder) {
      try {
        FactFile.read(fileOrFolder).forEach(this::facts);
        return this;
      } catch (IOException broken) {
        throw new UncheckedIOException(fileOrFolder + ": " + broken.getMessage(), broken);
      }
    }

    /** Adds a fact type that a text tells. */
    public Builder facts(FactFile file) {
      files.add(file);
      return this;
    }

    /** Leaves out the facts of a rule. */
    public Builder without(String rule) {
      without.add(Objects.requireNonNull(rule, "rule"));
      return this;
    }

    /** Sets which number "dozens", "several", "hundreds" stand for: 24, 3, 200 unless set. */
    public Builder vagueWords(VaguePolicy policy) {
      vagueWords = Objects.requireNonNull(policy, "policy");
      return this;
    }

    /**
     * Sets whether place, day, cause and perpetrator of a casualty figure may be carried over from
     * another sentence that tells the same incident; they are unless set to false. {@link
     * Fact#carried()} names the fields that were.
     */
    public Builder carrying(boolean carries) {
      carrying = carries;
      return this;
    }

    /** Sets the longest text read whole, in UTF-16 units. */
    public Builder longestText(int units) {
      longestText = positive(units, "longestText");
      return this;
    }

    /** Sets the most facts kept of one article. */
    public Builder mostFacts(int facts) {
      mostFacts = positive(facts, "mostFacts");
      return this;
    }

    /**
     * Builds the engine.
     *
     * @throws IllegalArgumentException when two rules have one id, one to leave out does not exist,
     *     a list of words is wrong, or its rows do not give a rule what it asks for; with what and
     *     where
     */
    public NewsFacts build() {
      List<Extractor> ours = English.extractors(lexicon, carrying);
      List<Extractor> own = new ArrayList<>(added);
      Lexicon words = lexicon;
      for (FactFile file : files) {
        checkAct(file, ours);
        checkAct(file, own);
        words = words.with(file.senses());
        own.add(file.rules());
      }
      Engine engine = new Engine(words, ours, own, without, vagueWords);
      NewsFacts built = new NewsFacts(engine, words, files, longestText, mostFacts);
      built.json(); // no two types of one name
      return built;
    }

    /** The words of a file tell an act of their own, lest our rules read them too. */
    private static void checkAct(FactFile file, List<Extractor> ours) {
      String act = file.rules().rules().get(0).act();
      for (Extractor extractor : ours) {
        for (RuleInfo rule : extractor.rules()) {
          if (rule.act().equals(act)) {
            throw new IllegalArgumentException(
                file.name() + ": " + rule.id() + " reads the act " + act + "; name it otherwise");
          }
        }
      }
    }

    private static int positive(int number, String name) {
      if (number < 1) {
        throw new IllegalArgumentException(name + " is not positive: " + number);
      }
      return number;
    }
  }
}
