package org.newsfacts.verify;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsfacts.dossier.Sites;
import org.newsfacts.dossier.Spellings;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.Words;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Modality;
import org.newsfacts.model.ShapedFact;
import org.newsfacts.model.Span;
import org.newsfacts.model.claim.Claim;
import org.newsfacts.model.claim.FieldVerdict;
import org.newsfacts.model.claim.FieldVerdict.Finding;
import org.newsfacts.model.claim.Verdict;
import org.newsfacts.model.claim.Verdict.Outcome;
import org.newsfacts.reading.Reading;

/**
 * Checks claims against the facts of an article.
 *
 * <p>"12 people were killed in Aden" claimed of "A bomb wounded 12 people in Aden, of whom three
 * died later" is CONTRADICTED: "the text says 3". A claim may leave out fields; those it has must
 * all be told to be SUPPORTED. Immutable and thread-safe.
 */
public final class Verifier {
  private static final double ONE_THING = 0.4;

  private final Words<ClaimField> kinds;
  private final Comparison comparison;
  private final QuotedWords quotation;
  private final ToldInWords words;

  /** Takes the word lists that names and places are compared with. */
  public Verifier(Lexicon lexicon) {
    this.kinds = lexicon.words(ClaimField.class);
    Spellings spellings = new Spellings();
    ActorNames names = new ActorNames(lexicon, spellings);
    this.comparison = new Comparison(spellings, new Sites(lexicon, spellings), names);
    this.quotation = new QuotedWords(spellings, names);
    this.words = new ToldInWords(lexicon, kinds, spellings, comparison);
  }

  /**
   * Checks a claim.
   *
   * @param claim the claim
   * @param facts the facts of the article
   * @param reading the article read, asked for when a fact is silent on a field
   */
  public Verdict verify(Claim claim, Iterable<Fact> facts, Supplier<Reading> reading) {
    Candidate best = null;
    List<Candidate> all = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact.type().equals(claim.type())) {
        Candidate candidate = candidate(claim, fact);
        all.add(candidate);
        if (best == null || candidate.weight() > best.weight()) {
          best = candidate;
        }
      }
    }
    boolean isNear = best != null && best.share() >= ONE_THING;
    Candidate nearest = best == null || !isNear ? null : best.filled(claim, comparison, reading);
    List<Candidate> asked = new ArrayList<>(all);
    asked.removeIf(candidate -> candidate.share() < ONE_THING);
    if (nearest == null || nearest.outcome() != Outcome.SUPPORTED) {
      asked.addAll(words.candidates(claim, reading.get()));
    } else {
      asked = List.of(nearest);
    }
    for (Candidate candidate : asked) {
      Candidate filled = candidate.filled(claim, comparison, reading);
      if (filled.outcome() == Outcome.SUPPORTED && !isKnownOtherwise(filled, nearest)) {
        return verdict(claim, Outcome.SUPPORTED, reason(filled, all), filled.fields(), filled);
      }
    }
    boolean toldByAnother = all.stream().anyMatch(candidate -> candidate.agrees("content"));
    Verdict quoted = toldByAnother ? null : quotation.verify(claim, reading);
    if (quoted != null) {
      return quoted;
    }
    return nearest == null
        ? verdict(claim, Outcome.NOT_FOUND, "the text tells nothing of the kind", List.of(), best)
        : verdict(claim, nearest.outcome(), reason(nearest, all), nearest.fields(), nearest);
  }

  /** Words do not support what a record of the same sentence tells otherwise. */
  private static boolean isKnownOtherwise(Candidate words, @Nullable Candidate nearest) {
    return words.fact() == null
        && nearest != null
        && nearest.outcome() == Outcome.CONTRADICTED
        && nearest.evidence().overlaps(words.evidence());
  }

  private Candidate candidate(Claim claim, Fact fact) {
    Map<String, @Nullable Object> told = fields(fact);
    List<FieldVerdict> fields = new ArrayList<>();
    claim
        .fields()
        .forEach(
            (name, value) -> {
              if (!ClaimField.MANNER.has(name, kinds)
                  && (told.containsKey(name) || isField(name, fact))) {
                fields.add(comparison.compare(name, new Claimed(value), told.get(name)));
              }
            });
    addStanding(claim, fact, fields);
    return new Candidate(kinds, fact.evidence(), fact, fields);
  }

  /** Returns the fields of a fact by their JSON names; one that is not told has a null value. */
  private static Map<String, @Nullable Object> fields(Fact fact) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("negated", fact.negated());
    fields.put("modality", fact.modality());
    fields.put("reportedBy", fact.basis().reportedBy());
    fields.put("when", fact.basis().when());
    fields.putAll(fact.parts());
    return fields;
  }

  private static boolean isField(String name, Fact fact) {
    if (fact instanceof ShapedFact shaped) {
      return shaped.shape().field(name).isPresent();
    }
    RecordComponent[] components = fact.getClass().getRecordComponents();
    return components != null
        && Arrays.stream(components).anyMatch(component -> component.getName().equals(name));
  }

  /** What a claim does not say is claimed to be so, and to have happened. */
  private static void addStanding(Claim claim, Fact fact, List<FieldVerdict> fields) {
    if (!claim.fields().containsKey("negated") && fact.negated()) {
      fields.add(
          new FieldVerdict(
              "negated", Finding.DIFFERS, "false", "true", fact.evidence(), "the text denies it"));
    }
    if (!claim.fields().containsKey("modality") && fact.modality() != Modality.ACTUAL) {
      String told = fact.modality().name().toLowerCase(java.util.Locale.ROOT);
      fields.add(
          new FieldVerdict(
              "modality", Finding.DIFFERS, "actual", told, fact.evidence(), told + ", not done"));
    }
  }

  private static String reason(Candidate nearest, List<Candidate> all) {
    List<String> parts = new ArrayList<>();
    for (FieldVerdict field : nearest.fields()) {
      if (field.finding() == Finding.DIFFERS) {
        parts.add(
            field.reason().isEmpty()
                ? field.field() + ": the text says " + field.told() + ", not " + field.claimed()
                : field.reason());
      } else if (field.finding() == Finding.SILENT) {
        parts.add(field.field() + " is not told");
      }
    }
    Fact fact = nearest.fact();
    if (parts.isEmpty()) {
      parts.add(fact == null ? "told in these words" : sources(fact, all));
    } else if (fact instanceof CasualtyFigure figure) {
      parts.add(others(figure, all));
    }
    parts.removeIf(String::isEmpty);
    return String.join("; ", parts);
  }

  /** "said by the ministry, denied by the army". */
  private static String sources(Fact fact, List<Candidate> all) {
    List<String> parts = new ArrayList<>();
    fact.reportedBy().ifPresent(by -> parts.add("said by " + by.name()));
    for (Candidate other : all) {
      Fact told = other.fact();
      if (told != null && told.negated() != fact.negated() && other.share() > ONE_THING) {
        told.reportedBy().ifPresent(by -> parts.add("denied by " + by.name()));
      }
    }
    return String.join("; ", parts);
  }

  /** "the text says 12, of whom 3 died": the other numbers of the same sentence. */
  private static String others(CasualtyFigure figure, List<Candidate> all) {
    List<String> others = new ArrayList<>();
    for (Candidate other : all) {
      if (other.fact() instanceof CasualtyFigure beside
          && !beside.equals(figure)
          && Math.abs(beside.evidence().start() - figure.evidence().start()) < 200) {
        String harm = beside.harm().name().toLowerCase(java.util.Locale.ROOT);
        others.add(harm + " " + beside.count());
      }
    }
    return others.isEmpty() ? "" : "beside it: " + String.join(", ", others);
  }

  private static Verdict verdict(
      Claim claim,
      Outcome outcome,
      String reason,
      List<FieldVerdict> fields,
      @Nullable Candidate nearest) {
    boolean found = nearest != null && outcome != Outcome.NOT_FOUND;
    Span evidence = found && nearest != null ? nearest.evidence() : null;
    return new Verdict(
        claim.id(), claim.article(), claim.type(), outcome, reason, fields, evidence);
  }
}
