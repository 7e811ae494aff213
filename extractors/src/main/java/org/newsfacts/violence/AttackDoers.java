package org.newsfacts.violence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Span;
import org.newsfacts.name.NameMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Told;
import org.newsfacts.text.TokenRange;
import org.newsfacts.time.TimeMention;

/** Who attacks: who is named as the doer, behind a weapon, before an attack noun. */
final class AttackDoers {
  private final Reading reading;
  private final AttackArms arms;

  AttackDoers(Reading reading, AttackArms arms) {
    this.reading = reading;
    this.arms = arms;
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
            : known(actor, Actor.Kind.UNKNOWN);
      }
    }
    for (int token = noun.base().from(); token < noun.head(); token++) {
      String lemma = reading.tags().lemma(token);
      boolean many = !reading.tokens().lower(token).equals(lemma); // "the rebels' attack"
      boolean named = // "coalition jets", "rebels' rockets"; not "a rebel attack"
          (arms.is(lemma, Arm.FORCE) || many && arms.is(lemma, Arm.PERSON))
              && Arm.kind(reading, lemma) == null;
      boolean craft = // "fighter jets": no fighters
          lemma.equals("fighter") && arms.is(reading.tags().lemma(token + 1), Arm.AIR_STRIKE);
      if (named && !craft && !reading.isForm(token, AttackWord.VIOLENT)) {
        Span words = reading.span(TokenRange.single(token)); // "the rebels' attack on the port"
        return reading.tokens().lower(token + 1).startsWith("'")
            ? new Actor(words.text(), Actor.Kind.GROUP, null, null, null, words, List.of())
            : reading.actor(TokenRange.single(token), token);
      }
    }
    return arms.isAircraft(noun) ? home(noun) : null;
  }

  /** "Fighter jets [of the coalition]", "planes [from Peru]". */
  private @Nullable Actor home(NounPhrase craft) {
    int of = craft.base().to();
    String word = of + 1 < reading.tokens().size() ? reading.tokens().lower(of) : "";
    NounPhrase home =
        word.equals("of") || word.equals("from") ? reading.clauses().nounAt(of + 1) : null;
    return home == null || home.base().from() != of + 1 ? null : of(home);
  }

  /** "Peruvian jets": Peru. */
  private static @Nullable Actor state(Actor actor) {
    String state = actor.affiliation();
    if (actor.kind() == Actor.Kind.COUNTRY || state == null) {
      return known(actor, Actor.Kind.UNKNOWN);
    }
    Actor country = Actor.of(state, Actor.Kind.COUNTRY);
    return new Actor(
        state, Actor.Kind.COUNTRY, null, null, actor.country(), actor.mention(), country.members());
  }

  private static @Nullable Actor known(Actor actor, Actor.Kind unless) {
    return actor.kind() == unless ? null : actor;
  }

  /** "the Pakistan bombing", "the U.S. Embassy attack": where or on what, not who. */
  private boolean isPlaceLike(NounPhrase noun, NameMention name) {
    boolean possessor = noun.possessor() != null && noun.possessor().contains(name.range());
    boolean country = name.kind() == NameMention.Kind.COUNTRY;
    String last = reading.tokens().lower(name.range().to() - 1);
    boolean force = arms.is(last, Arm.FORCE); // "a United States military strike"
    return arms.isBuilding(last) && !force
        || country && !possessor && !reading.isLemma(noun.head(), ActWord.STRIKES_HOME);
  }

  /** Returns who a noun phrase names, where it is more than a pronoun or a thing. */
  @Nullable Actor of(@Nullable NounPhrase doer) {
    if (doer == null || reading.tags().pos(doer.head()) == Pos.PRON) {
      return doer == null ? null : known(reading.actor(doer));
    }
    String lemma = Arm.lemma(reading, doer.head());
    if (arms.is(lemma, Arm.WEAPON)
        || arms.isAircraft(doer) && !arms.is(lemma, Arm.FORCE)
        || arms.blows().isBlow(doer) && !arms.is(lemma, Arm.FORCE)) {
      return owner(doer);
    }
    Actor actor = actor(doer);
    if (isEither(doer)) {
      return null;
    }
    for (NameMention name : reading.names().in(doer.base())) {
      boolean group = // "the People's Army (PA) group"
          lemma.equals("group") && name.kind() == NameMention.Kind.ORGANIZATION;
      if (group && name.range().to() <= doer.head()) {
        return reading.actor(name.range(), name.range().to() - 1);
      }
    }
    String many = reading.tags().lemma(arms.inner(doer).head());
    boolean named = // "an ambush by Naxals"
        reading.tags().pos(doer.head()) == Pos.PROPN && reading.places().told(doer.base()) == null;
    boolean armed =
        named || arms.is(many, Arm.PERSON) || arms.is(many, Arm.FORCE) || arms.isArmed(doer);
    return actor.kind() != Actor.Kind.UNKNOWN || armed ? actor : null;
  }

  /** "The attack by gunmen on a church": the gunmen, not what they hit. */
  private Actor plain(Actor by, NounPhrase doer) {
    String head = reading.tokens().text(doer.head());
    int at = by.kind() == Actor.Kind.PERSON ? -1 : by.name().indexOf(head + " ");
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
        ? named(TokenRange.of(time.range().to(), doer.base().to()), doer.head())
        : arms.isArmed(doer) && doer.conjuncts().isEmpty() && doer.appositions().isEmpty()
            ? plain(reading.actor(doer.base(), doer.head()), doer)
            : reading.actor(doer);
  }

  /** "Hours earlier gunmen": without the hours in the name. */
  private Actor named(TokenRange range, int head) {
    Actor actor = reading.actor(range, head);
    Span words = reading.span(range);
    return actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.ORGANIZATION
        ? actor
        : new Actor(words.text(), actor.kind(), null, null, actor.country(), words, List.of());
  }

  private @Nullable Actor known(Actor actor) {
    boolean same = actor.mention() != null && actor.name().equals(actor.mention().text());
    return actor.kind() == Actor.Kind.UNKNOWN || same ? null : actor;
  }

  /** "an attack [claimed by the Red Front]", "missiles [fired by rebels]". */
  @Nullable Actor claimant(NounPhrase noun) {
    Clause clause = reading.clauses().at(noun.head());
    for (Clause child : clause == null ? List.<Clause>of() : clause.children()) {
      NounPhrase object = child.object();
      boolean claimed = // "the attack, for which the Red Front claimed responsibility"
          child.antecedent() == noun
              && child.isVerb("claim")
              && object != null
              && reading.tags().lemma(object.head()).equals("responsibility");
      if (claimed && child.subject() != null && child.subject() != noun) {
        return known(reading.actor(child.subject()));
      }
      boolean done =
          child.isPassive()
              && child.antecedent() == noun
              && (reading.isWord(child.lemma(), AttackWord.LAUNCHING)
                  || reading.isWord(child.lemma(), AttackWord.THROWING));
      PrepPhrase by = done ? child.phrase("by") : null;
      NounPhrase doer = by == null ? null : by.object();
      if (doer != null) {
        Actor actor = reading.actor(doer);
        return actor.kind() == Actor.Kind.UNKNOWN ? of(doer) : actor;
      }
    }
    return null;
  }

  /** Whether a verb like "launched", "carried out", "claimed" governs the noun of attack. */
  boolean isLaunched(Told told) {
    NounPhrase noun = told.frame().noun();
    Clause clause = told.frame().clause();
    if (noun == null
        || clause == null
        || clause.verb() == null
        || !reading.isWord(clause.lemma(), AttackWord.LAUNCHING)) {
      return false;
    }
    NounPhrase outer = arms.outer(noun);
    int behind = clause.verb().range().to();
    boolean out =
        behind < reading.tokens().size()
            && reading.tokens().lower(behind).equals("out")
            && outer.listHead().base().from() == behind + 1;
    NounPhrase first = outer.listHead(); // "carried out missile and drone attacks"
    return clause.isPassive() ? clause.subject() == first : clause.object() == first || out;
  }
}
