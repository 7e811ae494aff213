package org.newsfacts.rule;

import java.util.List;
import org.newsfacts.clause.Clause;
import org.newsfacts.model.Fact;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Trace;
import org.newsfacts.text.Article;
import org.newsfacts.text.TokenRange;

/** Tells in words what the engine did with an article. */
public final class Explanation {
  private Explanation() {}

  /** Returns, for each sentence, its clauses, what each rule did at its triggers, and the facts. */
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
    out.append(reading.lines().kindAt(start))
        .append(' ')
        .append(reading.span(sentence).text())
        .append('\n');
    for (Clause clause : reading.clauses().all()) {
      if (sentence.contains(clause.range().from()) && clause.verb() != null) {
        out.append("  clause ").append(clause.kind()).append(": ").append(clause.lemma());
        if (clause.subject() != null) {
          out.append(", subject ").append(reading.span(clause.subject().range()).text());
        }
        out.append('\n');
      }
    }
    for (Trace.Event event : trace.events()) {
      if (sentence.contains(event.token())) {
        out.append("  rule ")
            .append(event.rule())
            .append(" at \"")
            .append(reading.tokens().text(event.token()))
            .append("\": ")
            .append(event.outcome());
        out.append(event.detail().isEmpty() ? "" : " [" + event.detail() + "]").append('\n');
      }
    }
    for (Fact fact : facts) {
      if (fact.evidence().start() >= start && fact.evidence().start() < end) {
        out.append("  => ")
            .append(fact.type())
            .append(" by ")
            .append(fact.rule())
            .append(": ")
            .append(fact.evidence().text())
            .append('\n');
      }
    }
  }

  /** Returns what one rule did in a text; fails when no rule has the id. */
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
        out.append(rule)
            .append(" at \"")
            .append(reading.tokens().text(event.token()))
            .append("\": ")
            .append(event.outcome());
        out.append(event.detail().isEmpty() ? "" : " [" + event.detail() + "]").append('\n');
      }
    }
    for (Fact fact : facts) {
      if (fact.rule().equals(rule)) {
        out.append(rule).append(" read: ").append(fact.evidence().text()).append('\n');
      }
    }
    return out.length() == 0
        ? rule + ": none of its trigger words stands in the text\n"
        : out.toString();
  }
}
