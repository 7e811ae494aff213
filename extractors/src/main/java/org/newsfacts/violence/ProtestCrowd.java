package org.newsfacts.violence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Count;
import org.newsfacts.model.Span;
import org.newsfacts.name.NameMention;
import org.newsfacts.number.NumberMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Who protests: whether they are a crowd, how many, and who is behind it. */
final class ProtestCrowd {
  private final Reading reading;
  private final WordList people;

  ProtestCrowd(Reading reading, Lexicon lexicon) {
    this.reading = reading;
    this.people = lexicon.list("casualty-victims");
  }

  private String lemma(NounPhrase noun) {
    return reading.tags().lemma(noun.head());
  }

  private boolean is(NounPhrase noun, ProtestWord of) {
    return reading.isLemma(noun.head(), of);
  }

  /** Whether they are people in a crowd, not soldiers, candidates or one lawyer. */
  boolean isCrowd(@Nullable NounPhrase noun) {
    if (noun == null || noun.isTime()) {
      return false;
    }
    for (NounPhrase member : noun.members()) {
      if (is(member, ProtestWord.AT_WAR)) {
        return false;
      }
      boolean many = isMany(member) || noun.members().size() > 1;
      if (many && (is(member, ProtestWord.CROWD) || isWorker(member)) || isOfCrowd(member)) {
        return true;
      }
    }
    return reading.actor(noun).kind() == Actor.Kind.GROUP
        && (isMany(noun) || reading.tokens().lower(noun.head()).endsWith("s"));
  }

  /** "students", "people": no campaign that has demonstrated something. */
  boolean isPeople(@Nullable NounPhrase noun) {
    return noun != null && (is(noun, ProtestWord.CROWD) || isWorker(noun) || isOfCrowd(noun));
  }

  private boolean isWorker(NounPhrase noun) {
    String group = people.get(lemma(noun), 1);
    return isTrade(lemma(noun)) || !group.isEmpty() && !group.equals("-");
  }

  /** "welders", "glaziers", "machinists". */
  private static boolean isTrade(String lemma) {
    return AttackWords.isPersonLike(lemma) || lemma.endsWith("ian");
  }

  /** "farmers", "people", "the union": no single one. */
  private boolean isMany(NounPhrase noun) {
    String word = reading.tokens().lower(noun.head());
    return !word.equals(lemma(noun))
        || is(noun, ProtestWord.MASS)
        || is(noun, ProtestWord.BODY)
        || is(noun, ProtestWord.BUNDLE)
        || word.equals("staff")
        || word.equals("crew");
  }

  /** "A group of students", "members of a choir". */
  private boolean isOfCrowd(NounPhrase noun) {
    NounPhrase of = of(noun);
    return of != null && is(noun, ProtestWord.BUNDLE) && is(of, ProtestWord.CROWD);
  }

  private @Nullable NounPhrase of(NounPhrase noun) {
    int of = noun.base().to();
    return of + 1 < reading.tokens().size() && reading.tokens().lower(of).equals("of")
        ? reading.clauses().nounAt(of + 1)
        : null;
  }

  boolean isProtester(@Nullable NounPhrase noun) {
    if (noun == null) {
      return false;
    }
    for (int token = noun.base().from(); token < noun.range().to(); token++) {
      if (reading.isLemma(token, ProtestWord.PROTESTER)) {
        return true;
      }
    }
    return false;
  }

  /**
   * How many they are: "some 40 students", "hundreds", "a crowd of 500"; not "five unions" nor
   * "relatives of 12 sailors".
   */
  @Nullable Count size(@Nullable NounPhrase noun) {
    if (noun == null) {
      return null;
    }
    NumberMention number = numberOf(noun);
    NounPhrase of = of(noun);
    int before = noun.base().from() - 1;
    NounPhrase many = // "thousands of [demonstrators] who marched"
        before > 0 && reading.tokens().lower(before).equals("of")
            ? reading.clauses().nounAt(before - 1)
            : null;
    if (number == null && many != null && is(many, ProtestWord.BUNDLE) && isPeople(noun)) {
      return size(many);
    }
    if (number == null && of != null && is(noun, ProtestWord.BUNDLE)) {
      number = is(of, ProtestWord.BODY) ? null : numberOf(of);
    }
    if (number == null || is(noun, ProtestWord.BODY)) {
      return null;
    }
    boolean people = isPeople(noun) || is(noun, ProtestWord.BUNDLE);
    boolean bare = noun.head() >= number.range().from() && noun.head() < number.range().to();
    return people || bare ? number.count() : null;
  }

  private @Nullable NumberMention numberOf(NounPhrase noun) {
    for (int token = noun.head(); token >= noun.base().from(); token--) {
      NumberMention number = reading.numbers().at(token);
      if (number != null && number.kind() == NumberMention.Kind.CARDINAL) {
        return number;
      }
    }
    return null;
  }

  /** Who is behind it; "thousands", "protesters", "some 40 students" are nobody to name. */
  @Nullable Actor organizer(@Nullable NounPhrase noun) {
    NameMention nation = noun == null ? null : reading.names().at(noun.head());
    boolean people = // "Serbians"
        nation != null && nation.kind() == NameMention.Kind.DEMONYM;
    if (noun == null || noun.isTime() || people || is(noun, ProtestWord.MASS)) {
      return null;
    }
    boolean crowd = is(noun, ProtestWord.CROWD);
    NounPhrase of = of(noun);
    if (of != null && is(noun, ProtestWord.BUNDLE) && is(of, ProtestWord.BODY)) {
      return reading.actor(of);
    }
    if (size(noun) != null) {
      return null;
    }
    if (crowd && !noun.conjuncts().isEmpty()) {
      return many(noun);
    }
    Actor actor = reading.actor(noun);
    if (crowd && noun.appositions().isEmpty()) { // not "nurses in Harare"
      return reading.actor(of == null ? noun.base() : noun.base().union(of.base()), noun.head());
    }
    if (actor.kind() == Actor.Kind.UNKNOWN) {
      boolean name = reading.tags().pos(noun.head()) == Pos.PROPN;
      return crowd || name || is(noun, ProtestWord.BODY)
          ? reading.actor(noun.base(), noun.head())
          : null;
    }
    return actor.kind() == Actor.Kind.COUNTRY ? null : actor;
  }

  /** "The strike, called by the dockers": whoever calls one is worth naming. */
  @Nullable Actor caller(@Nullable NounPhrase noun) {
    Actor organizer = organizer(noun);
    for (NounPhrase name : noun == null ? List.<NounPhrase>of() : noun.appositions()) {
      Actor named = reading.actor(name.base(), name.head()); // "its largest union, UNAR"
      if (named.kind() == Actor.Kind.ORGANIZATION && reading.tags().pos(name.head()) == Pos.PROPN) {
        return named;
      }
    }
    if (organizer != null
        || noun == null
        || noun.isTime()
        || is(noun, ProtestWord.MASS)
        || reading.tags().pos(noun.head()) != Pos.NOUN) {
      return organizer;
    }
    return reading.actor(noun);
  }

  /** "porters and cleaners". */
  private Actor many(NounPhrase noun) {
    Span words = reading.span(noun.list());
    return new Actor(words.text(), Actor.Kind.GROUP, null, null, null, words, List.of());
  }

  /** "the union's strike", "teachers' march". */
  @Nullable Actor owner(NounPhrase noun) {
    TokenRange owner = noun.possessor();
    if (owner == null || owner.isEmpty()) {
      return null;
    }
    int head = owner.to() - 1; // "teachers" in "a two-day [teachers'] strike"
    head -= head > owner.from() && reading.tags().pos(head) != Pos.NOUN ? 1 : 0;
    boolean crowd = reading.isLemma(head, ProtestWord.CROWD) || isTrade(reading.tags().lemma(head));
    if (crowd) {
      int from = head;
      while (from > owner.from()
          && reading.tags().pos(from - 1) == Pos.NOUN
          && reading.times().at(from - 1) == null) { // "a two-day teachers' strike"
        from--;
      }
      Span words = reading.span(TokenRange.of(from, head + 1));
      return new Actor(words.text(), Actor.Kind.GROUP, null, null, null, words, List.of());
    }
    Actor actor = reading.actor(owner, owner.to() - 1);
    boolean body = actor.kind() == Actor.Kind.ORGANIZATION || actor.kind() == Actor.Kind.GROUP;
    return body ? actor : null;
  }
}
