package org.newsfacts.clause;

import org.jspecify.annotations.Nullable;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;

/**
 * Auxiliaries, adverbs between them, and the main verb: "has not yet been told".
 *
 * @param range its tokens
 * @param head the main verb, or the form of "be" before a predicate
 * @param lemma base form of the main verb
 * @param tense its tense; NONE for infinitives and participles
 * @param form the form of the first verb, which makes the group finite or not
 * @param passive "was told", "been told"; a bare participle counts as passive
 * @param negated "not", "never", "no longer"
 * @param infinitive begins with "to"
 * @param modal "will", "may"; null without one
 * @param perfect "has left", "had left"
 */
public record VerbGroup(
    TokenRange range,
    int head,
    String lemma,
    Tense tense,
    VerbForm form,
    boolean passive,
    boolean negated,
    boolean infinitive,
    @Nullable String modal,
    boolean perfect) {

  /** Returns whether the group can be the verb of a main clause. */
  public boolean isFinite() {
    return !infinitive && form.isFinite();
  }

  /** "let the council [resume]": an infinitive without "to". */
  VerbGroup asBare() {
    return new VerbGroup(
        range, head, lemma, Tense.NONE, VerbForm.BASE, passive, negated, false, modal, perfect);
  }

  /** "Neither Norway nor Oman [condemned] it". */
  VerbGroup asNegated() {
    return new VerbGroup(
        range, head, lemma, tense, form, passive, true, infinitive, modal, perfect);
  }

  /** Joins an auxiliary with the main verb behind its subject: "had the council [met]". */
  VerbGroup followedBy(VerbGroup main, boolean negatedBefore) {
    return new VerbGroup(
        main.range,
        main.head,
        main.lemma,
        tense,
        form,
        SmallWord.BE.is(lemma) && main.form == VerbForm.PAST_PARTICIPLE,
        negated || main.negated || negatedBefore,
        false,
        modal,
        perfect || SmallWord.HAVE.is(lemma));
  }

  /** "a rocket [fired] from Gaza landed": the same as what describes a noun. */
  VerbGroup asParticiple() {
    return new VerbGroup(
        range,
        head,
        lemma,
        Tense.NONE,
        VerbForm.PAST_PARTICIPLE,
        true,
        negated,
        false,
        null,
        false);
  }

  /** Returns whether it is a bare past participle, or a past form that may be one. */
  public boolean mayBeParticiple() {
    return range.to() - 1 == head
        && !infinitive
        && modal == null
        && !perfect
        && (form == VerbForm.PAST_PARTICIPLE || form == VerbForm.PAST);
  }
}
