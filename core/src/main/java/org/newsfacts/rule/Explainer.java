package org.newsfacts.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.frame.Lack;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Span;
import org.newsfacts.name.NameMention;
import org.newsfacts.number.NumberMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Trace;
import org.newsfacts.text.Article;
import org.newsfacts.text.TokenRange;
import org.newsfacts.time.TimeMention;

/** Tells what the engine did with an article, and why a rule did nothing. */
final class Explainer {
  private Explainer() {}

  /**
   * Returns, for each sentence, its mentions and clauses, what each rule did at its triggers, and
   * the facts.
   */
  public static String of(Engine engine, Article article) {
    Reading reading = engine.reading(article);
    Trace trace = Trace.recording();
    List<Fact> facts = engine.read(reading, trace);
    StringBuilder out = new StringBuilder();
    for (int s = 0; s < reading.sentences().size(); s++) {
      TokenRange sentence = reading.sentences().get(s);
      if (!sentence.isEmpty()) {
        sentence(reading, sentence, trace, facts, out);
      }
    }
    return out.toString();
  }

  private static void sentence(
      Reading reading, TokenRange sentence, Trace trace, List<Fact> facts, StringBuilder out) {
    int start = reading.tokens().start(sentence.from());
    int end = reading.tokens().end(sentence.to() - 1);
    out.append(reading.lines().kindAt(start)).append(' ');
    line(out, reading.span(sentence).text());
    mentions(reading, sentence, out);
    clauses(reading, sentence, out);
    for (Trace.Event event : trace.events()) {
      if (sentence.contains(event.token())) {
        line(out, "  rule " + told(reading, event));
      }
    }
    for (Fact fact : facts) {
      if (fact.evidence().start() >= start && fact.evidence().start() < end) {
        line(out, "  => " + fact.type() + " by " + fact.rule() + ": " + fact.evidence().text());
      }
    }
  }

  private static void mentions(Reading reading, TokenRange sentence, StringBuilder out) {
    for (NameMention name : reading.names().in(sentence)) {
      line(out, "  name " + words(reading, name.range()) + ": " + name.kind());
    }
    for (TimeMention time : reading.times().in(sentence)) {
      line(out, "  time " + words(reading, time.range()) + ": " + time.from() + " to " + time.to());
    }
    for (NumberMention number : reading.numbers().in(sentence)) {
      line(out, "  number " + words(reading, number.range()) + ": " + number.count());
    }
  }

  private static void clauses(Reading reading, TokenRange sentence, StringBuilder out) {
    for (Clause clause : reading.clauses().all()) {
      if (sentence.contains(clause.range().from()) && clause.verb() != null) {
        NounPhrase subject = clause.subject();
        String who = subject == null ? "" : ", subject " + words(reading, subject.range());
        line(out, "  clause " + clause.kind() + ": " + clause.lemma() + who);
      }
    }
  }

  private static String words(Reading reading, TokenRange range) {
    return reading.span(range).text();
  }

  private static String told(Reading reading, Trace.Event event) {
    if (event.outcome() == Trace.Outcome.READ) {
      String parts = event.parts().isEmpty() ? "" : " [" + event.parts() + "]";
      return at(event.rule(), word(reading, event.token())) + "read" + parts;
    }
    return explained(reading, event, Set.of()).toString();
  }

  /** {@code sanction.impose at "imposed": }. */
  static String at(String rule, Span word) {
    return rule + " at \"" + word.text() + "\": ";
  }

  private static Span word(Reading reading, int token) {
    return reading.tokens().size() == 0
        ? Span.of("", 0, 0)
        : reading.span(TokenRange.single(Math.min(token, reading.tokens().size() - 1)));
  }

  private static Explanation explained(Reading reading, Trace.Event event, Set<String> examples) {
    String rule = event.rule();
    String reason = event.reason();
    Span word = word(reading, event.token());
    return switch (event.outcome()) {
      case LACKS -> new Explanation.PartMissing(rule, word, reason);
      case VETOED -> {
        String example = examples.contains(reason) ? reason : "";
        yield new Explanation.Vetoed(rule, word, reason, example, event.parts());
      }
      case LEFT_OUT -> new Explanation.LeftOut(rule, word, reason);
      case FAILED -> new Explanation.Failed(rule, word, reason);
      case READ -> new Explanation.LeftOut(rule, word, "joined with another telling");
    };
  }

  /** Tells what was lost, where and why: a line of warning. */
  static String failure(Reading reading, Trace.Event event) {
    Span word = word(reading, event.token());
    return event.rule()
        + " lost a record at "
        + word.start()
        + ", \""
        + word.text()
        + "\": "
        + event.reason();
  }

  private static void line(StringBuilder out, String line) {
    out.append(line).append('\n');
  }

  static List<Explanation> of(Engine engine, String rule, Article article) {
    RuleInfo info =
        engine.rules().stream()
            .filter(one -> one.id().equals(rule))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no rule is named \"" + rule + "\""));
    Reading reading = engine.reading(article);
    Trace trace = Trace.recording();
    List<Fact> facts = engine.read(reading, trace);
    List<Explanation> all = new ArrayList<>();
    Set<Integer> tried = new HashSet<>();
    List<Fact> own = facts.stream().filter(fact -> fact.rule().equals(rule)).toList();
    for (Trace.Event event : trace.events()) {
      if (event.rule().equals(rule)) {
        tried.add(event.token());
        if (event.outcome() != Trace.Outcome.READ || own.isEmpty()) {
          all.add(explained(reading, event, Set.copyOf(info.unless())));
        }
      }
    }
    own.forEach(fact -> all.add(new Explanation.Fired(rule, fact)));
    if (!info.act().isEmpty()) {
      all.addAll(untold(engine, info, reading, tried));
    } else if (all.isEmpty()) {
      String family = rule.substring(0, rule.indexOf('.') + 1);
      List<Fact> instead = facts.stream().filter(fact -> fact.rule().startsWith(family)).toList();
      all.add(new Explanation.NoShape(rule, info.reads(), instead));
    }
    return List.copyOf(all);
  }

  /** The words of the act at which the rule was not even tried, or that none stands there. */
  private static List<Explanation> untold(
      Engine engine, RuleInfo info, Reading reading, Set<Integer> tried) {
    List<Explanation> untold = new ArrayList<>();
    Map<Integer, String> lacking = new TreeMap<>();
    for (Lack lack : reading.frames().lacking(info.act())) {
      lacking.putIfAbsent(lack.trigger(), lack.role().name());
    }
    Set<String> words = new TreeSet<>();
    engine.senses(info.act()).forEach(sense -> words.add(sense.word()));
    boolean any = !tried.isEmpty();
    for (int token = 0; token < reading.tokens().size(); token++) {
      boolean stands =
          lacking.containsKey(token)
              || words.contains(reading.tags().lemma(token))
              || words.contains(reading.tokens().lower(token));
      any |= stands;
      if (stands && !tried.contains(token)) {
        String part =
            reading.isNews(token)
                ? lacking.getOrDefault(token, "a form that tells the act")
                : "running text";
        untold.add(new Explanation.PartMissing(info.id(), word(reading, token), part));
      }
    }
    if (!any) {
      untold.add(new Explanation.NoWord(info.id(), List.copyOf(words)));
    }
    return untold;
  }
}
