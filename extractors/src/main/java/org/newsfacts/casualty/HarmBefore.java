package org.newsfacts.casualty;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Modality;
import org.newsfacts.reading.Reading;

/** Finds harm told before the crowd: "killed 12 people", "the deaths of 12 people". */
final class HarmBefore {
  static final String OBJECT = "casualty.object";
  static final String NOMINAL = "casualty.nominal";
  static final String LIVES = "casualty.lives";
  static final String COUNTED = "casualty.counted";
  private static final Set<String> TAKES_LIVES = Set.of("claim", "take", "cost", "lose", "end");
  private static final Set<String> FINDS_BODIES =
      Set.of(
          "recover", "find", "discover", "retrieve", "witness", "see", "count", "pull", "identify");
  private static final Set<String> UNREAL =
      Set.of("could", "would", "can", "will", "should", "must", "to", "might", "may");
  private static final Set<String> SHELTERS = Set.of("house", "shelter", "host", "accommodate");
  private static final Set<String> CAMPS =
      Set.of("camp", "shelter", "centre", "center", "gymnasium", "stadium", "tent");
  private static final Set<String> KIN =
      Set.of(
          "member",
          "relative",
          "son",
          "daughter",
          "brother",
          "sister",
          "child",
          "soldier",
          "people",
          "person",
          "fighter",
          "crew");

  private final Reading reading;
  private final HarmWords words;

  HarmBefore(Reading reading, HarmWords words) {
    this.reading = reading;
    this.words = words;
  }

  @Nullable Finding find(Crowd crowd) {
    int start = reading.sentence(crowd.range().from()).from();
    if (isRate(crowd.range().to() - 1, reading.sentence(start).to())) {
      return null;
    }
    int at = crowd.range().from() - 1;
    while (at > start && isFiller(at)) {
      at--;
    }
    if (at < start) {
      return null;
    }
    String lower = lower(at);
    if (lower.equals("of") || lower.equals("to") || lower.equals("for")) {
      return nominal(crowd, at, start, lower);
    }
    return object(crowd, at, start);
  }

  private boolean isFiller(int at) {
    String lower = lower(at);
    return reading.tags().pos(at) == Pos.ADV && !lower.equals("when") && !lower.equals("where")
        || lower.equals("another")
        || lower.equals("the")
        || lower.equals("a")
        || lower.equals("further")
        || lower.equals("all")
        || lower.equals("up")
        || lower.equals("dead");
  }

  private @Nullable Finding object(Crowd crowd, int verb, int start) {
    if (reading.tags().pos(verb) != Pos.VERB) {
      return null;
    }
    String lemma = reading.tags().lemma(verb);
    boolean shot = lemma.equals("shoot") && lower(verb + 1).equals("dead");
    Harm harm = shot ? Harm.KILLED : words.does(lemma);
    String rule = OBJECT;
    if (harm == null && isShelter(verb, lemma)) {
      harm = Harm.DISPLACED;
    }
    if (harm == null
        && (lemma.equals("lose")
            && crowd.head() >= 0
            && KIN.contains(reading.tags().lemma(crowd.head())))) {
      harm = Harm.KILLED;
      rule = LIVES;
    }
    if (harm == null || !mayTakeObject(verb, start) || harm != Harm.KILLED && crowd.named()) {
      return null;
    }
    return new Finding(
        rule, harm, verb, crowd.range().from(), Modality.ACTUAL, isPerfect(verb, start));
  }

  /** "Two camps shelter 900 people". */
  private boolean isShelter(int verb, String lemma) {
    Clause clause = SHELTERS.contains(lemma) ? reading.clauses().ofVerb(verb) : null;
    NounPhrase subject = clause == null ? null : clause.subject();
    return subject != null && CAMPS.contains(reading.tags().lemma(subject.head()));
  }

  /** Keeps out "could kill 12", "to kill 12", "did not kill 12", "were killed 12". */
  private boolean mayTakeObject(int verb, int start) {
    VerbForm form = reading.tags().form(verb);
    for (int at = verb - 1; at >= Math.max(start, verb - 3); at--) {
      String lower = lower(at);
      if (lower.equals("not") || lower.equals("n't") || lower.equals("never")) {
        return false;
      }
      if (UNREAL.contains(lower) && form == VerbForm.BASE) {
        return false;
      }
      if (form == VerbForm.PAST_PARTICIPLE && reading.tags().lemma(at).equals("be")) {
        return false;
      }
      if (reading.tags().pos(at) != Pos.ADV && reading.tags().pos(at) != Pos.AUX) {
        break;
      }
    }
    return true;
  }

  private boolean isPerfect(int verb, int start) {
    for (int at = verb - 1; at >= Math.max(start, verb - 2); at--) {
      if (lower(at).equals("has") || lower(at).equals("have")) {
        return true;
      }
    }
    return false;
  }

  /** "the deaths of 12", "the lives of nine miners", "injuries to 14 passengers". */
  private @Nullable Finding nominal(Crowd crowd, int preposition, int start, String word) {
    int noun = preposition - 1;
    if (noun < start || crowd.named()) {
      return null;
    }
    String lower = lower(noun);
    if (lower.equals("lives") && word.equals("of")) {
      for (int at = noun - 1; at >= Math.max(start, noun - 3); at--) {
        if (TAKES_LIVES.contains(reading.tags().lemma(at))) {
          return new Finding(LIVES, Harm.KILLED, at, crowd.range().from(), Modality.ACTUAL, false);
        }
      }
      return null;
    }
    Harm harm = words.act(lower);
    boolean fits = word.equals("of") || word.equals("to") && lower.startsWith("injur");
    boolean noun2 = reading.tags().pos(noun) == Pos.NOUN || reading.tags().pos(noun) == Pos.VERB;
    if (harm == null || !fits || !noun2 || lower.equals("loss") && crowd.head() < 0) {
      return null;
    }
    return new Finding(NOMINAL, harm, noun, crowd.range().from(), Modality.ACTUAL, false);
  }

  /** Reads a crowd whose head is the harm itself: "56 deaths", "12 lives lost", "29 bodies". */
  @Nullable Finding counted(Crowd crowd) {
    int start = reading.sentence(crowd.range().from()).from();
    int end = reading.sentence(crowd.range().from()).to();
    int head = crowd.head() >= 0 ? crowd.head() : crowd.range().to();
    if (head >= end
        || crowd.count().lower() == 0 && lower(crowd.range().from()).equals("no")
        || isRate(head, end)) {
      return null;
    }
    String lower = lower(head);
    int from = crowd.range().from();
    if (lower.equals("lives") || lower.equals("life")) {
      boolean before = from > start && TAKES_LIVES.contains(reading.tags().lemma(from - 1));
      boolean after =
          head + 2 < end && reading.tags().lemma(head + 1).equals("be")
              || head + 1 < end && lower(head + 1).equals("lost");
      return before || after
          ? new Finding(LIVES, Harm.KILLED, from, head + 1, Modality.ACTUAL, false)
          : null;
    }
    if (lower.equals("bodies") && !findsBodies(from, start, head, end)) {
      return null;
    }
    if (head + 1 < end && lower(head + 1).equals("than")) {
      return null;
    }
    Harm harm = words.noun(lower);
    if (harm == null || words.state(lower) != null || reading.tags().pos(head) == Pos.VERB) {
      return null;
    }
    return new Finding(COUNTED, harm, from, head + 1, Modality.ACTUAL, false);
  }

  /** Reads a harm among the crowd's own words: "21 injured passengers". */
  @Nullable Finding described(Crowd crowd) {
    if (crowd.victims() == null || crowd.victims().size() < 2) {
      return null;
    }
    int at = crowd.victims().from();
    Harm harm =
        words.state(lower(at)) != null
            ? words.state(lower(at))
            : words.does(reading.tags().lemma(at));
    boolean noun = reading.tags().pos(at) == Pos.NOUN || reading.tags().form(at) == VerbForm.ING;
    if (harm == null || noun || reading.numbers().at(crowd.range().from()) == null) {
      return null;
    }
    return new Finding(COUNTED, harm, at, crowd.range().to(), Modality.ACTUAL, false);
  }

  /** "one death a day" is no figure of an event. */
  private boolean isRate(int head, int end) {
    if (head + 2 >= end) {
      return false;
    }
    String each = lower(head + 1);
    String unit = lower(head + 2);
    boolean time =
        unit.equals("day") || unit.equals("week") || unit.equals("month") || unit.equals("year");
    return time
        && (each.equals("a") || each.equals("per") || each.equals("each") || each.equals("every"));
  }

  private boolean findsBodies(int from, int start, int head, int end) {
    for (int at = Math.max(start, from - 3); at < Math.min(end, head + 5); at++) {
      if (FINDS_BODIES.contains(reading.tags().lemma(at))) {
        return true;
      }
    }
    return false;
  }

  private String lower(int token) {
    return reading.tokens().lower(token);
  }
}
