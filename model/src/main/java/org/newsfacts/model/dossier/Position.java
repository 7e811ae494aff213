package org.newsfacts.model.dossier;

import java.util.List;
import java.util.Objects;
import org.newsfacts.model.Modality;

/**
 * Where somebody stands, from all reports of it: who condemned, urged, accused, thanked, feared,
 * offered what.
 *
 * @param holder who holds it, under the fullest name told
 * @param type the type of the facts: "Condemnation"
 * @param about what it is about, as first told
 * @param towards whom it is directed at: the accused, those appealed to; empty when not told
 * @param negated whether it is told that he does not hold it
 * @param modality whether it was uttered, planned or possible
 * @param reports where it was read, in the order told
 */
public record Position(
    String holder,
    String type,
    String about,
    List<String> towards,
    boolean negated,
    Modality modality,
    List<Citation> reports) {

  /** Copies the lists. */
  public Position {
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(modality, "modality");
    towards = List.copyOf(towards);
    reports = List.copyOf(reports);
  }
}
