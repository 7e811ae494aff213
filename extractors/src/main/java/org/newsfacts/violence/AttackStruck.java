package org.newsfacts.violence;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Attack;
import org.newsfacts.model.Place;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Told;
import org.newsfacts.text.TokenRange;

/** Makes the telling of an attack of what a verb tells: "Jets struck a depot near the port." */
final class AttackStruck {
  private final Reading reading;
  private final AttackArms arms;
  private final ActSetting setting;

  AttackStruck(Reading reading, AttackArms arms) {
    this.reading = reading;
    this.arms = arms;
    this.setting = arms.setting();
  }

  /** Returns the telling of a verb's frame. */
  AttackFinding of(Blow blow, String rule) {
    Clause clause = blow.clause();
    AttackFinding found = new AttackFinding(rule, AttackReality.head(clause), clause.range());
    found.clause = clause;
    found.when = setting.days().when(clause);
    found.attacker = arms.doers().of(blow.doer());
    NounPhrase subject = clause.subject();
    boolean before =
        subject != null
            && !clause.isSubjectShared()
            && subject.base().to() <= clause.range().from()
            && reading.sentence(found.head).contains(subject.base().from());
    if (before && subject != null) {
      found.evidence = TokenRange.of(subject.base().from(), clause.range().to());
    }
    NounPhrase doer = blow.doer();
    if (doer != null && (blow.isPronoun(doer) || arms.isAssailants(doer))) {
      found.again = true; // "The attackers killed 12 farmers."
      found.loose = true;
    }
    weapon(blow, found);
    found.kind = kind(blow);
    target(blow, found);
    Place there = place(blow);
    found.place = there == null ? found.place : there;
    Clause beside = beside(blow);
    if (beside != null) {
      found.place = found.place == null ? setting.place(beside) : found.place;
      found.when = found.when == null ? setting.days().when(beside) : found.when;
    }
    return found;
  }

  /** With what: what is thrown, or the instrument, and how many of it. */
  private void weapon(Blow blow, AttackFinding found) {
    NounPhrase thrown = blow.thrown();
    AttackArms.Instrument instrument = blow.instrument();
    if (thrown != null && blow.isLemma(thrown, AttackWord.DRIVER)) {
      found.attacker = arms.doers().of(thrown); // "A driver ploughed into a crowd."
      return;
    }
    if (thrown != null
        && (blow.is(AttackRow.THROWS) || blow.is(AttackRow.DRIVES) || blow.is(AttackRow.SETS))) {
      found.weapon =
          setting.days().withoutTime(blow.is(AttackRow.THROWS) ? thrown.list() : thrown.base());
      found.instrument = arms.inner(thrown).head();
      found.count = blow.is(AttackRow.THROWS) ? arms.count(thrown) : null;
      found.attacker = found.attacker == null ? arms.doers().owner(thrown) : found.attacker;
      return;
    }
    if (thrown != null && blow.is(AttackRow.UNDER)) {
      instrument = arms.instrument(thrown);
    }
    PrepPhrase with = blow.clause().isVerb("poison") ? blow.clause().phrase("with") : null;
    if (with != null && with.object() != null) {
      found.weapon = with.object().base(); // "poisoned with ricin"
    }
    if (instrument == null || blow.is(AttackRow.ARSON)) {
      return;
    }
    NounPhrase noun = instrument.noun();
    ActSetting.Tail tail = setting.tail(noun);
    found.weapon = arms.weapon(instrument);
    found.count = instrument.person() ? null : arms.count(noun);
    found.attacker = found.attacker == null ? arms.doers().owner(noun) : found.attacker;
    found.attacker = found.attacker == null ? arms.doers().of(tail.by) : found.attacker;
    found.attacker = found.attacker == null ? arms.doers().claimant(noun) : found.attacker;
    found.when = found.when == null ? setting.days().inside(noun.base()) : found.when;
    Clause own = reading.clauses().at(noun.head());
    boolean was = // "The attack was in Garissa at 13:40, which left two dead"
        own != null && own != blow.clause() && reading.isWord(own.lemma(), ActWord.HAPPENING);
    found.when = found.when == null && was && own != null ? setting.days().when(own) : found.when;
    found.place = was && own != null ? setting.place(own) : null;
    found.further = setting.isFurther(noun);
    found.instrument = instrument.person() ? -1 : noun.head();
    if (found.instrument < blow.clause().range().from()
        && reading.sentence(found.head).contains(found.instrument)) {
      found.evidence = TokenRange.of(noun.base().from(), blow.clause().range().to());
    }
    boolean bare = arms.blows().aimed(noun) == null && tail.place == null && tail.when == null;
    found.again |= !instrument.person() && setting.isAgain(noun);
    found.owned = !instrument.person() && setting.isOwned(noun);
    found.pointsBack = instrument.attack() && !found.further && bare && setting.isAgain(noun);
  }

  private Attack.@Nullable Kind kind(Blow blow) {
    Attack.Kind own = blow.sense().value("kind", Attack.Kind.class);
    AttackArms.Instrument instrument = blow.instrument();
    NounPhrase thrown = blow.thrown();
    if (blow.is(AttackRow.THROWS)) {
      Attack.Kind kind = thrown == null ? Attack.Kind.SHOOTING : arms.thrownKind(thrown);
      boolean bombs = kind == Attack.Kind.BOMBING && arms.isAircraft(blow.doer());
      return bombs ? Attack.Kind.AIR_STRIKE : kind == null ? Attack.Kind.OTHER : kind;
    }
    if (blow.is(AttackRow.OPENS)
        || blow.is(AttackRow.FIRES)
        || blow.is(AttackRow.BLOWS)
        || own == Attack.Kind.OTHER) {
      return own;
    }
    if (blow.is(AttackRow.UNDER)) {
      AttackArms.Instrument under = arms.instrument(thrown);
      boolean fire = blow.isLemma(thrown, ActWord.GUNS);
      return under != null && under.kind() != null
          ? under.kind()
          : fire ? Attack.Kind.SHOOTING : null;
    }
    if (thrown != null && (blow.is(AttackRow.DRIVES) || blow.is(AttackRow.SETS))) {
      AttackArms.Instrument bomb = arms.instrument(thrown);
      return bomb != null && bomb.kind() != null ? bomb.kind() : own;
    }
    PrepPhrase from = blow.clause().phrase("from");
    boolean air = from != null && blow.lemma(from.object()).equals("air");
    if (air || arms.isAircraft(blow.doer())) {
      return Attack.Kind.AIR_STRIKE;
    }
    boolean fits = instrument != null && !(instrument.person() && own != null);
    if (fits && instrument != null && instrument.kind() != null && !blow.is(AttackRow.ARSON)) {
      return instrument.kind();
    }
    NounPhrase doer = blow.doer();
    boolean state =
        own == null
            && doer != null
            && blow.isVerb(ActWord.STATE_DOES)
            && AttackSense.isState(reading, doer);
    return state ? Attack.Kind.AIR_STRIKE : own;
  }

  private void target(Blow blow, AttackFinding found) {
    NounPhrase victim = blow.aim();
    NounPhrase torn = blow.is(AttackRow.BURSTS) && blow.instrument() == null ? blow.thrown() : null;
    if (torn != null) { // "A bus exploded in Lima": a bomb was in it
      found.kind = Attack.Kind.BOMBING;
      found.hit(arms, torn);
      found.again |= reading.isForm(torn.base().from(), AttackWord.AGAIN);
      return;
    }
    boolean himself = victim != null && blow.lemma(victim).endsWith("self");
    if (victim == null || himself || reading.tokens().lower(victim.head()).endsWith("self")) {
      return;
    }
    AttackArms.Instrument instrument = blow.instrument();
    if (blow.is(AttackRow.HARM) && reading.isLemma(victim.head(), AttackWord.ANYBODY)) {
      NounPhrase aim = instrument == null ? null : arms.blows().aimed(instrument.noun());
      found.hit(arms, aim);
      return; // "killed 11 people in an attack on a truck"
    }
    if (blow.is(AttackRow.HARM) && instrument != null && instrument.attack()) {
      // "Strikes on two bridges wounded nine men": the bridges are hit, the men are victims
      NounPhrase aim = arms.blows().aimed(instrument.noun());
      boolean acts =
          arms.instrument(blow.doer()) != null && reading.names().in(victim.base()).isEmpty();
      boolean counted = !reading.numbers().in(victim.base()).isEmpty();
      NounPhrase own = acts && counted ? null : victim;
      found.hit(arms, aim == null ? own : aim);
      return;
    }
    boolean thing = reading.isForm(victim.head(), AttackWord.THING_MEANT);
    found.hit(arms, thing ? null : victim);
    found.again |=
        blow.isPronoun(victim) && !blow.is(AttackRow.THROWS) && !blow.is(AttackRow.FIRES);
  }

  /** "was knifed [as he left a mosque on Friday]", "fired on men [leaving a mosque on Friday]". */
  private @Nullable Clause beside(Blow blow) {
    AttackArms.Instrument by = blow.instrument();
    NounPhrase aim = by == null || !by.attack() ? null : arms.blows().aimed(by.noun());
    for (Clause child : blow.clause().children()) {
      NounPhrase owner = child.kind() == ClauseKind.PARTICIPLE ? child.antecedent() : null;
      boolean hit = owner != null && (owner == blow.victim() || owner == aim);
      if (hit && !child.isPassive()
          || child.subject() != null && reading.isWord(child.markerWord(), ActWord.MEANWHILE)) {
        Clause inner = child.child(ClauseKind.INFINITIVE); // "while waiting to fill cans in Dorna"
        return inner == null || setting.place(child) != null ? child : inner;
      }
    }
    return null;
  }

  private @Nullable Place place(Blow blow) {
    Clause clause = blow.clause();
    AttackArms.Instrument instrument = blow.instrument();
    NounPhrase victim = blow.aim();
    Place told = victim == null ? null : setting.ofNamed(victim);
    told = told == null ? setting.place(clause) : told;
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
    if (told != null || victim == null) {
      return told;
    }
    Place named = setting.named(victim);
    boolean inside = blow.is(AttackRow.THROWS) || blow.is(AttackRow.ARSON);
    return named == null && inside && reading.tags().pos(victim.head()) == Pos.NOUN
        ? reading.place(victim.range())
        : named;
  }

  /** Returns the telling of a verb with a noun of attack: "launched air strikes on two camps". */
  AttackFinding launched(Told told, String rule) {
    Clause clause = java.util.Objects.requireNonNull(told.frame().clause());
    NounPhrase noun = java.util.Objects.requireNonNull(told.frame().noun());
    NounPhrase outer = arms.outer(noun);
    ActSetting.Tail tail = setting.tail(noun);
    AttackArms.Instrument instrument =
        new AttackArms.Instrument(noun, arms.kindOf(noun), true, false);
    AttackFinding found = new AttackFinding(rule, AttackReality.head(clause), clause.range());
    found.clause = clause;
    found.kind = instrument.kind();
    found.weapon = arms.weapon(instrument);
    found.count = arms.count(outer);
    found.further = setting.isFurther(noun);
    found.again = setting.isAgain(noun);
    found.owned = setting.isOwned(noun);
    boolean bare = tail.aim == null && tail.place == null && tail.when == null;
    found.pointsBack = found.again && !found.owned && bare && !found.further;
    found.instrument = noun.head();
    if (outer.head() < clause.range().from()) {
      found.evidence = TokenRange.of(outer.base().from(), clause.range().to());
    }
    boolean suffers = reading.isWord(clause.lemma(), ActWord.SUFFERING);
    found.attacker = suffers ? null : arms.doers().of(arms.doer(clause));
    found.attacker = found.attacker == null ? arms.doers().of(tail.by) : found.attacker;
    found.attacker = found.attacker == null ? arms.doers().owner(noun) : found.attacker;
    found.hit(
        arms, suffers && !reading.isWord(clause.lemma(), ActWord.REPELLING) ? null : tail.aim);
    found.place = tail.place == null ? setting.place(clause) : tail.place;
    found.when = setting.days().when(clause);
    found.when = found.when == null ? tail.when : found.when;
    return found;
  }
}
