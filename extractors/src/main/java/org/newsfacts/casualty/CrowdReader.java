package org.newsfacts.casualty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.mention.NumberMention;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Count;
import org.newsfacts.model.VictimGroup;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Finds the counts of people in a reading, in the order of the text. */
final class CrowdReader {
  private static final Set<String> FILLERS =
      Set.of("other", "others", "more", "additional", "further", "extra");
  private static final Set<String> DETERMINERS =
      Set.of("the", "these", "those", "his", "her", "their", "its", "our");
  private static final Set<String> WHOLES =
      Set.of(
          "them",
          "whom",
          "these",
          "those",
          "dead",
          "victims",
          "injured",
          "wounded",
          "killed",
          "deceased",
          "missing",
          "casualties",
          "deaths",
          "arrested",
          "detained",
          "hostages");
  private static final Set<String> NOBODY = Set.of("nobody", "none");

  private final Reading reading;
  private final HarmWords words;
  private final int size;

  CrowdReader(Reading reading, HarmWords words) {
    this.reading = reading;
    this.words = words;
    this.size = reading.tokens().size();
  }

  List<Crowd> read() {
    List<Crowd> crowds = new ArrayList<>();
    boolean[] taken = new boolean[size];
    for (NumberMention number : reading.numbers().all()) {
      if (number.kind() == NumberMention.Kind.CARDINAL) {
        add(counted(number), crowds, taken);
      }
    }
    for (NounPhrase noun : reading.clauses().nounPhrases()) {
      if (!noun.isTime() && !taken[noun.base().from()] && !taken[noun.head()]) {
        add(single(noun), crowds, taken);
      }
    }
    for (int token = 0; token < size; token++) {
      if (!taken[token]) {
        add(nobody(token), crowds, taken);
      }
    }
    crowds.sort(Comparator.comparing(Crowd::range));
    return crowds;
  }

  private static void add(@Nullable Crowd crowd, List<Crowd> crowds, boolean[] taken) {
    if (crowd != null) {
      crowds.add(crowd);
      for (int token = crowd.range().from(); token < crowd.range().to(); token++) {
        taken[token] = true;
      }
    }
  }

  /** Reads on from a number to its noun: "dozens of angry shoppers", "12 others", "30". */
  private @Nullable Crowd counted(NumberMention number) {
    int from = number.range().from();
    int end = sentenceEnd(from);
    int at = number.range().to();
    if (isAge(from, at, end)) {
      return null;
    }
    if (at < end && is(at, "of") && at + 1 < end) {
      int whole = is(at + 1, "the") || is(at + 1, "those") ? at + 2 : at + 1;
      boolean named = whole == at + 1 && words.noun(lower(whole)) != null;
      if (whole < end && WHOLES.contains(lower(whole)) && !named) {
        return part(number, whole, end);
      }
      at++;
    }
    while (at < end
        && (FILLERS.contains(lower(at))
            || DETERMINERS.contains(lower(at)) && at > number.range().to())) {
      at++;
    }
    int first = at;
    int head = head(at, end);
    if (head < 0) {
      boolean others = at > number.range().to() && lower(at - 1).equals("others");
      TokenRange victims = others ? TokenRange.single(at - 1) : null;
      return new Crowd(
          TokenRange.of(from, at),
          number.count(),
          victims,
          -1,
          VictimGroup.PEOPLE,
          others,
          false,
          -1);
    }
    String noun = lemma(head);
    if (words.isThing(noun) || isUnit(number, head)) {
      return null;
    }
    return new Crowd(
        TokenRange.of(from, head + 1),
        number.count(),
        TokenRange.of(first, head + 1),
        head,
        words.group(noun),
        words.isPerson(noun),
        false,
        -1);
  }

  /** "a boy of 15 was arrested". */
  private boolean isAge(int from, int to, int end) {
    boolean of = from > 1 && is(from - 1, "of") && words.isPerson(lemma(from - 2));
    boolean one = of && lemma(from - 2).equals(lower(from - 2));
    return one && (to >= end || reading.tags().pos(to) != Pos.NOUN);
  }

  /** Reads "two of them", "14 of the dead soldiers". */
  private Crowd part(NumberMention number, int whole, int end) {
    boolean noun = words.noun(lower(whole)) != null && isNoun(whole + 1, end);
    TokenRange range = TokenRange.of(number.range().from(), noun ? whole + 2 : whole + 1);
    VictimGroup group = noun ? words.group(lemma(whole + 1)) : VictimGroup.PEOPLE;
    TokenRange victims = noun ? TokenRange.of(whole - 1, whole + 2) : null;
    return new Crowd(
        range, number.count(), victims, noun ? whole + 1 : -1, group, true, false, whole);
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
    return words.state(lower) != null
        || words.noun(lower) != null
        || reading.tags().pos(at) == Pos.VERB && words.does(lemma(at)) != null
        || reading.tags().pos(at) == Pos.ADJ && words.does(lemma(at)) != null;
  }

  private boolean isNoun(int at, int end) {
    return at < end && reading.tags().pos(at) == Pos.NOUN && words.noun(lower(at)) == null;
  }

  /** Reads "a guard", "their driver", and a person's name. */
  private @Nullable Crowd single(NounPhrase noun) {
    TokenRange base = noun.base();
    int head = noun.head();
    if (reading.tags().pos(head) == Pos.PROPN && noun.possessor() == null) {
      if (reading.actor(noun).kind() != ActorKind.PERSON) {
        return null;
      }
      return new Crowd(base, Count.exactly(1, null), base, head, office(noun), true, true, -1);
    }
    String first = lower(base.from());
    boolean one =
        first.equals("a")
            || first.equals("an")
            || first.equals("his")
            || first.equals("her")
            || first.equals("their");
    String lemma = lemma(head);
    if (!one || !words.isPerson(lemma) || !lemma.equals(lower(head)) && !lemma.equals("woman")) {
      return null;
    }
    return new Crowd(
        base,
        Count.exactly(1, reading.span(TokenRange.single(base.from()))),
        base,
        head,
        words.group(lemma),
        true,
        false,
        -1);
  }

  /** "General Omar Dahl", "Ada Rehn, a reporter": what the person is. */
  private VictimGroup office(NounPhrase name) {
    for (int at = name.base().from(); at < name.head(); at++) {
      VictimGroup group = words.group(lemma(at));
      if (group != VictimGroup.PEOPLE && group != VictimGroup.OTHER) {
        return group;
      }
    }
    for (NounPhrase other : name.appositions()) {
      VictimGroup group = words.group(lemma(other.head()));
      if (group != VictimGroup.PEOPLE && group != VictimGroup.OTHER) {
        return group;
      }
    }
    return VictimGroup.PEOPLE;
  }

  private @Nullable Crowd nobody(int token) {
    int to = token + 1;
    if (is(token, "no")
        && to < size
        && (is(to, "one") || is(to, "people") || is(to, "civilians"))) {
      to++;
    } else if (!NOBODY.contains(lower(token))) {
      return null;
    }
    TokenRange range = TokenRange.of(token, to);
    return new Crowd(
        range,
        Count.exactly(0, reading.span(range)),
        null,
        -1,
        VictimGroup.PEOPLE,
        true,
        false,
        -1);
  }

  private int sentenceEnd(int token) {
    return reading.sentence(token).to();
  }

  private boolean is(int token, String word) {
    return token < size && lower(token).equals(word);
  }

  private String lower(int token) {
    return reading.tokens().lower(token);
  }

  private String lemma(int token) {
    return reading.tags().lemma(token).toLowerCase(Locale.ROOT);
  }
}
