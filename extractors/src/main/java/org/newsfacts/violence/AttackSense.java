package org.newsfacts.violence;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.AttackKind;
import org.newsfacts.name.NameMention;
import org.newsfacts.reading.Reading;

/** Tells verbs of attack from the same verbs in other senses: "struck a deal", "shot a film". */
final class AttackSense {
  private final Reading reading;
  private final AttackWords words;
  private final AttackArms arms;
  private final ActSetting setting;

  AttackSense(Reading reading, AttackWords words, AttackArms arms, ActSetting setting) {
    this.reading = reading;
    this.words = words;
    this.arms = arms;
    this.setting = setting;
  }

  /** "Snipers shot at demonstrators, into a crowd", "a blast ripped through a market". */
  @Nullable NounPhrase aimed(Clause clause) {
    boolean rips = reading.isWord(clause.lemma(), AttackWord.BURSTING);
    PrepPhrase at =
        clause.isVerb("shoot")
            ? clause.phrase("at", "into", "on")
            : rips ? clause.phrase("through", "into") : null;
    NounPhrase object = at == null ? null : at.object();
    boolean none = object == null || object.isTime() || setting.isNowhere(object);
    return none ? null : object;
  }

  boolean isAttack(
      Clause clause,
      AttackWords.Entry entry,
      @Nullable NounPhrase doer,
      @Nullable NounPhrase victim,
      AttackArms.@Nullable Instrument instrument) {
    String lemma = victim == null ? "" : reading.tags().lemma(victim.head());
    boolean time = victim != null && reading.times().at(victim.head()) != null;
    boolean misread = clause.isPassive() && clause.object() != null;
    if (reading.isWord(lemma, AttackWord.NO_VICTIM) || isReflexive(victim) || time || misread) {
      return false;
    }
    if (isIntransitive(clause)) {
      return instrument != null
          && instrument.kind() != AttackKind.AIR_STRIKE
          && !instrument.person()
          && (!instrument.attack() || clause.isVerb("rip", "tear", "rock", "shake"))
          && arms.instrument(doer) != null;
    }
    if (victim == null) {
      return clause.isVerb("shoot") && aimed(clause) != null;
    }
    if (instrument != null) {
      return entry.is("alone") || isReal(clause, instrument, victim);
    }
    if (entry.is("death")) { // "hacked to death"
      PrepPhrase to = clause.phrase("to");
      return to != null
          && to.object() != null
          && reading.tags().lemma(to.object().head()).equals("death");
    }
    return entry.is("alone")
        ? isMeant(clause, doer, victim)
        : entry.is("armed") && strikes(clause, doer, victim);
  }

  /** "was killed in the attack" tells again; "was killed in an attack" tells. */
  private boolean isReal(Clause clause, AttackArms.Instrument instrument, NounPhrase victim) {
    if (instrument.kind() == AttackKind.VEHICLE && !instrument.attack()
        || instrument.attack()
            && AttackNouns.isGeneral(reading, instrument.noun())
            && setting.named(victim) == null
            && arms.count(instrument.noun()) == null
            && setting.place(clause) == null
            && setting.place(instrument.noun()) == null
            && setting.day(clause) == null) {
      return false;
    }
    boolean thing =
        instrument.attack()
            && clause.isVerb("kill", "wound", "injure", "hurt", "maim", "damage")
            && isThing(victim);
    return !thing
        && !(clause.isVerb("leave", "claim") && !instrument.attack())
        && !reading.tags().lemma(victim.head()).equals("responsibility");
  }

  /** "killed hopes", "wounded pride": no people. */
  private boolean isThing(NounPhrase victim) {
    String lemma = reading.tags().lemma(victim.head());
    boolean person =
        lemma.endsWith("er")
            || lemma.endsWith("or")
            || lemma.endsWith("ist")
            || lemma.endsWith("man");
    return reading.tags().pos(victim.head()) == Pos.NOUN
        && !person
        && !words.isConcrete(lemma)
        && !reading.isWord(lemma, AttackWord.BUNDLE);
  }

  /** "rebels struck a base", "Peru hit two camps": arms are understood. */
  private boolean strikes(Clause clause, @Nullable NounPhrase doer, NounPhrase victim) {
    if (doer == null
        || !reading.isWord(clause.lemma(), AttackWord.STRIKING)
        || !isConcrete(victim)) {
      return false;
    }
    String lemma = reading.tags().lemma(doer.head());
    boolean search =
        clause.isVerb("raid") && (reading.isWord(lemma, AttackWord.SEARCHER) || isBody(doer));
    boolean force = words.isForce(lemma) && !reading.isWord(lemma, AttackWord.SEARCHER);
    boolean state = clause.isVerb("strike", "pound") && isState(doer);
    return !search && (words.isArmed(lemma) || force && !clause.isVerb("target") || state);
  }

  private boolean isBody(NounPhrase noun) {
    ActorKind kind = reading.actor(noun).kind();
    return kind == ActorKind.ORGANIZATION || kind == ActorKind.PERSON;
  }

  boolean isState(NounPhrase noun) {
    NameMention name = reading.names().at(noun.head());
    return name != null && name.kind() == NameMention.Kind.COUNTRY;
  }

  private boolean isConcrete(NounPhrase noun) {
    NameMention name = reading.names().at(noun.head());
    boolean place =
        name != null
            && (name.kind() == NameMention.Kind.PLACE || name.kind() == NameMention.Kind.COUNTRY);
    return place || words.isConcrete(reading.tags().lemma(noun.head()));
  }

  /** Verbs of attack by themselves, where people or things are hit and not words are meant. */
  private boolean isMeant(Clause clause, @Nullable NounPhrase doer, NounPhrase victim) {
    if (clause.isVerb("bombard")) {
      return isConcrete(victim) && !words.isPeople(reading.tags().lemma(victim.head()))
          || isArmedDoer(doer);
    }
    if (clause.isVerb("attack", "assault", "invade")) {
      boolean spoken = doer != null && isNamedPerson(doer) || clause.phrase("for", "over") != null;
      boolean person = isNamedPerson(victim) || isPronoun(victim);
      boolean people = words.isPeople(reading.tags().lemma(victim.head()));
      boolean able = doer == null || isArmedDoer(doer) || isAssailant(doer);
      return !spoken
          && (person ? isAssailant(doer) : people ? able : isConcrete(victim) || isArmedDoer(doer));
    }
    if (clause.isVerb("raid", "storm")) {
      return isArmedDoer(doer) && isConcrete(victim);
    }
    if (clause.isVerb("shoot") && clause.phrase("down") != null || isShotDown(clause)) {
      return isConcrete(victim);
    }
    if (clause.isVerb("torpedo")) {
      return isConcrete(victim);
    }
    if (clause.isVerb("poison", "torch")) {
      return isConcrete(victim) || isNamedPerson(victim) || isPronoun(victim);
    }
    return true;
  }

  boolean isShotDown(Clause clause) {
    int after = AttackVerbs.verb(clause).range().to();
    return clause.isVerb("shoot")
        && after < reading.tokens().size()
        && reading.tokens().lower(after).equals("down");
  }

  /** "A man attacked Kari Solheim" with his fists; a party would with words. */
  private boolean isAssailant(@Nullable NounPhrase doer) {
    if (doer == null) {
      return false;
    }
    String lemma = reading.tags().lemma(doer.head());
    return words.isArmed(lemma) || reading.isWord(lemma, AttackWord.ASSAILANT);
  }

  private boolean isArmedDoer(@Nullable NounPhrase doer) {
    if (doer == null) {
      return false;
    }
    String lemma = reading.tags().lemma(doer.head());
    NameMention name = reading.names().at(doer.head());
    return words.isArmed(lemma)
        || words.isForce(lemma) && !reading.isWord(lemma, AttackWord.SEARCHER)
        || name != null && name.kind() == NameMention.Kind.COUNTRY;
  }

  private boolean isNamedPerson(NounPhrase noun) {
    for (NameMention name : reading.names().in(noun.range())) {
      if (name.kind() == NameMention.Kind.PERSON) {
        return true;
      }
    }
    return false;
  }

  private boolean isReflexive(@Nullable NounPhrase noun) {
    return noun != null && reading.tokens().lower(noun.head()).endsWith("self");
  }

  boolean isPronoun(NounPhrase noun) {
    return reading.tags().pos(noun.head()) == Pos.PRON
        && !reading.tokens().lower(noun.head()).endsWith("body")
        && !reading.tokens().lower(noun.head()).endsWith("one");
  }

  /** "A rocket landed", "a bomb exploded": the subject is the weapon, there is no object. */
  boolean isIntransitive(Clause clause) {
    return !clause.isPassive()
        && clause.objects().isEmpty()
        && reading.isWord(clause.lemma(), AttackWord.BURSTING);
  }
}
