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
 *       casualty.killed.active at 24: The blast killed nine dock workers
 * </pre>
 */
public final class FactsText implements Rendering {
  private static final int LONGEST_PART = 60;
  private static final int LONGEST_EVIDENCE = 90;

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
      text.append("  ").append(line(fact)).append("\n      ").append(fact.rule());
      text.append(" at ").append(fact.evidence().start()).append(": ");
      text.append(shortened(fact.evidence().text(), LONGEST_EVIDENCE)).append('\n');
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

  /** Returns a fact in one line: "CasualtyFigure harm: killed; count: 9". */
  public static String line(Fact fact) {
    return fact.type()
        + "  "
        + FactParts.of(fact).stream()
            .map(part -> part.name() + ": " + shortened(part.value(), LONGEST_PART))
            .collect(Collectors.joining("; "));
  }

  /** Leaves out the middle of a long text: "Three drones struck ... four children". */
  private static String shortened(String text, int most) {
    String line = oneLine(text);
    if (line.length() <= most) {
      return line;
    }
    int head = line.lastIndexOf(' ', most * 2 / 3);
    int tail = line.indexOf(' ', line.length() - most / 3);
    return line.substring(0, head < 0 ? most * 2 / 3 : head)
        + " ..."
        + line.substring(tail < 0 ? line.length() - most / 3 : tail);
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
