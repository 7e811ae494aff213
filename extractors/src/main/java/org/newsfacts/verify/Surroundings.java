package org.newsfacts.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Place;
import org.newsfacts.model.Span;
import org.newsfacts.model.When;
import org.newsfacts.place.PlaceMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;
import org.newsfacts.time.TimeMention;

/**
 * What stands around the words of a fact, asked when the record itself is silent: its sentence, and
 * the last place and day named before it.
 */
final class Surroundings {
  /** A place or day is looked for in so many sentences before the fact's own. */
  private static final int SENTENCES_BACK = 3;

  private final Reading reading;
  private final int from;
  private final int to;

  Surroundings(Reading reading, Span evidence) {
    this.reading = reading;
    this.from = reading.sentences().at(reading.tokens().at(evidence.start()));
    int last = reading.tokens().at(Math.max(evidence.start(), evidence.end() - 1));
    this.to = Math.max(from, reading.sentences().at(last));
  }

  /** Returns the sentence. */
  Span sentence() {
    return reading.span(range(from, to));
  }

  private TokenRange range(int first, int last) {
    TokenRange one = reading.sentences().get(first);
    return first == last ? one : one.union(reading.sentences().get(last));
  }

  /** Returns the sentence with those before it and the next one. */
  Span passage() {
    return reading.span(range(first(), last()));
  }

  /** Returns the sentence with its two neighbours. */
  Span beside() {
    return reading.span(range(Math.max(0, from - 1), last()));
  }

  private int first() {
    return Math.max(0, from - SENTENCES_BACK);
  }

  private int last() {
    return Math.min(reading.sentences().size() - 1, to + 1);
  }

  /**
   * Returns the places named in the passage, and the last one before it that is as large as the one
   * claimed: where no other town is named since, the town is meant.
   */
  List<Place> places(Place claimed, Comparison comparison) {
    TokenRange range = range(first(), last());
    List<Place> found = new ArrayList<>();
    Place before = null;
    for (PlaceMention mention : reading.places().all()) {
      Place place = new Place(mention.name(), mention.country(), reading.span(mention.range()));
      if (range.contains(mention.range().from())) {
        found.add(place);
      } else if (mention.range().from() < range.from() && comparison.isAsLarge(place, claimed)) {
        before = place;
      }
    }
    if (before != null && found.stream().noneMatch(one -> comparison.isAsLarge(one, claimed))) {
      found.add(before);
    }
    return found;
  }

  /** Returns the day told in the sentence, or else in the nearest one before that tells one. */
  @Nullable When day() {
    for (int sentence = to; sentence >= first(); sentence--) {
      for (TimeMention time : reading.times().in(reading.sentences().get(sentence))) {
        LocalDate day = time.from();
        if (day != null) {
          return reading.when(time);
        }
      }
    }
    return null;
  }
}
