package org.newsfacts.casualty;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Span;
import org.newsfacts.number.NumberMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;
import org.newsfacts.time.TimeMention;

/**
 * Cuts the words that name a cause: "[A raid on a chapel] in Lom on Friday killed nine". Where and
 * when it was and who died in it stand in fields of their own.
 */
final class CauseWording {
  private static final int LONGEST_SUBJECT = 12;

  private final Reading reading;
  private final HarmWords words;
  private final EventReader events;
  private final EventPlaces places;
  private final HarmDoers doers;

  CauseWording(
      Reading reading, HarmWords words, EventReader events, EventPlaces places, HarmDoers doers) {
    this.reading = reading;
    this.words = words;
    this.events = events;
    this.places = places;
    this.doers = doers;
  }

  /** Returns the words for an event, without where and when it was; null for a harm alone. */
  @Nullable Span of(EventMention event) {
    if (event.noun() != null) {
      return of(event.noun());
    }
    Clause clause = event.clause();
    Harm harm = words.does(reading.tags().lemma(event.at()));
    if (harm != null || words.harms(reading, event.at())) {
      return harm == Harm.INJURED ? reading.span(TokenRange.single(event.at())) : null;
    }
    if (clause == null || reading.tags().lemma(event.at()).equals("shoot")) {
      return null;
    }
    NounPhrase subject = clause.subject();
    PrepPhrase by = clause.isPassive() ? clause.prep("by") : null;
    if (by != null && by.object() != null && events.isEvent(by.object())) {
      return of(by.object()); // "Two trucks were hit by twin blasts"
    }
    if (subject != null && doers.isPronoun(subject)) {
      return null; // "One blew up"
    }
    int from = event.at();
    if (subject != null && clause.kind() != ClauseKind.GERUND) { // "accused it of bombing a camp"
      from = Math.min(from, subject.base().from());
    }
    Clause outer = clause.kind() == ClauseKind.COMPLEMENT ? clause.host() : null;
    boolean reduced = // "after a boat carrying migrants capsized"
        outer != null
            && outer.verb() != null
            && reading.tags().form(outer.verb().range().from()) == VerbForm.ING;
    Clause whole = reduced && outer != null ? outer : clause;
    if (whole.kind() == ClauseKind.ADVERBIAL && whole.marker() >= 0) {
      from = whole.marker() + 1;
    }
    from = from == event.at() && subject == null ? afterMarker(from) : from;
    TokenRange told = TokenRange.of(from, Math.max(event.at() + 1, clause.range().to()));
    return span(cut(told, event.at())); // "A plane on Monday crashed near Lom": up to the place
  }

  /** "after [the boat they were in caught] fire": from the word behind "after". */
  private int afterMarker(int verb) {
    int start = Math.max(reading.sentence(verb).from(), verb - LONGEST_SUBJECT);
    for (int at = verb - 1; at >= start && !reading.tokens().lower(at).equals(","); at--) {
      if (reading.isForm(at, IncidentWord.OPENS_CAUSE)) {
        return at + 1;
      }
    }
    return verb;
  }

  /** Returns the words for an event beside its dead: with what tells which, not with the dead. */
  @Nullable Span of(NounPhrase noun, TokenRange crowd) {
    Clause clause = reading.clauses().at(noun.head());
    TokenRange told = words(noun);
    boolean beside = clause != null && clause.subject() != noun && told.to() == noun.base().to();
    return span(beside ? withRelative(noun, told, crowd) : told);
  }

  /** Returns the words for an event told by a noun. */
  @Nullable Span of(NounPhrase noun) {
    return span(words(noun));
  }

  /** "the worst since [a raid in Garda in May 2019], when 12 died": the day tells which raid. */
  private TokenRange untilDay(TokenRange event) {
    for (int at = event.to(); at < Math.min(reading.tokens().size(), event.to() + 6); at++) {
      TimeMention time = reading.times().at(at);
      if (time != null || reading.tags().pos(at) == Pos.PUNCT) {
        return time == null ? event : TokenRange.of(event.from(), time.range().to());
      }
    }
    return event;
  }

  /** "after [a boat capsized] off Lom": the words of a clause up to where and when it was. */
  @Nullable Span ofClause(TokenRange told) {
    return span(cut(told, told.from()));
  }

  /** No words for a cause stand on both sides of a line's end. */
  private @Nullable Span span(TokenRange range) {
    int from = range.from(); // "A magnitude-6.9 tremor" in several tokens
    while (from > 0 && reading.tokens().end(from - 1) == reading.tokens().start(from)) {
      from--;
    }
    boolean one = from < range.from() && reading.isForm(from - 1, CasualtyWord.ONE);
    Span span = reading.span(TokenRange.of(one ? from - 1 : from, range.to()));
    return span.text().indexOf('\n') < 0 ? span : null;
  }

  private TokenRange words(NounPhrase noun) {
    int of = noun.base().from() - 1;
    NounPhrase row = of > 0 ? reading.clauses().nounAt(of - 1) : null;
    NounPhrase inner = events.inner(noun);
    boolean rowOf = row != null && !row.isTime() && events.inner(row) == noun;
    if (inner != null && noun.isTime()) {
      return words(inner); // "the 12 days of [the offensive]"
    }
    TokenRange range = rowOf && row != null ? row.base().union(noun.range()) : noun.range();
    range = events.base(noun).union(range);
    NounPhrase target = inner == null ? target(range.to()) : null;
    range = target == null ? range : range.union(target.base());
    TokenRange cut = cut(range, inner == null ? noun.head() : inner.head());
    boolean since = reading.tokens().lower(Math.max(0, noun.base().from() - 1)).equals("since");
    return since ? cut.union(untilDay(cut)) : cut;
  }

  /** "a bomb attack on a bus station", "clashes between rival militias". */
  private @Nullable NounPhrase target(int link) {
    boolean on =
        link + 1 < reading.tokens().size()
            && (reading.isForm(link, IncidentWord.UPON)
                    && !reading.tokens().lower(link).equals("at")
                || reading.tokens().lower(link).equals("between"));
    NounPhrase noun = on ? reading.clauses().nounAt(link + 1) : null;
    return noun == null || noun.isTime() || reading.times().at(link + 1) != null ? null : noun;
  }

  /** "A raid on a chapel in Lom on Friday" is cut before "in" and "on Saturday". */
  private TokenRange cut(TokenRange told, int head) {
    int first = told.from();
    boolean described = first > 1 && reading.tags().pos(first - 1) == Pos.VERB;
    first = described ? first - 1 : first; // "11,187 [recorded] accidents"
    NumberMention number = first == 0 ? null : reading.numbers().at(first - 1);
    number = number == null || number.count().lower() == 0 ? null : number; // "No one claimed"
    TokenRange range = number == null ? told : told.union(number.range());
    int at = head + 1;
    while (at < range.to() && !isCircumstance(at) && !reading.isForm(at, IncidentWord.PAUSE)) {
      at++;
    }
    return TokenRange.of(range.from(), at);
  }

  /** "multiple bombings that targeted bus stations": not "a blast that killed 12". */
  private TokenRange withRelative(NounPhrase noun, TokenRange told, TokenRange crowd) {
    int that = told.to();
    Clause clause = that < reading.tokens().size() ? reading.clauses().at(that) : null;
    boolean restricts =
        clause != null
            && clause.kind() == ClauseKind.RELATIVE
            && clause.marker() == that
            && clause.antecedent() == noun
            && !clause.range().overlaps(crowd);
    return restricts && clause != null ? told.union(clause.range()) : told;
  }

  private boolean isCircumstance(int at) {
    NounPhrase next = at + 1 < reading.tokens().size() ? reading.clauses().nounAt(at + 1) : null;
    if (reading.isLemma(at, IncidentWord.CUTS) && next != null && isCrossed(at, next)) {
      return false; // "mortar fire across the border"
    }
    boolean where =
        places.startsAt(at) || next != null && !reading.names().in(next.base()).isEmpty();
    if (where && reading.isForm(at, IncidentWord.CUTS) || isTime(at)) {
      return true;
    }
    Pos pos = reading.tags().pos(at);
    return (pos == Pos.ADP || pos == Pos.ADV) && (isTime(at + 1) || isTime(at + 2));
  }

  private boolean isCrossed(int at, NounPhrase next) {
    return reading.tokens().lower(at).equals("across")
        && reading.isLemma(next.head(), IncidentWord.CROSSED);
  }

  /** Whether a day or a time of day begins here. */
  boolean isTime(int at) {
    TimeMention time = at < reading.tokens().size() ? reading.times().at(at) : null;
    return time != null && time.range().from() == at && time.kind() != TimeMention.Kind.DURATION;
  }
}
