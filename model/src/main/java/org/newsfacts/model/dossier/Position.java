package org.newsfacts.model.dossier;

import java.util.List;
import java.util.Objects;
import org.newsfacts.model.Modality;

/**
 * Where somebody stands, from all reports of it: who condemned, urged, accused, thanked, feared,
 * offered what.
 *
 * <p>"condemned Monday's bombing" of one report and "deplored the blast in Aden" of another are
 * one, in two wordings.
 *
 * @param id its name in the dossier: "position-4"
 * @param holder who holds it, under the fullest name told
 * @param type the type of the facts: "Condemnation"
 * @param about what it is about, as first told
 * @param towards whom it is directed at: the accused, those appealed to; empty when not told
 * @param negated whether it is told that he does not hold it
 * @param modality whether it was uttered, planned or possible
 * @param wordings what it is about in all words told, the first ones first
 * @param reports where it was read, in the order told
 * @param decisions why each report was joined, and what was kept apart
 */
public record Position(
    String id,
    String holder,
    String type,
    String about,
    List<String> towards,
    boolean negated,
    Modality modality,
    List<String> wordings,
    List<Citation> reports,
    List<Decision> decisions) {

  /** Copies the lists. */
  public Position {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(modality, "modality");
    towards = List.copyOf(towards);
    wordings = List.copyOf(wordings);
    reports = List.copyOf(reports);
    decisions = List.copyOf(decisions);
  }
}
