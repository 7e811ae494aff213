package org.newsfacts.violence;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Attack;
import org.newsfacts.model.AttackKind;
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
  @Nullable AttackKind kind;
  @Nullable Actor attacker;
  @Nullable TokenRange target;
  String targetHead = "";
  int targetAt;
  @Nullable Place place;
  @Nullable TokenRange weapon;
  @Nullable Count count;
  @Nullable When when;

  /** "the attack", "it was hit": speaks of what was told before. */
  boolean again;

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
  void fillFrom(AttackFinding other) {
    boolean same = other.again || other.pointsBack || other.sentence == sentence;
    kind = kind == null && same ? other.kind : kind;
    boolean better = attacker == null || loose && !other.loose && other.attacker != null;
    attacker = better ? other.attacker : attacker;
    place = place == null ? other.place : place;
    weapon = weapon == null ? other.weapon : weapon;
    count = count == null && other.sentence == sentence ? other.count : count;
    when = when == null ? other.when : when;
    if (target == null && !other.again && !other.pointsBack && !other.title) {
      target = other.target;
      targetHead = other.targetHead;
      targetAt = other.targetAt;
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

  /**
   * "shot [dead] two men", "the port[, and the raid of 1996]", "a bus [near Lima]": only what is
   * hit.
   */
  private TokenRange shortened(Reading reading, TokenRange range) {
    int from = range.from();
    if (reading.tokens().lower(from).equals("dead") && range.size() > 1) {
      from++;
    }
    for (int token = Math.max(from, targetAt) + 1; token < range.to(); token++) {
      switch (reading.tokens().lower(token)) {
        case ",", "near", "outside", "at" -> {
          return TokenRange.of(from, token);
        }
        default -> {}
      }
    }
    return TokenRange.of(from, range.to());
  }

  Attack write(Reading reading) {
    Span stretch = reading.span(reading.trimmed(withoutCue(evidence)));
    Basis basis = new Basis(stretch, rule, false, Modality.ACTUAL, null, when);
    return Attack.builder(basis)
        .attacker(attacker)
        .target(target == null ? null : reading.span(shortened(reading, target)))
        .place(place)
        .weapon(weapon == null ? null : reading.span(weapon))
        .count(count)
        .kind(kind == null ? AttackKind.OTHER : kind)
        .build();
  }
}
