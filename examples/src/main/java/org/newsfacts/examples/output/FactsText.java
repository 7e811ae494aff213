package org.newsfacts.examples.output;

import java.util.List;
import java.util.stream.Collectors;
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
public final class FactsText implements FactsForm {
  private static final int LONGEST_PART = 60;
  private static final int LONGEST_EVIDENCE = 90;

  @Override
  public String article(Article article, List<Fact> facts, List<String> warnings) {
    StringBuilder text = new StringBuilder(Plain.line(article.id().orElse("")));
    article.published().ifPresent(day -> text.append("  ").append(day));
    article.title().ifPresent(title -> text.append("  ").append(Plain.line(title)));
    text.append('\n');
    for (Fact fact : facts) {
      text.append("  ").append(line(fact)).append("\n      ").append(fact.rule());
      text.append(" at ").append(fact.evidence().start()).append(": ");
      text.append(shortened(fact.evidence().text(), LONGEST_EVIDENCE)).append('\n');
    }
    for (String warning : warnings) {
      text.append("  ! ").append(Plain.line(warning)).append('\n');
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
    String line = Plain.line(text);
    if (line.length() <= most) {
      return line;
    }
    int head = line.lastIndexOf(' ', most * 2 / 3);
    int tail = line.indexOf(' ', line.length() - most / 3);
    return line.substring(0, head < 0 ? beforeHalf(line, most * 2 / 3) : head)
        + " ..."
        + line.substring(tail < 0 ? beforeHalf(line, line.length() - most / 3) : tail);
  }

  /** Returns the place, or the one before it where a character of two units would be cut. */
  private static int beforeHalf(String line, int at) {
    return Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
  }
}
