package org.newsfacts.rule;

import org.newsfacts.clause.Clause;
import org.newsfacts.frame.Factuality;
import org.newsfacts.model.Modality;
import org.newsfacts.reading.Reading;

/**
 * Whether what a clause tells was done, is to be done, or came to nothing: "the council failed to
 * adopt a text" is a deed that was not done, "is to send an envoy" a planned one, and "was urged to
 * send an envoy" is no news of a deed at all.
 *
 * @param told whether the clause tells a deed at all, done or not
 * @param modality how it is told
 * @param negated "did not send", "failed to adopt", "without agreeing"
 * @param refused "refused to send", "will not send"
 */
public record Deed(boolean told, Modality modality, boolean negated, boolean refused) {
  /** Returns how the clause tells its deed. */
  public static Deed of(Reading reading, Clause clause) {
    if (clause.verb() == null) {
      return new Deed(false, Modality.ACTUAL, false, false);
    }
    Factuality told = reading.frames().factuality(clause);
    return new Deed(
        told.told(), told.modality(), told.negated(), told.negated() && isRefused(clause, told));
  }

  private static boolean isRefused(Clause clause, Factuality told) {
    Clause host = clause.host();
    return told.modality() == Modality.PLANNED || host != null && host.isVerb("refuse", "decline");
  }
}
