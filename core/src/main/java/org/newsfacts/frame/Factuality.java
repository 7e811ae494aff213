package org.newsfacts.frame;

import java.util.Objects;
import org.newsfacts.model.Modality;

/**
 * Whether an act was done, as the text tells it; "event factuality" in the sense of FactBank (Saurí
 * and Pustejovsky 2009).
 *
 * <p>"Oslo failed to condemn the raid" tells it negated, "Oslo is to condemn it" as planned, "Bern
 * urged Oslo to condemn it" not at all.
 *
 * @param told whether the text tells of the act, done or not; false where it is only wished, asked,
 *     feared or supposed
 * @param negated "did not", "failed to", "stopped short of", "without"
 * @param modality how it is told
 */
public record Factuality(boolean told, boolean negated, Modality modality) {
  /** Done: "condemned". */
  public static final Factuality DONE = new Factuality(true, false, Modality.ACTUAL);

  /** Not done: "did not condemn", "failed to condemn". */
  public static final Factuality NOT_DONE = new Factuality(true, true, Modality.ACTUAL);

  /** Only spoken of: "urged Oslo to condemn". */
  public static final Factuality UNTOLD = new Factuality(false, false, Modality.ACTUAL);

  /** Checks that a modality is given. */
  public Factuality {
    Objects.requireNonNull(modality, "modality");
  }

  /**
   * Returns whether the act is told as done: neither negated nor planned, possible, conditional.
   */
  public boolean isDone() {
    return told && !negated && modality == Modality.ACTUAL;
  }

  /** Returns it with the negation turned round: "did not fail to" was done. */
  Factuality turned() {
    return new Factuality(told, !negated, modality);
  }

  /** Returns it with a modality that weakens the one it has; an actual one gives way. */
  Factuality weakened(Modality by) {
    return modality == Modality.ACTUAL ? new Factuality(told, negated, by) : this;
  }

  /** Returns what a governed act is, where this is how its host is told. */
  Factuality under(Effect effect) {
    if (!told && effect != Effect.TOLD) {
      return UNTOLD;
    }
    return switch (effect) {
      case TOLD -> DONE;
      case AS_HOST -> this;
      case ONGOING -> negated ? this : DONE;
      case NOT -> turned();
      case PLANNED -> weakened(Modality.PLANNED);
      case POSSIBLE -> weakened(Modality.POSSIBLE);
      case CANCELLED -> weakened(Modality.PLANNED).turned();
      case UNTOLD -> UNTOLD;
    };
  }
}
