package org.newsfacts.clause;

import org.jspecify.annotations.Nullable;
import org.newsfacts.text.SmallWord;

/**
 * What a prepositional phrase belongs to: a noun before it, "condemned [the attack on the port]",
 * or the verb, "blamed [the attack] on rebels".
 */
final class PhraseOwners {
  private static final int DEEPEST = 5;

  private final ClauseDraft draft;
  private final Valency valency;

  PhraseOwners(ClauseDraft draft) {
    this.draft = draft;
    this.valency = draft.lists.valency;
  }

  /** Returns the noun phrase that the phrase belongs to; null when it belongs to the verb. */
  @Nullable NounPhrase of(int i, String word, Chunk prep, NounPhrase object) {
    NounPhrase last = draft.lastNoun;
    if (last != null && last.isTime() && draft.beforeTime != null && !isOfVerb(word, object)) {
      return taking(draft.beforeTime, word); // "held talks Saturday with X"
    }
    Clause clause = draft.open.top();
    if (last == null || !isBehind(last, prep) || last.isTime() || isOfVerb(word, object)) {
      return null;
    }
    if (bindsNearest(word)) {
      return isOfVerb(i, word, clause, last) ? null : last;
    }
    if (prep.from() > 0 && draft.tokens.lower(prep.from() - 1).equals(",")) {
      return null;
    }
    VerbGroup verb = clause.verb;
    boolean behindObject = !clause.objects.isEmpty() && clause.objects.contains(last);
    if (verb != null
        && behindObject
        && valency.verbTakesBehindObject(verb.lemma(), word)
        && clause.prep(word) == null) {
      return null;
    }
    NounPhrase taking = taking(last, word);
    if (taking != null) {
      return taking;
    }
    if (verb != null && valency.verbTakes(verb.lemma(), word)) {
      return null;
    }
    return isClosed(last) ? null : byDefault(word, clause, last);
  }

  private static boolean isBehind(NounPhrase last, Chunk prep) {
    return prep.from() <= last.range().to() + 1;
  }

  /** "condemned the raid [on Monday]", "[in 2019]", "[for two weeks]", "[in strong terms]". */
  private boolean isOfVerb(String word, NounPhrase object) {
    String head = draft.tags.lemma(object.head());
    return !SmallWord.OF.is(word)
        && (object.isTime()
            || isYear(object)
            || draft.lists.is(head, ClauseWord.WITH_VERB)
            || draft.lists.is(head, ClauseWord.SPAN_OF_TIME));
  }

  /** "in 2019". */
  private boolean isYear(NounPhrase object) {
    int head = object.head();
    return draft.tags.pos(head) == Pos.NUM
        && object.base().size() == 1
        && draft.tokens.end(head) - draft.tokens.start(head) == 4;
  }

  private boolean bindsNearest(String word) {
    return draft.lists.is(word, ClauseWord.BINDS) || SmallWord.LIKE.is(word);
  }

  /** "accused the army of theft", not "accused the head of the army of theft". */
  private boolean isOfVerb(int i, String word, Clause clause, NounPhrase last) {
    VerbGroup verb = clause.verb;
    if (verb == null
        || !SmallWord.OF.is(word)
        || !valency.verbTakes(verb.lemma(), word)
        || clause.prep("of") != null
        || !isObject(clause, last)) {
      return false;
    }
    return !draft.ahead.isAgain(i, word, draft.tokens);
  }

  /**
   * "the head of the army" as an object, not "the terror" of "free them from the terror of war".
   */
  private static boolean isObject(Clause clause, NounPhrase last) {
    NounPhrase noun = last;
    for (int up = 0; up < DEEPEST; up++) {
      NounPhrase owner = noun.owner();
      if (owner == null) {
        break;
      }
      noun = owner;
    }
    PrepPhrase by = clause.isPassive() ? clause.prep("by") : null;
    return clause.objects.contains(noun)
        || by != null && by.object() == noun; // "was told by the police of a plan"
  }

  /** The nearest noun that takes the preposition and does not have it yet. */
  private @Nullable NounPhrase taking(NounPhrase last, String word) {
    NounPhrase noun = last;
    for (int up = 0; noun != null && up < DEEPEST; up++) {
      if (valency.nounTakes(draft.tags.lemma(noun.head()), word) && !noun.has(word)) {
        return noun;
      }
      noun = noun.owner();
    }
    return null;
  }

  /** Names and pronouns have no phrases of their own: "killed him in Gaza"; "those in Gaza" do. */
  private boolean isClosed(NounPhrase noun) {
    Pos pos = draft.tags.pos(noun.head());
    if (draft.lists.is(draft.tokens.lower(noun.head()), ClauseWord.POINTING)) {
      return false;
    }
    return pos == Pos.PROPN || pos == Pos.PRON;
  }

  /** "Tarn is a town [on the coast]": what something is, told more closely. */
  private boolean isSaidToBe(Clause clause, NounPhrase last) {
    return clause.isVerb(SmallWord.BE)
        && !clause.objects.isEmpty()
        && clause.objects.get(0) == last;
  }

  /** "built [a plant] in a village", "found [weapons] in Lima"; "burned [the mill] in Lima". */
  private boolean isOpenObject(Clause clause, NounPhrase last) {
    boolean object = !clause.objects.isEmpty() && clause.objects.contains(last);
    int first = last.base().from();
    String word = draft.tokens.lower(first);
    boolean definite =
        draft.tags.pos(first) == Pos.DET && !SmallWord.A.is(word) && !SmallWord.AN.is(word);
    return object && !definite && draft.tags.pos(first) != Pos.PRON;
  }

  private @Nullable NounPhrase byDefault(String word, Clause clause, NounPhrase last) {
    if (clause.verb == null && clause.subject != null || isSaidToBe(clause, last)) {
      return last;
    }
    if (SmallWord.IN.is(word)) {
      return isOpenObject(clause, last) ? null : last;
    }
    return draft.lists.is(word, ClauseWord.AFTER_NOUN) ? last : null;
  }
}
