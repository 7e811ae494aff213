package org.newsfacts.violence;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.mention.NameMention;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Attack;
import org.newsfacts.model.AttackKind;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Place;
import org.newsfacts.model.Span;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.Rule;
import org.newsfacts.rule.RuleInfo;
import org.newsfacts.text.TokenRange;

/**
 * Reads attacks: "Jets struck a depot near the port." gives an AIR_STRIKE on "a depot". A noun
 * counts where no verb of the sentence tells the same attack.
 */
final class AttackExtractor implements Extractor {
  static final String ACTIVE = "attack.active";
  static final String PASSIVE = "attack.passive";
  static final String NOUN = "attack.noun";
  static final String LAUNCHED = "attack.launched";

  /** Verbs that are attacks by themselves, with the kind they tell. */
  private static final Map<String, AttackKind> VERBS =
      Map.ofEntries(
          Map.entry("shell", AttackKind.ARTILLERY),
          Map.entry("bomb", AttackKind.BOMBING),
          Map.entry("bombard", AttackKind.ARTILLERY),
          Map.entry("shoot", AttackKind.SHOOTING),
          Map.entry("stab", AttackKind.STABBING),
          Map.entry("attack", AttackKind.OTHER),
          Map.entry("assassinate", AttackKind.OTHER),
          Map.entry("ambush", AttackKind.OTHER),
          Map.entry("raid", AttackKind.OTHER),
          Map.entry("torpedo", AttackKind.ROCKET),
          Map.entry("strafe", AttackKind.AIR_STRIKE));

  /** Verbs that are attacks only with a weapon or an attacker at arms. */
  private static final Set<String> ARMED_VERBS =
      Set.of(
          "strike",
          "hit",
          "fire",
          "pound",
          "target",
          "explode",
          "detonate",
          "land",
          "slam",
          "ram",
          "open",
          "storm",
          "blast");

  private static final Set<String> NOUNS =
      Set.of(
          "attack",
          "airstrike",
          "bombing",
          "shelling",
          "shooting",
          "stabbing",
          "bombardment",
          "barrage",
          "raid",
          "ambush",
          "massacre",
          "assault",
          "assassination",
          "strike");
  private static final Set<String> LAUNCHING =
      Set.of("launch", "carry", "conduct", "stage", "mount", "perpetrate", "unleash");

  private static final List<RuleInfo> RULES =
      List.of(
          new RuleInfo(ACTIVE, "Jets struck X; X shelled Y; a bomber blew up a bus"),
          new RuleInfo(PASSIVE, "X was shelled by Y; X was hit by a missile"),
          new RuleInfo(LAUNCHED, "X launched an attack on Y; X carried out air strikes"),
          new RuleInfo(NOUN, "rocket attacks by X; a suicide bombing in Y; X's air strikes on Y"));

  @Override
  public String family() {
    return "attack";
  }

  @Override
  public List<RuleInfo> rules() {
    return RULES;
  }

  @Override
  public void extract(Scene scene, Consumer<Fact> sink) {
    Reading reading = scene.reading();
    Set<Integer> told = new HashSet<>();
    for (Clause clause : reading.clauses().all()) {
      if (clause.verb() != null
          && reading.isNews(clause.verb().head())
          && !scene.isQuoted(clause.verb().head())) {
        Attack attack = ofClause(reading, clause);
        if (attack != null) {
          told.add(reading.sentences().at(clause.verb().head()));
          scene.trace().read(attack.rule(), clause.verb().head(), "");
          sink.accept(attack);
        }
      }
    }
    for (NounPhrase noun : reading.clauses().nounPhrases()) {
      int sentence = reading.sentences().at(noun.head());
      if (!told.contains(sentence) && isAttackNoun(reading, noun) && !scene.isQuoted(noun.head())) {
        Attack attack = ofNoun(reading, noun);
        if (attack != null) {
          told.add(sentence);
          scene.trace().read(attack.rule(), noun.head(), "");
          sink.accept(attack);
        }
      }
    }
  }

  private static @Nullable Attack ofClause(Reading reading, Clause clause) {
    if (clause.isNegated() || clause.kind() == ClauseKind.INFINITIVE) {
      return null;
    }
    AttackKind byVerb = VERBS.get(clause.lemma());
    boolean armed = ARMED_VERBS.contains(clause.lemma());
    if (byVerb == null && !armed) {
      return LAUNCHING.contains(clause.lemma()) ? launched(reading, clause) : null;
    }
    Hit hit = hit(reading, clause);
    boolean words =
        clause.isVerb("attack")
            && hit.kind == null
            && clause.objects().size() == 1
            && isVerbal(reading, hit);
    if (words
        || armed && hit.kind == null
        || hit.victim == null
            && byVerb == null
            && !clause.isVerb("explode", "detonate", "land", "open", "fire")) {
      return null;
    }
    if (clause.isVerb("open") && !objectIs(reading, clause, "fire")
        || isFigurative(reading, clause)) {
      return null;
    }
    AttackKind kind = hit.kind != null ? hit.kind : byVerb == null ? AttackKind.OTHER : byVerb;
    Span target = hit.victim == null ? null : reading.span(hit.victim.range());
    return Attack.builder(basis(reading, clause, clause.isPassive() ? PASSIVE : ACTIVE))
        .attacker(hit.attacker)
        .target(
            clause.isVerb("open", "fire", "explode", "detonate")
                ? aimedAt(reading, clause)
                : target)
        .place(place(reading, clause))
        .weapon(hit.weapon)
        .kind(kind)
        .build();
  }

  /** "attacked the ruling": words, not arms. */
  private static boolean isVerbal(Reading reading, Hit hit) {
    return hit.attacker != null
        && hit.attacker.kind() == ActorKind.PERSON
        && hit.victim != null
        && reading.actor(hit.victim).kind() == ActorKind.UNKNOWN;
  }

  private record Hit(
      @Nullable NounPhrase victim,
      @Nullable Actor attacker,
      @Nullable Span weapon,
      @Nullable AttackKind kind) {}

  private static Hit hit(Reading reading, Clause clause) {
    NounPhrase doer = clause.subject();
    NounPhrase victim = clause.object();
    if (clause.isPassive()) {
      victim = clause.subject();
      PrepPhrase by = clause.prep("by");
      doer = by == null ? null : by.object();
    }
    AttackKind kind = doer == null ? null : kindIn(reading, doer.range());
    Span weapon =
        kind == null || doer == null || isPerson(reading, doer) ? null : reading.span(doer.base());
    PrepPhrase with = clause.prep("with", "in", "using", "from");
    if (kind == null && with != null && with.object() != null) {
      kind = kindIn(reading, with.object().range());
      weapon = kind == null ? null : reading.span(with.object().base());
    }
    if (kind == null && victim != null && clause.isVerb("fire", "detonate", "open")) {
      kind = clause.isVerb("open") ? AttackKind.SHOOTING : kindIn(reading, victim.range());
      weapon = kind == null ? null : reading.span(victim.base());
    }
    return new Hit(victim, doer == null ? null : attacker(reading, doer), weapon, kind);
  }

  private static boolean isPerson(Reading reading, NounPhrase noun) {
    ActorKind kind = reading.actor(noun).kind();
    return kind == ActorKind.PERSON || kind == ActorKind.GROUP;
  }

  private static @Nullable Actor attacker(Reading reading, NounPhrase doer) {
    Actor actor = reading.actor(doer);
    if (actor.kind() != ActorKind.UNKNOWN) {
      return actor;
    }
    return owner(reading, doer);
  }

  /** "Israeli jets", "Hamas rockets": the country or body named before the weapon. */
  private static @Nullable Actor owner(Reading reading, NounPhrase noun) {
    for (NameMention name : reading.names().in(noun.base())) {
      if (name.kind() == NameMention.Kind.DEMONYM
          || name.kind() == NameMention.Kind.COUNTRY
          || name.kind() == NameMention.Kind.ORGANIZATION) {
        return reading.actor(name.range(), name.range().to() - 1);
      }
    }
    return null;
  }

  private static @Nullable Attack launched(Reading reading, Clause clause) {
    NounPhrase object = clause.object();
    NounPhrase subject = clause.subject();
    if (clause.isPassive()) {
      object = clause.subject();
      PrepPhrase by = clause.prep("by");
      subject = by == null ? null : by.object();
    }
    if (object == null && clause.verb() != null) {
      object = afterParticle(reading, clause.verb().range().to());
    }
    if (object == null || !isAttackNoun(reading, object)) {
      return null;
    }
    AttackKind kind = kindIn(reading, object.range());
    Actor actor = subject == null ? null : reading.actor(subject);
    return Attack.builder(basis(reading, clause, LAUNCHED))
        .attacker(actor == null || actor.kind() == ActorKind.UNKNOWN ? null : actor)
        .target(aimedAt(reading, clause))
        .place(place(reading, clause))
        .weapon(kind == null ? null : reading.span(object.base()))
        .kind(kind == null ? AttackKind.OTHER : kind)
        .build();
  }

  /** "carried out air strikes": the noun phrase after "out". */
  private static @Nullable NounPhrase afterParticle(Reading reading, int token) {
    boolean out = token < reading.tokens().size() && reading.tokens().lower(token).equals("out");
    return out && token + 1 < reading.tokens().size() ? reading.clauses().nounAt(token + 1) : null;
  }

  private static @Nullable Attack ofNoun(Reading reading, NounPhrase noun) {
    Clause clause = reading.clauses().at(noun.head());
    AttackKind kind = kindIn(reading, noun.base());
    Actor by = null;
    Span target = null;
    if (clause != null) {
      for (PrepPhrase prep : clause.preps()) {
        NounPhrase object = prep.object();
        if (object != null && noun.range().contains(object.head())) {
          by = prep.word().equals("by") ? reading.actor(object) : by;
          target =
              prep.word().equals("on") || prep.word().equals("against")
                  ? reading.span(object.range())
                  : target;
        }
      }
    }
    if (by == null || by.kind() == ActorKind.UNKNOWN) {
      by = owner(reading, noun);
    }
    Place place = placeOf(reading, clause, noun);
    if (kind == null && by == null && target == null && place == null) {
      return null;
    }
    Basis basis = Basis.of(reading.span(noun.range()), NOUN);
    return Attack.builder(clause == null ? basis : basis.withWhen(reading.when(clause)))
        .attacker(by)
        .target(target)
        .place(place)
        .weapon(kind == null ? null : reading.span(noun.base()))
        .kind(kind == null ? AttackKind.OTHER : kind)
        .build();
  }

  /** "air strikes", "the attack"; not "a general strike", "heart attack", "attack ad". */
  private static boolean isAttackNoun(Reading reading, NounPhrase noun) {
    int head = noun.head();
    if (reading.tags().pos(head) != Pos.NOUN
        || !reading.isNews(head)
        || !NOUNS.contains(reading.tags().lemma(head))) {
      return false;
    }
    boolean strike = reading.tags().lemma(head).equals("strike");
    for (int token = noun.base().from(); token < head; token++) {
      String word = reading.tags().lemma(token);
      if (word.equals("heart")
          || word.equals("panic")
          || word.equals("hunger")
          || word.equals("personal")) {
        return false;
      }
    }
    return !strike || kindIn(reading, noun.base()) != null;
  }

  private static boolean isFigurative(Reading reading, Clause clause) {
    NounPhrase object = clause.object();
    if (object == null) {
      return false;
    }
    return switch (reading.tags().lemma(object.head())) {
      case "deal",
          "agreement",
          "bill",
          "plan",
          "chord",
          "balance",
          "tone",
          "note",
          "blow",
          "record",
          "snag",
          "policy",
          "idea",
          "goal",
          "penalty" ->
          true;
      default -> false;
    };
  }

  private static boolean objectIs(Reading reading, Clause clause, String lemma) {
    NounPhrase object = clause.object();
    return object != null && reading.tags().lemma(object.head()).equals(lemma);
  }

  private static @Nullable Span aimedAt(Reading reading, Clause clause) {
    PrepPhrase at = clause.prep("at", "on", "against", "into", "toward", "towards");
    return at == null || at.object() == null ? null : reading.span(at.object().range());
  }

  private static @Nullable Place place(Reading reading, Clause clause) {
    for (PrepPhrase prep : clause.preps()) {
      NounPhrase object = prep.object();
      boolean where =
          prep.word().equals("in")
              || prep.word().equals("at")
              || prep.word().equals("near")
              || prep.word().equals("on");
      if (object != null && where) {
        Place place = reading.place(object.range());
        if (place != null) {
          return place;
        }
      }
    }
    return reading.place(clause.range());
  }

  /** "a car bombing in Aleppo", also where "in Aleppo" stands by itself in the clause. */
  private static @Nullable Place placeOf(
      Reading reading, @Nullable Clause clause, NounPhrase noun) {
    Place inside = reading.place(noun.range());
    if (inside != null || clause == null) {
      return inside;
    }
    for (PrepPhrase prep : clause.preps()) {
      NounPhrase object = prep.object();
      boolean where = prep.word().equals("in") || prep.word().equals("near");
      if (where && object != null && prep.range().from() == noun.range().to()) {
        return reading.place(object.range());
      }
    }
    return null;
  }

  private static Basis basis(Reading reading, Clause clause, String rule) {
    TokenRange range = reading.trimmed(clause.range());
    return new Basis(
        reading.span(range), rule, false, Rule.modality(clause), null, reading.when(clause));
  }

  private static @Nullable AttackKind kindIn(Reading reading, TokenRange range) {
    AttackKind found = null;
    for (int token = range.from(); token < range.to(); token++) {
      AttackKind kind = Weapons.of(reading.tags().lemma(token));
      found = found == null || found == AttackKind.VEHICLE && kind != null ? kind : found;
    }
    return found;
  }
}
