package org.newsfacts.violence;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.frame.Argument;
import org.newsfacts.frame.Sense;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Attack;
import org.newsfacts.model.Count;
import org.newsfacts.model.Span;
import org.newsfacts.number.NumberMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Scene;
import org.newsfacts.text.TokenRange;

/** What noun phrases tell of weapons, attackers and numbers. */
final class AttackArms {

  private final Reading reading;
  private final AttackWords words;
  private final ActSetting setting;
  private final Strikes strikes;
  private final BlowNouns blows;
  private final AttackDoers doers;

  AttackArms(Reading reading, AttackWords words) {
    this.reading = reading;
    this.words = words;
    this.setting = new ActSetting(reading, words);
    this.strikes = new Strikes(reading, words, setting);
    this.blows = new BlowNouns(reading, words, setting, strikes);
    this.doers = new AttackDoers(reading, this);
  }

  /** Returns what is read once for an article. */
  static AttackArms of(Scene scene, AttackWords words) {
    return scene.once(AttackArms.class, () -> new AttackArms(scene.reading(), words));
  }

  ActSetting setting() {
    return setting;
  }

  Reading reading() {
    return reading;
  }

  Strikes strikes() {
    return strikes;
  }

  BlowNouns blows() {
    return blows;
  }

  AttackDoers doers() {
    return doers;
  }

  /**
   * What strikes: a weapon, an attack noun, or people who bear arms.
   *
   * @param noun the noun phrase, inside "a series of ..." the inner one
   * @param kind the kind it tells; null for people who only bear arms
   * @param attack whether it is a noun of attack, "an air strike"
   * @param person whether it is people, "gunmen"
   */
  record Instrument(NounPhrase noun, Attack.@Nullable Kind kind, boolean attack, boolean person) {}

  /** Returns what strikes in a noun phrase, or null. */
  @Nullable Instrument instrument(@Nullable NounPhrase outer) {
    if (outer == null) {
      return null;
    }
    NounPhrase noun = inner(outer);
    String lemma = Arm.lemma(reading, noun.head());
    if (is(lemma, Arm.PERSON)) {
      return new Instrument(noun, kindOf(noun), false, true);
    }
    if (blows.isAttackNoun(noun)) {
      return new Instrument(noun, kindOf(noun), true, false);
    }
    boolean fired = reading.isWord(lemma, AttackWord.ROUNDS) && Arm.before(reading, noun) != null;
    Attack.Kind kind = fired || is(lemma, Arm.WEAPON) ? kindOf(noun) : null;
    return kind == null || blows.isOtherwise(noun)
        ? null
        : new Instrument(noun, kind, false, false);
  }

  /** "a barrage of rockets": the rockets. */
  NounPhrase inner(NounPhrase outer) {
    boolean bundle =
        reading.isLemma(outer.head(), AttackWord.BUNDLE)
            || reading.tags().pos(outer.head()) == Pos.NUM;
    NounPhrase inner = bundle ? setting.of(outer) : null;
    return inner == null ? outer : inner;
  }

  private boolean isAimed(NounPhrase noun) {
    return setting.tail(noun).aim != null;
  }

  /** Returns the kind a noun phrase tells: its weapon first, then its head, then a vehicle. */
  Attack.@Nullable Kind kindOf(NounPhrase noun) {
    Attack.Kind modifier = Arm.before(reading, noun);
    if (modifier != null && modifier != Attack.Kind.VEHICLE) {
      return modifier;
    }
    String lemma = Arm.lemma(reading, noun.head());
    Sense sense = blows.sense(noun);
    Attack.Kind own = sense == null ? null : sense.value("kind", Attack.Kind.class);
    own = own == null ? Arm.kind(reading, lemma) : own;
    if (own != null) {
      return own;
    }
    if (modifier == null
        && sense != null
        && (AttackRow.BLAST.isOf(sense) || AttackRow.CLASH.isOf(sense))) {
      return AttackRow.BLAST.isOf(sense) ? Attack.Kind.BOMBING : Attack.Kind.OTHER;
    }
    boolean strike = modifier == null && lemma.equals("strike") && blows.isMilitary(noun);
    boolean back = strike && setting.isAgain(noun) && doers.owner(noun) == null && !isAimed(noun);
    return strike && !back ? Attack.Kind.AIR_STRIKE : modifier; // "the strike" may be any
  }

  boolean isConcrete(String lemma) {
    return words.isConcrete(reading, lemma);
  }

  /** "shopkeepers", "gunmen". */
  boolean isPeople(String lemma) {
    return words.isPeople(lemma) || is(lemma, Arm.PERSON);
  }

  /** "the Embassy attack": what it names was hit. */
  boolean isBuilding(String lemma) {
    return words.isConcrete(reading, lemma) && !words.isPeople(lemma) && !is(lemma, Arm.PERSON);
  }

  /** People, a name, a building: not "the economic situation", "mass arrests". */
  boolean isHittable(NounPhrase noun) {
    String lemma = Arm.lemma(reading, noun.head());
    Pos pos = reading.tags().pos(noun.head());
    boolean known =
        AttackWords.isPersonLike(lemma) || isConcrete(lemma) || pos == Pos.PROPN || pos == Pos.PRON;
    return known || reading.names().at(noun.head()) != null;
  }

  boolean is(String lemma, Arm of) {
    return reading.isWord(lemma, of);
  }

  /** Returns the words that name the weapon: "rocket" in "a rocket attack", else the phrase. */
  @Nullable TokenRange weapon(Instrument instrument) {
    NounPhrase noun = instrument.noun();
    if (instrument.kind() == null || instrument.person() || isAct(noun) || isWay(noun)) {
      return null;
    }
    if (!instrument.attack()) {
      return noun.base();
    }
    for (int token = noun.base().from(); token < noun.head(); token++) {
      String lemma = reading.tags().lemma(token);
      if (is(lemma, Arm.WEAPON)) {
        return TokenRange.of(token, noun.head());
      }
      if (Arm.kind(reading, lemma) != null && !is(lemma, Arm.FORCE)) {
        return TokenRange.of(token, noun.head() + 1);
      }
    }
    return TokenRange.single(noun.head());
  }

  /** "a suicide attack", "a car bombing": a way to do it and no weapon. */
  private boolean isWay(NounPhrase noun) {
    int before = noun.head() - 1;
    return blows.isBlow(noun)
        && before >= noun.base().from()
        && (reading.tokens().lower(before).equals("suicide")
            || is(reading.tags().lemma(before), Arm.VEHICLE));
  }

  /** "a bombing", "two shootings", "fierce fighting": an act and no weapon. */
  private boolean isAct(NounPhrase noun) {
    return Arm.before(reading, noun) == null
        && blows.isBlow(noun)
        && !reading.isLemma(noun.head(), AttackWord.ACT_AND_WEAPON);
  }

  /** "gunmen", "rebels", "the army": they bear arms. */
  boolean isArmed(NounPhrase noun) {
    String lemma = Arm.lemma(reading, noun.head());
    return is(lemma, Arm.PERSON) || is(lemma, Arm.FORCE);
  }

  /** "The attackers", "the gunmen": who was told of before. */
  boolean isAssailants(NounPhrase noun) {
    return is(Arm.lemma(reading, noun.head()), Arm.PERSON)
        && setting.isAgain(noun)
        && noun.possessor() == null
        && noun.base().size() == 2;
  }

  /** "aircraft", "jets": what they bomb is hit from the air. */
  boolean isAircraft(@Nullable NounPhrase noun) {
    boolean force = // "the air force"
        noun != null
            && is(Arm.lemma(reading, noun.head()), Arm.FORCE)
            && Arm.before(reading, noun) == Attack.Kind.AIR_STRIKE;
    return noun != null && (force || is(Arm.lemma(reading, noun.head()), Arm.AIR_STRIKE));
  }

  /** Returns how many: "twin attacks", "six rockets", "dozens of shells". */
  @Nullable Count count(NounPhrase outer) {
    for (NumberMention number : reading.numbers().in(outer.range())) {
      boolean counts = number.kind() == NumberMention.Kind.CARDINAL;
      if (counts && number.range().from() <= outer.head()) {
        return number.count();
      }
    }
    for (int token = outer.base().from(); token < outer.head(); token++) {
      Span word = reading.span(TokenRange.single(token));
      if (reading.isForm(token, ActWord.TWO)) {
        return Count.exactly(2, word);
      }
      switch (reading.tokens().lower(token)) {
        case "triple":
          return Count.exactly(3, word);
        case "multiple":
          return new Count(2, null, Count.Qualifier.VAGUE, word);
        default:
          break;
      }
    }
    return null;
  }

  /** "a series of [strikes]": the series. */
  NounPhrase outer(NounPhrase noun) {
    int of = noun.base().from() - 1;
    NounPhrase before =
        of > 0 && reading.tokens().lower(of).equals("of") ? reading.clauses().nounAt(of - 1) : null;
    return before != null && inner(before) == noun ? before : noun;
  }

  /** Who acts in a clause: its subject, or whoever stands behind "by". */
  @Nullable NounPhrase doer(Clause clause) {
    Argument doer = reading.frames().doer(clause);
    return doer == null ? null : doer.noun();
  }

  boolean isPerson(@Nullable NounPhrase noun) {
    return noun != null && reading.actor(noun).kind() == Actor.Kind.PERSON;
  }

  /** The kind that what is fired or thrown tells: "rockets", "rounds of artillery"; or null. */
  Attack.@Nullable Kind thrownKind(NounPhrase what) {
    Instrument instrument = instrument(what);
    if (instrument != null && !instrument.person()) {
      return instrument.kind();
    }
    NounPhrase inner = inner(what);
    String head = Arm.lemma(reading, inner.head());
    if (!reading.isWord(head, AttackWord.ROUNDS)) {
      return null;
    }
    Attack.Kind kind = kindOf(inner);
    NounPhrase contents = setting.of(inner);
    return kind != null || contents == null ? kind : kindOf(contents);
  }
}
