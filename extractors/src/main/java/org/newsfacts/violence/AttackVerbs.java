package org.newsfacts.violence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.mention.NameMention;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.AttackKind;
import org.newsfacts.model.Place;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Reads attacks told by a verb: "Jets struck a depot", "a school was shelled". */
final class AttackVerbs {
  private final Reading reading;
  private final AttackWords words;
  private final AttackArms arms;
  private final AttackSetting setting;
  private final AttackDeeds deeds;

  AttackVerbs(Reading reading, AttackWords words, AttackArms arms, AttackSetting setting) {
    this.reading = reading;
    this.words = words;
    this.arms = arms;
    this.setting = setting;
    this.deeds = new AttackDeeds(reading, words, arms, setting);
  }

  /** Returns the attack that the verb of the clause tells, or null. */
  @Nullable AttackFinding read(Clause clause) {
    if (clause.verb() == null || !AttackReality.isTold(reading, clause)) {
      return null;
    }
    if (deeds.isDeed(clause)) {
      return deeds.read(clause);
    }
    AttackWords.Entry entry = words.verb(clause.lemma());
    if (entry == null || deeds.isIdiom(clause)) {
      return null;
    }
    NounPhrase doer = doer(clause);
    NounPhrase victim = victim(clause);
    AttackArms.Instrument instrument = instrument(clause, doer);
    if (!isAttack(clause, entry, doer, victim, instrument)) {
      return null;
    }
    AttackFinding found = finding(clause, doer, instrument);
    found.kind = kind(clause, entry, doer, instrument);
    if (clause.isVerb("explode", "detonate") && !clause.isPassive() && victim != null) {
      found.weapon = victim.base();
    } else if (victim == null && clause.isVerb("shoot") && aimed(clause) != null) {
      addTarget(found, aimed(clause));
    } else if (victim != null && !isIntransitive(clause)) {
      NounPhrase aim = aimBefore(clause, instrument);
      addTarget(found, aim == null ? victim : aim);
      found.again |= isPronoun(victim);
    }
    found.place = place(clause, instrument, victim);
    return found;
  }

  /** "an attack on the camp that killed residents": the camp. */
  private @Nullable NounPhrase aimBefore(
      Clause clause, AttackArms.@Nullable Instrument instrument) {
    boolean relative = clause.kind() == ClauseKind.RELATIVE && !clause.isPassive();
    return relative && instrument != null && instrument.attack()
        ? setting.tail(instrument.noun()).aim
        : null;
  }

  private void addTarget(AttackFinding found, @Nullable NounPhrase target) {
    if (target != null) {
      found.target = target.range();
      found.targetHead = reading.tags().lemma(target.head());
    }
  }

  /** "Snipers shot at demonstrators." */
  private static @Nullable NounPhrase aimed(Clause clause) {
    PrepPhrase at = clause.prep("at");
    NounPhrase object = at == null ? null : at.object();
    return object == null || object.isTime() ? null : object;
  }

  private boolean isGoverned(NounPhrase noun) {
    int before = noun.base().from() - 1;
    return before >= 0 && reading.tags().pos(before) == Pos.ADP;
  }

  static VerbGroup verb(Clause clause) {
    return Objects.requireNonNull(clause.verb());
  }

  private AttackFinding finding(
      Clause clause, @Nullable NounPhrase doer, AttackArms.@Nullable Instrument instrument) {
    String rule = clause.isPassive() ? AttackExtractor.PASSIVE : AttackExtractor.ACTIVE;
    AttackFinding found = new AttackFinding(rule, verb(clause).head(), clause.range());
    found.clause = clause;
    found.when = setting.when(clause);
    found.attacker = arms.attacker(doer);
    if (instrument != null) {
      found.weapon = arms.weapon(instrument);
      found.count = instrument.person() ? null : arms.count(instrument.noun());
      AttackSetting.Tail tail = setting.tail(instrument.noun());
      found.attacker = found.attacker == null ? arms.owner(instrument.noun()) : found.attacker;
      found.attacker = found.attacker == null ? arms.attacker(tail.by) : found.attacker;
      found.when = found.when == null ? setting.when(instrument.noun().base()) : found.when;
      found.further = isFurther(instrument.noun());
      found.instrument = instrument.noun().head();
      if (found.instrument < clause.range().from()
          && reading.sentence(found.head).contains(found.instrument)) {
        found.evidence = TokenRange.of(instrument.noun().base().from(), clause.range().to());
      }
      boolean bare = tail.aim == null && tail.place == null && tail.when == null;
      found.again = instrument.attack() && AttackNouns.isAgain(reading, instrument.noun());
      found.pointsBack =
          instrument.attack()
              && !found.further
              && bare
              && AttackNouns.isAgain(reading, instrument.noun());
    }
    return found;
  }

  private @Nullable NounPhrase doer(Clause clause) {
    if (!clause.isPassive() || downed(clause) != null) {
      return clause.isVerb("die", "perish") ? null : subject(clause);
    }
    PrepPhrase by = clause.prep("by");
    return by == null ? null : by.object();
  }

  /** "had shot down a jet": what stands behind "down". */
  private @Nullable NounPhrase downed(Clause clause) {
    int after = verb(clause).range().to() + 1;
    NounPhrase next =
        isShotDown(clause) && after < reading.tokens().size()
            ? reading.clauses().nounAt(after)
            : null;
    return next == null || next.isTime() ? null : next;
  }

  private @Nullable NounPhrase victim(Clause clause) {
    NounPhrase downed = downed(clause);
    if (downed != null) {
      return downed;
    }
    return clause.isPassive() || clause.isVerb("die", "perish") ? subject(clause) : object(clause);
  }

  /** "shot shoppers at a store ..., reported officials": what stands right behind the verb. */
  private @Nullable NounPhrase object(Clause clause) {
    int after = verb(clause).range().to();
    if (clause.object() != null || after >= reading.tokens().size()) {
      return clause.object();
    }
    NounPhrase next = reading.clauses().nounAt(after);
    boolean open = clause.child(ClauseKind.COMPLEMENT) != null;
    return open && next != null && next.base().from() == after && !next.isTime() ? next : null;
  }

  /** "accused the army of bombing", "On Monday gunmen ambushed", "was on Monday rammed". */
  private @Nullable NounPhrase subject(Clause clause) {
    NounPhrase subject = clause.subject();
    Clause host = clause.host();
    if (host != null
        && clause.kind() == ClauseKind.GERUND
        && host.isVerb("accuse", "suspect", "convict", "blame", "charge")) {
      return host.isPassive() ? host.subject() : host.object();
    }
    if (subject == null && verb(clause).range().from() > 0) {
      NounPhrase before = reading.clauses().nounAt(verb(clause).range().from() - 1);
      return before != null && before.head() == verb(clause).range().from() - 1 ? before : null;
    }
    boolean time = subject != null && reading.times().at(subject.head()) != null;
    int before = verb(clause).range().from() - 1;
    NounPhrase near = before < 0 ? null : reading.clauses().nounAt(before);
    boolean other = near != null && near != subject && near.head() == before && !isGoverned(near);
    if (subject != null && !clause.isSubjectShared() && other && arms.instrument(near) != null) {
      return near;
    }
    return time && host != null ? host.subject() : subject;
  }

  /** "A rocket hit", "hit by a rocket", "killed in an air strike", "hit the camp with mortars". */
  private AttackArms.@Nullable Instrument instrument(Clause clause, @Nullable NounPhrase doer) {
    AttackArms.Instrument found = arms.instrument(doer);
    if (found != null && !found.person()) {
      return found;
    }
    for (PrepPhrase prep : clause.phrases()) {
      boolean with =
          switch (prep.word()) {
            case "with", "in", "by", "using", "from", "during", "under" -> true;
            default -> false;
          };
      AttackArms.Instrument way = with ? arms.instrument(prep.object()) : null;
      if (way != null && !way.person()) {
        return way;
      }
    }
    return found;
  }

  private boolean isAttack(
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
    return !(clause.isVerb("leave", "claim") && !instrument.attack())
        && !reading.tags().lemma(victim.head()).equals("responsibility");
  }

  /** "rebels struck a base", "Peru hit two camps": arms are understood. */
  private boolean strikes(Clause clause, @Nullable NounPhrase doer, NounPhrase victim) {
    if (doer == null
        || !clause.isVerb("strike", "hit", "pound", "target", "storm", "raid", "overrun", "clash")
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

  private boolean isState(NounPhrase noun) {
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
    if (clause.isVerb("attack", "assault", "invade")) {
      boolean words = doer != null && isNamedPerson(doer) || clause.prep("for", "over") != null;
      boolean person = isNamedPerson(victim) || isPronoun(victim);
      boolean people = this.words.isPeople(reading.tags().lemma(victim.head()));
      boolean able = doer == null || isArmedDoer(doer) || isAssailant(doer);
      return !words
          && (person ? isAssailant(doer) : people ? able : isConcrete(victim) || isArmedDoer(doer));
    }
    if (clause.isVerb("raid", "storm")) {
      return isArmedDoer(doer) && isConcrete(victim);
    }
    if (clause.isVerb("shoot") && clause.prep("down") != null || isShotDown(clause)) {
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

  private boolean isShotDown(Clause clause) {
    int after = verb(clause).range().to();
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

  private boolean isPronoun(NounPhrase noun) {
    return reading.tags().pos(noun.head()) == Pos.PRON
        && !reading.tokens().lower(noun.head()).endsWith("body")
        && !reading.tokens().lower(noun.head()).endsWith("one");
  }

  /** "A rocket landed", "a bomb exploded": the subject is the weapon, there is no object. */
  private boolean isIntransitive(Clause clause) {
    return !clause.isPassive()
        && clause.objects().isEmpty()
        && reading.isWord(clause.lemma(), AttackWord.BURSTING);
  }

  private @Nullable AttackKind kind(
      Clause clause,
      AttackWords.Entry entry,
      @Nullable NounPhrase doer,
      AttackArms.@Nullable Instrument instrument) {
    if (isShotDown(clause)) {
      return AttackKind.OTHER;
    }
    PrepPhrase from = clause.prep("from");
    if (from != null
        && from.object() != null
        && reading.tags().lemma(from.object().head()).equals("air")) {
      return AttackKind.AIR_STRIKE;
    }
    if (instrument != null && instrument.kind() != null) {
      return instrument.kind();
    }
    if (entry.kind() != null) {
      return entry.kind();
    }
    boolean state = doer != null && clause.isVerb("strike", "pound") && isState(doer);
    return state ? AttackKind.AIR_STRIKE : null;
  }

  private @Nullable Place place(
      Clause clause, AttackArms.@Nullable Instrument instrument, @Nullable NounPhrase victim) {
    Place told = setting.place(clause);
    if (told == null && instrument != null) {
      told = setting.place(instrument.noun());
    }
    if (told == null && victim != null) {
      told = setting.tail(victim).place;
    }
    boolean shares = clause.isSubjectShared() && clause.kind() != ClauseKind.COMPLEMENT;
    if (told == null && clause.host() != null && shares) {
      told = setting.place(clause.host());
    }
    return told == null && victim != null ? setting.named(victim) : told;
  }

  private boolean isFurther(NounPhrase noun) {
    return AttackNouns.isFurther(reading, noun);
  }
}
