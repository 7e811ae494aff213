package org.newsfacts.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Words;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Place;
import org.newsfacts.model.Span;
import org.newsfacts.model.When;
import org.newsfacts.model.claim.Claim;
import org.newsfacts.model.claim.FieldVerdict;
import org.newsfacts.model.claim.FieldVerdict.Finding;
import org.newsfacts.model.claim.Verdict;
import org.newsfacts.reading.Reading;

/**
 * What is laid beside the claim: a fact, or the words of a sentence.
 *
 * @param kinds what the fields count for
 * @param evidence the words it stands in
 * @param fact the fact; null for words that no record was made of
 * @param fields what it shows of each field
 */
record Candidate(
    Words<ClaimField> kinds, Span evidence, @Nullable Fact fact, List<FieldVerdict> fields) {

  private int worth(FieldVerdict field) {
    return ClaimField.MATTER.has(field.field(), kinds)
        ? 4
        : ClaimField.CORE.has(field.field(), kinds) ? 3 : 1;
  }

  Verdict.Outcome outcome() {
    boolean silent = false;
    for (FieldVerdict field : fields) {
      if (field.finding() == Finding.DIFFERS) {
        return Verdict.Outcome.CONTRADICTED;
      }
      silent |= field.finding() == Finding.SILENT;
    }
    return silent ? Verdict.Outcome.PARTLY : Verdict.Outcome.SUPPORTED;
  }

  /** Returns how much of the claim it tells: what differs counts against it. */
  int weight() {
    int weight = 0;
    for (FieldVerdict field : fields) {
      weight +=
          switch (field.finding()) {
            case AGREES -> 2 * worth(field);
            case SILENT -> 0;
            case DIFFERS -> field.field().equals("count") ? -1 : -2;
          };
    }
    return weight;
  }

  /** Returns its weight as a part of the greatest that it could have. */
  double share() {
    int possible = fields.stream().mapToInt(this::worth).sum();
    return possible == 0 ? 0 : weight() / (2.0 * possible);
  }

  boolean agrees(String name) {
    return fields.stream()
        .anyMatch(field -> field.field().equals(name) && field.finding() == Finding.AGREES);
  }

  /** Asks the words around a fact for what its record does not tell. */
  Candidate filled(Claim claim, Comparison comparison, Supplier<Reading> reading) {
    Surroundings around = null;
    List<FieldVerdict> filled = new ArrayList<>();
    for (FieldVerdict field : fields) {
      FieldVerdict now = field;
      Object value = claim.fields().get(field.field());
      boolean asked =
          field.finding() == Finding.SILENT || ClaimField.PHRASE.has(field.field(), kinds);
      if (asked && field.finding() != Finding.AGREES && value != null) {
        around = around == null ? new Surroundings(reading.get(), evidence) : around;
        now = around(field, new Claimed(value), around, comparison);
      }
      filled.add(now);
    }
    return new Candidate(kinds, evidence, fact, filled);
  }

  private FieldVerdict around(
      FieldVerdict field, Claimed claimed, Surroundings around, Comparison comparison) {
    String name = field.field();
    if (ClaimField.PLACE.has(name, kinds)) {
      for (Place place : around.places(claimed.place(), comparison)) {
        FieldVerdict found = comparison.place(name, claimed, place);
        if (found.finding() == Finding.AGREES) {
          return found;
        }
      }
      return in(around.sentence(), "in the same sentence", field, claimed, comparison);
    }
    boolean isDay = ClaimField.DAY.has(name, kinds);
    When day = isDay && claimed.start() != null ? around.day() : null;
    if (day != null) {
      return comparison.compare(name, claimed, day);
    }
    if (ClaimField.SOURCE.has(name, kinds) && fact != null && comparison.isActor(claimed, fact)) {
      return field;
    }
    if (ClaimField.SENTENCE.has(name, kinds)) {
      return in(around.sentence(), "in the same sentence", field, claimed, comparison);
    }
    boolean inPassage = ClaimField.PASSAGE.has(name, kinds) || isDay && claimed.start() == null;
    return inPassage
        ? in(around.passage(), "in the same passage", field, claimed, comparison)
        : field;
  }

  private static FieldVerdict in(
      Span where, String reason, FieldVerdict field, Claimed claimed, Comparison comparison) {
    return comparison.isIn(claimed.words(), where.text())
        ? Comparison.verdict(field.field(), Finding.AGREES, claimed, null, where, reason)
        : field;
  }
}
