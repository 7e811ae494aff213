package org.newsfacts.casualty;

import org.jspecify.annotations.Nullable;
import org.newsfacts.casualty.HarmWording.Way;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Modality;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Finds harm done to people as the object of a verb: "killed 12 people", "shot two men dead". */
final class HarmObjects {
  private static final int LONGEST_WORDING = 5;

  private final Reading reading;
  private final HarmWords words;
  private final WordingReader wordings;
  private final Reality reality;

  HarmObjects(Reading reading, HarmWords words) {
    this.reading = reading;
    this.words = words;
    this.wordings = new WordingReader(reading, words);
    this.reality = new Reality(reading);
  }

  /** Finds harm done to the crowd as the object of a verb before it: "killed 12 people". */
  @Nullable Finding find(Crowd crowd) {
    int from = crowd.range().from();
    int start = reading.sentence(from).from();
    for (int at = from - 1; at >= Math.max(start, from - LONGEST_WORDING); at--) {
      boolean going = words.act(lower(at)) != null && lower(at).endsWith("ing");
      if (going && reading.tags().pos(at) == Pos.NOUN && reading.clauses().at(at) != null) {
        Harm harm = words.act(lower(at)); // "A flood swept through Marn killing 21"
        Modality told = reality.of(reading.clauses().at(at));
        boolean apart = at > start && !isArticle(at - 1);
        return harm != null && told != null && apart
            ? new Finding(HarmVerbs.OBJECT, harm, at, from, told, false)
            : null;
      }
      if (reading.tags().pos(at) == Pos.VERB) {
        return object(crowd, at, start);
      }
      if (!isFiller(at)) {
        return null;
      }
    }
    return null;
  }

  private boolean isArticle(int at) {
    Pos pos = reading.tags().pos(at);
    return pos == Pos.DET || pos == Pos.ADP || pos == Pos.CCONJ;
  }

  private boolean isFiller(int at) {
    Pos pos = reading.tags().pos(at);
    boolean day = reading.times().at(at) != null; // "killed on Monday 12 people"
    boolean on = pos == Pos.ADP && reading.times().at(at + 1) != null;
    return day
        || on
        || pos == Pos.ADV && !reading.isForm(at, CasualtyWord.CLAUSE_OPENER)
        || pos == Pos.PART
        || reading.isForm(at, CasualtyWord.BEFORE_COUNT);
  }

  private @Nullable Finding object(Crowd crowd, int verb, int start) {
    TokenRange sentence = reading.sentence(verb);
    String lemma = reading.tags().lemma(verb);
    Harm harm = null;
    for (HarmWording wording : words.wordings(lemma)) {
      if (harm == null
          && wording.is(Way.OBJECT)
          && isCompleted(wording, verb, crowd, sentence.to())
          && (!wording.is(Way.FORCES) || wordings.isByForces(verb))) {
        harm = wording.harm();
      }
    }
    harm = harm == null ? words.does(lemma) : harm;
    boolean fatal = harm == null || harm == Harm.INJURED;
    if (fatal && verb > start && words.state(lower(verb - 1)) == Harm.KILLED) {
      harm = Harm.KILLED; // "fatally shot two men"
    }
    String rule = HarmVerbs.OBJECT;
    if (harm == null && isShelter(verb, lemma)) {
      harm = Harm.DISPLACED;
    }
    boolean kin = crowd.head() >= 0 && reading.isLemma(crowd.head(), CasualtyWord.LOST_WITH_GRIEF);
    if (harm == null && lemma.equals("lose") && kin) {
      harm = Harm.KILLED;
      rule = HarmNouns.LIVES;
    }
    Modality modality = harm == null ? null : told(verb, start);
    if (harm == null || modality == null || harm != Harm.KILLED && crowd.named()) {
      return null;
    }
    return new Finding(rule, harm, verb, crowd.range().from(), modality, isPerfect(verb, start));
  }

  /** "shot dead two men", "shot two men dead", "took 40 people into custody". */
  private boolean isCompleted(HarmWording wording, int verb, Crowd crowd, int end) {
    if (wording.rest().isEmpty()) {
      return true;
    }
    int from = crowd.range().from();
    return wordings.rest(wording, verb + 1, from, true) == from
        || wordings.rest(wording, crowd.range().to(), end, false) > 0;
  }

  /** "Two camps shelter 900 people". */
  private boolean isShelter(int verb, String lemma) {
    Clause clause = words.is(lemma, CasualtyWord.SHELTERS) ? reading.clauses().ofVerb(verb) : null;
    NounPhrase subject = clause == null ? null : clause.subject();
    return subject != null && reading.isLemma(subject.head(), CasualtyWord.CAMP);
  }

  /** Keeps out "could kill 12", "to kill 12", "did not kill 12", "were killed 12". */
  private @Nullable Modality told(int verb, int start) {
    VerbForm form = reading.tags().form(verb);
    for (int at = verb - 1; at >= Math.max(start, verb - 3); at--) {
      String lower = lower(at);
      boolean unreal =
          reading.isForm(at, CasualtyWord.UNREAL)
              || reading.isForm(at, CasualtyWord.MAYBE)
              || lower.equals("to");
      boolean managed = lower.equals("to") && reality.isManaged(reading.clauses().ofVerb(verb));
      if (reading.isForm(at, CasualtyWord.NOT) || unreal && form == VerbForm.BASE && !managed) {
        return null;
      }
      if (form == VerbForm.PAST_PARTICIPLE && reading.tags().lemma(at).equals("be")) {
        return null;
      }
      if (reading.tags().pos(at) != Pos.ADV && reading.tags().pos(at) != Pos.AUX) {
        break;
      }
    }
    Clause clause = reading.clauses().ofVerb(verb);
    NounPhrase who = clause == null || clause.isPassive() ? null : clause.subject();
    boolean nobody = who != null && reading.isForm(who.base().from(), CasualtyWord.NOBODY);
    return nobody ? null : clause == null ? Modality.ACTUAL : reality.of(clause);
  }

  private boolean isPerfect(int verb, int start) {
    for (int at = verb - 1; at >= Math.max(start, verb - 2); at--) {
      if (lower(at).equals("has") || lower(at).equals("have")) {
        return true;
      }
    }
    return false;
  }

  private String lower(int token) {
    return reading.tokens().lower(token);
  }
}
