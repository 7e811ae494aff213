package org.newsfacts;

import java.util.List;
import java.util.Objects;
import org.newsfacts.rule.RuleInfo;
import org.newsfacts.text.Article;

/** Reads facts out of articles. Immutable and thread-safe: build one, keep it, share it. */
public final class NewsFacts {

  private NewsFacts() {}

  /** Returns the engine for English news with all fact types. */
  public static NewsFacts english() {
    return new NewsFacts();
  }

  /** Reads an article. */
  public Facts read(Article article) {
    Objects.requireNonNull(article, "article");
    return new Facts(List.of(), List.of());
  }

  /** Reads a text with nothing else known of it. */
  public Facts read(String text) {
    return read(Article.of(text));
  }

  /** Tells, sentence by sentence, what was found, which rules fired and which guard vetoed. */
  public String explain(Article article) {
    return "";
  }

  /** Returns all rules, each with a line that says what it reads. */
  public List<RuleInfo> rules() {
    return List.of();
  }

  /** Tells why a rule reads nothing in a text. */
  public String whyNot(String rule, String text) {
    return "";
  }
}
