package org.newsfacts.casualty;

import org.newsfacts.model.Harm;
import org.newsfacts.model.Modality;

/**
 * The word of harm that governs a crowd.
 *
 * @param rule the id of the rule
 * @param harm what happened to them
 * @param from the first token of the words of harm
 * @param to the token after them
 * @param modality how it is told
 * @param total whether the words make it a running sum
 */
record Finding(String rule, Harm harm, int from, int to, Modality modality, boolean total) {
  Finding withHarm(Harm newHarm) {
    return new Finding(rule, newHarm, from, to, modality, total);
  }

  /** "killed [12 people]": the words of harm reach to those harmed. */
  Finding until(int crowd) {
    return new Finding(rule, harm, from, Math.max(to, crowd), modality, total);
  }
}
