package org.newsfacts.diplomacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Resolution;
import org.newsfacts.model.Span;
import org.newsfacts.model.When;

/** The decisions of an article; what the headline and the body tell of one is one record. */
final class ResolutionLedger {
  /** A decision is told again within so many of its body. */
  private static final int NEAR = 6;

  private final List<Resolution> resolutions = new ArrayList<>();
  private final Map<String, List<Integer>> byBody = new HashMap<>();

  List<Resolution> resolutions() {
    return resolutions;
  }

  void add(Resolution told) {
    List<Integer> near =
        byBody.computeIfAbsent(Parties.key(told.body()), key -> new ArrayList<>(1));
    for (int at : near.subList(Math.max(0, near.size() - NEAR), near.size())) {
      Resolution old = resolutions.get(at);
      if (isSame(old, told)) {
        boolean fuller = told.votes() != null && old.votes() == null;
        resolutions.set(at, fuller ? joined(told, old) : joined(old, told));
        return;
      }
    }
    near.add(resolutions.size());
    resolutions.add(told);
  }

  /** The same fate of the same text: nothing that is told of one parts it from the other. */
  private static boolean isSame(Resolution old, Resolution told) {
    return old.outcome() == told.outcome()
        && old.basis().negated() == told.basis().negated()
        && old.basis().modality() == told.basis().modality()
        && isCompatible(old.basis().when(), told.basis().when())
        && (old.votes() == null || told.votes() == null || old.votes().equals(told.votes()))
        && isCompatible(old.blocker(), told.blocker())
        && isSameText(old, told);
  }

  private static boolean isCompatible(@Nullable Object one, @Nullable Object other) {
    return one == null || other == null || one.equals(other);
  }

  private static boolean isCompatible(@Nullable When one, @Nullable When other) {
    return one == null
        || other == null
        || Objects.equals(one.start(), other.start()) && Objects.equals(one.end(), other.end());
  }

  /** "Resolution on Grain" and "a resolution on grain"; without a topic only the same words. */
  private static boolean isSameText(Resolution old, Resolution told) {
    boolean instrument = words(old.instrument()).equals(words(told.instrument()));
    return instrument
        && !words(old.topic()).isEmpty()
        && words(old.topic()).equals(words(told.topic()));
  }

  private static String words(@Nullable Span span) {
    if (span == null) {
      return "";
    }
    String lower = span.text().toLowerCase(Locale.ROOT);
    for (String article : List.of("a ", "an ", "the ")) {
      if (lower.startsWith(article)) {
        return lower.substring(article.length());
      }
    }
    return lower;
  }

  private static Resolution joined(Resolution first, Resolution other) {
    Basis basis = first.basis();
    Basis dated = basis.when() == null ? basis.withWhen(other.basis().when()) : basis;
    return Resolution.builder(dated)
        .body(first.body())
        .instrument(first.instrument())
        .outcome(first.outcome())
        .topic(first.topic())
        .votes(first.votes() == null ? other.votes() : first.votes())
        .blocker(first.blocker() == null ? other.blocker() : first.blocker())
        .build();
  }
}
