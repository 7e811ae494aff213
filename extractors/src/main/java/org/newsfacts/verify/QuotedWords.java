package org.newsfacts.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.dossier.Spellings;
import org.newsfacts.model.Span;
import org.newsfacts.model.claim.Claim;
import org.newsfacts.model.claim.FieldVerdict;
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
    if (content == null || !ToldInWords.isPlain(claim) || !claim.type().equals("Statement")) {
      return null;
    }
    Claimed words = new Claimed(content);
    List<String> wanted = Spellings.words(spellings.fold(words.words()));
    Span found = wanted.size() < FEWEST_WORDS ? null : find(wanted, reading.get());
    if (found == null) {
      return null;
    }
    List<FieldVerdict> fields = new ArrayList<>();
    fields.add(Comparison.verdict("content", Finding.AGREES, words, found.text(), found, ""));
    if (speaker != null) {
      Claimed who = new Claimed(speaker);
      Span told = new Surroundings(reading.get(), found).beside();
      if (!isNamed(who, told) && !isMeant(who, reading.get(), found, wanted)) {
        return null;
      }
      fields.add(Comparison.verdict("speaker", Finding.AGREES, who, null, told, "named beside it"));
    }
    String reason = "in these words" + (speaker == null ? "" : ", the speaker named beside them");
    return new Verdict(
        claim.id(),
        claim.article(),
        claim.type(),
        Verdict.Outcome.SUPPORTED,
        reason,
        fields,
        found);
  }

  private boolean isNamed(Claimed who, Span beside) {
    List<String> name = names.words(who.words());
    return !name.isEmpty() && names.words(beside.text()).contains(name.get(name.size() - 1));
  }

  /** "The Foreign Secretary was clear that ...": named by the office, and not in what is said. */
  private boolean isMeant(Claimed who, Reading reading, Span sentence, List<String> content) {
    for (NounPhrase noun : reading.clauses().nounPhrases()) {
      Span words = reading.span(noun.range());
      boolean said = content.containsAll(Spellings.words(spellings.fold(words.text())));
      if (sentence.overlaps(words) && !said && names.isOne(who, reading.actor(noun))) {
        return true;
      }
    }
    return false;
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
