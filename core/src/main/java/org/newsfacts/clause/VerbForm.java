package org.newsfacts.clause;

/** The form a verb or auxiliary stands in. */
public enum VerbForm {
  /** Not a verb. */
  NONE,
  /** "go": infinitive, imperative, or present where the tagger cannot tell. */
  BASE,
  /** "go" with a plural subject: finite present. */
  PRESENT,
  /** "goes", "is", "has". */
  PRESENT_3S,
  /** "went", "said": finite past. */
  PAST,
  /** "gone", "killed" after an auxiliary or after a noun. */
  PAST_PARTICIPLE,
  /** "going", "saying". */
  ING,
  /** "will", "may", "'d". */
  MODAL;

  /** Returns whether the form carries tense by itself. */
  public boolean isFinite() {
    return this == PRESENT || this == PRESENT_3S || this == PAST || this == MODAL;
  }
}
