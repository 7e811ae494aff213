package org.newsfacts.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.figure.VaguePolicy;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Span;
import org.newsfacts.model.Statement;
import org.newsfacts.model.StatementMode;
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
public final class Engine {
  private static final Comparator<Fact> ORDER =
      Comparator.<Fact>comparingInt(fact -> fact.evidence().start())
          .thenComparingInt(fact -> fact.evidence().end())
          .thenComparing(Fact::type)
          .thenComparing(Fact::rule);

  /** The most facts that one family tells of a sentence: no news tells more. */
  private static final int MOST_IN_SENTENCE = 24;

  private final Readers readers;
  private final List<Extractor> extractors;
  private final Set<String> without;

  /** Makes an engine; the ids in {@code without} name rules whose facts are left out. */
  public Engine(Lexicon lexicon, List<Extractor> extractors, Set<String> without) {
    this(lexicon, extractors, without, VaguePolicy.usual());
  }

  /** Makes an engine with another reading of "dozens" and "several". */
  public Engine(
      Lexicon lexicon, List<Extractor> extractors, Set<String> without, VaguePolicy vagueWords) {
    this.readers = new Readers(lexicon, vagueWords, senses(extractors));
    this.extractors = List.copyOf(extractors);
    this.without = Set.copyOf(without);
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

  /** Returns the words at which a rule is tried; none where it has no such. */
  Set<String> triggers(String rule) {
    for (Extractor extractor : extractors) {
      Set<String> triggers = extractor.triggers(rule);
      if (!triggers.isEmpty()) {
        return triggers;
      }
    }
    return Set.of();
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
      warnings.accept(Explanation.failure(reading, failure));
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
    List<Statement> statements = new ArrayList<>();
    for (List<Fact> facts : found.values()) {
      for (Fact fact : facts) {
        if (fact instanceof Statement statement) {
          statements.add(statement);
        }
      }
    }
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
   * Leaves out what is there already. Only neighbours of one evidence, type and rule can be equal,
   * and few have such neighbours: no others are compared.
   */
  private static List<Fact> different(List<Fact> sorted) {
    List<Fact> different = new ArrayList<>(sorted.size());
    int to;
    for (int from = 0; from < sorted.size(); from = to) {
      to = from + 1;
      while (to < sorted.size() && ORDER.compare(sorted.get(from), sorted.get(to)) == 0) {
        to++;
      }
      if (to == from + 1) {
        different.add(sorted.get(from));
      } else {
        different.addAll(new LinkedHashSet<>(sorted.subList(from, to)));
      }
    }
    return different;
  }

  /**
   * Whether a fact stands wholly between quotation marks, where it would be the speaker's claim.
   * Words quoted inside the reporter's own clause, she said Oman "is ready to help", are told by
   * him.
   */
  private static boolean isQuoted(Fact fact, Reading reading, Speech speech, int token) {
    Statement statement = speech.at(fact.evidence().start());
    if (statement != null && statement.mode() == StatementMode.MIXED) {
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

  private static Fact withSource(Extractor extractor, Fact fact, Speech speech) {
    if (fact.basis().reportedBy() != null || !extractor.namesSource(fact)) {
      return fact;
    }
    Statement statement = statementAround(extractor, fact, speech);
    Actor speaker = statement == null ? null : statement.speaker();
    if (speaker == null || extractor.isBy(fact, speaker)) {
      return fact;
    }
    Basis basis = fact.basis();
    return fact.withBasis(basis.withReportedBy(speaker));
  }

  private static boolean holds(Statement statement, Fact fact) {
    return statement.evidence().start() <= fact.evidence().start()
        && statement.evidence().end() >= fact.evidence().end();
  }

  private static @Nullable Statement statementAround(
      Extractor extractor, Fact fact, Speech speech) {
    int last = Math.max(fact.evidence().start(), fact.evidence().end() - 1);
    Statement statement = speech.at(fact.evidence().start());
    Statement atEnd = speech.at(last);
    if (statement == null && atEnd != null && holds(atEnd, fact)) {
      statement = atEnd; // "According to the ministry, the army fired"
    }
    if (statement == null || fact instanceof Statement inner && isOf(inner, statement)) {
      return null;
    }
    return extractor.isOfWhoBegins(fact) || holds(statement, fact) ? statement : atEnd;
  }

  /** Whether both have the same content: the statement itself, or what another rule read of it. */
  private static boolean isOf(Statement inner, Statement statement) {
    List<Span> content = statement.content();
    if (inner.content().size() != content.size()) {
      return false;
    }
    for (int i = 0; i < content.size(); i++) {
      Span piece = inner.content().get(i);
      if (piece.start() != content.get(i).start() || piece.end() != content.get(i).end()) {
        return false;
      }
    }
    return true;
  }
}
