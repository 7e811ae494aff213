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
  static final String NOMINAL = "casualty.nominal";
  static final String COUNTED = "casualty.counted";
  static final String LIVES = "casualty.lives";

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

  /** Reads "the deaths of 12", "the lives of nine miners", "injuries to 14 passengers". */
  @Nullable Finding before(Crowd crowd) {
    int from = crowd.range().from();
    int start = reading.sentence(from).from();
    int at = from - 1;
    while (at > start
        && (reading.tags().pos(at) == Pos.ADV || reading.isForm(at, CasualtyWord.BEFORE_COUNT))) {
      at--;
    }
    int noun = at - 1;
    boolean link = at > start && (is(at, "of") || is(at, "to"));
    if (!link || crowd.named()) {
      return null;
    }
    String lower = lower(noun);
    if (lower.equals("lives") && is(at, "of")) {
      int verb = takesLives(noun - 1, Math.max(start, noun - 3));
      return verb < 0 ? null : finding(LIVES, Harm.KILLED, verb, from, noun);
    }
    Harm harm = words.act(lower);
    boolean fits = is(at, "of") || lower.startsWith("injur");
    boolean told = reading.tags().pos(noun) == Pos.NOUN || reading.tags().pos(noun) == Pos.VERB;
    boolean money = lower.equals("loss") && crowd.head() < 0;
    return harm == null || !fits || !told || money
        ? null
        : finding(NOMINAL, harm, noun, from, noun);
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
        return new Finding(LIVES, Harm.KILLED, from, head + 1, Modality.ACTUAL, false);
      }
      return before || lost ? finding(LIVES, Harm.KILLED, from, head + 1, head) : null;
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
