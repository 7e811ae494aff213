package org.newsfacts.violence;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Attack;
import org.newsfacts.name.NameMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Tells verbs of attack from the same verbs in other senses: "struck a deal", "shot a film". */
final class AttackSense {
  private final AttackWords words;

  AttackSense(AttackWords words) {
    this.words = words;
  }

  /** "struck a deal", "shot himself", "stormed out": nobody and nothing is hit. */
  boolean isOtherwise(Blow blow) {
    NounPhrase victim = blow.victim();
    boolean misread = blow.clause().isPassive() && blow.clause().object() != null;
    if (victim != null && isMock(blow, victim)) {
      return true;
    }
    boolean off = blow.reading().isWord(blow.particle(), AttackWord.ASIDE);
    return blow.isLemma(victim, AttackWord.NO_VICTIM)
        || victim != null && blow.reading().times().at(victim.head()) != null
        || !blow.is(AttackRow.BLOWS) && isReflexive(blow, victim)
        || misread && !blow.is(AttackRow.DRIVES)
        || blow.particle().equals("back") && !blow.is(AttackRow.HARM)
        || off
            && (blow.is(AttackRow.ITSELF)
                || blow.is(AttackRow.STRIKE)
                || blow.is(AttackRow.ARMED)
                || blow.is(AttackRow.BURSTS))
            && !blow.sense().word().endsWith(blow.particle());
  }

  /** "fired rockets at a mock enemy ship". */
  private static boolean isMock(Blow blow, NounPhrase victim) {
    return blow.reading().has(victim.base(), AttackWord.MOCK);
  }

  private static boolean isReflexive(Blow blow, @Nullable NounPhrase noun) {
    return noun != null && blow.reading().tokens().lower(noun.head()).endsWith("self");
  }

  /** "ambushed by bad polling": what is no somebody attacks with words at most. */
  boolean isByThing(Blow blow) {
    NounPhrase doer = blow.doer();
    return blow.is(AttackRow.ITSELF)
        && doer != null
        && blow.reading().tags().pos(doer.head()) == Pos.NOUN
        && blow.arms().instrument(doer) == null
        && !isHuman(blow, doer)
        && !AttackWords.isPersonLike(blow.lemma(doer));
  }

  /** "A man attacked Kari Solheim" with his fists; a party would with words. */
  boolean isAble(Blow blow) {
    if (blow.instrument() != null && blow.victim() != null) {
      return true;
    }
    NounPhrase doer = blow.doer();
    NounPhrase victim = blow.victim();
    if (victim == null || doer != null && blow.isNamedPerson(doer)) {
      return false;
    }
    if (blow.has(ActWord.QUARRELLED)) {
      return false;
    }
    if (blow.isNamedPerson(victim) || blow.isPronoun(victim)) {
      return isAssailant(blow, doer);
    }
    return words.isPeople(blow.lemma(victim))
        ? doer == null || isArmed(blow, doer) || isAssailant(blow, doer)
        : isConcrete(blow, victim)
            || isArmed(blow, doer)
            || AttackWords.isPersonLike(blow.lemma(doer)) && blow.has(ActWord.BESIDE);
  }

  /** "Fighters stormed a village": they bear arms, what is stormed is solid. */
  boolean isRaid(Blow blow) {
    NounPhrase victim = blow.victim();
    return isReal(blow) || victim != null && isConcrete(blow, victim) && isArmed(blow, blow.doer());
  }

  /** What can be shot down, torpedoed, bombarded. */
  boolean isOnThing(Blow blow) {
    NounPhrase victim = blow.victim();
    if (blow.instrument() != null && victim != null) {
      return true;
    }
    if (victim == null || !blow.isVerb(ActWord.BOMBARDED)) {
      return victim != null && isConcrete(blow, victim);
    }
    return isConcrete(blow, victim) && !words.isPeople(blow.lemma(victim))
        || isArmed(blow, blow.doer());
  }

  /** Who and what can be poisoned and torched. */
  boolean isHit(Blow blow) {
    NounPhrase victim = blow.victim();
    return victim != null
        && (blow.instrument() != null
            || isConcrete(blow, victim)
            || blow.isNamedPerson(victim)
            || blow.isPronoun(victim));
  }

  /** "rebels struck a base", "Peru hit two camps": arms are understood. */
  boolean isStrike(Blow blow) {
    NounPhrase doer = blow.doer();
    if (blow.victim() == null || doer == null || !isConcrete(blow, blow.victim())) {
      return false;
    }
    String lemma = blow.lemma(doer);
    boolean force =
        is(blow, lemma, Arm.FORCE) && !blow.reading().isWord(lemma, AttackWord.SEARCHER);
    boolean state = blow.isVerb(ActWord.STATE_DOES) && isState(blow.reading(), doer);
    return is(blow, lemma, Arm.PERSON) || force && !blow.clause().isVerb("target") || state;
  }

  /** "was killed in the attack" tells again; "was killed in an attack" tells. */
  boolean isReal(Blow blow) {
    AttackArms.Instrument instrument = blow.instrument();
    NounPhrase victim = blow.victim();
    Clause clause = blow.clause();
    boolean toll = // "have killed 60 villagers since May"
        clause.verb() != null && clause.verb().perfect() && blow.hasBehind(ActWord.SINCE);
    if (instrument == null || victim == null || toll && blow.is(AttackRow.HARM)) {
      return false;
    }
    if (blow.arms().blows().isClash(instrument.noun())) {
      return false; // "rocked by fighting", "died in a gun battle with the army"
    }
    ActSetting setting = blow.arms().setting();
    if (instrument.kind() == Attack.Kind.VEHICLE && !instrument.attack()
        || instrument.attack()
            && AttackNouns.isGeneral(blow.reading(), instrument.noun())
            && setting.named(victim) == null
            && blow.arms().count(instrument.noun()) == null
            && setting.place(clause) == null
            && setting.place(instrument.noun()) == null
            && setting.days().day(clause) == null) {
      return false;
    }
    boolean thing =
        instrument.attack()
            && (blow.is(AttackRow.HARM) || clause.isVerb("damage"))
            && !blow.isVerb(ActWord.DEED)
            && isNoPeople(blow, victim);
    return !thing
        && !(blow.isVerb(ActWord.TOLL_VERB) && !instrument.attack())
        && !blow.lemma(victim).equals("responsibility");
  }

  /** "killed hopes", "wounded pride": no people. */
  private boolean isNoPeople(Blow blow, NounPhrase victim) {
    String lemma = blow.lemma(victim);
    return blow.reading().tags().pos(victim.head()) == Pos.NOUN
        && !AttackWords.isPersonLike(lemma)
        && !words.isConcrete(blow.reading(), lemma)
        && !blow.reading().isWord(lemma, AttackWord.ANYBODY)
        && !blow.reading().isWord(lemma, AttackWord.BUNDLE);
  }

  /** "hacked to death". */
  static boolean isDeadly(Blow blow) {
    PrepPhrase to = blow.clause().phrase("to");
    return to != null && blow.lemma(to.object()).equals("death");
  }

  /** "A suicide bomber struck near a base": by his name an attacker. */
  static boolean isStriking(Blow blow) {
    return blow.instrument() != null && blow.instrument().person();
  }

  /** "A rocket landed", "a bomb went off": no jet, no gunman, and no raid but one that rips. */
  boolean isBurst(Blow blow) {
    AttackArms.Instrument instrument = blow.instrument();
    boolean off = blow.clause().isVerb("go");
    boolean rips = blow.isVerb(ActWord.TEARING);
    boolean vehicle = // "A minibus exploded; a device had been planted under a seat"
        instrument == null
            && blow.clause().isVerb("explode")
            && blow.arms().blows().isOfBombs()
            && blow.thrown() != null
            && words.isConcrete(blow.reading(), blow.lemma(blow.thrown()));
    if (vehicle) {
      return true;
    }
    return instrument != null
        && !instrument.person()
        && instrument.kind() != Attack.Kind.AIR_STRIKE
        && (!instrument.attack() || rips)
        && (!off || instrument.kind() == Attack.Kind.BOMBING);
  }

  /** "A man detonated a bomb"; not "police detonated the bomb". */
  static boolean isSetOff(Blow blow) {
    AttackArms.Instrument bomb = blow.arms().instrument(blow.thrown());
    boolean safely =
        blow.isLemma(blow.doer(), AttackWord.SEARCHER)
            || blow.isLemma(blow.doer(), AttackWord.SIDE);
    return bomb != null && bomb.kind() == Attack.Kind.BOMBING && !bomb.person() && !safely;
  }

  /** "fired rockets at Haifa", "threw stones at police", "shots were fired at an ambulance". */
  boolean isThrow(Blow blow) {
    NounPhrase aim = blow.aim();
    NounPhrase what = blow.thrown();
    if (what == null) {
      return isFire(blow);
    }
    NounPhrase inner = blow.arms().inner(what);
    boolean stones = !blow.isVerb(ActWord.FIRING) && isStones(blow, what);
    boolean arm = stones || blow.arms().thrownKind(what) != null;
    if (!arm || blow.arms().blows().isAttackNoun(inner) || isHarmless(blow, what, inner)) {
      return false;
    }
    return aim == null ? isSent(blow) : stones || !blow.arms().setting().isNowhere(aim);
  }

  /** "Rebels fired at a police post". */
  boolean isFire(Blow blow) {
    NounPhrase aim = blow.victim();
    boolean spoken = isPerson(blow, blow.doer()) && isPerson(blow, aim);
    return aim != null && !blow.arms().setting().isNowhere(aim) && !spoken;
  }

  /** "bricks", "bottles and flares". */
  private static boolean isStones(Blow blow, NounPhrase what) {
    for (NounPhrase member : what.members()) {
      if (blow.isLemma(member, AttackWord.THROWN)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHarmless(Blow blow, NounPhrase what, NounPhrase inner) {
    int to = Math.max(what.range().to(), inner.range().to());
    TokenRange range = TokenRange.of(what.base().from(), to);
    return blow.reading().has(range, AttackWord.HARMLESS)
        || blow.aim() == null && blow.reading().has(range, AttackWord.TESTED);
  }

  /** "rockets were fired from Gaza", "dropped bombs from helicopters". */
  private static boolean isSent(Blow blow) {
    Clause clause = blow.clause();
    boolean sent =
        clause.kind() != ClauseKind.PARTICIPLE
            && clause.kind() != ClauseKind.RELATIVE
            && (clause.isPassive() || clause.objects().isEmpty());
    return sent && blow.has(ActWord.SENT)
        || clause.isVerb("drop") && blow.has(ActWord.DROPPED)
        || clause.child(ClauseKind.PARTICIPLE) != null;
  }

  /** "opened fire". */
  static boolean isOpened(Blow blow) {
    return blow.isLemma(blow.thrown(), ActWord.GUNS);
  }

  /** "set a school on fire", "set a school ablaze", "burned down a school". */
  boolean isArson(Blow blow) {
    NounPhrase doer = blow.doer();
    if (blow.isVerb(ActWord.BURNING)) {
      boolean solid = blow.victim() != null && isConcrete(blow, blow.victim());
      boolean down = !blow.reading().isWord(blow.sense().word(), ActWord.BURNING);
      return solid
          && doer != null
          && (down ? isHuman(blow, doer) : isArmed(blow, doer) || isAssailant(blow, doer));
    }
    boolean lit = blow.is(AttackRow.ABLAZE) && blow.hasBehind(ActWord.LIT);
    boolean fire = blow.isLemma(blow.thrown(), ActWord.GUNS);
    boolean said = !blow.is(AttackRow.ABLAZE) && (blow.thrown() == null || fire);
    boolean meant = doer == null ? fire && blow.clause().isPassive() : isHuman(blow, doer);
    return (lit || said) && meant;
  }

  /** "blew up a bridge", "blew himself up". */
  boolean isBlownUp(Blow blow) {
    boolean up = !blow.is(AttackRow.UP) || blow.hasBehind(ActWord.UPWARD);
    NounPhrase victim = blow.victim();
    boolean solid =
        victim != null
            && (isReflexive(blow, victim) || words.isConcrete(blow.reading(), blow.lemma(victim)));
    return up && (solid || blow.arms().instrument(blow.doer()) != null);
  }

  /** "came under fire near Nasir", "had come under shelling"; not "under fire for the delay". */
  boolean isUnder(Blow blow) {
    NounPhrase subject = blow.victim();
    NounPhrase what = blow.thrown();
    if (subject == null || what == null) {
      return false;
    }
    boolean fire = blow.isLemma(what, ActWord.UNDERGONE);
    boolean solid = words.isConcrete(blow.reading(), blow.lemma(subject));
    boolean blamed = fire && blow.has(ActWord.QUARRELLED);
    return (blow.arms().instrument(what) != null || fire && solid)
        && !blamed
        && (solid || !isPerson(blow, subject));
  }

  /** "rammed a truck into a base", "drove a van into a crowd", "a truck ploughed into shoppers". */
  boolean isDriven(Blow blow) {
    String aim = blow.lemma(blow.victim());
    boolean people = words.isPeople(aim) || aim.equals("crowd");
    boolean alone = blow.doer() == null && !blow.clause().isPassive();
    NounPhrase vehicle = blow.thrown();
    boolean drives =
        !alone || vehicle != null && blow.arms().kindOf(vehicle) == Attack.Kind.VEHICLE;
    boolean driver = alone && vehicle != null && blow.isLemma(vehicle, AttackWord.DRIVER);
    return (drives || driver && people) && (people || !blow.is(AttackRow.PEOPLE));
  }

  /** "Militia fighters clashed with troops": both sides bear arms. */
  boolean isArmedClash(Blow blow) {
    return isSide(blow, blow.doer()) && isSide(blow, blow.victim());
  }

  private static boolean isSide(Blow blow, @Nullable NounPhrase noun) {
    return noun != null
        && (is(blow, blow.lemma(noun), Arm.PERSON) || blow.isLemma(noun, AttackWord.SIDE));
  }

  /** "A man", "rioters": they may lay hands on others. */
  private static boolean isAssailant(Blow blow, @Nullable NounPhrase doer) {
    return doer != null
        && (is(blow, blow.lemma(doer), Arm.PERSON) || blow.isLemma(doer, AttackWord.ASSAILANT));
  }

  private static boolean isArmed(Blow blow, @Nullable NounPhrase doer) {
    if (doer == null) {
      return false;
    }
    String lemma = blow.lemma(doer);
    return is(blow, lemma, Arm.PERSON)
        || blow.reading().isForm(doer.head() - 1, AttackWord.ARMED)
        || is(blow, lemma, Arm.FORCE) && !blow.reading().isWord(lemma, AttackWord.SEARCHER)
        || isState(blow.reading(), doer);
  }

  private static boolean is(Blow blow, String lemma, Arm of) {
    return blow.reading().isWord(lemma, of);
  }

  static boolean isState(Reading reading, NounPhrase noun) {
    NameMention name = reading.names().at(noun.head());
    return name != null && name.kind() == NameMention.Kind.COUNTRY;
  }

  private boolean isConcrete(Blow blow, NounPhrase noun) {
    NameMention name = blow.reading().names().at(noun.head());
    boolean place =
        name != null
            && (name.kind() == NameMention.Kind.PLACE || name.kind() == NameMention.Kind.COUNTRY);
    boolean named = blow.reading().tags().pos(noun.head()) != Pos.PRON;
    return place || named && words.isConcrete(blow.reading(), blow.lemma(noun));
  }

  private boolean isHuman(Blow blow, NounPhrase noun) {
    AttackArms.Instrument way = blow.arms().instrument(noun);
    boolean known =
        words.isConcrete(blow.reading(), blow.lemma(noun)) || blow.arms().doers().of(noun) != null;
    return known && (way == null || way.person());
  }

  private static boolean isPerson(Blow blow, @Nullable NounPhrase noun) {
    return noun != null && blow.reading().actor(noun).kind() == Actor.Kind.PERSON;
  }
}
