package org.newsfacts.rule;

import java.util.List;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Span;
import org.newsfacts.text.Article;

/**
 * What one rule did at one place of a text, or why it did nothing.
 *
 * <pre>{@code
 * for (Explanation why : engine.explanations("sanction.impose", article)) {
 *   if (why instanceof Explanation.PartMissing missing) {
 *     System.out.println(missing.word() + " lacks " + missing.part());
 *   }
 * }
 * }</pre>
 *
 * <p>As a string it is a line for people: {@code sanction.impose at "sanctioned": AGENT is not
 * told}.
 */
public sealed interface Explanation {

  /** Returns the id of the rule. */
  String rule();

  /** Tells, sentence by sentence, what was found, which rules fired and which guard vetoed. */
  static String of(Engine engine, Article article) {
    return Explainer.of(engine, article);
  }

  /**
   * Returns what a rule did in an article: what it read and why it read nothing at its other words;
   * never empty.
   *
   * @throws IllegalArgumentException when no rule has the id
   */
  static List<Explanation> of(Engine engine, String rule, Article article) {
    return Explainer.of(engine, rule, article);
  }

  /**
   * It read a fact.
   *
   * @param fact the fact
   */
  record Fired(String rule, Fact fact) implements Explanation {
    @Override
    public String toString() {
      return rule + " read: " + fact.evidence().text();
    }
  }

  /**
   * None of the words it begins with stands in the text.
   *
   * @param words those words, in their base form
   */
  record NoWord(String rule, List<String> words) implements Explanation {
    @Override
    public String toString() {
      return rule + ": nothing in the text of " + String.join(", ", words);
    }
  }

  /**
   * Its shape stands nowhere in the text: said of rules that find their words by themselves.
   *
   * @param reads what it reads
   * @param instead facts of the same family that other rules read
   */
  record NoShape(String rule, String reads, List<Fact> instead) implements Explanation {
    @Override
    public String toString() {
      StringBuilder line = new StringBuilder(rule).append(": nothing in the text like: ");
      line.append(reads);
      for (Fact fact : instead) {
        line.append("; ").append(fact.rule()).append(" read: ").append(fact.evidence().text());
      }
      return line.toString();
    }
  }

  /**
   * A word stands there, and a part of the act is not told.
   *
   * @param word where
   * @param part the name of the part: "AGENT"
   */
  record PartMissing(String rule, Span word, String part) implements Explanation {
    @Override
    public String toString() {
      return Explainer.at(rule, word) + part + " is not told";
    }
  }

  /**
   * A guard kept it out.
   *
   * @param word where
   * @param guard what the guard is called: a sentence that it keeps out, or what all rules ask for,
   *     "only spoken of, not told"
   * @param example the sentence that it keeps out; empty for what all rules ask for
   * @param parts the parts that were told: {@code AGENT="The mayor", PATIENT="the port"}
   */
  record Vetoed(String rule, Span word, String guard, String example, String parts)
      implements Explanation {
    @Override
    public String toString() {
      return Explainer.at(rule, word)
          + "vetoed: "
          + guard
          + (parts.isEmpty() ? "" : " [" + parts + "]");
    }
  }

  /**
   * It read a fact, which was left out again.
   *
   * @param word where
   * @param why "in quoted words", "joined with another telling"
   */
  record LeftOut(String rule, Span word, String why) implements Explanation {
    @Override
    public String toString() {
      return Explainer.at(rule, word) + "left out: " + why;
    }
  }

  /**
   * It failed, and lost a fact.
   *
   * @param word where
   * @param reason what was thrown
   */
  record Failed(String rule, Span word, String reason) implements Explanation {
    @Override
    public String toString() {
      return Explainer.at(rule, word) + "failed: " + reason;
    }
  }
}
