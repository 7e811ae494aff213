package org.newsfacts.examples.output;

import org.newsfacts.model.claim.FieldVerdict;
import org.newsfacts.model.claim.Verdict;

/** A verdict in short lines to read. */
public final class VerdictText {
  private VerdictText() {}

  /** Returns a verdict, its fields below it. */
  public static String of(Verdict verdict) {
    StringBuilder text = new StringBuilder();
    text.append(verdict.claim() == null ? verdict.type() : verdict.claim());
    text.append("  ").append(verdict.outcome());
    text.append(verdict.reason().isEmpty() ? "" : ": " + verdict.reason()).append('\n');
    for (FieldVerdict field : verdict.fields()) {
      text.append("    ").append(field.field()).append("  ").append(field.claimed());
      text.append("  ").append(field.finding().name().toLowerCase(java.util.Locale.ROOT));
      if (field.span() != null) {
        text.append("  \"").append(field.span().text()).append("\" at ");
        text.append(field.span().start());
      } else if (field.told() != null) {
        text.append("  ").append(field.told());
      }
      text.append('\n');
    }
    return text.toString();
  }
}
