package org.newsfacts.casualty;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.Harm;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Finds where a figure's harm was done by the words of its own sentence. */
final class OwnPlaces {
  private static final int FARTHEST = 60;
  private static final int BEFORE_NAME = 4;

  private final Reading reading;
  private final HarmWords words;
  private final EventPlaces places;
  private final Ladder ladder;
  private final HarmDoers doers;

  OwnPlaces(Reading reading, HarmWords words, EventPlaces places, Ladder ladder, HarmDoers doers) {
    this.reading = reading;
    this.words = words;
    this.places = places;
    this.ladder = ladder;
    this.doers = doers;
  }

  /** Returns the place told in the clause of the figure, or in the clauses around it. */
  @Nullable PlaceTold of(Draft draft) {
    Clause clause = draft.clause;
    TokenRange sentence = reading.sentence(draft.at());
    int near = draft.crowd.range().to();
    if (draft.crowd.head() < 0 && places.startsAt(near)) {
      return places.best(TokenRange.of(near, near + 1), near); // "30 in Lom and 12 in Garda"
    }
    NounPhrase event = clause == null ? null : doers.describedEvent(clause);
    if (clause != null && event != null && sentence.contains(event.range())) {
      int end = Math.max(event.range().to(), clause.range().from());
      PlaceTold place = places.best(TokenRange.of(event.base().from(), end), near);
      place = place == null ? inClause(clause, sentence, near) : place;
      if (place != null) {
        return place;
      }
    }
    Clause described = clause == null ? null : doers.eventBefore(clause);
    PlaceTold there = described == null ? null : places.best(described.range(), near);
    if (there != null) {
      return there; // "the pilot of the plane that crashed in Lom, killing 12"
    }
    for (Clause rung : ladder.of(clause)) {
      PlaceTold place = shelter(draft, rung);
      place = place == null ? inClause(rung, sentence, near) : place;
      if (place != null) {
        return place;
      }
    }
    return beforeSemicolon(sentence, draft.at());
  }

  /** "The rally in Busan drew 1,500; two students were arrested." */
  private @Nullable PlaceTold beforeSemicolon(TokenRange sentence, int to) {
    for (int at = to - 1; at > Math.max(sentence.from(), to - FARTHEST); at--) {
      if (reading.tokens().lower(at).equals(";")) {
        return places.best(TokenRange.of(sentence.from(), at), at);
      }
    }
    return null;
  }

  private @Nullable PlaceTold inClause(Clause clause, TokenRange sentence, int near) {
    NounPhrase subject = clause.subject();
    TokenRange own = TokenRange.of(clause.range().from(), partedAt(clause.range(), near));
    boolean here = sentence.contains(clause.range());
    PlaceTold place =
        here
            ? places.best(
                own,
                near,
                at -> ladder.isNear(clause, at, near) && !ladder.isOfPlace(clause, at, near))
            : null;
    if (place == null && subject != null && sentence.contains(subject.range())) {
      place = places.best(subject.full(), near);
    }
    NounPhrase noun = clause.antecedent();
    if (place == null && noun != null) {
      int before = ladder.isBeside(noun) ? 0 : BEFORE_NAME;
      int from = Math.max(sentence.from(), noun.base().from() - before);
      place = places.best(TokenRange.of(from, noun.range().to()), near);
    }
    boolean there = place == null && noun != null && clause.markerWord().equals("where");
    return there && noun != null ? places.nearest(noun) : place; // "prayed for Lom, where"
  }

  /** "one in Lom, killing three, and another in Garda": Garda is the other's place. */
  private int partedAt(TokenRange range, int near) {
    for (int at = Math.max(near, range.from()); at + 2 < range.to(); at++) {
      if (reading.tokens().lower(at).equals(",")
          && reading.tokens().lower(at + 1).equals("and")
          && reading.isForm(at + 2, IncidentWord.ANOTHER)) {
        return at;
      }
    }
    return range.to();
  }

  /** "Norway has 40,000 refugees": where the displaced are. */
  private @Nullable PlaceTold shelter(Draft draft, Clause clause) {
    NounPhrase subject = clause.subject();
    boolean shelters =
        draft.harm() == Harm.DISPLACED && words.is(clause.lemma(), IncidentWord.HAS_REFUGEES);
    return shelters && subject != null ? places.of(subject) : null;
  }
}
