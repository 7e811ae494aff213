package org.newsfacts.frame;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.Clauses;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.clause.Tags;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.frame.Embedding.Complement;
import org.newsfacts.lexicon.Words;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/**
 * Tells of each act whether it was done: the one reader of this question for verbs and nouns.
 *
 * <p>It climbs from the act to what governs it, a bounded number of steps: "is not expected to
 * refuse to meet". The world is closed: an infinitive, a gerund or a question tells no act unless a
 * row of the list {@code embedding} says that its host does. Immutable.
 */
@SuppressWarnings("exports") // what only the families of the library see
public final class FactualityReader {
  /** Acts are governed by no more words than this. */
  private static final int DEPTH = 8;

  private final Words<FrameWord> words;
  private final Embedding embedding;
  private final Tokens tokens;
  private final Tags tags;
  private final Clauses clauses;
  private final NounFactuality nouns;
  private final Moods moods;

  FactualityReader(
      Words<FrameWord> words,
      Embedding embedding,
      Tokens tokens,
      Sentences sentences,
      Tags tags,
      Clauses clauses) {
    this.words = words;
    this.embedding = embedding;
    this.tokens = tokens;
    this.tags = tags;
    this.clauses = clauses;
    this.moods = new Moods(words, tokens, sentences);
    this.nouns = new NounFactuality(this, words, embedding, tokens, tags, clauses);
  }

  /** Returns how the act of a clause's verb is told. */
  public Factuality of(Clause clause) {
    return of(clause, DEPTH);
  }

  /** Returns how the act of a clause's verb is told, climbing no more than some steps. */
  /** "put [off] a trip": no light verb. */
  boolean isOfParticle(Clause clause) {
    return clause.verb() != null && nouns.isOfParticle(clause, clause.verb());
  }

  Factuality of(Clause clause, int depth) {
    VerbGroup verb = clause.verb();
    if (verb == null || depth == 0) {
      return Factuality.UNTOLD;
    }
    Clause first = firstOfChain(clause);
    if (clause.isHypothetical() || first.isHypothetical() || moods.isSupposed(first)) {
      return Factuality.UNTOLD;
    }
    Factuality governed = governed(first, depth);
    boolean unable =
        verb.negated() && (SmallWord.COULD.is(verb.modal()) || SmallWord.CAN.is(verb.modal()));
    boolean negated =
        verb.negated() && !unable && !isNotOnly(verb) || isNotTo(verb) || isNobody(clause);
    Factuality own = isGoverned(first) ? governed : moods.finite(clause, verb, governed);
    return negated ? own.turned() : own;
  }

  /**
   * "to find and hold": the second verb is told as the first is. "Urged them to go and thanked
   * them": the second is the host's mate, not the infinitive's.
   */
  private static Clause firstOfChain(Clause clause) {
    Clause first = clause;
    for (int steps = 0; steps < DEPTH && first.conjunct() != null; steps++) {
      Clause before = first.conjunct();
      if (before.verb() == null || clause.verb() == null || !isBare(clause.verb())) {
        return first;
      }
      Clause child = before.child(ClauseKind.INFINITIVE);
      if (child != null
          && clause.isSubjectShared()
          && child.range().to() >= clause.verb().range().from() - 3) {
        return child; // "urged Oslo to find them and hold them responsible"
      }
      if (!before.verb().infinitive() && before.kind() != ClauseKind.INFINITIVE) {
        return first;
      }
      first = before;
    }
    return first;
  }

  private static boolean isBare(VerbGroup verb) {
    return verb.infinitive()
        || verb.range().size() == 1
            && (verb.form() == VerbForm.BASE || verb.form() == VerbForm.PRESENT);
  }

  private static boolean isGoverned(Clause clause) {
    VerbGroup verb = clause.verb();
    return clause.kind() == ClauseKind.INFINITIVE
        || clause.kind() == ClauseKind.GERUND
        || verb != null && verb.infinitive()
        || clause.host() != null && prepOf(clause, clause.host()) != null;
  }

  /** How what governs the clause tells it; done for a clause that nothing governs. */
  private Factuality governed(Clause clause, int depth) {
    Clause host = clause.host();
    if (clause.kind() == ClauseKind.INFINITIVE
        || clause.verb() != null && clause.verb().infinitive()) {
      return infinitive(clause, host, depth);
    }
    if (host == null) {
      return Factuality.DONE;
    }
    PrepPhrase prep = prepOf(clause, host);
    if (prep != null || clause.kind() == ClauseKind.GERUND) {
      return gerund(clause, host, prep == null ? "" : prep.word(), depth);
    }
    return switch (clause.kind()) {
      case COMPLEMENT -> complement(clause, host, depth);
      case PARTICIPLE -> {
        NounPhrase noun = clause.antecedent();
        yield noun != null && !isNew(noun)
            ? Factuality.DONE
            : noun != null && isLost(noun, depth) ? Factuality.UNTOLD : beside(host, depth);
      }
      case RELATIVE -> {
        NounPhrase noun = clause.antecedent();
        yield noun != null && isNew(noun) && isLost(noun, depth)
            ? Factuality.UNTOLD
            : Factuality.DONE;
      }
      default -> Factuality.DONE;
    };
  }

  /** "vetoed a draft demanding a truce", "failed to adopt a text that condemns the raid". */
  private boolean isLost(NounPhrase noun, int depth) {
    Clause clause = clauses.at(noun.head());
    if (clause == null || !words.is(tags.lemma(noun.head()), FrameWord.PAPER)) {
      return false;
    }
    Factuality fate = nouns.of(noun, depth - 1);
    boolean object = !clause.isPassive() && clause.objects().contains(noun.listHead());
    return fate.negated()
        || !fate.told()
        || (object || clause.subject() == noun && clause.isPassive())
            && of(clause, depth - 1).negated();
  }

  /** ", condemning the raid": told as the clause it goes with is, but not negated with it. */
  private Factuality beside(Clause host, int depth) {
    if (host.verb() == null) {
      return Factuality.DONE;
    }
    Factuality led = of(host, depth - 1);
    return led.negated() ? Factuality.DONE : led.told() ? led : Factuality.UNTOLD;
  }

  /** "is to vote on a resolution backing the bid": there is none yet. */
  private boolean isNew(NounPhrase noun) {
    String first = tokens.lower(noun.base().from());
    return SmallWord.A.is(first) || SmallWord.AN.is(first);
  }

  private Factuality infinitive(Clause clause, @Nullable Clause host, int depth) {
    if (host == null) {
      return Factuality.UNTOLD;
    }
    NounPhrase noun = clause.antecedent();
    Effect ofNoun = noun == null ? null : embedding.ofNoun(tags.lemma(noun.head()), Complement.INF);
    if (noun != null && ofNoun != null) {
      return (noun == host.subject() ? Factuality.DONE : nouns.of(noun, depth - 1)).under(ofNoun);
    }
    if (noun != null && !(host.verb() == null && noun == host.subject())) {
      return ofFirst(noun);
    }
    if (host.verb() == null) { // the headline "Council to vote on text"
      return noun == null ? Factuality.UNTOLD : Factuality.DONE.under(Effect.PLANNED);
    }
    if (host.predicate() != null) {
      Effect effect = ofPredicate(host.predicate(), Complement.INF);
      return of(host, depth - 1).under(effect == null ? Effect.UNTOLD : effect);
    }
    if (isYetTo(host, clause)) {
      return Factuality.NOT_DONE;
    }
    if (host.isVerb(SmallWord.BE) && host.objects().isEmpty()) {
      return of(host, depth - 1).under(Effect.PLANNED); // "is to meet"
    }
    Effect effect = embedding.ofVerb(host.lemma(), Complement.INF);
    boolean asks = host.isVerb("call", "dare"); // "called on Oslo to go"; but "called to thank it"
    boolean others = host.subject() != clause.subject() && (asks || host.object() != null);
    if (effect == null || others && !host.isPassive() && (asks || effect != Effect.AS_HOST)) {
      return Factuality.UNTOLD; // "urged Oslo to go", "expects Oslo to go"
    }
    return of(host, depth - 1).under(effect);
  }

  /** "the first country to condemn it", "the only one to do so". */
  private Factuality ofFirst(NounPhrase noun) {
    for (int token = noun.base().from(); token < noun.head(); token++) {
      Effect effect = embedding.ofAdjective(tokens.lower(token), Complement.INF);
      if (effect == Effect.TOLD) {
        return Factuality.DONE;
      }
    }
    return Factuality.UNTOLD;
  }

  /** What a predicate does to its clause: "is able to", "is true that"; null where no row tells. */
  private @Nullable Effect ofPredicate(TokenRange predicate, Complement complement) {
    for (int token = predicate.from(); token < predicate.to(); token++) {
      Effect effect = embedding.ofAdjective(tokens.lower(token), complement);
      if (effect == null) {
        effect = embedding.ofVerb(tags.lemma(token), complement);
      }
      if (effect != null) {
        return effect;
      }
    }
    return null; // "is important to condemn it"
  }

  /** "has yet to condemn it". */
  private boolean isYetTo(Clause host, Clause clause) {
    VerbGroup verb = clause.verb();
    int at = verb == null ? 0 : verb.range().from() - 1;
    return at > 0
        && tokens.is(at, SmallWord.YET)
        && (host.isVerb(SmallWord.HAVE) || host.isVerb(SmallWord.BE))
        && !host.isNegated();
  }

  private Factuality gerund(Clause clause, Clause host, String preposition, int depth) {
    String word = isAfter(host, "short") && SmallWord.OF.is(preposition) ? "short of" : preposition;
    NounPhrase noun = word.isEmpty() ? null : nounBefore(clause, word);
    if (noun != null) { // "interest in meeting them"
      Effect effect = embedding.ofNoun(tags.lemma(noun.head()), Complement.GER);
      if (effect != null || host.object() == noun && words.is(word, FrameWord.BESIDE_NOUN)) {
        return effect == null ? Factuality.UNTOLD : nouns.of(noun, depth - 1).under(effect);
      }
    }
    Effect ofVerb =
        word.isEmpty() ? null : embedding.ofVerb(host.lemma() + " " + word, Complement.GER);
    if (!word.isEmpty() && ofVerb == null) {
      Effect effect = embedding.ofPreposition(word, Complement.GER);
      if (effect != null) {
        return effect == Effect.NOT ? Factuality.NOT_DONE : Factuality.DONE.under(effect);
      }
    }
    boolean out = isAfter(host, "out") && host.isVerb("rule");
    Effect effect = word.isEmpty() ? embedding.ofVerb(host.lemma(), Complement.GER) : ofVerb;
    if (effect == null || host.isVerb("rule") && !out) {
      return Factuality.UNTOLD;
    }
    Factuality led = of(host, depth - 1);
    boolean duty = led.equals(Factuality.UNTOLD);
    return duty && effect != Effect.TOLD ? Factuality.UNTOLD : led.under(effect);
  }

  private @Nullable NounPhrase nounBefore(Clause clause, String preposition) {
    int at = clause.range().from() - 1;
    for (int i = 0; i < preposition.length(); i++) {
      at -= preposition.charAt(i) == ' ' ? 1 : 0;
    }
    NounPhrase noun = at > 0 ? clauses.nounAt(at - 1) : null;
    return noun != null && noun.head() == at - 1 && !noun.isTime() ? noun : null;
  }

  private boolean isAfter(Clause host, String word) {
    VerbGroup verb = host.verb();
    int next = verb == null ? tokens.size() : verb.range().to();
    return next < tokens.size() && tokens.lower(next).equals(word);
  }

  private Factuality complement(Clause clause, Clause host, int depth) {
    NounPhrase noun = clause.antecedent();
    if (noun != null) {
      Effect effect = embedding.ofNoun(tags.lemma(noun.head()), Complement.THAT);
      return effect == null ? Factuality.DONE : nouns.of(noun, depth - 1).under(effect);
    }
    if (isSubjunctive(clause, host)) {
      return Factuality.UNTOLD; // "demanded that Oslo condemn it"
    }
    if (host.isHypothetical()) {
      return Factuality.UNTOLD;
    }
    TokenRange predicate = host.predicate();
    if (predicate != null) { // "It is not true that Oslo condemned it"
      Effect effect = ofPredicate(predicate, Complement.THAT);
      return effect == null ? Factuality.DONE : of(host, depth - 1).under(effect);
    }
    Effect effect = embedding.ofVerb(host.lemma(), Complement.THAT);
    if (effect == Effect.NOT) {
      return host.isNegated() ? Factuality.DONE : Factuality.NOT_DONE;
    }
    return effect == null ? Factuality.DONE : Factuality.DONE.under(effect);
  }

  /** Returns whether a clause tells in a bare verb what is only wanted. */
  boolean isWanted(Clause clause) {
    Clause host = clause.host();
    VerbGroup verb = clause.verb();
    return host != null
        && clause.subject() != null
        && verb != null
        && (verb.form() == VerbForm.BASE || isSubjunctive(clause, host));
  }

  /** "demanded that Oslo condemn it", "insisted the bloc urge both": a bare verb, wanted only. */
  private boolean isSubjunctive(Clause clause, Clause host) {
    VerbGroup verb = clause.verb();
    if (verb == null || verb.range().size() != 1 || isPlain(clause)) {
      return false;
    }
    boolean bare = verb.form() == VerbForm.BASE;
    return bare || verb.form() == VerbForm.PRESENT && words.is(host.lemma(), FrameWord.WANTS);
  }

  /** "They say they back it": a plural present looks like a bare verb. */
  private boolean isPlain(Clause clause) {
    NounPhrase subject = clause.subject();
    if (subject == null) {
      return true;
    }
    String word = tokens.lower(subject.head());
    return !subject.conjuncts().isEmpty()
        || word.endsWith("s")
        || words.is(word, FrameWord.PLURAL_PRONOUN);
  }

  /** "did not merely condemn the raid": it did that, and more. */
  private boolean isNotOnly(VerbGroup verb) {
    for (int token = verb.range().from() + 1; token < verb.head(); token++) {
      if (words.is(tokens.word(token), FrameWord.NOT_ONLY)) {
        return true;
      }
    }
    return false;
  }

  /** "Neither the mayor nor the council condemned it", "No group claimed it". */
  private boolean isNobody(Clause clause) {
    NounPhrase subject = clause.subject();
    boolean plan = // "has no plans to meet them": the noun is negated, and with it the act
        clause.kind() == ClauseKind.INFINITIVE && subject == clause.antecedent();
    if (subject == null || plan) {
      return false;
    }
    int from = subject.base().from();
    return isNone(from) || from > 0 && tokens.is(from - 1, SmallWord.NEITHER);
  }

  private boolean isNone(int token) {
    return words.is(tokens.word(token), FrameWord.NOBODY);
  }

  /** "not to recommend". */
  private boolean isNotTo(VerbGroup verb) {
    int before = verb.range().from() - 1;
    return verb.infinitive() && before >= 0 && tokens.is(before, SmallWord.NOT);
  }

  private static @Nullable PrepPhrase prepOf(Clause clause, Clause host) {
    for (PrepPhrase prep : host.preps()) {
      if (prep.clause() == clause) {
        return prep;
      }
    }
    return null;
  }

  /** Returns how an act that a noun names is told: "the upcoming talks", "called off the talks". */
  public Factuality of(NounPhrase noun) {
    return nouns.of(noun, DEPTH);
  }
}
