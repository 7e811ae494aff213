package org.newsfacts.violence;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.AttackKind;
import org.newsfacts.model.Count;
import org.newsfacts.model.Qualifier;
import org.newsfacts.name.NameMention;
import org.newsfacts.number.NumberMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;
import org.newsfacts.time.TimeMention;

/** What noun phrases tell of weapons, attackers and numbers. */
final class AttackArms {

  private final Reading reading;
  private final AttackWords words;
  private final ActSetting setting;
  private final Strikes strikes;
  private final boolean bombs;

  AttackArms(Reading reading, AttackWords words, ActSetting setting) {
    this.reading = reading;
    this.words = words;
    this.setting = setting;
    this.strikes = new Strikes(reading, words, setting);
    this.bombs = speaksOfBombs();
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
    if (words.isArmed(lemma)) {
      return new Instrument(noun, kindOf(noun), false, true);
    }
    if (isAttackNoun(noun)) {
      return new Instrument(noun, kindOf(noun), true, false);
    }
    AttackKind kind = words.isWeapon(lemma) ? kindOf(noun) : null;
    return kind == null || isOtherwise(noun) ? null : new Instrument(noun, kind, false, false);
  }

  /** "a barrage of rockets": the rockets. */
  NounPhrase inner(NounPhrase outer) {
    int of = outer.base().to();
    boolean bundle =
        of + 1 < reading.tokens().size()
            && reading.tokens().lower(of).equals("of")
            && (reading.isWord(reading.tags().lemma(outer.head()), AttackWord.BUNDLE)
                || reading.tags().pos(outer.head()) == Pos.NUM);
    NounPhrase inner = bundle ? reading.clauses().nounAt(of + 1) : null;
    return inner == null ? outer : inner;
  }

  /** "air strikes", "a bombing"; not "a heart attack", "a general strike", "under attack". */
  boolean isAttackNoun(NounPhrase noun) {
    int head = noun.head();
    AttackWords.Entry entry =
        reading.tags().pos(head) == Pos.NOUN ? words.noun(reading.tags().lemma(head)) : null;
    if (entry == null || isOtherwise(noun)) {
      return false;
    }
    if (entry.is("clash")) {
      return isArmedClash(noun);
    }
    if (entry.is("attempt")) {
      return head > noun.base().from() && reading.tokens().lower(head - 1).equals("assassination");
    }
    boolean bomb = entry.is("blast") && bombs;
    return bomb || entry.is("alone") || modifierKind(noun) != null || isMilitary(noun);
  }

  /** An article that speaks of a bomb or of attackers and of no leak: its blast is an attack. */
  private boolean speaksOfBombs() {
    boolean bomb = false;
    for (int token = 0; token < reading.tokens().size(); token++) {
      String lemma = reading.tags().lemma(token);
      if (reading.isWord(lemma, AttackWord.ACCIDENT)) {
        return false;
      }
      AttackWords.Entry weapon = words.weapon(lemma);
      bomb |= weapon != null && weapon.kind() == AttackKind.BOMBING && !lemma.equals("mine");
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
    return words.isArmed(lemma) || reading.isWord(lemma, AttackWord.SIDE);
  }

  private boolean isOtherwise(NounPhrase noun) {
    for (int token = noun.base().from(); token < noun.head(); token++) {
      if (reading.isWord(reading.tokens().lower(token), AttackWord.OTHERWISE)) {
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
        aim != null
            && (words.isConcrete(reading.tags().lemma(aim.head())) || setting.named(aim) != null);
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
    AttackWords.Entry head = words.noun(lemma);
    if (head == null || head.kind() == null) {
      head = words.weapon(lemma);
    }
    if (head != null && head.kind() != null) {
      return head.kind();
    }
    AttackWords.Entry named = words.noun(lemma);
    if (modifier == null && named != null && named.is("blast")) {
      return AttackKind.BOMBING;
    }
    if (modifier == null && named != null && named.is("clash")) {
      return AttackKind.OTHER;
    }
    boolean strike = modifier == null && lemma.equals("strike") && isMilitary(noun);
    boolean back = strike && setting.isAgain(noun) && owner(noun) == null && !isAimed(noun);
    return strike && !back ? AttackKind.AIR_STRIKE : modifier; // "the strike" may be any
  }

  private @Nullable AttackKind modifierKind(NounPhrase noun) {
    AttackKind found = null;
    for (int token = noun.base().from(); token < noun.head(); token++) {
      AttackWords.Entry entry = words.weapon(reading.tags().lemma(token));
      AttackKind kind = entry == null ? null : entry.kind();
      found = found == null || found == AttackKind.VEHICLE && kind != null ? kind : found;
    }
    return found;
  }

  boolean isConcrete(String lemma) {
    return words.isConcrete(lemma);
  }

  /** Returns the words that name the weapon: "rocket" in "a rocket attack", else the phrase. */
  @Nullable TokenRange weapon(Instrument instrument) {
    NounPhrase noun = instrument.noun();
    if (instrument.kind() == null || instrument.person()) {
      return null;
    }
    if (!instrument.attack()) {
      return noun.base();
    }
    for (int token = noun.base().from(); token < noun.head(); token++) {
      String lemma = reading.tags().lemma(token);
      if (words.isWeapon(lemma)) {
        return TokenRange.of(token, noun.head());
      }
      AttackWords.Entry entry = words.weapon(lemma);
      if (entry != null && entry.kind() != null && !entry.is("force")) {
        return TokenRange.of(token, noun.head() + 1);
      }
    }
    return TokenRange.single(noun.head());
  }

  /** "Israeli jets", "Hamas rockets", "Turkey's raids": who is named before the weapon. */
  @Nullable Actor owner(NounPhrase noun) {
    for (NameMention name : reading.names().in(noun.base())) {
      boolean adjective = name.range().to() <= noun.head();
      boolean body =
          name.kind() == NameMention.Kind.DEMONYM
              || name.kind() == NameMention.Kind.COUNTRY
              || name.kind() == NameMention.Kind.ORGANIZATION;
      if (adjective && body && !isPlaceLike(noun, name)) {
        Actor actor = reading.actor(name.range(), name.range().to() - 1);
        return name.kind() == NameMention.Kind.DEMONYM
            ? state(actor)
            : known(actor, ActorKind.UNKNOWN);
      }
    }
    for (int token = noun.base().from(); token < noun.head(); token++) {
      String lemma = reading.tags().lemma(token);
      AttackWords.Entry entry = words.weapon(lemma);
      boolean named = // "coalition jets", "rebel rockets"
          entry != null && (entry.is("force") || entry.is("person")) && entry.kind() == null;
      if (named && !reading.isForm(token, AttackWord.VIOLENT)) {
        return reading.actor(TokenRange.single(token), token);
      }
    }
    return null;
  }

  /** "Peruvian jets": Peru. */
  private static @Nullable Actor state(Actor actor) {
    String state = actor.affiliation();
    if (actor.kind() == ActorKind.COUNTRY || state == null) {
      return known(actor, ActorKind.UNKNOWN);
    }
    Actor country = Actor.of(state, ActorKind.COUNTRY);
    return new Actor(
        state, ActorKind.COUNTRY, null, null, actor.country(), actor.mention(), country.members());
  }

  /** "gunmen", "rebels", "the army": they bear arms. */
  boolean isArmed(NounPhrase noun) {
    String lemma = lemma(noun.head());
    return words.isArmed(lemma) || words.isForce(lemma);
  }

  /** "The attackers", "the gunmen": who was told of before. */
  boolean isAssailants(NounPhrase noun) {
    return words.isArmed(lemma(noun.head()))
        && setting.isAgain(noun)
        && noun.possessor() == null
        && noun.base().size() == 2;
  }

  /** "aircraft", "jets": what they bomb is hit from the air. */
  boolean isAircraft(@Nullable NounPhrase noun) {
    AttackWords.Entry entry = noun == null ? null : words.weapon(lemma(noun.head()));
    return entry != null && entry.kind() == AttackKind.AIR_STRIKE;
  }

  /** The base form; of "Warplanes" at the start of a sentence, taken for a name, too. */
  private String lemma(int token) {
    String lemma = reading.tags().lemma(token);
    boolean plural = reading.tags().pos(token) == Pos.PROPN && lemma.endsWith("s");
    String one = plural ? lemma.substring(0, lemma.length() - 1) : lemma;
    return words.weapon(one) == null ? lemma : one;
  }

  private static @Nullable Actor known(Actor actor, ActorKind unless) {
    return actor.kind() == unless ? null : actor;
  }

  /** "the Pakistan bombing", "the U.S. Embassy attack": where or on what, not who. */
  private boolean isPlaceLike(NounPhrase noun, NameMention name) {
    boolean possessor = noun.possessor() != null && noun.possessor().contains(name.range());
    String head = reading.tags().lemma(noun.head());
    boolean country = name.kind() == NameMention.Kind.COUNTRY;
    String last = reading.tokens().lower(name.range().to() - 1);
    return words.isConcrete(last)
        || country
            && !possessor
            && !head.endsWith("strike")
            && !head.equals("raid")
            && !head.equals("shelling");
  }

  /** Returns who a noun phrase names, where it is more than a pronoun or a thing. */
  @Nullable Actor attacker(@Nullable NounPhrase doer) {
    if (doer == null || reading.tags().pos(doer.head()) == Pos.PRON) {
      return doer == null ? null : known(reading.actor(doer));
    }
    String lemma = lemma(doer.head());
    if (words.isWeapon(lemma)
        || isAircraft(doer)
        || words.noun(lemma) != null && !words.isForce(lemma)) {
      return owner(doer);
    }
    Actor actor = actor(doer);
    if (isEither(doer)) {
      return null;
    }
    String many = reading.tags().lemma(inner(doer).head());
    if (actor.kind() != ActorKind.UNKNOWN || words.isArmed(many) || words.isForce(many)) {
      return actor;
    }
    if (words.isArmed(lemma) || words.isForce(lemma)) {
      return actor;
    }
    return null;
  }

  /** "The attack by gunmen on a church": the gunmen, not what they hit. */
  private Actor plain(Actor by, NounPhrase doer) {
    String head = reading.span(TokenRange.single(doer.head())).text();
    int at = by.kind() == ActorKind.PERSON ? -1 : by.name().indexOf(head + " ");
    String name = at < 0 ? by.name() : by.name().substring(0, at + head.length());
    return new Actor(
        name, by.kind(), by.role(), by.affiliation(), by.country(), by.mention(), by.members());
  }

  /** "either the army or rebels": nobody knows. */
  private boolean isEither(NounPhrase doer) {
    for (int token = doer.base().from(); token < doer.list().to(); token++) {
      if (reading.tokens().lower(token).equals("either")) {
        return true;
      }
    }
    return false;
  }

  /** "On Monday gunmen ambushed": the gunmen without the day. */
  private Actor actor(NounPhrase doer) {
    TimeMention time = reading.times().at(doer.base().from());
    return time != null && time.range().to() <= doer.head()
        ? reading.actor(TokenRange.of(time.range().to(), doer.base().to()), doer.head())
        : isArmed(doer) && doer.conjuncts().isEmpty() && doer.appositions().isEmpty()
            ? plain(reading.actor(doer.base(), doer.head()), doer)
            : reading.actor(doer);
  }

  private @Nullable Actor known(Actor actor) {
    boolean same = actor.mention() != null && actor.name().equals(actor.mention().text());
    return actor.kind() == ActorKind.UNKNOWN || same ? null : actor;
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
}
