package org.newsfacts.violence;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Attack;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Count;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Place;
import org.newsfacts.model.Span;
import org.newsfacts.model.When;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** One telling of an attack, before it is compared with the other tellings of the article. */
final class AttackFinding {
  final String rule;
  final int head;
  TokenRange evidence;
  @Nullable Clause clause;
  Attack.@Nullable Kind kind;
  @Nullable Actor attacker;
  @Nullable TokenRange target;
  String targetHead = "";

  /** Whether people are hit, not a thing. */
  boolean people;

  /** "targets", "civilians": whatever was hit. */
  boolean general;

  @Nullable Place place;
  @Nullable TokenRange weapon;
  @Nullable Count count;
  @Nullable When when;

  /** "the attack", "it was hit": speaks of what was told before. */
  boolean again;

  /** "its deadliest attack", "the group's raid": somebody's, which may be another one. */
  boolean owned;

  /** "killed in the attack": the noun only points back, it tells nothing by itself. */
  boolean pointsBack;

  /** The sentence it is told in. */
  int sentence = -1;

  /** The head of the weapon or attack noun that struck; -1 without one. */
  int instrument = -1;

  /** "the attackers killed", "they shot": who was named before. */
  boolean loose;

  /** It stands in a title. */
  boolean title;

  /** "another attack", "a second bomb": speaks of a further one. */
  boolean further;

  AttackFinding(String rule, int head, TokenRange evidence) {
    this.rule = rule;
    this.head = head;
    this.evidence = evidence;
  }

  /** Returns whether more is told than that there was an attack. */
  boolean tellsMore() {
    return target != null || place != null || when != null;
  }

  /** Returns whether it has a place or a day of its own. */
  boolean tellsWhere() {
    return place != null || when != null;
  }

  /** Takes what the other telling knows and this one does not. */
  AttackFinding filledFrom(AttackFinding other) {
    boolean same = other.again || other.pointsBack || other.sentence == sentence;
    kind = kind == null && same ? other.kind : kind;
    boolean better = attacker == null || loose && !other.loose && other.attacker != null;
    attacker = better ? other.attacker : attacker;
    place = place == null ? other.place : place;
    weapon = weapon == null ? other.weapon : weapon;
    count = count == null && other.sentence == sentence ? other.count : count;
    boolean dated = other.when != null && (other.when.start() != null || same);
    when = when == null && dated ? other.when : when;
    boolean told = other.tellsWhere() || other.sentence == sentence; // not "a strike on a man"
    if (target == null && told && !other.again && !other.pointsBack && !other.title) {
      take(other);
    }
    return this;
  }

  private void take(AttackFinding other) {
    target = other.target;
    targetHead = other.targetHead;
    people = other.people;
    general = other.general;
  }

  /** Whether it is told and not only pointed back to: "the attack" tells nothing by itself. */
  boolean tells() {
    boolean full = clause != null && target != null && tellsWhere();
    return full || !pointsBack && (!again || tellsMore());
  }

  /** "killed two and wounded four in an attack on a camp in Dorna": the camp was hit. */
  void takeTwin(AttackFinding twin) {
    place = place == null ? twin.place : place;
    when = when == null ? twin.when : when;
    if (twin.instrument >= 0) {
      if (twin.target != null) {
        take(twin);
      }
      kind = kind == null ? twin.kind : kind;
    }
  }

  /** "Six rockets landed near the port, the ministry said": without who said it. */
  private TokenRange withoutCue(TokenRange range) {
    if (clause == null || !clause.range().equals(range)) {
      return range;
    }
    int to = range.to();
    for (Clause child : clause.children()) {
      boolean after = child.kind() == ClauseKind.PARENTHETICAL && child.range().from() > head;
      to = after ? Math.min(to, child.range().from()) : to;
    }
    return TokenRange.of(range.from(), to);
  }

  /** Notes who or what is hit: "shot dead [two men]"; "killed 16" names no target. */
  void hit(AttackArms arms, @Nullable NounPhrase noun) {
    Reading reading = arms.reading();
    NounPhrase what = noun == null ? null : inner(arms, reading, noun);
    if (what == null || reading.tags().pos(what.head()) == Pos.NUM || isMany(reading, what)) {
      return;
    }
    targetHead = reading.tags().lemma(what.head());
    people = arms.isPeople(targetHead);
    general = reading.isLemma(what.head(), AttackWord.ANY_TARGET);
    int from = what.base().from();
    from += reading.tokens().lower(from).equals("dead") && what.base().size() > 1 ? 1 : 0;
    int to = what.base().to();
    for (NounPhrase member : what.members()) {
      if (member != what && !arms.isHittable(member)) {
        break; // "an attack on Palm and the economic situation"
      }
      to = Math.max(to, end(reading, member));
    }
    target = TokenRange.of(from, holding(reading, what, to));
  }

  /** "a bus [carrying teachers]", "depots [belonging to the port]": which one. */
  private static int holding(Reading reading, NounPhrase what, int to) {
    Clause clause = to < reading.tokens().size() ? reading.clauses().at(to) : null;
    boolean which =
        clause != null
            && clause.kind() == ClauseKind.PARTICIPLE
            && clause.range().from() == to
            && reading.isWord(clause.lemma(), AttackWord.HOLDING);
    if (clause == null || !which || what.base().to() != to) {
      return to;
    }
    PrepPhrase whose = clause.phrase("to");
    NounPhrase held = clause.object() != null || whose == null ? clause.object() : whose.object();
    return held == null ? to : Math.max(to, held.base().to());
  }

  /** Where what is hit ends: with what is behind "of". */
  private static int end(Reading reading, NounPhrase noun) {
    int to = noun.base().to();
    for (PrepPhrase prep : noun.preps()) {
      NounPhrase object = prep.word().equals("of") ? prep.object() : null;
      if (object != null
          && prep.range().from() == to
          && reading.times().at(object.head()) == null) {
        to = Math.max(to, end(reading, object));
      }
    }
    return to;
  }

  /** "A number of journalists": the journalists. */
  private static NounPhrase inner(AttackArms arms, Reading reading, NounPhrase noun) {
    return reading.isLemma(noun.head(), AttackWord.BUNDLE) ? arms.inner(noun) : noun;
  }

  /** "dozens", "scores": a number only. */
  private static boolean isMany(Reading reading, NounPhrase noun) {
    return noun.base().size() == 1 && reading.isLemma(noun.head(), AttackWord.BUNDLE);
  }

  Attack write(Reading reading) {
    Span stretch = reading.span(reading.trimmed(withoutCue(evidence)));
    Basis basis = new Basis(stretch, rule, false, Modality.ACTUAL, null, when);
    return Attack.builder(basis)
        .attacker(attacker)
        .target(target == null ? null : reading.span(target))
        .place(place)
        .weapon(weapon == null ? null : reading.span(weapon))
        .count(count)
        .kind(kind == null ? Attack.Kind.OTHER : kind)
        .build();
  }
}
