package org.newsfacts.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What every fact has: where it stands, which rule read it, and how it is told.
 *
 * <p>In <q>According to the ministry, the two did not meet on Monday.</q> the meeting has the
 * clause as evidence, is negated, is reported by the ministry, and has Monday as its time.
 *
 * @param evidence the smallest stretch from which a reader can check the record
 * @param rule the id of the rule, as "meeting.met"; empty for a fact a person wrote down
 * @param negated whether the text says that it did not happen
 * @param modality whether it is told as a fact, a plan or a possibility
 * @param reportedBy who says so; null where the article itself tells it
 * @param when when it was; null when not said
 * @param carried the names of the fields whose words stand outside the sentence of the evidence, as
 *     {@code "place"}: carried over from where the text tells the same incident; mostly empty, and
 *     then left out of the JSON
 */
public record Basis(
    Span evidence,
    String rule,
    boolean negated,
    Modality modality,
    @Nullable Actor reportedBy,
    @Nullable When when,
    List<String> carried) {

  /** Checks that evidence, rule and modality are given. */
  public Basis {
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(modality, "modality");
    carried = List.copyOf(carried);
  }

  /** Returns a basis with nothing carried over from another sentence. */
  public Basis(
      Span evidence,
      String rule,
      boolean negated,
      Modality modality,
      @Nullable Actor reportedBy,
      @Nullable When when) {
    this(evidence, rule, negated, modality, reportedBy, when, List.of());
  }

  /** Returns the basis of a plain fact: told as it happened, with no source and no time. */
  public static Basis of(Span evidence, String rule) {
    return new Basis(evidence, rule, false, Modality.ACTUAL, null, null);
  }

  /** Returns the same basis with the id of the rule that made the fact. */
  public Basis withRule(String newRule) {
    return new Basis(evidence, newRule, negated, modality, reportedBy, when, carried);
  }

  /** Returns a copy with other evidence. */
  public Basis withEvidence(Span newEvidence) {
    return new Basis(newEvidence, rule, negated, modality, reportedBy, when, carried);
  }

  /** Returns a copy that is negated or not. */
  public Basis withNegated(boolean newNegated) {
    return new Basis(evidence, rule, newNegated, modality, reportedBy, when, carried);
  }

  /** Returns a copy with another modality. */
  public Basis withModality(Modality newModality) {
    return new Basis(evidence, rule, negated, newModality, reportedBy, when, carried);
  }

  /** Returns a copy with another source. */
  public Basis withReportedBy(@Nullable Actor newReportedBy) {
    return new Basis(evidence, rule, negated, modality, newReportedBy, when, carried);
  }

  /** Returns a copy with another time. */
  public Basis withWhen(@Nullable When newWhen) {
    return new Basis(evidence, rule, negated, modality, reportedBy, newWhen, carried);
  }

  /** Returns a copy with other fields carried over. */
  public Basis withCarried(List<String> newCarried) {
    return new Basis(evidence, rule, negated, modality, reportedBy, when, newCarried);
  }
}
