package org.newsfacts.casualty;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Modality;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Finds harm told by a noun: "the deaths of 12", "12 deaths", "12 lives", "12 injured men". */
final class HarmNouns {
  static final String COUNTED = "casualty.counted";

  private final Reading reading;
  private final HarmWords words;
  private final Reality reality;

  HarmNouns(Reading reading, HarmWords words) {
    this.reading = reading;
    this.words = words;
    this.reality = new Reality(reading);
  }

  private @Nullable Finding finding(String rule, Harm harm, int from, int to, int at) {
    Modality modality = reality.of(reading.clauses().at(at));
    return modality == null ? null : new Finding(rule, harm, from, to, modality, false);
  }

  /** Reads "claimed the lives of nine", "swept through, killing 21", "the jailing of two". */
  @Nullable Finding before(Crowd crowd) {
    int from = crowd.range().from();
    int start = reading.sentence(from).from();
    int at = from - 1;
    while (at > start && isBeforeCount(at)) {
      at--;
    }
    boolean of = at > start && is(at, "of") && !crowd.named();
    if (of && lower(at - 1).equals("lives")) {
      int verb = takesLives(at - 2, Math.max(start, at - 4));
      return verb < 0 ? null : finding(Harms.LIVES, Harm.KILLED, verb, from, at - 1);
    }
    Harm act = of && lower(at - 1).endsWith("ing") ? words.act(lower(at - 1)) : null;
    if (act != null) {
      return finding(Harms.NOMINAL, act, at - 1, from, at - 1);
    }
    return at <= start ? null : verb(at, start, from);
  }

  /** "swept through the town killing 21", "have displaced 900 and killed more than 80". */
  private @Nullable Finding verb(int at, int start, int from) {
    boolean noun = reading.tags().pos(at) == Pos.NOUN && lower(at).endsWith("ing");
    boolean verb = reading.tags().pos(at) == Pos.VERB;
    Harm harm = noun ? words.act(lower(at)) : verb ? words.does(reading.tags().lemma(at)) : null;
    Pos before = at > start ? reading.tags().pos(at - 1) : Pos.VERB;
    boolean apart = before != Pos.DET && before != Pos.ADP && before != Pos.CCONJ;
    boolean has = at - 1 > start && reading.isForm(at - 1, CasualtyWord.GOES_ON);
    boolean done = verb && !reading.tags().lemma(at - 1).equals("be");
    Modality told = reality.of(reading.clauses().at(at));
    return harm != null && told != null && (noun && apart || done)
        ? new Finding(Harms.OBJECT, harm, at, from, told, has)
        : null;
  }

  private boolean isBeforeCount(int at) {
    return reading.tags().pos(at) == Pos.ADV
        || reading.isForm(at, CasualtyWord.BEFORE_COUNT)
        || reading.times().at(at) != null
        || reading.tags().pos(at) == Pos.ADP && reading.times().at(at + 1) != null;
  }

  private int takesLives(int from, int to) {
    for (int at = from; at >= to; at--) {
      if (reading.isLemma(at, CasualtyWord.TAKES_LIVES)) {
        return at;
      }
    }
    return -1;
  }

  /** Reads a crowd whose head is the harm itself: "56 deaths", "12 lives lost", "29 bodies". */
  @Nullable Finding counted(Crowd crowd) {
    TokenRange sentence = reading.sentence(crowd.range().from());
    int head = crowd.head() >= 0 ? crowd.head() : crowd.range().to();
    int from = crowd.range().from();
    if (head >= sentence.to() || crowd.count().lower() == 0 && is(from, "no") || isRate(head)) {
      return null;
    }
    String lower = lower(head);
    if (lower.equals("lives") || lower.equals("life")) {
      boolean before = takesLives(from - 1, Math.max(sentence.from(), from - 1)) >= 0;
      boolean lost = is(head + 1, "lost") || is(head + 2, "lost") || is(head + 3, "lost");
      boolean none = crowd.count().lower() == 0;
      if (none && lost) {
        return new Finding(Harms.LIVES, Harm.KILLED, from, head + 1, Modality.ACTUAL, false);
      }
      return before || lost ? finding(Harms.LIVES, Harm.KILLED, from, head + 1, head) : null;
    }
    if (lower.equals("bodies") && !findsBodies(from, head, sentence) || is(head + 1, "than")) {
      return null;
    }
    Harm harm = words.noun(lower);
    boolean verb = reading.tags().pos(head) == Pos.VERB;
    return harm == null || words.state(lower) != null || verb
        ? null
        : finding(COUNTED, harm, from, head + 1, head);
  }

  private boolean findsBodies(int from, int head, TokenRange sentence) {
    int end = Math.min(sentence.to(), head + 5);
    for (int at = Math.max(sentence.from(), from - 3); at < end; at++) {
      if (reading.isLemma(at, CasualtyWord.FINDS_BODIES)) {
        return true;
      }
    }
    return false;
  }

  /** Reads a harm among the crowd's own words: "21 injured passengers". */
  @Nullable Finding described(Crowd crowd) {
    TokenRange victims = crowd.victims();
    if (victims == null || victims.size() < 2 || !isNumbered(crowd)) {
      return null;
    }
    int at = victims.from();
    Harm state = words.state(lower(at));
    Harm harm = state == null ? words.does(reading.tags().lemma(at)) : state;
    boolean noun = reading.tags().pos(at) == Pos.NOUN || reading.tags().form(at) == VerbForm.ING;
    return harm == null || noun && state == null
        ? null
        : finding(COUNTED, harm, at, crowd.range().to(), at);
  }

  private boolean isNumbered(Crowd crowd) {
    return reading.numbers().at(crowd.range().from()) != null;
  }

  /** "one death a day", "kills 12 people every year": no figure of an event. */
  boolean isRate(int head) {
    return reading.isForm(head + 1, CasualtyWord.EACH)
        && reading.isForm(head + 2, CasualtyWord.PERIOD);
  }

  private boolean is(int token, String word) {
    return token < reading.tokens().size() && lower(token).equals(word);
  }

  private String lower(int token) {
    return reading.tokens().lower(token);
  }
}
