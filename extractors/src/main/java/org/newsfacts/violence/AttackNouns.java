package org.newsfacts.violence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.model.Attack;
import org.newsfacts.model.Place;
import org.newsfacts.model.When;
import org.newsfacts.name.NameMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Reads attacks told by a noun: "a car bombing in Aleppo", "Monday's raid on the camp". */
final class AttackNouns {

  private final Reading reading;
  private final AttackArms arms;
  private final ActSetting setting;

  AttackNouns(Reading reading, AttackArms arms, ActSetting setting) {
    this.reading = reading;
    this.arms = arms;
    this.setting = setting;
  }

  /** Returns the attack that the noun phrase tells, or null. */
  @Nullable AttackFinding read(NounPhrase noun) {
    ActSetting.Tail tail = setting.tail(noun);
    AttackArms.Instrument instrument =
        new AttackArms.Instrument(noun, arms.kindOf(noun), true, false);
    TokenRange evidence =
        TokenRange.of(first(noun).base().from(), Math.max(tail.end, noun.range().to()));
    AttackFinding found = new AttackFinding(AttackExtractor.NOUN, noun.head(), evidence);
    Attack.Kind led = // "an air and artillery barrage"
        first(noun) == noun ? null : Arm.kind(reading, Arm.lemma(reading, first(noun).head()));
    found.kind = led == null ? instrument.kind() : led;
    found.weapon = arms.weapon(instrument);
    found.count = arms.count(noun);
    boolean named = isPredicate(noun);
    found.again = setting.isAgain(noun) || named;
    found.owned = setting.isOwned(noun);
    found.further = setting.isFurther(noun);
    found.attacker = isBlaming(noun) ? null : arms.doers().of(tail.by);
    found.attacker = found.attacker == null ? arms.doers().claimant(noun) : found.attacker;
    found.attacker = found.attacker == null ? arms.doers().owner(noun) : found.attacker;
    found.attacker = found.attacker == null ? arms.doers().owner(first(noun)) : found.attacker;
    NounPhrase aim = arms.blows().aimed(noun);
    found.hit(arms, aim);
    found.when = setting.days().inside(noun.base());
    found.when = found.when == null ? tail.when : found.when;
    found.place = setting.place(noun);
    if (found.place == null && found.target != null) { // "on soldiers and farmers in Aleppo"
      found.place = setting.tail(found.target.to()).place;
      found.place = found.place == null && aim != null ? setting.named(aim) : found.place;
    }
    addTargetOf(noun, found);
    addRelative(tail.end, found);
    boolean only = // "the attack on the university": which one was told before
        found.place == null && found.when == null && found.attacker == null && !found.owned;
    found.pointsBack = found.again && (named || isBare(found, tail) || only);
    return isReport(noun, found) ? withClause(noun, found) : null;
  }

  /** "[a Peruvian air] and artillery barrage": where the words before the noun begin. */
  private static NounPhrase first(NounPhrase noun) {
    NounPhrase first = noun.listHead();
    return first.base().to() + 1 == noun.base().from() ? first : noun;
  }

  /** "The Red Front was blamed for the bombing by the governor": he blames, he bombed nobody. */
  private boolean isBlaming(NounPhrase noun) {
    Clause clause = reading.clauses().at(noun.head());
    return clause != null
        && clause.isPassive()
        && reading.isWord(clause.lemma(), AttackWord.BLAMING);
  }

  /** "This was an appalling attack": a name for what was told. */
  private boolean isPredicate(NounPhrase noun) {
    int from = noun.base().from();
    return from > 1
        && reading.tags().lemma(from - 1).equals("be")
        && reading.tags().pos(from - 2) == Pos.PRON
        && !reading.tokens().lower(from - 2).equals("there");
  }

  /**
   * Returns the attacks that only "one" or "another" stands for: "four shootings, one in Lima and
   * another in Puno".
   */
  List<AttackFinding> others(NounPhrase noun, AttackFinding first) {
    List<AttackFinding> others = new ArrayList<>();
    int limit = reading.sentence(noun.head()).to();
    for (int token = noun.base().to(); token < limit - 2; token++) {
      String word = reading.tokens().lower(token);
      boolean another = word.equals("another");
      boolean counted = reading.tokens().lower(token - 1).equals("another");
      if (!another && !word.equals("one") || counted) {
        continue;
      }
      int after =
          another && reading.tokens().lower(token + 1).equals("one") ? token + 2 : token + 1;
      AttackFinding other = other(token, after, Math.min(limit - 1, after + 6));
      if (other != null) {
        other.kind = first.kind;
        other.when = other.when == null ? first.when : other.when;
        others.add(other);
      }
    }
    return others;
  }

  private @Nullable AttackFinding other(int token, int after, int limit) {
    int at = after;
    while (at < limit && (reading.times().at(at) != null || isLater(at))) {
      at++;
    }
    NounPhrase object = at < limit ? reading.clauses().nounAt(at + 1) : null;
    if (object == null || !setting.isWhere(reading.tokens().lower(at))) {
      return null;
    }
    int end = object.base().to();
    int stop = reading.sentence(token).to();
    while (end < stop && !reading.tokens().lower(end).equals(",") && !isLinked(end)) {
      end++;
    }
    Place place = null;
    for (int in = at; in < end - 1; in++) {
      if (setting.isWhere(reading.tokens().lower(in))) {
        Place next = reading.place(TokenRange.of(in + 1, end));
        place = next == null ? place : next;
      }
    }
    if (place == null) {
      return null;
    }
    AttackFinding found = new AttackFinding(AttackExtractor.NOUN, token, TokenRange.of(token, end));
    found.place = place;
    found.further = true;
    found.when = setting.days().inside(TokenRange.of(after, at));
    return found;
  }

  private boolean isLinked(int token) {
    Pos pos = reading.tags().pos(token);
    return pos == Pos.CCONJ || pos == Pos.PUNCT || pos == Pos.SCONJ || pos == Pos.VERB;
  }

  /** "another one less than two hours later in Puno". */
  private boolean isLater(int token) {
    return reading.isForm(token, ActWord.LATER) || reading.tags().pos(token) == Pos.NUM;
  }

  /** An attack that was reported has a place, a day, a named target, or did something. */
  private boolean isReport(NounPhrase noun, AttackFinding found) {
    if (found.kind == null && isVerbal(noun, found)) {
      return false;
    }
    boolean plural = isPlural(noun);
    boolean bare = isBare(noun);
    boolean acts = acts(noun);
    if (plural && bare && found.count == null) {
      return found.when != null && !isLong(found.when)
          || acts
          || isNamed(found) && (found.kind != null || found.attacker != null);
    }
    if (bare && !plural) {
      boolean told = found.place != null || found.when != null || follows(noun) || acts;
      return told && found.kind != null;
    }
    return found.tellsMore() || found.attacker != null || acts || found.again;
  }

  /** "mass shootings in recent years". */
  private boolean isLong(When when) {
    return reading.isForm(reading.tokens().at(when.mention().end() - 1), ActWord.LONG);
  }

  /** "was recaptured following heavy bombing". */
  private boolean follows(NounPhrase noun) {
    return reading.isForm(noun.base().from() - 1, ActWord.FOLLOWING);
  }

  /** "his attacks on Solheim", "an assault on the free press": words, not arms. */
  private boolean isVerbal(NounPhrase noun, AttackFinding found) {
    for (int token = noun.base().from(); token < noun.head(); token++) {
      if (reading.isForm(token, AttackWord.VIOLENT)) {
        return false;
      }
    }
    boolean placed = found.place != null;
    return isSpoken(noun) || found.target != null && !placed && !isHit(found.target, found);
  }

  /** "Kari Solheim's attacks", "her attack". */
  private boolean isSpoken(NounPhrase noun) {
    if (noun.possessor() == null) {
      return reading.tags().pos(noun.base().from()) == Pos.PRON && noun.base().from() < noun.head();
    }
    for (NameMention name : reading.names().in(noun.possessor())) {
      if (name.kind() == NameMention.Kind.PERSON) {
        return true;
      }
    }
    return false;
  }

  /** A building, people or a place can be hit. */
  private boolean isHit(TokenRange target, AttackFinding found) {
    for (NameMention name : reading.names().in(target)) {
      if (name.kind() == NameMention.Kind.PERSON) {
        return false;
      }
    }
    return arms.isConcrete(found.targetHead) || reading.place(target) != null;
  }

  private boolean isNamed(AttackFinding found) {
    return found.place != null
        || found.target != null && !reading.names().in(found.target).isEmpty();
  }

  private boolean acts(NounPhrase noun) {
    Clause clause = reading.clauses().at(noun.head());
    if (clause == null || clause.verb() == null || clause.subject() == null) {
      return false;
    }
    boolean placed = // "The attack was in Lima", not "was the deadliest on Peruvian soil"
        clause.isVerb("be")
            && setting.place(clause) != null
            && !reading.isForm(clause.afterVerb().from(), AttackWord.AGAIN);
    return clause.subject().head() == noun.head()
        && (clause.isPassive()
            ? reading.isWord(clause.lemma(), ActWord.RECORDED) && setting.place(clause) != null
            : reading.isWord(clause.lemma(), AttackWord.ACT_DOES) || placed)
        && AttackReality.isTold(reading, clause);
  }

  private AttackFinding withClause(NounPhrase noun, AttackFinding found) {
    Clause clause = reading.clauses().at(noun.head());
    if (clause == null || clause.verb() == null) {
      return found;
    }
    if (follows(noun) && isBare(noun) && !isPlural(noun)) {
      found.when = found.when == null ? reading.when(clause) : found.when;
      found.place = found.place == null ? setting.place(clause) : found.place;
    }
    if (!acts(noun)) {
      return found;
    }
    found.when = found.when == null ? setting.days().when(clause) : found.when;
    found.place = found.place == null ? setting.place(clause) : found.place;
    found.evidence = clause.range();
    return found;
  }

  private boolean isPlural(NounPhrase noun) {
    return isPlural(reading, noun);
  }

  private static boolean isPlural(Reading reading, NounPhrase noun) {
    String lower = reading.tokens().lower(noun.head());
    return !lower.equals(reading.tags().lemma(noun.head())) && lower.endsWith("s");
  }

  /** "died in air strikes": bare and in the plural, any or all of them. */
  static boolean isGeneral(Reading reading, NounPhrase noun) {
    return isPlural(reading, noun) && isBare(reading, noun);
  }

  /** "the shooting": no place, day or target of its own. */
  private static boolean isBare(AttackFinding found, ActSetting.Tail tail) {
    return found.target == null && found.place == null && found.when == null && tail.by == null;
  }

  /** "attacks", "rocket attacks": no article, owner or number. */
  private boolean isBare(NounPhrase noun) {
    return isBare(reading, noun);
  }

  private static boolean isBare(Reading reading, NounPhrase noun) {
    int first = first(noun).base().from();
    Pos pos = reading.tags().pos(first);
    return pos != Pos.DET
        && pos != Pos.NUM
        && noun.possessor() == null
        && !(pos == Pos.PRON && first < noun.head());
  }

  /** "Aleppo was the target of a rocket attack." */
  private void addTargetOf(NounPhrase noun, AttackFinding found) {
    int of = noun.base().from() - 1;
    if (of < 2 || !reading.tokens().lower(of).equals("of")) {
      return;
    }
    Clause clause = reading.clauses().at(noun.head());
    boolean target = reading.isLemma(of - 1, ActWord.TARGETED);
    if (!target || clause == null || !clause.isVerb("be") || clause.subject() == null) {
      return;
    }
    NounPhrase subject = clause.subject();
    found.hit(arms, subject);
    found.place = found.place == null ? setting.named(subject) : found.place;
    found.when = found.when == null ? setting.days().when(clause) : found.when;
    found.evidence = clause.range();
  }

  /** "the attack on a convoy, which took place in Qasr on Monday". */
  private void addRelative(int end, AttackFinding found) {
    int at =
        end < reading.tokens().size() && reading.tokens().lower(end).equals(",") ? end + 1 : end;
    Clause clause = at < reading.tokens().size() ? reading.clauses().at(at) : null;
    if (clause == null
        || clause.kind() != ClauseKind.RELATIVE
        || clause.range().from() != at
        || !(reading.isWord(clause.lemma(), ActWord.HAPPENING)
            || reading.isWord(clause.lemma(), AttackWord.ACT_DOES))) {
      return;
    }
    found.when = found.when == null ? setting.days().when(clause) : found.when;
    found.when = found.when == null ? setting.days().behind(clause) : found.when;
    found.place = found.place == null ? setting.place(clause) : found.place;
    found.evidence = found.evidence.union(clause.range());
  }
}
