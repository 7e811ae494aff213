package org.newsfacts.casualty;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Modality;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenKind;

/** Harm told right behind a count, mostly without a verb: "12 dead", "40 people still missing". */
final class HarmRows {
  static final String ROW = "casualty.row";
  private static final int LONGEST_GROUP = 12;
  private static final int LONGEST_STATE = 3;
  private static final int LONGEST_INSERTION = 30;

  private final Reading reading;
  private final HarmWords words;
  private final Reality reality;

  HarmRows(Reading reading, HarmWords words) {
    this.reading = reading;
    this.words = words;
    this.reality = new Reality(reading);
  }

  /**
   * Returns the harm told behind a count, or behind a few words more: "12 people, who"; or null.
   */
  @Nullable Finding behind(Crowd crowd) {
    int end = reading.sentence(crowd.range().from()).to();
    int from = crowd.range().to();
    int at = from;
    for (int step = 0; step < 4; step++) {
      Chain chain = chain(at, end);
      int next = chain.decided() ? at : skip(at, end);
      if (next == at) {
        return chain.finding();
      }
      at = next;
    }
    return null;
  }

  /** Returns the harm told with nothing between it and the count, or null. */
  @Nullable Finding direct(Crowd crowd) {
    return chain(crowd.range().to(), reading.sentence(crowd.range().from()).to()).finding();
  }

  /** Steps over "in the capital", ", who", "named Arlo and Bena", "pulled from the rubble". */
  private int skip(int at, int end) {
    if (at + 1 >= end) {
      return at;
    }
    boolean mark = lower(at).equals(",") || reading.tokens().kind(at) == TokenKind.QUOTE;
    if (isWho(at) || mark && isWho(at + 1)) {
      return isWho(at) ? at + 1 : at + 2;
    }
    Pos pos = reading.tags().pos(at);
    if (pos == Pos.ADP && isOfCrowd(at)) {
      NounPhrase noun = reading.clauses().nounAt(at + 1);
      return noun == null || noun.base().to() > end ? at : noun.base().to();
    }
    int behind = isMark(at) ? behindInsertion(at, end) : at;
    if (behind > at) {
      return behind;
    }
    boolean named = reading.isForm(at, CasualtyWord.NAMED);
    boolean describes = pos == Pos.VERB && (named || !reading.tags().form(at).isFinite());
    for (int k = at; describes && k < Math.min(end, at + LONGEST_GROUP); k++) {
      if (reading.tags().pos(k) == Pos.AUX) {
        return k;
      }
      describes = reading.tags().pos(k) != Pos.PUNCT;
    }
    return at;
  }

  /** "12 people [in] the capital died", "a woman [of] 61 died"; not "35, with one missing". */
  private boolean isOfCrowd(int preposition) {
    boolean behind = reading.isForm(preposition, CasualtyWord.AFTER_PEOPLE);
    return reading.isForm(preposition, IncidentWord.WHERE)
        || behind && !lower(preposition).equals("with");
  }

  /** "12 people – four of them women – killed". */
  private int behindInsertion(int mark, int end) {
    for (int at = mark + 1; at + 1 < Math.min(end, mark + LONGEST_INSERTION); at++) {
      Pos next = reading.tags().pos(at + 1);
      boolean verb = next == Pos.VERB && reading.tags().form(at + 1) != VerbForm.ING;
      if (isMark(at) && (verb || next == Pos.AUX)) {
        return at + 1;
      }
    }
    return mark;
  }

  private boolean isMark(int token) {
    return reading.tags().pos(token) == Pos.PUNCT;
  }

  private boolean isWho(int token) {
    return lower(token).equals("who") || lower(token).equals("whom");
  }

  /**
   * What a chain of verbs tells.
   *
   * @param finding the harm; null without one
   * @param decided whether it tells of harm or denies it: nothing further on is asked
   */
  private record Chain(@Nullable Finding finding, boolean decided) {
    static final Chain OPEN = new Chain(null, false);
    static final Chain DENIED = new Chain(null, true);
  }

  /** Reads auxiliaries, adverbs and linking verbs up to the word of harm. */
  private Chain chain(int from, int end) {
    boolean aux = false;
    Modality modality = Modality.ACTUAL;
    for (int at = from; at < Math.min(end, from + LONGEST_GROUP); at++) {
      if (isDenied(at)) {
        return Chain.DENIED;
      }
      boolean doubted =
          reading.isLemma(at, CasualtyWord.DOUBT) || reading.isForm(at, CasualtyWord.MAYBE);
      modality = doubted ? Modality.POSSIBLE : modality;
      Harm shared = aux && lower(at).equals("among") ? shared(at + 2) : null;
      if (shared != null) {
        Finding among = new Finding(Figures.SUBSET, shared, from, at + 3, modality, false);
        return new Chain(among, true);
      }
      int to = state(at, end, aux);
      Harm harm = to > 0 ? words.state(phrase(at, to)) : done(at, end, aux);
      if (harm != null) {
        to = Math.max(to, words.does(downed(at)) == harm ? at + 2 : at + 1);
        return new Chain(finding(from, at, to, end, harm, aux, modality), true);
      }
      aux |= reading.tags().pos(at) == Pos.AUX || reading.isLemma(at, CasualtyWord.BEING);
      if (!isLink(at, end)) {
        return Chain.OPEN;
      }
    }
    return Chain.OPEN;
  }

  private @Nullable Finding finding(
      int from, int at, int to, int end, Harm harm, boolean aux, Modality doubt) {
    boolean verb = reading.tags().pos(at) == Pos.VERB;
    if (verb && !aux && takesObject(to, end)) {
      return null;
    }
    Clause clause = reading.clauses().at(at);
    Modality told = clause == null ? doubt : reality.of(clause);
    if (told == null) {
      return null;
    }
    boolean running = false;
    for (int k = from; k < at; k++) {
      running |= reading.isForm(k, CasualtyWord.GOES_ON);
    }
    boolean happened = words.happens(reading.tags().lemma(at)) != null && verb;
    String rule = aux || happened ? Harms.SUBJECT : ROW;
    Modality modality = told == Modality.ACTUAL ? doubt : told;
    return new Finding(rule, harm, from, to, modality, running);
  }

  /** "were not hurt", "could have died". */
  private boolean isDenied(int at) {
    boolean may = reading.isForm(at, CasualtyWord.MAYBE) && at + 1 < reading.tokens().size();
    boolean open = may && reading.tags().pos(at + 1) != Pos.AUX && !lower(at + 1).equals("be");
    return open || reading.isForm(at, CasualtyWord.NOT) || reading.isForm(at, CasualtyWord.UNREAL);
  }

  /** "were", "reportedly", "said to": may stand before the word of harm. */
  private boolean isLink(int at, int end) {
    return switch (reading.tags().pos(at)) {
      case AUX, ADV, PART -> true;
      default ->
          lower(at).equals("as") && at + 1 < end && words.state(lower(at + 1)) != null
              || reading.isLemma(at, CasualtyWord.LINK)
              || reading.isLemma(at, CasualtyWord.DOUBT);
    };
  }

  /** "among the injured", "among those hurt". */
  private @Nullable Harm shared(int at) {
    Harm harm = words.noun(lower(at));
    return harm == null && lower(at - 1).equals("those")
        ? words.does(reading.tags().lemma(at))
        : harm;
  }

  /** Returns the token behind "dead", "in custody"; -1 without such words. */
  private int state(int at, int end, boolean aux) {
    for (int to = Math.min(end, at + (aux ? LONGEST_STATE : 1)); to > at; to--) {
      if (words.state(phrase(at, to)) != null) {
        return isOfThings(to, end) ? -1 : to;
      }
    }
    return -1;
  }

  private String phrase(int from, int to) {
    StringBuilder phrase = new StringBuilder(lower(from));
    for (int at = from + 1; at < to; at++) {
      phrase.append(' ').append(lower(at));
    }
    return phrase.toString();
  }

  /** "the missing e-mails", "dead tired". */
  private boolean isOfThings(int after, int end) {
    int next = after < end && reading.tokens().kind(after) == TokenKind.QUOTE ? after + 1 : after;
    return next < end
        && reading.times().at(next) == null
        && (reading.isForm(next, CasualtyWord.NOT_QUITE_DEAD)
            || reading.tags().pos(next) == Pos.NOUN && !words.isPerson(reading.tags().lemma(next)));
  }

  /** What a verb at the token does to those counted, or what they go through; or null. */
  private @Nullable Harm done(int at, int end, boolean aux) {
    VerbForm form = reading.tags().form(at);
    boolean verb = reading.tags().pos(at) == Pos.VERB;
    boolean participle =
        form == VerbForm.PAST_PARTICIPLE
            || form == VerbForm.PAST
            || reading.tags().pos(at) == Pos.ADJ;
    boolean acts = verb && form != VerbForm.ING && (form != VerbForm.BASE || aux);
    String lemma = reading.tags().lemma(at);
    Harm harm = participle ? words.does(lemma) : null;
    harm = participle && harm == null ? words.does(downed(at)) : harm;
    harm = harm == null && acts ? words.happens(reading.tags().lemma(at)) : harm;
    boolean held = lower(at).equals("held") && reading.isForm(at - 1, CasualtyWord.HOLDING);
    boolean talks = held && at + 1 < end && reading.tags().pos(at + 1) == Pos.DET;
    return held && !talks ? Harm.DETAINED : harm;
  }

  /** "two [gunned down]": the verb and the word behind it. */
  private String downed(int verb) {
    return reading.tags().lemma(verb) + " " + lower(verb + 1);
  }

  /** "12 militants killed a guard": the crowd did it. */
  private boolean takesObject(int to, int end) {
    if (to >= end || reading.times().at(to) != null) {
      return false;
    }
    return switch (reading.tags().pos(to)) {
      case DET, PROPN, NUM, NOUN, PRON -> true;
      default -> reading.numbers().at(to) != null;
    };
  }

  private String lower(int token) {
    return token >= reading.tokens().size() ? "" : reading.tokens().lower(token);
  }
}
