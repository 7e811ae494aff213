package org.newsfacts.verify;

import java.util.ArrayList;
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

  /** Takes the word lists that names and places are compared with. */
  public Verifier(Lexicon lexicon) {
    this.kinds = lexicon.words(ClaimField.class);
    Spellings spellings = new Spellings();
    ActorNames names = new ActorNames(lexicon, spellings);
    this.comparison = new Comparison(spellings, new Sites(lexicon, spellings), names);
    this.quotation = new QuotedWords(spellings, names);
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
    if (best == null || best.share() < ONE_THING) {
      boolean toldByAnother = all.stream().anyMatch(candidate -> candidate.agrees("content"));
      Verdict quoted = toldByAnother ? null : quotation.verify(claim, reading);
      if (quoted != null) {
        return quoted;
      }
      return verdict(
          claim, Outcome.NOT_FOUND, "the text tells nothing of the kind", List.of(), best);
    }
    Candidate nearest = best.filled(claim, comparison, reading);
    return verdict(claim, outcome(nearest), reason(nearest, all), nearest.fields(), nearest);
  }

  private Candidate candidate(Claim claim, Fact fact) {
    Map<String, @Nullable Object> told = FactFields.of(fact);
    List<FieldVerdict> fields = new ArrayList<>();
    claim
        .fields()
        .forEach(
            (name, value) -> {
              if (!ClaimField.MANNER.has(name, kinds) && told.containsKey(name)) {
                fields.add(comparison.compare(name, new Claimed(value), told.get(name)));
              }
            });
    addStanding(claim, fact, fields);
    return new Candidate(kinds, fact, fields);
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

  private static Outcome outcome(Candidate candidate) {
    boolean silent = false;
    for (FieldVerdict field : candidate.fields()) {
      if (field.finding() == Finding.DIFFERS) {
        return Outcome.CONTRADICTED;
      }
      silent |= field.finding() == Finding.SILENT;
    }
    return silent ? Outcome.PARTLY : Outcome.SUPPORTED;
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
    if (parts.isEmpty()) {
      nearest.fact().reportedBy().ifPresent(by -> parts.add("said by " + by.name()));
      for (Candidate other : all) {
        if (other.fact().negated() != nearest.fact().negated() && other.share() > ONE_THING) {
          other.fact().reportedBy().ifPresent(by -> parts.add("denied by " + by.name()));
        }
      }
    } else if (nearest.fact() instanceof CasualtyFigure figure) {
      parts.add(others(figure, all));
    }
    parts.removeIf(String::isEmpty);
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
    Span evidence = found && nearest != null ? nearest.fact().evidence() : null;
    return new Verdict(
        claim.id(), claim.article(), claim.type(), outcome, reason, fields, evidence);
  }
}
