package org.newsfacts.violence;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.frame.Argument;
import org.newsfacts.frame.Frame;
import org.newsfacts.frame.Sense;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.AttackKind;
import org.newsfacts.model.Count;
import org.newsfacts.model.Qualifier;
import org.newsfacts.number.NumberMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Scene;
import org.newsfacts.text.TokenRange;

/** What noun phrases tell of weapons, attackers and numbers. */
final class AttackArms {

  private final Reading reading;
  private final AttackWords words;
  private final ActSetting setting;
  private final Map<Integer, Sense> blows = new HashMap<>();
  private final Strikes strikes;
  private final AttackDoers doers;

  /** Whether the article speaks of bombs; null until a blast is read. */
  private @Nullable Boolean bombs;

  AttackArms(Reading reading, AttackWords words) {
    this.reading = reading;
    this.words = words;
    this.setting = new ActSetting(reading);
    for (Frame frame : reading.frames().of("BLOW")) {
      blows.put(frame.trigger(), frame.sense());
    }
    this.strikes = new Strikes(reading, words, setting);
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

  AttackDoers doers() {
    return doers;
  }

  /** "fighting", "clashes". */
  boolean isClash(NounPhrase noun) {
    Sense sense = blows.get(noun.head());
    return sense != null && sense.has("clash");
  }

  /** What a noun of attack is aimed at: "an attack [on a bus]", "the shelling [of Tyre]". */
  @Nullable NounPhrase aimed(NounPhrase noun) {
    ActSetting.Tail tail = setting.tail(noun);
    return tail.aim != null ? tail.aim : isOfVictim(noun) ? tail.of : null;
  }

  /** "the shelling of Tyre": what follows "of" is hit. */
  private boolean isOfVictim(NounPhrase noun) {
    String lemma = reading.tags().lemma(noun.head());
    return lemma.endsWith("ing")
        || lemma.endsWith("ment")
        || lemma.endsWith("tion")
        || lemma.endsWith("sion")
        || lemma.equals("massacre");
  }

  /** Whether the head is a noun of attack, in whatever sense. */
  boolean isBlow(NounPhrase noun) {
    return blows.containsKey(noun.head());
  }

  /**
   * What strikes: a weapon, an attack noun, or people who bear arms.
   *
   * @param noun the noun phrase, inside "a series of ..." the inner one
   * @param kind the kind it tells; null for people who only bear arms
   * @param attack whether it is a noun of attack, "an air strike"
   * @param person whether it is people, "gunmen"
   */
  record Instrument(NounPhrase noun, @Nullable AttackKind kind, boolean attack, boolean person) {}

  /** Returns what strikes in a noun phrase, or null. */
  @Nullable Instrument instrument(@Nullable NounPhrase outer) {
    if (outer == null) {
      return null;
    }
    NounPhrase noun = inner(outer);
    String lemma = lemma(noun.head());
    if (is(lemma, Arm.PERSON)) {
      return new Instrument(noun, kindOf(noun), false, true);
    }
    if (isAttackNoun(noun)) {
      return new Instrument(noun, kindOf(noun), true, false);
    }
    boolean fired = reading.isWord(lemma, AttackWord.ROUNDS) && modifierKind(noun) != null;
    AttackKind kind = fired || is(lemma, Arm.WEAPON) ? kindOf(noun) : null;
    return kind == null || isOtherwise(noun) ? null : new Instrument(noun, kind, false, false);
  }

  /** "a barrage of rockets": the rockets. */
  NounPhrase inner(NounPhrase outer) {
    int of = outer.base().to();
    boolean bundle =
        of + 1 < reading.tokens().size()
            && reading.tokens().lower(of).equals("of")
            && (reading.isLemma(outer.head(), AttackWord.BUNDLE)
                || reading.tags().pos(outer.head()) == Pos.NUM);
    NounPhrase inner = bundle ? reading.clauses().nounAt(of + 1) : null;
    return inner == null ? outer : inner;
  }

  /** "air strikes", "a bombing"; not "a heart attack", "a general strike", "under attack". */
  boolean isAttackNoun(NounPhrase noun) {
    int head = noun.head();
    Sense sense = blows.get(head);
    if (sense == null || isOtherwise(noun)) {
      return false;
    }
    if (sense.has("clash")) {
      return isArmedClash(noun);
    }
    if (sense.has("attempt")) {
      return head > noun.base().from() && reading.tokens().lower(head - 1).equals("assassination");
    }
    if (sense.has("by")) { // "the killing of a nurse by gunmen"
      NounPhrase by = setting.tail(noun).by;
      return by != null && is(lemma(by.head()), Arm.PERSON);
    }
    boolean bomb = sense.has("blast") && isOfBombs();
    return bomb || sense.has("itself") || modifierKind(noun) != null || isMilitary(noun);
  }

  /** An article that speaks of a bomb or of attackers and of no leak: its blast is an attack. */
  private boolean speaksOfBombs() {
    boolean bomb = false;
    for (int token = 0; token < reading.tokens().size(); token++) {
      String lemma = reading.tags().lemma(token);
      if (reading.isWord(lemma, AttackWord.ACCIDENT)) {
        return false;
      }
      bomb |= lemma.equals("device") || is(lemma, Arm.BOMBING) && !lemma.equals("mine");
      bomb |= reading.tokens().lower(token).endsWith("sions") && blows.containsKey(token);
      bomb |= lemma.equals("attack") || lemma.equals("attacker") || lemma.equals("terrorist");
    }
    return bomb;
  }

  private boolean isArmedClash(NounPhrase noun) {
    for (int token = noun.base().from(); token < noun.head(); token++) {
      String lower = reading.tokens().lower(token);
      if (lower.equals("armed") || lower.equals("gun")) {
        return true;
      }
    }
    int between = noun.base().to();
    boolean sides =
        between + 1 < reading.tokens().size() && reading.tokens().lower(between).equals("between");
    NounPhrase side = sides ? reading.clauses().nounAt(between + 1) : null;
    String lemma = side == null ? "" : reading.tags().lemma(side.head());
    return is(lemma, Arm.PERSON) || reading.isWord(lemma, AttackWord.SIDE);
  }

  private boolean isOtherwise(NounPhrase noun) {
    for (int token = noun.base().from(); token < noun.head(); token++) {
      if (reading.isForm(token, AttackWord.OTHERWISE)) {
        return true;
      }
    }
    return false;
  }

  /** "a U.S. strike", "a raid on a village": no walkout of workers, no raid on bank stocks. */
  private boolean isMilitary(NounPhrase noun) {
    String lemma = reading.tags().lemma(noun.head());
    if (lemma.equals("strike")) {
      return strikes.isAttack(noun);
    }
    if (!lemma.equals("raid") && !lemma.equals("barrage")) {
      return false;
    }
    for (int token = noun.base().from(); token < noun.head(); token++) {
      if (reading.isForm(token, AttackWord.VIOLENT)) {
        return true;
      }
    }
    ActSetting.Tail tail = setting.tail(noun);
    NounPhrase aim = tail.aimed ? tail.aim : null;
    boolean hit =
        aim != null && (isConcrete(reading.tags().lemma(aim.head())) || setting.named(aim) != null);
    return hit && !isSearch(noun, tail);
  }

  private boolean isAimed(NounPhrase noun) {
    return setting.tail(noun).aim != null;
  }

  /** "a raid by police", "police arrested nine men in a raid": a search. */
  private boolean isSearch(NounPhrase noun, ActSetting.Tail tail) {
    if (tail.by != null && reading.isLemma(tail.by.head(), AttackWord.SEARCHER)) {
      return true;
    }
    Clause clause = reading.clauses().at(noun.head());
    NounPhrase subject = clause == null ? null : clause.subject();
    return clause != null
        && subject != null
        && (reading.isLemma(subject.head(), AttackWord.SEARCHER)
            || clause.isPassive() && clause.isVerb("arrest", "detain", "seize"));
  }

  /** Returns the kind a noun phrase tells: its weapon first, then its head, then a vehicle. */
  @Nullable AttackKind kindOf(NounPhrase noun) {
    AttackKind modifier = modifierKind(noun);
    if (modifier != null && modifier != AttackKind.VEHICLE) {
      return modifier;
    }
    String lemma = lemma(noun.head());
    Sense sense = blows.get(noun.head());
    AttackKind own = sense == null ? null : sense.value("kind", AttackKind.class);
    own = own == null ? Arm.kind(reading, lemma) : own;
    if (own != null) {
      return own;
    }
    if (modifier == null && sense != null && (sense.has("blast") || sense.has("clash"))) {
      return sense.has("blast") ? AttackKind.BOMBING : AttackKind.OTHER;
    }
    boolean strike = modifier == null && lemma.equals("strike") && isMilitary(noun);
    boolean back = strike && setting.isAgain(noun) && doers.owner(noun) == null && !isAimed(noun);
    return strike && !back ? AttackKind.AIR_STRIKE : modifier; // "the strike" may be any
  }

  private @Nullable AttackKind modifierKind(NounPhrase noun) {
    AttackKind found = null;
    for (int token = noun.base().from(); token < noun.head(); token++) {
      AttackKind kind = Arm.kind(reading, reading.tags().lemma(token));
      found = found == null || found == AttackKind.VEHICLE && kind != null ? kind : found;
    }
    return found;
  }

  boolean isConcrete(String lemma) {
    return words.isConcrete(reading, lemma);
  }

  /** "the Embassy attack": what it names was hit. */
  boolean isBuilding(String lemma) {
    return words.isConcrete(reading, lemma) && !words.isPeople(lemma) && !is(lemma, Arm.PERSON);
  }

  /** People, a name, a building: not "the economic situation", "mass arrests". */
  boolean isHittable(NounPhrase noun) {
    String lemma = lemma(noun.head());
    Pos pos = reading.tags().pos(noun.head());
    boolean person = lemma.endsWith("er") || lemma.endsWith("or") || lemma.endsWith("ist");
    boolean known = person || isConcrete(lemma) || pos == Pos.PROPN || pos == Pos.PRON;
    return known || reading.names().at(noun.head()) != null;
  }

  boolean is(String lemma, Arm of) {
    return reading.isWord(lemma, of);
  }

  /** Returns the words that name the weapon: "rocket" in "a rocket attack", else the phrase. */
  @Nullable TokenRange weapon(Instrument instrument) {
    NounPhrase noun = instrument.noun();
    if (instrument.kind() == null || instrument.person() || isAct(noun)) {
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

  /** "a bombing", "two shootings", "fierce fighting": an act and no weapon. */
  private boolean isAct(NounPhrase noun) {
    return modifierKind(noun) == null
        && blows.containsKey(noun.head())
        && !reading.isLemma(noun.head(), AttackWord.ACT_AND_WEAPON);
  }

  /** "gunmen", "rebels", "the army": they bear arms. */
  boolean isArmed(NounPhrase noun) {
    String lemma = lemma(noun.head());
    return is(lemma, Arm.PERSON) || is(lemma, Arm.FORCE);
  }

  /** "The attackers", "the gunmen": who was told of before. */
  boolean isAssailants(NounPhrase noun) {
    return is(lemma(noun.head()), Arm.PERSON)
        && setting.isAgain(noun)
        && noun.possessor() == null
        && noun.base().size() == 2;
  }

  /** Whether the article speaks of a bomb or of attackers. */
  boolean isOfBombs() {
    if (bombs == null) {
      bombs = speaksOfBombs();
    }
    return Boolean.TRUE.equals(bombs);
  }

  /** "aircraft", "jets": what they bomb is hit from the air. */
  boolean isAircraft(@Nullable NounPhrase noun) {
    boolean force = // "the air force"
        noun != null
            && is(lemma(noun.head()), Arm.FORCE)
            && modifierKind(noun) == AttackKind.AIR_STRIKE;
    return noun != null && (force || is(lemma(noun.head()), Arm.AIR_STRIKE));
  }

  /** The base form; of "Warplanes" at the start of a sentence, taken for a name, too. */
  String lemma(int token) {
    String lemma = reading.tags().lemma(token);
    boolean plural = reading.tags().pos(token) == Pos.PROPN && lemma.endsWith("s");
    String one = plural ? lemma.substring(0, lemma.length() - 1) : lemma;
    one = is(one, Arm.PERSON) ? one : one.substring(one.lastIndexOf('-') + 1); // "car-bomber"
    return Arm.kind(reading, one) != null || is(one, Arm.PERSON) || is(one, Arm.FORCE)
        ? one
        : lemma;
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
      switch (reading.tokens().lower(token)) {
        case "twin", "double", "dual":
          return Count.exactly(2, reading.span(TokenRange.single(token)));
        case "triple":
          return Count.exactly(3, reading.span(TokenRange.single(token)));
        case "multiple":
          return new Count(2, null, Qualifier.VAGUE, reading.span(TokenRange.single(token)));
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
    return noun != null && reading.actor(noun).kind() == ActorKind.PERSON;
  }

  /** The kind that what is fired or thrown tells: "rockets", "rounds of artillery"; or null. */
  @Nullable AttackKind thrownKind(NounPhrase what) {
    Instrument instrument = instrument(what);
    if (instrument != null && !instrument.person()) {
      return instrument.kind();
    }
    NounPhrase inner = inner(what);
    String head = lemma(inner.head());
    if (!reading.isWord(head, AttackWord.ROUNDS)) {
      return null;
    }
    AttackKind kind = kindOf(inner);
    int of = inner.base().to();
    NounPhrase contents =
        of + 1 < reading.tokens().size() && reading.tokens().lower(of).equals("of")
            ? reading.clauses().nounAt(of + 1)
            : null;
    return kind != null || contents == null ? kind : kindOf(contents);
  }
}
