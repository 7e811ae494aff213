package org.newsfacts.rule;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.Fact;
import org.newsfacts.name.NameMention;
import org.newsfacts.number.NumberMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Trace;
import org.newsfacts.text.Article;
import org.newsfacts.text.TokenRange;
import org.newsfacts.time.TimeMention;

/** Tells in words what the engine did with an article. */
public final class Explanation {
  private Explanation() {}

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
    String detail = event.detail().isEmpty() ? "" : " [" + event.detail() + "]";
    String word = reading.tokens().text(event.token());
    return event.rule() + " at \"" + word + "\": " + event.outcome() + detail;
  }

  /** Tells what was lost, where and why: a line of warning. */
  static String failure(Reading reading, Trace.Event event) {
    int token = event.token();
    String word = reading.tokens().text(token);
    String reason = event.outcome().substring("failed: ".length());
    return event.rule()
        + " lost a record at "
        + reading.tokens().start(token)
        + ", \""
        + word
        + "\": "
        + reason;
  }

  private static void line(StringBuilder out, String line) {
    out.append(line).append('\n');
  }

  /**
   * Returns what one rule did in a text, a line for each word at which it was tried: what it read,
   * the part that is missing, the guard that vetoed, or why the fact was left out again. Fails when
   * no rule has the id.
   */
  public static String whyNot(Engine engine, String rule, Article article) {
    if (engine.rules().stream().noneMatch(info -> info.id().equals(rule))) {
      throw new IllegalArgumentException("no rule is named \"" + rule + "\"");
    }
    Reading reading = engine.reading(article);
    Trace trace = Trace.recording();
    List<Fact> facts = engine.read(reading, trace);
    StringBuilder out = new StringBuilder();
    for (Trace.Event event : trace.events()) {
      if (event.rule().equals(rule)) {
        line(out, told(reading, event));
      }
    }
    for (Fact fact : facts) {
      if (fact.rule().equals(rule)) {
        line(out, rule + " read: " + fact.evidence().text());
      }
    }
    if (out.length() == 0) {
      Set<String> triggers = new TreeSet<>(engine.triggers(rule));
      String none =
          triggers.isEmpty() ? "the words that it begins with" : String.join(", ", triggers);
      line(out, rule + ": nothing in the text of " + none);
    }
    return out.toString();
  }
}
