package org.newsfacts.casualty;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.mention.TimeMention;
import org.newsfacts.model.When;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** The times at which something happened, told in a clause or in the clauses around it. */
final class Moments {
  private static final Set<String> PERIODS = Set.of("in", "over", "during", "within");
  private static final Set<String> BOUNDS =
      Set.of("since", "until", "till", "before", "by", "from", "to");
  private static final Set<String> SPANS =
      Set.of("minutes", "hours", "days", "weeks", "months", "years");
  private static final int DEEPEST = 6;

  private final Reading reading;
  private final HarmWords words;

  Moments(Reading reading, HarmWords words) {
    this.reading = reading;
    this.words = words;
  }

  /**
   * Returns the time of a clause, or else of what it joins or belongs to; "Friday's quake" gives
   * none where the time of the toll is asked.
   */
  @Nullable TimeMention of(@Nullable Clause innermost, boolean toll) {
    Clause clause = innermost;
    TimeMention named = clause == null ? null : before(clause);
    if (named != null) {
      return named;
    }
    for (int depth = 0; clause != null && depth < DEEPEST; depth++) {
      if (depth > 0 && words.isReporting(clause.lemma())) {
        return null;
      }
      TimeMention time = told(clause, toll);
      if (time == null && depth == 0) {
        time = underneath(clause, toll);
      }
      if (time != null) {
        return time;
      }
      Clause joined = clause.conjunct();
      TimeMention shared = joined == null ? null : told(joined, toll);
      if (joined != null && shared != null && !words.isReporting(joined.lemma())) {
        return shared;
      }
      Clause inner = clause;
      clause = hostOf(inner);
      NounPhrase noun = inner.antecedent();
      if (clause == null && noun != null) {
        return first(noun.range(), toll);
      }
    }
    return null;
  }

  /** "the worst fire since 2017, when 127 people died". */
  private @Nullable TimeMention before(Clause clause) {
    int marker = clause.marker();
    if (marker < 2 || !reading.tokens().lower(marker).equals("when")) {
      return null;
    }
    boolean comma = reading.tokens().lower(marker - 1).equals(",");
    TimeMention time = reading.times().at(comma ? marker - 2 : marker - 1);
    return time != null && time.kind() == TimeMention.Kind.DATE ? time : null;
  }

  /** "12 died when a train left the rails on Sunday". */
  private @Nullable TimeMention underneath(Clause clause, boolean toll) {
    for (Clause child : clause.children()) {
      String marker = child.marker() < 0 ? "" : reading.tokens().lower(child.marker());
      if (child.kind() == ClauseKind.ADVERBIAL
          && (marker.equals("when") || marker.equals("as") || marker.equals("after"))) {
        return told(child, toll);
      }
    }
    return null;
  }

  /**
   * Returns the clause whose place and time hold for the inner one too. "The two spoke on Sunday
   * after a blast killed 12": not those of "spoke".
   */
  @Nullable Clause hostOf(Clause inner) {
    Clause host = inner.host();
    if (host == null) {
      return null;
    }
    boolean loose =
        switch (inner.kind()) {
          case RELATIVE -> !isOfEvent(host, inner);
          case ADVERBIAL, INFINITIVE, GERUND -> true;
          default -> false;
        };
    return loose && !words.tellsEvent(host.lemma()) ? null : host;
  }

  private boolean isOfEvent(Clause host, Clause relative) {
    NounPhrase subject = host.subject();
    return subject != null
        && (subject.equals(relative.antecedent())
            || words.isEvent(reading.tags().lemma(subject.head())));
  }

  private @Nullable TimeMention first(TokenRange range, boolean toll) {
    for (TimeMention time : reading.times().in(range)) {
      if (isMoment(time, toll) && !(toll && isOwner(time))) {
        return time;
      }
    }
    return null;
  }

  private @Nullable TimeMention told(Clause clause, boolean toll) {
    TimeMention unresolved = null;
    for (TimeMention time : reading.times().in(clause.range())) {
      if (!isMoment(time, toll) || isInside(clause, time.range().from()) || toll && isOwner(time)) {
        continue;
      }
      if (time.from() != null) {
        return time;
      }
      unresolved = unresolved == null ? time : unresolved;
    }
    return unresolved;
  }

  private boolean isMoment(TimeMention time, boolean toll) {
    boolean day =
        time.kind() == TimeMention.Kind.DATE
            || time.kind() == TimeMention.Kind.TIME && time.from() != null
            || time.kind() == TimeMention.Kind.DURATION && isPeriod(time);
    int from = time.range().from();
    if (!day || isSpan(time) || isName(time)) {
      return false;
    }
    String before = from == 0 ? "" : reading.tokens().lower(from - 1);
    // "between Monday and Wednesday" is when it was, "since Monday" is not
    return !BOUNDS.contains(before) || time.stretch() != null || toll && before.equals("by");
  }

  /** "in the past 24 hours"; not "for the next two weeks". */
  private boolean isPeriod(TimeMention time) {
    int the = time.range().from() - 1;
    return time.from() != null
        && the > 0
        && reading.tokens().lower(the).equals("the")
        && PERIODS.contains(reading.tokens().lower(the - 1));
  }

  /** "a Christmas market", "Sunday school"; but "the Sunday attack". */
  private boolean isName(TimeMention time) {
    NounPhrase noun = reading.clauses().nounAt(time.range().from());
    return noun != null
        && noun.possessor() == null
        && noun.head() == time.range().to()
        && noun.base().from() < time.range().from()
        && reading.tags().pos(noun.head()) == Pos.NOUN
        && !words.isEvent(reading.tags().lemma(noun.head()));
  }

  /** "hours after", "days before": no time of their own. */
  private boolean isSpan(TimeMention time) {
    return time.range().size() == 1 && SPANS.contains(reading.tokens().lower(time.range().from()));
  }

  private boolean isOwner(TimeMention time) {
    int next = time.range().to();
    if (next >= reading.tokens().size()) {
      return false;
    }
    String mark = reading.tokens().lower(next);
    return mark.equals("'s") || mark.equals("’s");
  }

  private static boolean isInside(Clause clause, int token) {
    for (Clause child : clause.children()) {
      boolean own =
          child.kind() == ClauseKind.COMPLEMENT
              || child.kind() == ClauseKind.RELATIVE
              || child.kind() == ClauseKind.ADVERBIAL;
      if (own && child.range().contains(token)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the time after "since" and a few words more: "since the protests began in June". */
  @Nullable When sinceThen(TokenRange range) {
    boolean since = false;
    for (int at = range.from(); at < range.to(); at++) {
      since |= reading.tokens().lower(at).equals("since");
      TimeMention time = since ? reading.times().at(at) : null;
      if (time != null) {
        return when(time);
      }
    }
    return null;
  }

  When when(TimeMention time) {
    return reading.when(time);
  }
}
