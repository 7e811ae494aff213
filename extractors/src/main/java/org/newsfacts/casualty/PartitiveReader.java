package org.newsfacts.casualty;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Count;
import org.newsfacts.name.NameMention;
import org.newsfacts.number.NumberMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/**
 * Tells the number that counts from the one it is taken out of: "three of the 12 hostages", "none
 * of the 12", "of the 40 passengers, five", "a family of nine", "a mother of four".
 */
final class PartitiveReader {
  private static final int LONGEST_OWNER = 5;
  private static final int OLDEST = 111;

  private final Reading reading;
  private final HarmWords words;

  /** Of "Of the 27 dead, 19 were children" the dead: the phrase, and its noun. */
  private @Nullable TokenRange fronted;

  private int frontedNoun = -1;

  /**
   * A number that others are taken out of.
   *
   * @param range from its number to its noun
   * @param crowd who is counted instead; null when nobody is
   */
  record Whole(TokenRange range, @Nullable Crowd crowd) {}

  PartitiveReader(Reading reading, HarmWords words) {
    this.reading = reading;
    this.words = words;
  }

  /** "half of the 60 prisoners", "none of the 12 crew", "of the 40 passengers, five"; or null. */
  @Nullable Whole wholeAt(NumberMention number) {
    int from = number.range().from();
    int start = reading.sentence(from).from();
    int of = ofBefore(from, start);
    if (of < 0) {
      return null;
    }
    NounPhrase noun = reading.clauses().nounAt(number.range().to() - 1);
    int to = noun == null ? number.range().to() : Math.max(number.range().to(), noun.base().to());
    int last = to - 1;
    boolean named = to < reading.sentence(from).to() && isDead(to);
    to = named ? to + 1 : to;
    last = named ? to - 1 : last;
    TokenRange range = TokenRange.of(from, to);
    if (of == start || is(of - 1, ",") || is(of - 1, ";")) {
      fronted = TokenRange.of(of, to);
      frontedNoun = last;
      Crowd dead =
          new Crowd(
              number.range(),
              number.count(),
              null,
              -1,
              CasualtyFigure.Group.PEOPLE,
              false,
              false,
              -1);
      return new Whole(range, isDead(last) ? dead : null);
    }
    if (reading.isForm(of - 1, CasualtyWord.NOBODY)) {
      TokenRange nobody = TokenRange.of(of - 1, to);
      Count none = Count.exactly(0, reading.span(TokenRange.single(of - 1)));
      CasualtyFigure.Group group = words.group(reading.tags().lemma(last));
      return new Whole(nobody, new Crowd(nobody, none, null, last, group, true, false, -1));
    }
    return reading.isForm(of - 1, CasualtyWord.FRACTION) ? new Whole(range, null) : null;
  }

  private boolean isDead(int token) {
    return words.noun(reading.tokens().lower(token)) != null
        || words.state(reading.tokens().lower(token)) != null;
  }

  /** Returns the "of" before "the 12", "its 12", "the ferry's 12"; -1 without one. */
  private int ofBefore(int number, int start) {
    int at = number - 1;
    if (at > start && reading.isForm(at, CasualtyWord.DETERMINER)) {
      return is(at - 1, "of") ? at - 1 : -1;
    }
    if (at == start && is(at, "of")) {
      return at; // "Of 180 passengers, 14 were hurt"
    }
    boolean owner = at > start && reading.tokens().lower(at).endsWith("s") && isOwner(at);
    for (int k = at; owner && k >= Math.max(start, number - LONGEST_OWNER); k--) {
      if (is(k, "of")) {
        return k;
      }
    }
    return -1;
  }

  private boolean isOwner(int token) {
    return reading.tags().pos(token) == Pos.PART;
  }

  /** Returns the number in "of the 12 hostages", "of its 12 crew", "of the ferry's 12", or null. */
  @Nullable NumberMention innerNumber(int from, int end) {
    for (int at = from; at < Math.min(end, from + LONGEST_OWNER); at++) {
      NumberMention inner = reading.numbers().at(at);
      if (inner != null) {
        boolean counts = inner.kind() == NumberMention.Kind.CARDINAL && at > from;
        return counts ? inner : null;
      }
      boolean owner =
          reading.isForm(at, CasualtyWord.DETERMINER)
              || reading.tags().pos(at) == Pos.NOUN
              || reading.tags().pos(at) == Pos.PROPN
              || reading.tags().pos(at) == Pos.ADJ
              || isOwner(at);
      if (!owner) {
        return null;
      }
    }
    return null;
  }

  /** Reads "19" after "of the 27 dead,", "of the dead," or "of whom"; null for another number. */
  @Nullable Crowd ofNamedWhole(NumberMention number, int head) {
    TokenRange range = number.range();
    int from = range.from();
    int start = reading.sentence(from).from();
    boolean whom =
        from >= start + 2 && is(from - 2, "of") && reading.isForm(from - 1, CasualtyWord.WHOLE);
    int whole = whom ? from - 1 : -1;
    if (!whom
        && is(start, "of")
        && is(start + 1, "the")
        && is(start + 3, ",")
        && from == start + 4) {
      whole = reading.isForm(start + 2, CasualtyWord.WHOLE) ? start + 2 : -1;
    }
    boolean them = is(start, "of") && is(start + 2, ",") && from == start + 3; // "Of them, nine"
    whole = them && reading.isForm(start + 1, CasualtyWord.WHOLE) ? start + 1 : whole;
    TokenRange ahead = fronted;
    if (whole < 0 && ahead != null && ahead.from() >= start && head < 0) {
      boolean next = is(from - 1, ",") || is(ahead.to(), "who");
      whole = next && isDead(frontedNoun) ? frontedNoun : whole;
      if (next && whole < 0) {
        CasualtyFigure.Group group = words.group(reading.tags().lemma(frontedNoun));
        return new Crowd(range, number.count(), null, -1, group, true, false, -1);
      }
    }
    return whole < 0 || head >= 0
        ? null
        : new Crowd(
            range, number.count(), null, -1, CasualtyFigure.Group.PEOPLE, true, false, whole);
  }

  /** "a boy of 15 was arrested", "a mother of four". */
  boolean isAge(int from, int to, int end) {
    NameMention name = from > 1 && is(from - 1, ",") ? reading.names().at(from - 2) : null;
    boolean place = name != null && name.kind() == NameMention.Kind.PLACE; // "to Lom, 14 were hurt"
    NumberMention age = name == null || place ? null : reading.numbers().at(from);
    if (age != null && age.range().size() == 1 && age.count().lower() < OLDEST && to < end) {
      Pos next = reading.tags().pos(to); // "Anna Wirt, 19, died"
      return next == Pos.VERB || next == Pos.AUX || next == Pos.PUNCT;
    }
    NumberMention first = from > 1 && is(from - 1, "and") ? reading.numbers().at(from - 2) : null;
    if (first != null && first.kind() == NumberMention.Kind.AGE) {
      return true; // "two girls, aged 15 and 17"
    }
    boolean of = from > 1 && is(from - 1, "of") && words.isPerson(reading.tags().lemma(from - 2));
    if (!of) {
      return false;
    }
    String noun = reading.tags().lemma(from - 2);
    return words.is(noun, CasualtyWord.PARENT)
        || noun.equals(reading.tokens().lower(from - 2))
            && !words.is(noun, CasualtyWord.HOUSEHOLD)
            && (to >= end || reading.tags().pos(to) != Pos.NOUN);
  }

  /** "a family of nine": read with the family. */
  boolean isHousehold(NumberMention number) {
    int of = number.range().from() - 1;
    return of > 0 && is(of, "of") && words.is(reading.tags().lemma(of - 1), CasualtyWord.HOUSEHOLD);
  }

  /** Reads "a family of nine" as nine, or null. */
  @Nullable Crowd family(NounPhrase noun) {
    String lemma = reading.tags().lemma(noun.head());
    int of = noun.head() + 1;
    if (!words.is(lemma, CasualtyWord.HOUSEHOLD)
        || !lemma.equals(reading.tokens().lower(noun.head()))) {
      return null;
    }
    NumberMention number = is(of, "of") ? numberAt(of + 1) : null;
    if (number == null || number.kind() != NumberMention.Kind.CARDINAL) {
      return null;
    }
    TokenRange range = TokenRange.of(noun.base().from(), number.range().to());
    return new Crowd(
        range, number.count(), range, noun.head(), CasualtyFigure.Group.PEOPLE, true, false, -1);
  }

  private @Nullable NumberMention numberAt(int token) {
    return token < reading.tokens().size() ? reading.numbers().at(token) : null;
  }

  private boolean is(int token, String word) {
    return token >= 0
        && token < reading.tokens().size()
        && reading.tokens().lower(token).equals(word);
  }
}
