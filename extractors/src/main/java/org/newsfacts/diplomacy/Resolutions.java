package org.newsfacts.diplomacy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Resolution;
import org.newsfacts.model.Span;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.FrameRules;
import org.newsfacts.rule.Ledger;

/** The decisions of an article; what the headline and the body tell of one is one record. */
final class Resolutions {
  private Resolutions() {}

  static Extractor extractor() {
    return FrameRules.of(
            "resolution",
            List.of("resolution-senses"),
            Stream.of(ResolutionRules.all(), ResolutionFateRules.all())
                .flatMap(List::stream)
                .toList())
        .joining(
            (reading, told) -> {
              Ledger<Resolution> ledger =
                  new Ledger<>(
                      one -> List.of(Parties.key(one.body())),
                      Resolutions::isTold,
                      Resolutions::joined);
              told.forEach(fact -> ledger.add((Resolution) fact));
              return ledger.facts();
            });
  }

  /** The same fate of the same text: nothing that is told of one parts it from the other. */
  private static boolean isTold(Resolution old, Resolution told) {
    String topic = words(old.topic());
    return old.outcome() == told.outcome()
        && Ledger.isAlike(old.basis(), told.basis())
        && isCompatible(old.votes(), told.votes())
        && isCompatible(old.blocker(), told.blocker())
        && words(old.instrument()).equals(words(told.instrument()))
        && !topic.isEmpty()
        && topic.equals(words(told.topic()));
  }

  private static boolean isCompatible(@Nullable Object one, @Nullable Object other) {
    return one == null || other == null || one.equals(other);
  }

  /** "a resolution" and "the resolution" are the same words. */
  private static String words(@Nullable Span span) {
    String lower = span == null ? "" : span.text().toLowerCase(Locale.ROOT);
    for (String article : List.of("a ", "an ", "the ")) {
      if (lower.startsWith(article)) {
        return lower.substring(article.length());
      }
    }
    return lower;
  }

  /** The telling with the votes, with what only the other tells. */
  private static Resolution joined(Resolution old, Resolution told) {
    boolean fuller = told.votes() != null && old.votes() == null;
    Resolution first = fuller ? told : old;
    Resolution other = fuller ? old : told;
    return first.toBuilder()
        .blocker(first.blocker() == null ? other.blocker() : first.blocker())
        .build()
        .withBasis(Ledger.dated(first.basis(), other.basis()));
  }
}
