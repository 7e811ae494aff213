package org.newsfacts.frame;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.lexicon.Words;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;

/** Reads the frames that nouns tell, by themselves or with a light verb. */
final class NounFrames {
  private final Layers layers;
  private final Senses senses;
  private final Words<LightVerb> light;
  private final Parts parts;
  private final Doers doers;
  private final FactualityReader factuality;

  NounFrames(
      Layers layers,
      Senses senses,
      Words<LightVerb> light,
      Parts parts,
      Doers doers,
      FactualityReader factuality) {
    this.layers = layers;
    this.senses = senses;
    this.light = light;
    this.parts = parts;
    this.doers = doers;
    this.factuality = factuality;
  }

  void read(NounPhrase noun, Consumer<Frame> sink) {
    if (layers.tags().pos(noun.head()) != Pos.NOUN) {
      return;
    }
    for (Sense sense : senses.ofNoun(layers.tags().lemma(noun.head()))) {
      Frame frame = withVerb(sense, noun);
      frame = frame == null && !sense.has("only") ? alone(sense, noun) : frame;
      if (frame != null) {
        sink.accept(frame);
      }
    }
  }

  private @Nullable Frame alone(Sense sense, NounPhrase noun) {
    Filling filling = new Filling(layers, sense);
    Clause clause = layers.clauses().at(noun.head());
    if (clause != null && isOwnObject(noun, clause)) {
      filling.put(Role.AGENT, doers.ofActive(clause));
    }
    fill(sense, noun, filling);
    return !filling.isWhole(noun.head())
        ? null
        : filling.frame(Form.NOUN, noun.head(), noun.base(), factuality.of(noun), clause, noun);
  }

  /** "They discussed their concern": that of those who discussed. */
  private boolean isOwnObject(NounPhrase noun, Clause clause) {
    return !clause.isPassive()
        && clause.objects().contains(noun.listHead())
        && layers.isForm(noun.base().from(), FrameWord.OWNER);
  }

  /** Fills the slots of a noun with its owner and what stands behind it. */
  private void fill(Sense sense, NounPhrase noun, Filling filling) {
    for (Slot slot : sense.slots()) {
      if (slot.is(Slot.Place.POSS) && !filling.has(slot.role())) {
        parts.owner(noun, slot, filling);
      }
      if (slot.is(Slot.Place.MOD) && !filling.has(slot.role())) {
        parts.nation(noun, slot, filling);
      }
      if (!filling.has(slot.role())) {
        int limit = layers.sentence(noun.head()).to();
        parts.preposition(null, noun.head() + 1, limit, slot, filling);
      }
      if (slot.is(Slot.Place.THAT) && !filling.has(slot.role())) {
        parts.that(noun, slot, filling);
      }
      if (slot.is(Slot.Place.INF) && !filling.has(slot.role())) {
        infinitive(noun, slot, filling);
      }
    }
  }

  /** "its call to [free the crew]". */
  private void infinitive(NounPhrase noun, Slot slot, Filling filling) {
    Clause clause = layers.clauses().at(noun.head());
    if (clause == null) {
      return;
    }
    for (Clause child : clause.children()) {
      if (child.antecedent() == noun && child.kind() == ClauseKind.INFINITIVE) {
        parts.toDo(child, slot, filling);
        return;
      }
    }
  }

  /** Reads the noun with the verb that tells it; null where no light verb does. */
  private @Nullable Frame withVerb(Sense sense, NounPhrase noun) {
    Clause clause = layers.clauses().at(noun.head());
    if (clause == null || clause.verb() == null || !sense.has("light")) {
      return null;
    }
    for (String name : Senses.parts(sense.value("light"), ',')) {
      LightVerb kind = LightVerb.valueOf(name);
      boolean told = light.is(clause.lemma(), kind) && stands(kind, noun, clause);
      if (told && !factuality.isOfParticle(clause)) {
        return light(kind, sense, noun, clause);
      }
    }
    return null;
  }

  /** Whether the noun stands where a light verb of the kind has it. */
  private boolean stands(LightVerb kind, NounPhrase noun, Clause clause) {
    NounPhrase head = noun.listHead();
    if (kind == LightVerb.COME) {
      NounPhrase subject = clause.subject();
      boolean inside = // "[Statements of] condemnation came from Oslo"
          subject != null
              && subject.head() == noun.base().from() - 2
              && layers.is(noun.base().from() - 1, SmallWord.OF);
      return (subject == head || inside) && !clause.isPassive();
    }
    if (kind == LightVerb.UNDER) {
      return layers.is(noun.base().from() - 1, SmallWord.UNDER);
    }
    boolean object = clause.objects().contains(head);
    boolean undergone = clause.isPassive() && clause.subject() == head;
    boolean right = clause.verb() != null && clause.verb().range().to() == head.base().from();
    return object && !clause.isPassive() || undergone || right && !clause.isPassive();
  }

  private @Nullable Frame light(LightVerb kind, Sense sense, NounPhrase noun, Clause clause) {
    Filling filling = new Filling(layers, sense);
    boolean subjectActs =
        kind == LightVerb.VOICE || kind == LightVerb.HOLD || kind == LightVerb.LAUNCH;
    if (!subjectActs && kind != LightVerb.COME) {
      filling.put(
          undergone(sense), clause.isPassive() ? doers.ofPassive(clause) : doers.ofActive(clause));
    }
    if (subjectActs) {
      filling.put(
          Role.AGENT, clause.isPassive() ? doers.ofPassive(clause) : doers.ofActive(clause));
    }
    fill(sense, noun, filling);
    if (!subjectActs && !filling.has(Role.AGENT)) {
      agent(sense, clause, noun, filling);
    }
    List<Slot> slots = sense.slots();
    for (Slot slot : slots) {
      if (slot.isPreposition() && !filling.has(slot.role()) && slot.role() != Role.AGENT) {
        int from = Math.max(noun.base().to(), verbEnd(clause));
        parts.preposition(clause, from, layers.sentence(noun.head()).to(), slot, filling);
      }
    }
    Role missing = filling.missing();
    if (missing != null && !(kind == LightVerb.COME && missing == undergone(sense))) {
      layers.lacks(new Lack(sense, noun.head(), missing));
      return null;
    }
    Factuality led = factuality.of(clause);
    boolean none = layers.is(noun.base().from(), SmallWord.NO);
    TokenRange word = clause.verb() == null ? noun.base() : clause.verb().range();
    return filling.frame(
        Form.LIGHT_VERB,
        noun.head(),
        word.union(noun.base()),
        none ? led.turned() : led,
        clause,
        noun);
  }

  private static int verbEnd(Clause clause) {
    return clause.verb() == null ? clause.range().from() : clause.verb().range().to();
  }

  /** "drew condemnation [from Oslo]", "condemnation came [from Oslo]". */
  private void agent(Sense sense, Clause clause, NounPhrase noun, Filling filling) {
    int start = Math.max(noun.head() + 1, verbEnd(clause));
    boolean definite = layers.is(noun.range().from(), SmallWord.THE);
    boolean of = // "drew the anger [of] Oslo", not "drew condemnation of the raid"
        layers.is(start, SmallWord.OF) && (definite || sense.slot("of") == null);
    Slot from = new Slot(of ? Set.of("of") : Set.of("from", "by"), Role.AGENT, false);
    parts.preposition(clause, start, layers.sentence(noun.head()).to(), from, filling);
  }

  /** The role of what an act is about: the first that is not the doer's. */
  private static Role undergone(Sense sense) {
    for (Slot slot : sense.slots()) {
      if (slot.role() != Role.AGENT) {
        return slot.role();
      }
    }
    return Role.TOPIC;
  }
}
