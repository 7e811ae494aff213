package org.newsfacts.examples.output;

import java.util.stream.Collectors;
import org.newsfacts.Facts;
import org.newsfacts.NewsFacts;
import org.newsfacts.model.Fact;
import org.newsfacts.text.Article;

/**
 * Short lines to read:
 *
 * <pre>
 * harbour  2031-03-04  Blast at Amsel docks
 *   CasualtyFigure  harm: killed; count: 9; victims: nine dock workers
 *       "The blast killed nine dock workers"  [casualty.killed.active]
 * </pre>
 */
public final class FactsText implements Rendering {
  private final NewsFacts engine;

  /** Takes the engine. */
  public FactsText(NewsFacts engine) {
    this.engine = engine;
  }

  @Override
  public String article(Article article) {
    Facts facts = engine.read(article);
    StringBuilder text = new StringBuilder(article.id().orElse(""));
    article.published().ifPresent(day -> text.append("  ").append(day));
    article.title().ifPresent(title -> text.append("  ").append(oneLine(title)));
    text.append('\n');
    for (Fact fact : facts) {
      text.append("  ").append(line(fact)).append("\n      \"");
      text.append(oneLine(fact.evidence().text())).append("\"  [");
      text.append(fact.rule()).append("]\n");
    }
    for (String warning : facts.warnings()) {
      text.append("  ! ").append(oneLine(warning)).append('\n');
    }
    return text.toString();
  }

  @Override
  public String separator() {
    return "\n";
  }

  /** Returns a fact in one line: "CasualtyFigure  harm: killed; count: 9". */
  public static String line(Fact fact) {
    return fact.type()
        + "  "
        + FactParts.of(fact).stream()
            .map(part -> part.name() + ": " + oneLine(part.value()))
            .collect(Collectors.joining("; "));
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line.append(Character.isISOControl(c) ? ' ' : c);
    }
    return line.toString();
  }
}
