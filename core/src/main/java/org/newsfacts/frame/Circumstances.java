package org.newsfacts.frame;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.model.Place;
import org.newsfacts.model.When;
import org.newsfacts.place.PlaceMention;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;
import org.newsfacts.time.TimeMention;

/**
 * When and where an act was, from its own clause, then from the clause it shares its subject with,
 * for a noun from its own phrase. What stands inside another clause, or belongs to a thing the
 * clause names ("the fighting since 2014", "Monday's raid"), is not the act's.
 */
final class Circumstances {
  /** So many sentences back "the city" still points. */
  private static final int LOOK_BACK = 3;

  private final Layers layers;

  Circumstances(Layers layers) {
    this.layers = layers;
  }

  @Nullable When when(Clause clause) {
    TimeMention own = own(clause);
    Clause twin = own == null ? twin(clause) : null;
    own = twin == null ? own : own(twin);
    TimeMention told = own == null ? shared(clause) : own;
    return told == null ? null : when(told);
  }

  /** "was shot [and killed in Dorna on Monday]": two verbs side by side tell one act. */
  private @Nullable Clause twin(Clause clause) {
    int and = clause.verb() == null ? 0 : clause.verb().range().to();
    boolean joined = and + 1 < layers.tokens().size() && layers.is(and, SmallWord.AND);
    Clause next = joined ? layers.clauses().at(and + 1) : null;
    return next != null && next.conjunct() == clause && next.isSubjectShared() ? next : null;
  }

  private When when(TimeMention time) {
    return new When(layers.tokens().span(time.range()), time.from(), time.to());
  }

  /** The day behind the verb, where there is one: "After the vote in April he met them today". */
  private @Nullable TimeMention own(Clause clause) {
    VerbGroup verb = clause.verb();
    TimeMention before = null;
    for (TimeMention time : layers.times().in(clause.range())) {
      if (tells(time) && !isInside(clause, time) && !isOfThing(time)) {
        if (verb == null || time.range().from() > verb.head()) {
          return time;
        }
        before = before == null ? time : before;
      }
    }
    return before;
  }

  private static boolean tells(TimeMention time) {
    return time.kind() == TimeMention.Kind.DATE || time.kind() == TimeMention.Kind.TIME;
  }

  /** Whether the time stands in a clause inside this one, behind that clause's verb. */
  private static boolean isInside(Clause clause, TimeMention time) {
    int token = time.range().from();
    for (Clause child : clause.children()) {
      VerbGroup verb = child.verb();
      boolean leads =
          verb != null && token < verb.range().from() && child.kind() != ClauseKind.RELATIVE;
      boolean lent = leads && child.kind() == ClauseKind.INFINITIVE;
      if (child.kind() != ClauseKind.MAIN
          && child.kind() != ClauseKind.PARENTHETICAL
          && child.range().contains(token)
          && !lent) {
        return true;
      }
    }
    return false;
  }

  /** "the fighting since 2014", "Monday's raid", "the 2014 war", "the end of May". */
  private boolean isOfThing(TimeMention time) {
    int from = time.range().from();
    NounPhrase noun = layers.nounAt(from);
    if (noun != null && !noun.isTime() && noun.head() >= time.range().to()) {
      return !layers.isForm(noun.head(), FrameWord.OCCASION); // "in its 3 January alert"
    }
    if (layers.is(from - 1, SmallWord.OF)) {
      NounPhrase before = layers.nounAt(from - 2); // "the early hours of Thursday"
      return before == null || !before.isTime();
    }
    return layers.isForm(from - 1, FrameWord.OF_OTHER_TIME);
  }

  /**
   * "On Monday Oslo backed the bid and urged talks": the day before the first verb is also the
   * second's; ", condemning the raid": the day is that of the clause it goes with.
   */
  private @Nullable TimeMention shared(Clause clause) {
    Clause first = clause.conjunct();
    if (first != null && clause.isSubjectShared() && first.verb() != null) {
      TimeMention time = own(first);
      return time != null && time.range().to() <= first.verb().range().from() ? time : null;
    }
    Clause host = clause.host();
    boolean beside = clause.kind() == ClauseKind.PARTICIPLE && clause.antecedent() == null;
    return beside && host != null ? own(host) : null;
  }

  @Nullable When when(Frame frame) {
    NounPhrase noun = frame.noun();
    Clause clause = frame.clause();
    if (noun == null) {
      return clause == null ? null : when(clause);
    }
    TimeMention own = ofNoun(noun);
    if (own != null) {
      return when(own);
    }
    boolean told =
        clause != null && (frame.form() == Form.LIGHT_VERB || clause.subject() == noun.listHead());
    return told && clause != null ? when(clause) : null;
  }

  /** "Monday's talks", "the talks on Monday with", "a call Saturday with". */
  private @Nullable TimeMention ofNoun(NounPhrase noun) {
    for (TimeMention time : layers.times().in(noun.base())) {
      if (tells(time)) {
        return time;
      }
    }
    int next = noun.base().to();
    boolean linked = layers.isForm(next, FrameWord.BEFORE_TIME);
    TimeMention time = layers.times().at(linked ? next + 1 : next);
    boolean right = time != null && time.range().from() <= next + (linked ? 1 : 0) && tells(time);
    return right ? time : null;
  }

  /** "the country", "the city": the one that the sentences before name, where it is only one. */
  @Nullable Place meant(NounPhrase noun) {
    int head = noun.head();
    boolean state = layers.isForm(head, FrameWord.STATE);
    boolean pointed =
        noun.base().size() == 2 && layers.isForm(noun.base().from(), FrameWord.POINTING);
    if (!pointed || !state && !layers.isForm(head, FrameWord.SETTLEMENT)) {
      return null;
    }
    List<Integer> starts = new ArrayList<>();
    int sentence = layers.sentences().at(head);
    for (int at = sentence - 1; at >= 0 && at >= sentence - LOOK_BACK; at--) {
      starts.add(layers.sentences().get(at).from());
    }
    PlaceMention found = layers.places().meant(state, layers.sentence(head).from(), starts);
    return found == null
        ? null
        : new Place(found.name(), found.country(), layers.tokens().span(noun.base()));
  }

  @Nullable Place place(Clause clause) {
    Place own = own(clause.preps());
    Clause twin = own == null ? twin(clause) : null;
    return twin == null ? own : own(twin.preps());
  }

  private @Nullable Place own(List<PrepPhrase> preps) {
    for (PrepPhrase prep : preps) {
      if (layers.words().is(prep.word(), FrameWord.PLACING)
          && layers.times().at(prep.range().to() - 1) == null) {
        Place place = place(prep.range());
        if (place != null) {
          return place;
        }
      }
    }
    return null;
  }

  private @Nullable Place place(TokenRange range) {
    PlaceMention told = layers.places().told(range);
    return told == null
        ? null
        : new Place(told.name(), told.country(), layers.tokens().span(told.range()));
  }

  @Nullable Place place(Frame frame) {
    NounPhrase noun = frame.noun();
    Clause clause = frame.clause();
    if (noun == null) {
      return clause == null ? null : place(clause);
    }
    if (layers.isForm(noun.base().to(), FrameWord.PLACING)) {
      Place own =
          place(TokenRange.of(noun.base().to(), Math.max(noun.base().to(), noun.range().to())));
      if (own != null) {
        return own;
      }
    }
    boolean told =
        clause != null && (frame.form() == Form.LIGHT_VERB || clause.subject() == noun.listHead());
    return told && clause != null ? place(clause) : null;
  }
}
