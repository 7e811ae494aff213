package org.newsfacts.violence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.model.AttackKind;
import org.newsfacts.model.Place;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Reads attacks told by a verb: "Jets struck a depot", "a school was shelled". */
final class AttackVerbs {
  private final Reading reading;
  private final AttackWords words;
  private final AttackArms arms;
  private final ActSetting setting;
  private final AttackDeeds deeds;
  private final AttackSense sense;

  AttackVerbs(Reading reading, AttackWords words, AttackArms arms, ActSetting setting) {
    this.reading = reading;
    this.words = words;
    this.arms = arms;
    this.setting = setting;
    this.sense = new AttackSense(reading, words, arms, setting);
    this.deeds = new AttackDeeds(reading, words, arms, setting);
  }

  /** Returns the attack that the verb of the clause tells, or null. */
  @Nullable AttackFinding read(Clause clause) {
    if (clause.verb() == null || !AttackReality.isTold(reading, clause)) {
      return null;
    }
    if (setting.isNobody(clause.subject())) {
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
    if (!sense.isAttack(clause, entry, doer, victim, instrument)) {
      return null;
    }
    AttackFinding found = finding(clause, doer, instrument);
    found.kind = kind(clause, entry, doer, instrument);
    if (clause.isVerb("explode", "detonate") && !clause.isPassive() && victim != null) {
      found.weapon = victim.base();
    } else if (victim == null && sense.aimed(clause) != null) {
      addTarget(found, sense.aimed(clause));
    } else if (victim != null && !sense.isIntransitive(clause)) {
      addTarget(found, aimedAt(entry, instrument, doer, victim));
      found.again |= sense.isPronoun(victim);
    }
    found.place = place(clause, instrument, victim);
    Clause beside = beside(clause);
    if (beside != null) {
      found.place = found.place == null ? setting.place(beside) : found.place;
      found.when = found.when == null ? setting.when(beside) : found.when;
    }
    return found;
  }

  /** "was knifed as he left a mosque in Bradford on Friday": where and when he was. */
  private @Nullable Clause beside(Clause clause) {
    for (Clause child : clause.children()) {
      boolean at = child.kind() == ClauseKind.ADVERBIAL || child.kind() == ClauseKind.RELATIVE;
      NounPhrase subject = child.subject();
      if (at && subject != null && sense.isPronoun(subject) && isAs(child.markerWord())) {
        return child;
      }
    }
    return null;
  }

  private static boolean isAs(String marker) {
    return switch (marker) {
      case "as", "while", "when" -> true;
      default -> false;
    };
  }

  /** "Strikes on two bridges wounded nine men": the bridges are hit, the men are victims. */
  private @Nullable NounPhrase aimedAt(
      AttackWords.Entry entry,
      AttackArms.@Nullable Instrument instrument,
      @Nullable NounPhrase doer,
      NounPhrase victim) {
    if (!entry.is("harm") || instrument == null || !instrument.attack()) {
      return victim;
    }
    NounPhrase aim = setting.tail(instrument.noun()).aim;
    boolean acts = arms.instrument(doer) != null && reading.names().in(victim.base()).isEmpty();
    return aim != null ? aim : acts && !sense.isPronoun(victim) ? null : victim;
  }

  /** "killed 16" and "wounded nine" name no target. */
  private void addTarget(AttackFinding found, @Nullable NounPhrase target) {
    if (target != null && reading.tags().pos(target.head()) != Pos.NUM) {
      found.target = target.range();
      found.targetHead = reading.tags().lemma(target.head());
      found.targetAt = target.head();
    }
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
    boolean they = doer != null && sense.isPronoun(doer);
    if (doer != null && (they || arms.isAssailants(doer))) {
      found.again = true; // "The attackers killed 12 farmers."
      found.loose = true;
    }
    if (instrument != null) {
      found.weapon = arms.weapon(instrument);
      found.count = instrument.person() ? null : arms.count(instrument.noun());
      ActSetting.Tail tail = setting.tail(instrument.noun());
      found.attacker = found.attacker == null ? arms.owner(instrument.noun()) : found.attacker;
      found.attacker = found.attacker == null ? arms.attacker(tail.by) : found.attacker;
      found.when = found.when == null ? setting.inside(instrument.noun().base()) : found.when;
      found.further = isFurther(instrument.noun());
      found.instrument = instrument.person() ? -1 : instrument.noun().head();
      if (found.instrument < clause.range().from()
          && reading.sentence(found.head).contains(found.instrument)) {
        found.evidence = TokenRange.of(instrument.noun().base().from(), clause.range().to());
      }
      boolean bare = tail.aim == null && tail.place == null && tail.when == null;
      found.again |= !instrument.person() && setting.isAgain(instrument.noun());
      found.pointsBack =
          instrument.attack() && !found.further && bare && setting.isAgain(instrument.noun());
    }
    return found;
  }

  private @Nullable NounPhrase doer(Clause clause) {
    if (!clause.isPassive() || downed(clause) != null) {
      return clause.isVerb("die", "perish") ? null : subject(clause);
    }
    PrepPhrase by = clause.phrase("by");
    return by == null ? null : by.object();
  }

  /** "had shot down a jet": what stands behind "down". */
  private @Nullable NounPhrase downed(Clause clause) {
    int after = verb(clause).range().to() + 1;
    NounPhrase next =
        sense.isShotDown(clause) && after < reading.tokens().size()
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
    for (Clause child : clause.children()) { // "attacked two men, using a knife"
      boolean uses = child.kind() == ClauseKind.PARTICIPLE && child.isVerb("use", "wield");
      AttackArms.Instrument way = uses ? arms.instrument(child.object()) : null;
      if (way != null && !way.person()) {
        return way;
      }
    }
    return found;
  }

  private @Nullable AttackKind kind(
      Clause clause,
      AttackWords.Entry entry,
      @Nullable NounPhrase doer,
      AttackArms.@Nullable Instrument instrument) {
    if (sense.isShotDown(clause)) {
      return AttackKind.OTHER;
    }
    PrepPhrase from = clause.phrase("from");
    boolean air =
        from != null
            && from.object() != null
            && reading.tags().lemma(from.object().head()).equals("air");
    if (air || arms.isAircraft(doer)) {
      return AttackKind.AIR_STRIKE;
    }
    if (instrument != null && instrument.kind() != null) {
      return instrument.kind();
    }
    if (entry.kind() != null) {
      return entry.kind();
    }
    boolean state = doer != null && clause.isVerb("strike", "pound") && sense.isState(doer);
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
    return setting.isFurther(noun);
  }
}
