package org.newsfacts.casualty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.model.Actor;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Count;
import org.newsfacts.number.NumberMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Finds the counts of people in a reading, in the order of the text. */
final class CrowdReader {
  private final Reading reading;
  private final HarmWords words;
  private final PartitiveReader partitives;
  private final int size;
  private final boolean[] taken;
  private final Set<String> told = new HashSet<>();

  CrowdReader(Reading reading, HarmWords words) {
    this.reading = reading;
    this.words = words;
    this.size = reading.tokens().size();
    this.taken = new boolean[size];
    this.partitives = new PartitiveReader(reading, words);
  }

  List<Crowd> read() {
    List<Crowd> crowds = new ArrayList<>();
    for (NumberMention number : reading.numbers().all()) {
      if (number.kind() == NumberMention.Kind.CARDINAL && !taken[number.range().from()]) {
        add(counted(number), crowds);
      }
    }
    for (NounPhrase noun : reading.clauses().nounPhrases()) {
      if (!noun.isTime() && !taken[noun.base().from()] && !taken[noun.head()]) {
        add(single(noun), crowds);
      }
      told.add(lemma(noun.head()));
    }
    for (int token = 0; token < size; token++) {
      if (!taken[token]) {
        add(nobody(token), crowds);
      }
    }
    crowds.sort(Comparator.comparing(Crowd::range));
    return crowds;
  }

  private void add(@Nullable Crowd crowd, List<Crowd> crowds) {
    if (crowd != null) {
      crowds.add(crowd);
      take(crowd.range());
    }
  }

  private void take(TokenRange range) {
    for (int token = range.from(); token < range.to(); token++) {
      taken[token] = true;
    }
  }

  /** Reads on from a number to its noun: "dozens of angry shoppers", "12 others", "30". */
  private @Nullable Crowd counted(NumberMention number) {
    int from = number.range().from();
    int end = reading.sentence(from).to();
    int at = number.range().to();
    if (is(from - 1, "single") && is(from - 2, "a") && is(from - 3, "not")) {
      return null; // "Not a single one of the 230 was hurt"
    }
    PartitiveReader.Whole whole = partitives.wholeAt(number);
    if (whole != null) {
      take(whole.range());
      return whole.crowd();
    }
    if (partitives.isAge(from, at, end) || partitives.isHousehold(number)) {
      return null;
    }
    Crowd named = partitives.ofNamedWhole(number, head(at, end));
    if (named != null) {
      return named;
    }
    at = is(at, "out") && is(at + 1, "of") ? at + 1 : at; // "seven out of the 19"
    if (is(at, "of") && at + 1 < end) {
      Crowd part = part(number, at + 1, end);
      if (part != null) {
        return part;
      }
      at++;
    }
    return counted(number, at, end);
  }

  /** "two of them", "14 of the dead soldiers", "three of the 12 hostages". */
  private @Nullable Crowd part(NumberMention number, int after, int end) {
    NumberMention all = partitives.innerNumber(after, end);
    if (all != null && !isGroupOf(all.range().to())) {
      Crowd some = counted(all, all.range().to(), end);
      int to = some == null ? all.range().to() : some.range().to();
      take(TokenRange.of(number.range().from(), to));
      return some == null || isButFor(number.range().from())
          ? null
          : some.counted(number.range().from(), number.count());
    }
    int whole = reading.isForm(after, CasualtyWord.DETERMINER) ? after + 1 : after;
    boolean death = whole == after && whole < end && words.noun(lower(whole)) != null;
    if (whole >= end || !reading.isForm(whole, CasualtyWord.WHOLE) || death) {
      return null;
    }
    boolean noun = words.noun(lower(whole)) != null && isNoun(whole + 1, end);
    if (Long.valueOf(0).equals(number.count().upper())) {
      TokenRange nobody = TokenRange.of(number.range().from(), whole + 1);
      return new Crowd(
          nobody, number.count(), null, -1, CasualtyFigure.Group.PEOPLE, true, false, -1);
    }
    TokenRange range = TokenRange.of(number.range().from(), noun ? whole + 2 : whole + 1);
    CasualtyFigure.Group group = noun ? words.group(lemma(whole + 1)) : CasualtyFigure.Group.PEOPLE;
    TokenRange victims = noun ? TokenRange.of(whole - 1, whole + 2) : null;
    return new Crowd(
        range, number.count(), victims, noun ? whole + 1 : -1, group, true, false, whole);
  }

  /** "hundreds of thousands": one number in two words. */
  private boolean isGroupOf(int at) {
    return is(at, "of");
  }

  /** "all but one of the twelve": not one, and not twelve. */
  private boolean isButFor(int from) {
    return from > 0 && (lower(from - 1).equals("but") || lower(from - 1).equals("except"));
  }

  private @Nullable Crowd counted(NumberMention number, int after, int end) {
    int from = number.range().from();
    int at = after;
    while (at < end
        && (reading.isForm(at, CasualtyWord.FILLER)
            || reading.isForm(at, CasualtyWord.DETERMINER) && at > number.range().to())) {
      at++;
    }
    int head = head(at, end);
    if (head < 0) {
      boolean others = at > number.range().to() && lower(at - 1).equals("others");
      TokenRange victims = others ? TokenRange.single(at - 1) : null;
      Count count = orMore(number.count(), at, end);
      TokenRange range = TokenRange.of(from, at);
      return new Crowd(range, count, victims, -1, CasualtyFigure.Group.PEOPLE, others, false, -1);
    }
    String noun = lemma(head);
    if (is(head + 1, "found") && is(head + 2, "alive")
        || is(head + 1, "pulled") && is(head + 2, "alive")
        || words.isThing(noun)
        || isUnit(number, head)
        || words.is(noun, CasualtyWord.HOUSEHOLD)) {
      return null;
    }
    return new Crowd(
        TokenRange.of(from, head + 1),
        orMore(number.count(), head + 1, end),
        TokenRange.of(at, head + 1),
        head,
        words.group(head > at ? lower(head - 1) : "", noun),
        words.isPerson(noun),
        false,
        -1);
  }

  /** "Forty workers or more were hurt". */
  private Count orMore(Count count, int after, int end) {
    boolean more = after + 1 < end && is(after, "or") && is(after + 1, "more");
    return more && count.qualifier() == Count.Qualifier.EXACT
        ? new Count(count.lower(), null, Count.Qualifier.AT_LEAST, count.mention())
        : count;
  }

  private boolean isUnit(NumberMention number, int head) {
    NumberMention other = reading.numbers().at(head);
    return other != null && !other.equals(number);
  }

  /**
   * Returns the last noun of the run of adjectives and nouns, or -1; stops before "dead", "killed".
   */
  private int head(int from, int end) {
    int head = -1;
    for (int at = from; at < end; at++) {
      Pos pos = reading.tags().pos(at);
      boolean noun = pos == Pos.NOUN || pos == Pos.PROPN;
      if (isHarm(at) && !(head < 0 && isNoun(at + 1, end))) {
        return head < 0
                && words.noun(lower(at)) != null
                && words.state(lower(at)) == null
                && pos == Pos.NOUN
            ? at
            : head;
      }
      boolean joins = pos == Pos.CCONJ && head < 0 && at > from || is(at, "-") || pos == Pos.ADJ;
      boolean owner = pos == Pos.PART && lower(at).startsWith("'");
      boolean participle = pos == Pos.VERB && head < 0 && isNoun(at + 1, end);
      boolean day = noun && head >= 0 && reading.times().at(at) != null;
      if (day) {
        return head;
      }
      if (noun && head >= 0 && reading.isForm(at, CasualtyWord.TAKEN_AS)) {
        return head; // "took six warders hostage"
      }
      if (noun) {
        head = at;
      } else if (!joins && !owner && !participle) {
        return head;
      }
    }
    return head;
  }

  private boolean isHarm(int at) {
    String lower = lower(at);
    boolean people = lower.equals("refugees") || words.isPerson(lemma(at));
    return words.state(lower) != null
        || words.noun(lower) != null && !people
        || reading.tags().pos(at) == Pos.VERB && words.does(lemma(at)) != null
        || reading.tags().pos(at) == Pos.ADJ && words.does(lemma(at)) != null;
  }

  private boolean isNoun(int at, int end) {
    return at < end && reading.tags().pos(at) == Pos.NOUN && words.noun(lower(at)) == null;
  }

  /** Reads "a guard", "their driver", "the mayor of Lom" and a person's name. */
  private @Nullable Crowd single(NounPhrase noun) {
    TokenRange base = withoutState(noun.base());
    int head = noun.head();
    if (isSource(noun)) {
      return null;
    }
    if (reading.tags().pos(head) == Pos.PROPN && noun.possessor() == null) {
      if (reading.actor(noun).kind() != Actor.Kind.PERSON) {
        return null;
      }
      return new Crowd(
          base, Count.exactly(1, null), base, head, CasualtyFigure.Group.PEOPLE, true, true, -1);
    }
    Crowd household = partitives.family(noun);
    if (household != null) {
      return household;
    }
    String lemma = lemma(head);
    boolean one = reading.isForm(base.from(), CasualtyWord.ONE) || isFirstTold(base, lemma);
    boolean singular = lemma.equals(lower(head)) || lemma.equals("woman");
    if (!one
        || !singular
        || !words.isPerson(lemma) && !words.mayBePerson(lemma)
        || reading.tags().pos(head) != Pos.NOUN && !words.isPerson(lemma)
        || words.is(lemma, CasualtyWord.HOUSEHOLD)) {
      return null;
    }
    boolean known = is(base.from(), "the");
    return new Crowd(
        base,
        Count.exactly(1, reading.span(TokenRange.single(base.from()))),
        known ? TokenRange.of(base.from(), ownEnd(noun)) : base,
        head,
        words.group(lemma),
        words.isPerson(lemma),
        false,
        -1);
  }

  /** "[the mayor of Marn] and three of his guards". */
  private int ownEnd(NounPhrase noun) {
    int to = noun.base().to();
    while (to < noun.range().to() && reading.tags().pos(to) != Pos.CCONJ) {
      to++;
    }
    return to;
  }

  /** "including three women, a medic there said": who says it is none of them. */
  private boolean isSource(NounPhrase noun) {
    int verb = noun.base().to();
    while (verb < size && verb < noun.base().to() + 2 && reading.tags().pos(verb) == Pos.ADV) {
      verb++;
    }
    return is(noun.base().from() - 1, ",") && verb < size && words.isReporting(lemma(verb));
  }

  /** "shot [dead the mayor]". */
  private TokenRange withoutState(TokenRange base) {
    boolean state = base.size() > 1 && words.state(lower(base.from())) != null;
    return state ? TokenRange.of(base.from() + 1, base.to()) : base;
  }

  /** "the mayor of Accra", "the mother of four": told of for the first time, though with "the". */
  private boolean isFirstTold(TokenRange base, String lemma) {
    return is(base.from(), "the")
        && is(base.to(), "of")
        && !told.contains(lemma)
        && !words.is(lemma, CasualtyWord.BODY);
  }

  /** "nobody", "no one", "none of them", "none of the 12 crew members". */
  private @Nullable Crowd nobody(int token) {
    int to = token + 1;
    if (is(token, "no") && reading.isForm(to, CasualtyWord.NOBODY_AFTER_NO)) {
      to++;
    } else if (!reading.isForm(token, CasualtyWord.NOBODY)) {
      return null;
    }
    TokenRange range = TokenRange.of(token, to);
    Count none = Count.exactly(0, reading.span(range));
    if (is(to, "of") && reading.isForm(to + 1, CasualtyWord.WHOLE)) {
      range = TokenRange.of(token, to + 2);
    }
    return new Crowd(range, none, null, -1, CasualtyFigure.Group.PEOPLE, true, false, -1);
  }

  private boolean is(int token, String word) {
    return token >= 0 && token < size && lower(token).equals(word);
  }

  private String lower(int token) {
    return reading.tokens().lower(token);
  }

  private String lemma(int token) {
    return reading.tags().lemma(token).toLowerCase(Locale.ROOT);
  }
}
