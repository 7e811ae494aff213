package org.newsfacts.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.lexicon.Words;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Place;
import org.newsfacts.model.When;
import org.newsfacts.text.TokenRange;

/**
 * The frames of an article by act, and the answers to who, whether, when and where for any of its
 * clauses and nouns. Immutable as seen from outside.
 */
@SuppressWarnings("exports") // what only the families of the library see
public final class Frames {
  private final Layers layers;
  private final FactualityReader factuality;
  private final Extents things;
  private final Extents actions;
  private final Doers doers;
  private final Circumstances circumstances;
  private final Map<String, List<Frame>> byAct = new HashMap<>();

  Frames(Layers layers, Senses senses, Embedding embedding, Words<LightVerb> light) {
    this.layers = layers;
    this.factuality =
        new FactualityReader(
            layers.words(),
            embedding,
            layers.tokens(),
            layers.sentences(),
            layers.tags(),
            layers.clauses());
    this.things = Extents.ofThings(layers, at -> !senses.ofNoun(layers.tags().lemma(at)).isEmpty());
    this.actions =
        Extents.ofActions(layers, at -> !senses.ofNoun(layers.tags().lemma(at)).isEmpty());
    this.doers = new Doers(layers);
    this.circumstances = new Circumstances(layers);
    Parts parts = new Parts(layers, things, actions, doers);
    VerbFrames verbs = new VerbFrames(layers, senses, parts, doers, factuality);
    for (Clause clause : layers.clauses().all()) {
      verbs.read(clause, this::add);
    }
    NounFrames nouns = new NounFrames(layers, senses, light, parts, doers, factuality);
    for (NounPhrase noun : layers.clauses().nounPhrases()) {
      nouns.read(noun, this::add);
    }
  }

  private void add(Frame frame) {
    byAct.computeIfAbsent(frame.sense().act(), act -> new ArrayList<>()).add(frame);
  }

  /** Returns the frames of an act: those of verbs first, each kind in the order of the text. */
  public List<Frame> of(String act) {
    return List.copyOf(byAct.getOrDefault(act, List.of()));
  }

  /** Returns the words of an act that tell it not, for a part that they lack. */
  public List<Lack> lacking(String act) {
    return layers.lacking().stream().filter(lack -> lack.sense().act().equals(act)).toList();
  }

  /** Returns how the act of a clause's verb is told. */
  public Factuality factuality(Clause clause) {
    return factuality.of(clause);
  }

  /** Returns whether a clause tells in a bare verb what is only wanted: "insisted that she go". */
  public boolean isWanted(Clause clause) {
    return factuality.isWanted(clause);
  }

  /** Returns how an act that a noun names is told. */
  public Factuality factuality(NounPhrase noun) {
    return factuality.of(noun);
  }

  /** Returns who acts in a clause: its subject, or "by" and who did it; null where none is told. */
  public @Nullable Argument doer(Clause clause) {
    return clause.isPassive() ? doers.ofPassive(clause) : doers.ofActive(clause);
  }

  /** Returns the subject of a clause, also one that another clause lends it; or null. */
  public @Nullable NounPhrase subject(Clause clause) {
    return doers.subject(clause);
  }

  /** Returns who an argument means, resolved inside the article. */
  public Actor actor(Argument argument) {
    NounPhrase noun = argument.noun();
    boolean whole = noun != null && argument.range().equals(noun.list());
    return noun != null && whole
        ? layers.actor(noun)
        : layers.actors().of(argument.range(), argument.head());
  }

  /** Returns whether the actor can act with words: people, bodies, countries, documents. */
  public boolean isSomebody(Actor actor) {
    return doers.isSomebody(actor);
  }

  /** Returns whether a word stands for nobody: "nobody", "none of them". */
  public boolean isNobody(int token) {
    return layers.isForm(token, FrameWord.NOBODY);
  }

  /** Returns whether a noun phrase is a paper that speaks for others: "the motion", "a letter". */
  public boolean isPaper(NounPhrase noun) {
    return doers.isPaper(noun);
  }

  /** Returns whether a noun phrase is where things are said: "Twitter", "television". */
  public boolean isChannel(NounPhrase noun) {
    return doers.isChannel(noun);
  }

  /** Returns the words of a thing from a token on: "the shelling of the port". */
  public TokenRange thing(@Nullable Clause clause, int from) {
    return things.from(clause, from);
  }

  /** Returns the words of what is to be done from a token on: "pull back and talk". */
  public TokenRange action(@Nullable Clause clause, int from) {
    return actions.from(clause, from);
  }

  /** Returns the first word of an act behind "must", "should", "have to"; else its main verb. */
  public int afterDuty(VerbGroup verb) {
    return layers.afterDuty(verb);
  }

  /** Returns a stretch without commas, dashes and open quotation marks at its ends. */
  public TokenRange trimmed(TokenRange range) {
    return layers.trimmed(range);
  }

  /** Returns where the thing that a verb acts on begins; -1 where none follows. */
  public int thingStart(Clause clause) {
    return things.start(clause);
  }

  /** Returns the day or hour of an act told by a clause, from its own words; or null. */
  public @Nullable When when(Clause clause) {
    return circumstances.when(clause);
  }

  /** Returns the day or hour of a frame, from its own clause or noun phrase; or null. */
  public @Nullable When when(Frame frame) {
    return circumstances.when(frame);
  }

  /**
   * Returns the place that a noun phrase points back to, "the country", "the city"; null where the
   * sentences before name none or several.
   */
  public @Nullable Place placeMeant(NounPhrase noun) {
    return circumstances.meant(noun);
  }

  /** Returns where an act told by a clause happened, from its own words; or null. */
  public @Nullable Place place(Clause clause) {
    return circumstances.place(clause);
  }

  /** Returns where the act of a frame happened, from its own clause or noun phrase; or null. */
  public @Nullable Place place(Frame frame) {
    return circumstances.place(frame);
  }
}
