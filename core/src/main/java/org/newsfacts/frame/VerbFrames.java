package org.newsfacts.frame;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;

/** Reads the frames that verbs and predicate adjectives tell. */
final class VerbFrames {
  /**
   * So many tokens may stand between the words of a sense: "took 40 of the pupils into custody".
   */
  private static final int LONGEST_GAP = 5;

  private final Layers layers;
  private final Senses senses;
  private final Parts parts;
  private final Doers doers;
  private final FactualityReader factuality;

  VerbFrames(Layers layers, Senses senses, Parts parts, Doers doers, FactualityReader factuality) {
    this.layers = layers;
    this.senses = senses;
    this.parts = parts;
    this.doers = doers;
    this.factuality = factuality;
  }

  void read(Clause clause, Consumer<Frame> sink) {
    VerbGroup verb = clause.verb();
    if (verb == null) {
      return;
    }
    List<Sense> own = senses.ofVerb(clause.lemma());
    String done = "";
    for (Sense sense : own) {
      int end = sense.has("apart") ? apart(sense, clause, verb) : end(sense, verb);
      if (end >= 0 && !sense.act().equals(done)) {
        Frame frame = ofVerb(sense, clause, verb, end);
        if (frame != null) {
          done = sense.act();
          sink.accept(frame);
        }
      }
    }
    adjectives(clause, verb, sink);
    modals(clause, verb, sink);
  }

  /** "Oslo must pay", "They must, with Oslo, watch over it": the duty is told, not the act. */
  private void modals(Clause clause, VerbGroup verb, Consumer<Frame> sink) {
    String modal = verb.modal();
    if (modal == null) {
      return;
    }
    for (Sense sense : senses.ofModal(modal)) {
      Frame frame = ofModal(sense, clause, verb);
      if (frame != null) {
        sink.accept(frame);
      }
    }
  }

  private @Nullable Frame ofModal(Sense sense, Clause clause, VerbGroup verb) {
    Filling filling = new Filling(layers, sense);
    for (Slot slot : sense.slots()) {
      if (slot.is(Slot.Place.SUBJ)) {
        filling.put(slot.role(), doers.ofActive(clause));
      } else if (slot.is(Slot.Place.INF)) {
        parts.underModal(clause, verb, slot, filling);
      }
    }
    return !filling.isWhole(verb.range().from())
        ? null
        : filling.frame(
            Form.MODAL, verb.range().from(), verb.range(), factuality.of(clause), clause, null);
  }

  /** Where the verb with its particle ends: behind "lashed out"; -1 where that is not there. */
  private int end(Sense sense, VerbGroup verb) {
    int at = verb.range().to();
    if (!sense.particle().isEmpty() && isAdverb(at) && !sense.particle().equals(layers.lower(at))) {
      at++; // "was partly to blame"
    }
    for (String part : sense.particleWords()) {
      if (!layers.lower(at).equals(part)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  /** "took 40 pupils into custody": the further words stand close behind the verb or its object. */
  private int apart(Sense sense, Clause clause, VerbGroup verb) {
    int at = verb.range().to();
    NounPhrase object = clause.object();
    int behind = behind(sense, at);
    if (behind == at + sense.particleWords().size()) {
      return behind; // "shot dead two men"
    }
    boolean told = behind >= 0 || object != null && behind(sense, object.list().to()) >= 0;
    return told ? at : -1;
  }

  /** Returns the token behind the further words of a sense, found from a token on; or -1. */
  private int behind(Sense sense, int from) {
    int at = from;
    for (String word : sense.particleWords()) {
      int limit = Math.min(layers.sentence(from - 1).to(), at + LONGEST_GAP);
      while (at < limit && !isWord(at, word)) {
        if (isBarrier(at)) {
          return -1;
        }
        at++;
      }
      if (at >= limit) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private boolean isWord(int token, String word) {
    return layers.lower(token).equals(word) || layers.tags().lemma(token).equals(word);
  }

  private boolean isBarrier(int token) {
    return switch (layers.tags().pos(token)) {
      case PUNCT, VERB, AUX, SCONJ -> true;
      default -> false;
    };
  }

  private boolean isAdverb(int token) {
    return token < layers.tokens().size() && layers.tags().pos(token) == Pos.ADV;
  }

  private @Nullable Frame ofVerb(Sense sense, Clause clause, VerbGroup verb, int end) {
    boolean passive = clause.isPassive();
    if (sense.has("alone") && !passive && clause.object() != null) {
      return null; // "called the king to thank him" is no call on anybody
    }
    Filling filling = new Filling(layers, sense);
    for (Slot slot : sense.slots()) {
      if (slot.is(Slot.Place.SUBJ)) {
        filling.put(slot.role(), passive ? agent(clause, slot) : doers.ofActive(clause));
        Argument doer = passive ? filling.first(slot.role()) : null;
        if (doer != null) {
          filling.starts(doer.range().from() - 1);
        }
      } else if (slot.is(Slot.Place.OBJ)) {
        if (passive) {
          parts.undergoer(clause, slot, filling);
        } else {
          parts.object(clause, end, slot, filling);
        }
      } else {
        behind(clause, end, slot, filling);
      }
    }
    Factuality told = factuality.of(clause);
    boolean participle = clause.kind() == ClauseKind.PARTICIPLE && !passive;
    Form form = passive ? Form.PASSIVE : participle ? Form.PARTICIPLE : Form.ACTIVE;
    return !filling.isWhole(verb.head())
        ? null
        : filling.frame(
            form,
            verb.head(),
            TokenRange.of(verb.range().from(), end),
            isFarFrom(verb.range().from()) ? told.turned() : told,
            clause,
            null);
  }

  /** "was alarmed by [the harm done to the reef]": a thing with all its words. */
  private @Nullable Argument agent(Clause clause, Slot slot) {
    Argument doer = doers.ofPassive(clause);
    return doer == null || !slot.role().isWords()
        ? doer
        : Argument.words(parts.thing(clause, doer.range().from()), doer.noun(), null);
  }

  /** Fills a slot behind the verb; a role that an earlier slot filled is left. */
  private void behind(Clause clause, int end, Slot slot, Filling filling) {
    if (slot.is(Slot.Place.INF) && !filling.has(slot.role())) {
      parts.infinitive(clause, slot, filling);
    }
    if (slot.is(Slot.Place.THAT) && !filling.has(slot.role())) {
      parts.that(clause, slot, filling);
    }
    if (slot.isPreposition() && !filling.has(slot.role())) {
      parts.preposition(clause, end, layers.sentence(end - 1).to(), slot, filling);
    }
  }

  /** "is grateful to Oslo for its help", "was encouraged by the ruling". */
  private void adjectives(Clause clause, VerbGroup verb, Consumer<Frame> sink) {
    TokenRange predicate = clause.predicate();
    TokenRange words = clause.isPassive() ? TokenRange.single(verb.head()) : predicate;
    if (words == null) {
      return;
    }
    for (int token = words.from(); token < words.to(); token++) {
      for (Sense sense : senses.ofAdjective(layers.lower(token))) {
        boolean whole = sense.particle().isEmpty() || behind(sense, token + 1) >= 0;
        Frame frame = whole ? ofAdjective(sense, clause, verb, token) : null;
        if (frame != null) {
          sink.accept(frame);
          return;
        }
      }
    }
  }

  /** "far from worried", "anything but worried", "by no means worried". */
  private boolean isFarFrom(int token) {
    String before = layers.lower(token - 1);
    String first = layers.lower(token - 2);
    return first.equals("far") && SmallWord.FROM.is(before)
        || SmallWord.NO.is(first) && before.equals("means")
        || first.equals("anything") && SmallWord.BUT.is(before);
  }

  private @Nullable Frame ofAdjective(Sense sense, Clause clause, VerbGroup verb, int token) {
    Filling filling = new Filling(layers, sense);
    for (Slot slot : sense.slots()) {
      if (slot.is(Slot.Place.SUBJ)) {
        filling.put(slot.role(), doers.ofActive(clause));
      } else {
        behind(clause, token + 1, slot, filling);
      }
    }
    Factuality told = factuality.of(clause);
    return !filling.isWhole(token)
        ? null
        : filling.frame(
            Form.ADJECTIVE,
            token,
            verb.range().union(TokenRange.single(token)),
            isFarFrom(token) ? told.turned() : told,
            clause,
            null);
  }
}
