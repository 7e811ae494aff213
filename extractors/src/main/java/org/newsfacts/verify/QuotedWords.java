package org.newsfacts.verify;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsfacts.dossier.Spellings;
import org.newsfacts.model.Span;
import org.newsfacts.model.claim.Claim;
import org.newsfacts.model.claim.FieldVerdict.Finding;
import org.newsfacts.model.claim.Verdict;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.Sentences;

/**
 * A claimed statement that no record holds is still told when its very words stand in the text and
 * its speaker is named beside them.
 */
final class QuotedWords {
  private static final int FEWEST_WORDS = 4;
  private static final double NEARLY_ALL = 0.85;

  private final Spellings spellings;
  private final ActorNames names;

  QuotedWords(Spellings spellings, ActorNames names) {
    this.spellings = spellings;
    this.names = names;
  }

  /** Returns that it is supported; null when it is no statement or not told in its own words. */
  @Nullable Verdict verify(Claim claim, Supplier<Reading> reading) {
    Object content = claim.fields().get("content");
    Object speaker = claim.fields().get("speaker");
    boolean plain =
        !Boolean.TRUE.equals(claim.fields().get("negated"))
            && "ACTUAL".equals(claim.fields().getOrDefault("modality", "ACTUAL"));
    if (content == null || speaker == null || !plain || !claim.type().equals("Statement")) {
      return null;
    }
    Claimed words = new Claimed(content);
    List<String> wanted = Spellings.words(spellings.fold(words.words()));
    Span found = wanted.size() < FEWEST_WORDS ? null : find(wanted, reading.get());
    if (found == null) {
      return null;
    }
    Surroundings around = new Surroundings(reading.get(), found);
    Claimed who = new Claimed(speaker);
    Span told = around.beside();
    List<String> name = names.words(who.words());
    List<String> there = names.words(told.text());
    if (name.isEmpty() || !there.contains(name.get(name.size() - 1))) {
      return null;
    }
    return new Verdict(
        claim.id(),
        claim.article(),
        claim.type(),
        Verdict.Outcome.SUPPORTED,
        "in these words, the speaker named beside them",
        List.of(
            Comparison.verdict("content", Finding.AGREES, words, found.text(), found, ""),
            Comparison.verdict("speaker", Finding.AGREES, who, null, told, "named beside it")),
        found);
  }

  /** Returns the sentence that holds nearly all of the words. */
  private @Nullable Span find(List<String> wanted, Reading reading) {
    Sentences sentences = reading.sentences();
    Span best = null;
    double most = NEARLY_ALL;
    for (int i = 0; i < sentences.size(); i++) {
      Span sentence = reading.span(sentences.get(i));
      List<String> there = Spellings.words(spellings.fold(sentence.text()));
      double share = wanted.stream().filter(there::contains).count() / (double) wanted.size();
      if (share > most) {
        most = share;
        best = sentence;
      }
    }
    return best;
  }
}
