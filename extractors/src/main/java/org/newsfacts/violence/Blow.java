package org.newsfacts.violence;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.frame.Argument;
import org.newsfacts.frame.Role;
import org.newsfacts.frame.Sense;
import org.newsfacts.lexicon.Listed;
import org.newsfacts.name.NameMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Told;

/**
 * What a verb tells of an attack: who strikes whom with what.
 *
 * @param doer who or what strikes: "[jets] struck a depot"; null where nobody is told
 * @param victim who or what is struck; null where the verb names none
 * @param thrown what is thrown, fired, opened, driven, set off; null for other verbs
 * @param instrument with what it is done: a weapon, an attack noun or people in arms; or null
 */
record Blow(
    Reading reading,
    AttackArms arms,
    Sense sense,
    Clause clause,
    @Nullable NounPhrase doer,
    @Nullable NounPhrase victim,
    @Nullable NounPhrase thrown,
    AttackArms.@Nullable Instrument instrument) {

  /** So far a word is looked for behind a verb; keeps long sentences linear. */
  private static final int NEAR = 40;

  /** Reads a frame of a verb; null where no clause tells it. */
  static @Nullable Blow of(Told told, AttackArms arms) {
    Clause clause = told.frame().clause();
    if (clause == null || clause.verb() == null) {
      return null;
    }
    Reading reading = told.reading();
    Sense sense = told.frame().sense();
    NounPhrase doer = noun(told, Role.AGENT);
    NounPhrase thrown = noun(told, Role.INSTRUMENT);
    NounPhrase victim = noun(told, Role.PATIENT);
    NounPhrase downed =
        clause.isPassive() && doer == null ? reading.clauses().nounAt(end(told)) : null;
    if (downed != null && AttackRow.THING.isOf(sense) && downed.base().from() == end(told)) {
      doer = victim; // "had \"unintentionally\" shot down a jet"
      victim = downed;
    }
    boolean acts =
        thrown != null
            && (AttackRow.BURSTS.isOf(sense) || AttackRow.DRIVES.isOf(sense) && doer == null);
    return new Blow(
        reading,
        arms,
        sense,
        clause,
        doer,
        victim,
        thrown,
        instrument(reading, arms, clause, acts ? thrown : doer));
  }

  /** Behind the verb and its particle. */
  private static int end(Told told) {
    Clause clause = told.frame().clause();
    int verb = clause == null || clause.verb() == null ? 0 : clause.verb().range().to();
    int end = verb + (told.frame().sense().word().indexOf(' ') < 0 ? 0 : 1);
    return Math.min(end, told.reading().tokens().size() - 1);
  }

  private static @Nullable NounPhrase noun(Told told, Role role) {
    Argument argument = told.frame().argument(role);
    return argument == null ? null : argument.noun();
  }

  /** "A rocket hit", "hit by a rocket", "killed in an air strike", "hit the camp with mortars". */
  private static AttackArms.@Nullable Instrument instrument(
      Reading reading, AttackArms arms, Clause clause, @Nullable NounPhrase doer) {
    AttackArms.Instrument found = arms.instrument(doer);
    if (found != null && !found.person()) {
      return found;
    }
    for (PrepPhrase prep : clause.phrases()) {
      AttackArms.Instrument way =
          reading.isWord(prep.word(), AttackWord.BY_MEANS) ? arms.instrument(prep.object()) : null;
      if (way != null && !way.person()) {
        return way;
      }
    }
    for (Clause child : clause.children()) { // "attacked two men, using a knife"
      boolean uses =
          child.kind() == ClauseKind.PARTICIPLE && reading.isWord(child.lemma(), ActWord.USING);
      PrepPhrase with = uses ? child.phrase("with") : null;
      NounPhrase used = with == null ? child.object() : with.object(); // "armed with an axe"
      AttackArms.Instrument way = uses ? arms.instrument(used) : null;
      if (way != null && !way.person()) {
        return way;
      }
    }
    return found;
  }

  boolean is(AttackRow of) {
    return of.isOf(sense);
  }

  /** The word right behind the verb. */
  String particle() {
    int after = clause.verb() == null ? 0 : clause.verb().range().to();
    return after < reading.tokens().size() ? reading.tokens().lower(after) : "";
  }

  boolean isVerb(ActWord of) {
    return reading.isWord(clause.lemma(), of);
  }

  /** Whether a phrase with such a preposition stands in its clause. */
  boolean has(ActWord preposition) {
    return preposition.isPhraseOf(reading, clause);
  }

  /** Whether a word stands behind the verb in its clause. */
  boolean hasBehind(ActWord of) {
    int from = clause.afterVerb().from();
    int to = Math.min(clause.afterVerb().to(), from + NEAR);
    for (int at = from; at < to; at++) {
      if (reading.isForm(at, of)) {
        return true;
      }
    }
    return false;
  }

  String lemma(@Nullable NounPhrase noun) {
    return noun == null ? "" : reading.tags().lemma(noun.head());
  }

  <E extends Enum<E> & Listed> boolean isLemma(@Nullable NounPhrase noun, E of) {
    return noun != null && reading.isLemma(noun.head(), of);
  }

  /** "it", "them"; not "everybody". */
  boolean isPronoun(NounPhrase noun) {
    return reading.tags().pos(noun.head()) == Pos.PRON
        && !reading.isForm(noun.head(), ActWord.SOMEBODY);
  }

  boolean isNamedPerson(NounPhrase noun) {
    for (NameMention name : reading.names().in(noun.range())) {
      if (name.kind() == NameMention.Kind.PERSON) {
        return true;
      }
    }
    return false;
  }

  /** What it aims at: "fired rounds [aimed at a loudspeaker]", "clashed with police and threw". */
  @Nullable NounPhrase aim() {
    if (victim != null || !is(AttackRow.THROWS)) {
      return victim;
    }
    Clause before = clause.conjunct();
    PrepPhrase with = before != null && before.isVerb("clash") ? before.phrase("with") : null;
    if (with != null) {
      return with.object();
    }
    for (Clause child : clause.children()) {
      if (child.kind() == ClauseKind.PARTICIPLE && child.verb() != null) {
        PrepPhrase at = child.phrase("at", "on", "into", "against");
        NounPhrase aimed =
            child.object() != null ? child.object() : at == null ? null : at.object();
        if (aimed != null && !aimed.isTime()) {
          return aimed;
        }
      }
    }
    return null;
  }
}
