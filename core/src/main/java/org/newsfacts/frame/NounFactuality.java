package org.newsfacts.frame;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.Clauses;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Tags;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.frame.Embedding.Complement;
import org.newsfacts.lexicon.Words;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.Tokens;

/** Tells of an act that a noun names whether it was done: "the upcoming talks", "no talks". */
final class NounFactuality {
  private final FactualityReader reader;
  private final Words<FrameWord> words;
  private final Embedding embedding;
  private final Tokens tokens;
  private final Tags tags;
  private final Clauses clauses;

  NounFactuality(
      FactualityReader reader,
      Words<FrameWord> words,
      Embedding embedding,
      Tokens tokens,
      Tags tags,
      Clauses clauses) {
    this.reader = reader;
    this.words = words;
    this.embedding = embedding;
    this.tokens = tokens;
    this.tags = tags;
    this.clauses = clauses;
  }

  /** Returns how the act is told, climbing no more than some steps. */
  Factuality of(NounPhrase noun, int depth) {
    if (depth == 0) {
      return Factuality.UNTOLD;
    }
    Effect own = modified(noun);
    Effect led = own != null ? own : before(noun);
    Clause clause = clauses.at(noun.head());
    if (led != null) {
      return Factuality.DONE.under(led);
    }
    return clause == null || clause.verb() == null
        ? Factuality.DONE
        : inClause(noun, clause, clause.verb(), depth);
  }

  /** "planned talks", "no talks", "a foiled attack". */
  private @Nullable Effect modified(NounPhrase noun) {
    for (int token = noun.base().from(); token < noun.head(); token++) {
      Effect effect = embedding.ofAdjective(tokens.lower(token), Complement.MOD);
      if (effect == null) {
        effect = embedding.ofPreposition(tokens.lower(token), Complement.MOD);
      }
      if (effect != null) {
        return effect;
      }
    }
    return null;
  }

  /** "without talks", "ahead of the talks", "the threat of attacks", "calls for talks". */
  private @Nullable Effect before(NounPhrase noun) {
    int at = noun.base().from() - 1;
    if (at < 0) {
      return null;
    }
    String word = tokens.lower(at);
    boolean two = at > 0 && SmallWord.OF.is(word);
    Effect effect =
        two ? embedding.ofPreposition(tokens.lower(at - 1) + " of", Complement.MOD) : null;
    if (effect == null) {
      effect = embedding.ofPreposition(word, Complement.MOD);
    }
    NounPhrase governor = at > 0 ? clauses.nounAt(at - 1) : null;
    boolean governs =
        governor != null && governor.head() == at - 1 && words.is(word, FrameWord.GOVERNING);
    return effect != null || !governs
        ? effect
        : embedding.ofNoun(tags.lemma(at - 1), Complement.PREP);
  }

  private Factuality inClause(NounPhrase noun, Clause clause, VerbGroup verb, int depth) {
    NounPhrase head = noun.listHead();
    boolean behind = // "called off [a march]"
        head.base().from() == verb.range().to() + 1 && isOfParticle(clause, verb);
    boolean object = !clause.isPassive() && (clause.objects().contains(head) || behind);
    boolean subject = clause.subject() == head && !clause.isSubjectShared();
    if (object || subject && clause.isPassive()) {
      Effect effect = effectOn(clause, verb);
      if (effect != null) {
        return reader.of(clause, depth - 1).under(effect);
      }
    }
    if (!subject && !object) {
      return Factuality.DONE; // "after the talks", "in an attack"
    }
    Factuality led = reader.of(clause, depth - 1);
    return isHappening(clause) ? led : led.told() || !subject ? Factuality.DONE : led;
  }

  private @Nullable Effect effectOn(Clause clause, VerbGroup verb) {
    Effect effect = embedding.ofVerb(particled(clause, verb), Complement.OBJ);
    return effect != null ? effect : embedding.ofVerb(clause.lemma(), Complement.OBJ);
  }

  /** "put [off] a trip": the verb with its particle says what became of the act. */
  boolean isOfParticle(Clause clause, VerbGroup verb) {
    return embedding.ofVerb(particled(clause, verb), Complement.OBJ) != null;
  }

  /** "call off": the verb with the word behind it. */
  private String particled(Clause clause, VerbGroup verb) {
    int next = verb.range().to();
    return next < tokens.size() ? clause.lemma() + " " + tokens.lower(next) : clause.lemma();
  }

  /** "The talks will begin", "was not held", "may take place": the act is told as its verb is. */
  private boolean isHappening(Clause clause) {
    return words.is(clause.lemma(), FrameWord.HAPPENING);
  }
}
