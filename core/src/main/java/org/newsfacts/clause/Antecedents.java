package org.newsfacts.clause;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Chunk.Kind;
import org.newsfacts.text.SmallWord;

/**
 * Which noun phrase a relative clause or participle tells about: of "an attack in Muscat, Oman,
 * which killed nine" the attack, of "in Oman, which mediates" Oman.
 */
final class Antecedents {
  private static final int DEEPEST = 6;

  private final ClauseDraft draft;

  Antecedents(ClauseDraft draft) {
    this.draft = draft;
  }

  /** Returns the noun phrase that what begins at the chunk tells about; null without one. */
  @Nullable NounPhrase at(int i) {
    NounPhrase last = draft.lastNoun;
    if (last == null || last.isTime() || draft.kindAt(i - 1) == Kind.PREP) { // "one of which"
      return last;
    }
    Chunk chunk = draft.chunks.get(i);
    boolean comma = draft.before(i) == Kind.COMMA;
    boolean participle = chunk.is(Kind.VERB);
    VerbGroup verb = participle ? chunk.verb() : verbOf(i);
    if (draft.tokens.is(chunk.from(), SmallWord.WHO)) {
      return office(last);
    }
    NounPhrase common = isName(last) ? above(last) : last;
    boolean placed = last.apposed() != null && above(last) != null; // "in Muscat, Oman, which"
    NounPhrase near = common != null && (!comma || participle || placed) ? common : last;
    NounPhrase deed = verb == null ? null : deed(last, verb);
    if (deed != null) {
      return deed;
    }
    return verb == null || participle ? near : agreeing(near, verb);
  }

  /**
   * Returns the noun phrase that the infinitive at the chunk tells about: "the decision to leave",
   * "a bid by Oslo to broker a truce", "made an attempt on Monday to meet"; null without one.
   */
  @Nullable NounPhrase ofInfinitive(int i) {
    Clause clause = draft.open.top();
    NounPhrase last = draft.lastNoun;
    NounPhrase near = last != null && last.isTime() ? draft.beforeTime : last;
    NounPhrase act = near;
    for (int steps = 0; act != null && steps < DEEPEST && !draft.isActNoun(act); steps++) {
      act = up(act.listHead());
    }
    if (clause.verb == null) {
      return act == null ? last : act;
    }
    boolean told =
        draft.kindAt(i - 1) == Kind.NOUN
            && act != null
            && (act == near || clause.objects.contains(act));
    return told ? act : null;
  }

  /** The verb of the relative clause when it follows "which" at once. */
  private @Nullable VerbGroup verbOf(int i) {
    int next = draft.kindAt(i + 1) == Kind.ADVERB ? i + 2 : i + 1;
    return draft.kindAt(next) == Kind.VERB ? draft.chunks.get(next).verb() : null;
  }

  private boolean isName(NounPhrase noun) {
    return draft.tags.pos(noun.head()) == Pos.PROPN
        && draft.tags.pos(noun.base().from()) != Pos.DET;
  }

  private static @Nullable NounPhrase up(NounPhrase noun) {
    NounPhrase apposed = noun.apposed();
    return apposed != null ? apposed : noun.owner();
  }

  /** The nearest phrase around the name that is no name: "an attack" of "in Muscat, Oman". */
  private @Nullable NounPhrase above(NounPhrase name) {
    NounPhrase noun = name;
    for (int steps = 0; noun != null && steps < DEEPEST; steps++) {
      if (!isName(noun)) {
        return noun;
      }
      noun = up(noun);
    }
    return null;
  }

  /** "the minister of the interior of Norland, who met her". */
  private NounPhrase office(NounPhrase last) {
    NounPhrase noun = up(last);
    for (int steps = 0; noun != null && steps < DEEPEST; steps++) {
      if (draft.lists.is(draft.tags.lemma(noun.head()), ClauseWord.OFFICE)) {
        return noun;
      }
      noun = up(noun);
    }
    return last;
  }

  /** "a raid on a camp in Lumo that killed nine": raids kill. */
  private @Nullable NounPhrase deed(NounPhrase last, VerbGroup verb) {
    if (!draft.lists.is(verb.lemma(), ClauseWord.TOLD_OF_DEEDS)) {
      return null;
    }
    NounPhrase noun = last;
    for (int steps = 0; noun != null && steps < DEEPEST; steps++) {
      if (draft.lists.is(draft.tags.lemma(noun.head()), ClauseWord.DEED)) {
        return noun;
      }
      noun = up(noun);
    }
    return null;
  }

  /** "talks on the port that were put off": the verb tells how many there are. */
  private NounPhrase agreeing(NounPhrase near, VerbGroup verb) {
    int first = verb.range().from();
    VerbForm form = draft.tags.form(first);
    boolean many = form == VerbForm.PRESENT || draft.tokens.is(first, SmallWord.WERE);
    boolean one = form == VerbForm.PRESENT_3S || draft.tokens.is(first, SmallWord.WAS);
    NounPhrase noun = near;
    for (int steps = 0; noun != null && (one || many) && steps < DEEPEST; steps++) {
      boolean plural = isPlural(noun);
      if (plural == many || noun.listHead() != noun || !noun.conjuncts().isEmpty()) {
        return noun;
      }
      noun = up(noun);
    }
    return near;
  }

  private boolean isPlural(NounPhrase noun) {
    int head = noun.head();
    return draft.tags.pos(head) == Pos.NUM
        || !draft.tags.lemma(head).equals(draft.tokens.lower(head));
  }
}
