package org.newsfacts.mention;

import java.util.Objects;
import org.newsfacts.figure.NumberAmount;
import org.newsfacts.model.Count;
import org.newsfacts.model.Qualifier;
import org.newsfacts.model.Span;
import org.newsfacts.number.NumberMention;

/**
 * A number of a text. In "It hit at least 12 trucks" it is "at least 12": lower 12, open, {@link
 * Qualifier#AT_LEAST}, a {@link NumberMention.Kind#CARDINAL}.
 *
 * @param span the words, qualifier included
 * @param count its bounds and qualifier; its mention is the span
 * @param kind what it counts or names
 * @param amount the number exactly as told
 */
public record NumberFound(Span span, Count count, NumberMention.Kind kind, NumberAmount amount)
    implements Mention {

  /** Checks that nothing is missing. */
  public NumberFound {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(count, "count");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(amount, "amount");
  }

  /**
   * Returns the number as it is told: 12 for "at least 12", 40 for "up to 40", 36 for "36 to 40".
   */
  public long value() {
    Long upper = count.upper();
    return count.qualifier() == Qualifier.AT_MOST && upper != null ? upper : count.lower();
  }
}
