package org.newsfacts.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.newsfacts.frame.Sense;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.VaguePolicy;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Span;
import org.newsfacts.reading.Readers;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Scene;
import org.newsfacts.reading.Speech;
import org.newsfacts.reading.Trace;
import org.newsfacts.text.Article;

/**
 * Runs the extractors over a reading: statements first, then the rest, which may ask who speaks. In
 * the end facts get their source, and what stands in furniture or in somebody's quoted words is
 * left out. What holds for the facts of one family only, its {@link Extractor} says. Immutable and
 * thread-safe.
 */
@SuppressWarnings("exports") // what only the families of the library see
public final class Engine {
  private static final Comparator<Fact> PLACE =
      Comparator.<Fact>comparingInt(fact -> fact.evidence().start())
          .thenComparingInt(fact -> fact.evidence().end())
          .thenComparing(Fact::type);

  private static final Comparator<Fact> ORDER = PLACE.thenComparing(Fact::rule);

  /** The most facts that one family tells of a sentence: no news tells more. */
  private static final int MOST_IN_SENTENCE = 24;

  private final Readers readers;
  private final List<Extractor> extractors;
  private final Set<String> without;
  private final Set<String> own;

  /** Makes an engine; the ids in {@code without} name rules whose facts are left out. */
  public Engine(Lexicon lexicon, List<Extractor> extractors, Set<String> without) {
    this(lexicon, extractors, List.of(), without, VaguePolicy.usual());
  }

  /**
   * Makes an engine.
   *
   * @param extractors those that come with the library
   * @param own those of the caller: of two facts of one type and evidence theirs stays
   * @param without ids of rules whose facts are left out
   * @param vagueWords what "dozens" and "several" count for
   * @throws IllegalArgumentException when two rules have one id, one to leave out does not exist,
   *     or the lists of senses do not give a rule what it asks for
   */
  public Engine(
      Lexicon lexicon,
      List<Extractor> extractors,
      List<Extractor> own,
      Set<String> without,
      VaguePolicy vagueWords) {
    List<Extractor> all = new ArrayList<>(extractors);
    all.addAll(own);
    this.extractors = List.copyOf(all);
    this.without = Set.copyOf(without);
    this.readers = new Readers(lexicon, vagueWords, senses(all));
    this.own = new HashSet<>();
    own.forEach(extractor -> extractor.rules().forEach(rule -> this.own.add(rule.id())));
    check();
  }

  private void check() {
    Set<String> known = new HashSet<>();
    for (RuleInfo rule : rules()) {
      if (!known.add(rule.id())) {
        throw new IllegalArgumentException("two rules are named \"" + rule.id() + "\"");
      }
      if (!rule.act().isEmpty() && readers.senses(rule.act()).isEmpty()) {
        throw new IllegalArgumentException(
            "rule " + rule.id() + ": no list of senses has a row of the act " + rule.act());
      }
    }
    for (String rule : without) {
      if (!known.contains(rule)) {
        throw new IllegalArgumentException("no rule is named \"" + rule + "\"");
      }
    }
    for (Extractor extractor : extractors) {
      extractor.check(readers::senses);
    }
  }

  private static List<String> senses(List<Extractor> extractors) {
    Set<String> lists = new LinkedHashSet<>();
    for (Extractor extractor : extractors) {
      lists.addAll(extractor.senses());
    }
    return List.copyOf(lists);
  }

  /** Returns all rules in the order of their families. */
  public List<RuleInfo> rules() {
    List<RuleInfo> rules = new ArrayList<>();
    for (Extractor extractor : extractors) {
      rules.addAll(extractor.rules());
    }
    return rules;
  }

  /** Returns the rows of the lists of senses that tell an act. */
  List<Sense> senses(String act) {
    return readers.senses(act);
  }

  /** Reads the facts of an article in the order of their evidence. */
  public List<Fact> read(Article article) {
    return read(article, warning -> {});
  }

  /**
   * Reads the facts of an article in the order of their evidence. Nothing that a rule throws loses
   * the article; what was lost is told to the warnings, one line each: {@code "attack.active lost a
   * record at 17, \"struck\": IllegalStateException: no target"}.
   */
  public List<Fact> read(Article article, Consumer<String> warnings) {
    Reading reading;
    try {
      reading = readers.read(article);
    } catch (RuntimeException | StackOverflowError thrown) {
      warnings.accept("text not read: " + thrown);
      return List.of();
    }
    Trace trace = Trace.none();
    List<Fact> facts = read(reading, trace);
    for (Trace.Event failure : trace.failures()) {
      warnings.accept(Explainer.failure(reading, failure));
    }
    if (trace.failed() > trace.failures().size()) {
      warnings.accept(trace.failed() + " records lost in all");
    }
    if (trace.leftOver() > 0) {
      warnings.accept(
          trace.leftOver() + " facts left out: more than " + MOST_IN_SENTENCE + " in a sentence");
    }
    return facts;
  }

  /** Reads an article up to its mentions, for those who want these alone. */
  public Reading reading(Article article) {
    return readers.read(article);
  }

  List<Fact> read(Reading reading, Trace trace) {
    Map<Extractor, List<Fact>> found = new LinkedHashMap<>();
    run(new Scene(reading, Speech.of(List.of(), 0), trace), true, found);
    List<Fact> statements = new ArrayList<>();
    found.values().forEach(statements::addAll);
    Speech speech = Speech.of(statements, reading.article().text().length());
    run(new Scene(reading, speech, trace), false, found);
    List<Fact> all = new ArrayList<>();
    for (Extractor extractor : extractors) {
      List<Fact> facts =
          finished(extractor, found.getOrDefault(extractor, List.of()), reading, speech, trace);
      List<Fact> merged = new ArrayList<>(facts);
      trace.attempt(extractor.family(), 0, () -> replace(merged, extractor.merged(facts)));
      all.addAll(merged);
    }
    all.sort(ORDER);
    return different(all);
  }

  private boolean isOwn(Fact fact) {
    return own.contains(fact.rule());
  }

  private static void replace(List<Fact> facts, List<Fact> by) {
    List<Fact> copy = List.copyOf(by);
    facts.clear();
    facts.addAll(copy);
  }

  private void run(Scene scene, boolean first, Map<Extractor, List<Fact>> found) {
    for (Extractor extractor : extractors) {
      if (extractor.tellsWhoSpeaks() == first) {
        List<Fact> facts = found.computeIfAbsent(extractor, key -> new ArrayList<>());
        Consumer<Fact> sink = bounded(scene, facts);
        scene.trace().attempt(extractor.family(), 0, () -> extractor.extract(scene, sink));
      }
    }
  }

  /** Takes facts as they are read, so many of each sentence and no more. */
  private Consumer<Fact> bounded(Scene scene, List<Fact> facts) {
    Reading reading = scene.reading();
    int[] counts = new int[Math.max(1, reading.sentences().size())];
    return fact -> {
      if (without.contains(fact.rule())) {
        return;
      }
      int sentence = reading.sentences().at(reading.tokens().at(fact.evidence().start()));
      if (++counts[sentence] <= MOST_IN_SENTENCE) {
        facts.add(fact);
      } else {
        scene.trace().overfull();
      }
    };
  }

  private static List<Fact> finished(
      Extractor extractor, List<Fact> facts, Reading reading, Speech speech, Trace trace) {
    List<Fact> kept = new ArrayList<>();
    for (Fact fact : facts) {
      int token = reading.tokens().at(fact.evidence().start());
      trace.attempt(
          fact.rule(),
          token,
          () -> {
            if (token >= reading.tokens().size() || !reading.isNews(token)) {
              trace.leftOut(fact.rule(), token, "not in the running text");
            } else if (extractor.mayBeQuoted(fact) || !isQuoted(fact, reading, speech, token)) {
              kept.add(withSource(extractor, onItsDay(fact, reading), speech));
            } else {
              trace.leftOut(fact.rule(), token, "in quoted words");
            }
          });
    }
    kept.sort(ORDER);
    return kept;
  }

  /**
   * Leaves out what is there already: of facts of one type and evidence those that another rule
   * reads alike, and where a rule of the caller's reads one, those that other rules read.
   */
  private List<Fact> different(List<Fact> sorted) {
    List<Fact> different = new ArrayList<>(sorted.size());
    int to;
    for (int from = 0; from < sorted.size(); from = to) {
      to = from + 1;
      while (to < sorted.size() && PLACE.compare(sorted.get(from), sorted.get(to)) == 0) {
        to++;
      }
      different.addAll(
          to == from + 1 ? List.of(sorted.get(from)) : differing(sorted.subList(from, to)));
    }
    return different;
  }

  private Collection<Fact> differing(List<Fact> facts) {
    boolean anyOwn = facts.stream().anyMatch(this::isOwn);
    Map<Fact, Fact> differing = new LinkedHashMap<>();
    for (Fact fact : facts) {
      if (!anyOwn || isOwn(fact)) {
        differing.putIfAbsent(fact.withBasis(fact.basis().withRule("")), fact);
      }
    }
    return differing.values();
  }

  /**
   * Whether a fact stands wholly between quotation marks, where it would be the speaker's claim.
   * Words quoted inside the reporter's own clause, she said Oman "is ready to help", are told by
   * him.
   */
  private static boolean isQuoted(Fact fact, Reading reading, Speech speech, int token) {
    if (speech.isMixed(fact.evidence().start())) {
      return false;
    }
    int last = Math.max(token, reading.tokens().at(fact.evidence().end() - 1));
    return reading.quotations().isQuoted(token)
        && reading.quotations().isQuoted(last)
        && Objects.equals(reading.quotations().at(token), reading.quotations().at(last));
  }

  /**
   * What has happened has no day after the day of publication: "said he would run in 2031" was not
   * said in 2031.
   */
  private static Fact onItsDay(Fact fact, Reading reading) {
    Basis basis = fact.basis();
    LocalDate published = reading.article().published().orElse(null);
    LocalDate day = basis.when() == null ? null : basis.when().start();
    boolean late =
        published != null
            && day != null
            && day.isAfter(published)
            && basis.modality() == Modality.ACTUAL
            && !basis.negated();
    return late ? fact.withBasis(basis.withWhen(null)) : fact;
  }

  /** Names who tells a fact as its source, unless it is his own word: the issuer of an appeal. */
  private static Fact withSource(Extractor extractor, Fact fact, Speech speech) {
    Basis basis = fact.basis();
    Actor teller = basis.reportedBy();
    if (teller == null && extractor.namesSource(fact)) {
      teller = speech.teller(fact, extractor.isOfWhoBegins(fact));
    }
    if (teller == null) {
      return fact;
    }
    String name = teller.name();
    Fact untold = fact.withBasis(basis.withReportedBy(null));
    Span named = teller.mention();
    boolean claimed = // "He was in favour of the talks, Lund said", but not "Lund welcomed them"
        extractor.keepsTeller(fact) && named != null && !fact.evidence().overlaps(named);
    boolean own =
        !claimed && untold.source().filter(voice -> voice.name().equals(name)).isPresent();
    return own ? untold : fact.withBasis(basis.withReportedBy(teller));
  }
}
