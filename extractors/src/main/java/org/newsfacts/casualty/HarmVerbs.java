package org.newsfacts.casualty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.casualty.HarmWording.Way;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Modality;
import org.newsfacts.model.VictimGroup;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;

/** Finds harm told by a verb or a state: "killed 12", "12 people were killed", "12 dead". */
final class HarmVerbs {
  static final String OBJECT = "casualty.object";
  static final String SUBJECT = "casualty.subject";
  static final String ROW = "casualty.row";
  private static final int LONGEST_INSERTION = 30;
  private static final int LONGEST_GROUP = 12;
  private static final int LONGEST_WORDING = 5;

  private final Reading reading;
  private final HarmWords words;
  private final Reality reality;
  private final Map<Integer, List<Clause>> subjects = new HashMap<>();
  private final Map<Integer, Clause> objects = new HashMap<>();

  HarmVerbs(Reading reading, HarmWords words) {
    this.reading = reading;
    this.words = words;
    this.reality = new Reality(reading);
    for (Clause clause : reading.clauses().all()) {
      NounPhrase subject = clause.subject();
      if (clause.verb() == null) {
        continue;
      }
      if (subject != null) {
        addSubject(subject, clause);
        for (NounPhrase member : subject.conjuncts()) {
          addSubject(member, clause);
        }
      }
      for (NounPhrase object : clause.objects()) {
        for (NounPhrase member : object.members()) {
          objects.putIfAbsent(member.head(), clause);
        }
      }
    }
  }

  private void addSubject(NounPhrase subject, Clause clause) {
    subjects.computeIfAbsent(subject.head(), head -> new ArrayList<>()).add(clause);
    for (NounPhrase same : subject.appositions()) {
      subjects.computeIfAbsent(same.head(), head -> new ArrayList<>()).add(clause);
    }
  }

  /** Finds harm done to the crowd as the object of a verb before it: "killed 12 people". */
  @Nullable Finding object(Crowd crowd) {
    int from = crowd.range().from();
    int start = reading.sentence(from).from();
    for (int at = from - 1; at >= Math.max(start, from - LONGEST_WORDING); at--) {
      if (reading.tags().pos(at) == Pos.VERB) {
        return object(crowd, at, start);
      }
      if (!isFiller(at)) {
        return null;
      }
    }
    return null;
  }

  private boolean isFiller(int at) {
    Pos pos = reading.tags().pos(at);
    return pos == Pos.ADV && !reading.isForm(at, CasualtyWord.CLAUSE_OPENER)
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
          && (!wording.is(Way.FORCES) || isByForces(verb))) {
        harm = wording.harm();
      }
    }
    harm = harm == null ? words.does(lemma) : harm;
    boolean fatal = harm == null || harm == Harm.INJURED;
    if (fatal && verb > start && words.state(lower(verb - 1)) == Harm.KILLED) {
      harm = Harm.KILLED; // "fatally shot two men"
    }
    String rule = OBJECT;
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
    return rest(wording, verb + 1, from, true) == from
        || rest(wording, crowd.range().to(), end, false) > 0;
  }

  /** Returns the token after the words that complete a wording; -1 without them. */
  private int rest(HarmWording wording, int from, int end, boolean close) {
    int at = from;
    for (String word : wording.rest()) {
      int limit = Math.min(end, at + (close ? 2 : LONGEST_WORDING));
      while (at < limit && !isWord(at, word)) {
        if (isBarrier(at, close)) {
          return -1;
        }
        at++;
      }
      if (at >= limit) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private boolean isWord(int token, String word) {
    return reading.tokens().lower(token).equals(word) || reading.tags().lemma(token).equals(word);
  }

  private boolean isBarrier(int token, boolean close) {
    Pos pos = reading.tags().pos(token);
    return switch (pos) {
      case PUNCT, VERB, AUX, SCONJ -> true;
      case ADP, NOUN, PROPN -> close;
      default -> false;
    };
  }

  /** "Police picked up 40 students", "40 students were picked up by soldiers". */
  private boolean isByForces(int verb) {
    Clause clause = reading.clauses().ofVerb(verb);
    if (clause == null) {
      return false;
    }
    NounPhrase doer = clause.subject();
    if (clause.isPassive()) {
      var by = clause.prep("by");
      doer = by == null ? null : by.object();
    }
    return doer != null
        && words.group(reading.tags().lemma(doer.head())) == VictimGroup.SECURITY_FORCES;
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
      if (reading.isForm(at, CasualtyWord.NOT) || unreal && form == VerbForm.BASE) {
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
    return clause == null ? Modality.ACTUAL : reality.of(clause);
  }

  private boolean isPerfect(int verb, int start) {
    for (int at = verb - 1; at >= Math.max(start, verb - 2); at--) {
      if (lower(at).equals("has") || lower(at).equals("have")) {
        return true;
      }
    }
    return false;
  }

  /** Finds harm told after the crowd: "12 people were killed", "12 dead", "12 people died". */
  @Nullable Finding subject(Crowd crowd) {
    int end = reading.sentence(crowd.range().from()).to();
    int at = crowd.range().to();
    Chain direct = chain(at, end);
    if (direct.decided() || at >= end) {
      return direct.finding();
    }
    for (Clause clause : subjects.getOrDefault(crowd.head(), List.of())) {
      VerbGroup verb = clause.verb();
      if (verb != null && verb.range().from() >= at && verb.range().from() < end) {
        Chain found = chain(verb.range().from(), end);
        if (found.decided()) {
          return found.finding();
        }
      }
    }
    int next = skip(at, end);
    return next == at ? null : chain(next, end).finding();
  }

  /** Finds harm told right after the crowd, with nothing between. */
  @Nullable Finding direct(Crowd crowd) {
    return chain(crowd.range().to(), reading.sentence(crowd.range().from()).to()).finding();
  }

  /** Steps over "in the capital", ", aged 12,", "who", "travelling in a bus". */
  private int skip(int from, int end) {
    int at = from;
    for (int step = 0; step < 6 && at < end; step++) {
      int next = skipOne(at, end);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private int skipOne(int at, int end) {
    Pos pos = reading.tags().pos(at);
    boolean who = lower(at).equals("who") || lower(at).equals("whom");
    if (who || reading.tokens().kind(at) == TokenKind.QUOTE) {
      return at + 1;
    }
    if (isMark(at) || lower(at).equals("(")) {
      return skipInsertion(at, end);
    }
    if (pos == Pos.ADP && !lower(at).equals("by") && !lower(at).equals("after")) {
      NounPhrase noun = at + 1 < end ? reading.clauses().nounAt(at + 1) : null;
      return noun == null || noun.base().to() > end ? at : noun.base().to();
    }
    boolean describes =
        pos == Pos.VERB
            && (reading.tags().form(at) == VerbForm.ING
                || reading.tags().form(at) == VerbForm.PAST_PARTICIPLE
                || reading.isForm(at, CasualtyWord.NAMED));
    if (describes) {
      for (int k = at; k < Math.min(end, at + LONGEST_GROUP); k++) {
        boolean finite = reading.tags().form(k) == VerbForm.PAST && k > at + 1;
        if (reading.tags().pos(k) == Pos.AUX || finite) {
          return k;
        }
        if (reading.tags().pos(k) == Pos.PUNCT) {
          return at;
        }
      }
    }
    return at;
  }

  private boolean isMark(int token) {
    return switch (lower(token)) {
      case ",", ")", "–", "—", "--" -> true;
      default -> false;
    };
  }

  private int skipInsertion(int at, int end) {
    if (at + 1 < end && (lower(at + 1).equals("who") || lower(at + 1).equals("whom"))) {
      return at + 2;
    }
    for (int k = at + 1; k < Math.min(end, at + LONGEST_INSERTION); k++) {
      if (isMark(k) && k + 1 < end && isVerbal(k + 1)) {
        return k + 1;
      }
    }
    return at;
  }

  private boolean isVerbal(int at) {
    Pos pos = reading.tags().pos(at);
    VerbForm form = reading.tags().form(at);
    return pos == Pos.AUX || pos == Pos.VERB && form != VerbForm.ING;
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

    static Chain of(@Nullable Finding finding) {
      return new Chain(finding, true);
    }
  }

  /** Reads auxiliaries, adverbs and linking verbs up to the word of harm. */
  private Chain chain(int from, int end) {
    boolean aux = false;
    boolean perfect = false;
    Modality modality = Modality.ACTUAL;
    for (int at = from; at < Math.min(end, from + LONGEST_GROUP); at++) {
      if (isDenied(at)) {
        return Chain.DENIED;
      }
      boolean doubted =
          reading.isLemma(at, CasualtyWord.DOUBT) || reading.isForm(at, CasualtyWord.MAYBE);
      modality = doubted ? Modality.POSSIBLE : modality;
      perfect |= isPerfect(at);
      Found found = found(at, end, aux);
      if (found != null) {
        return Chain.of(finding(from, at, end, found, aux, perfect, modality));
      }
      Harm shared = aux && lower(at).equals("among") && at + 2 < end ? shared(at + 2) : null;
      if (shared != null) {
        return Chain.of(new Finding(Figures.SUBSET, shared, from, at + 3, modality, false));
      }
      Pos pos = reading.tags().pos(at);
      aux |= pos == Pos.AUX || reading.isLemma(at, CasualtyWord.BEING);
      if (!isLink(at, end, aux)) {
        return Chain.OPEN;
      }
    }
    return Chain.OPEN;
  }

  /**
   * The words of harm.
   *
   * @param harm what happened
   * @param to the token after them
   * @param state whether they name a state or what was done, not what the crowd did
   */
  private record Found(Harm harm, int to, boolean state) {}

  private @Nullable Finding finding(
      int from, int at, int end, Found found, boolean aux, boolean perfect, Modality doubt) {
    if (!aux && takesObject(at, found.to(), end) || isGeneral(at, from, found.harm())) {
      return null;
    }
    Clause clause = reading.clauses().at(at);
    Modality told = clause == null ? doubt : reality.of(clause);
    if (told == null) {
      return null;
    }
    Modality modality = told == Modality.ACTUAL ? doubt : told;
    if (killedOrWounded(at, end, found.harm())) {
      return new Finding(aux ? SUBJECT : ROW, Harm.CASUALTIES, from, at + 3, modality, perfect);
    }
    boolean running = perfect && !lower(from).equals("had");
    String rule = !aux && found.state() ? ROW : SUBJECT;
    rule = reading.tags().lemma(at).equals("lose") ? HarmNouns.LIVES : rule;
    return new Finding(rule, found.harm(), from, found.to(), modality, running);
  }

  /** "were not hurt", "could have died". */
  private boolean isDenied(int at) {
    boolean may = reading.isForm(at, CasualtyWord.MAYBE) && at + 1 < reading.tokens().size();
    boolean open = may && reading.tags().pos(at + 1) != Pos.AUX && !lower(at + 1).equals("be");
    return open || reading.isForm(at, CasualtyWord.NOT) || reading.isForm(at, CasualtyWord.UNREAL);
  }

  /** "have died", "had died", "are still missing"; not "to have died". */
  private boolean isPerfect(int at) {
    String lower = lower(at);
    return lower.equals("have") && at > 0 && !lower(at - 1).equals("to")
        || lower.equals("has")
        || lower.equals("had")
        || lower.equals("still");
  }

  /** "were", "reportedly", "said to", "attacked and": may stand before the word of harm. */
  private boolean isLink(int at, int end, boolean aux) {
    Pos pos = reading.tags().pos(at);
    boolean and = lower(at).equals("and") || lower(at).equals("or");
    boolean joined = aux && and && at > 0 && reading.tags().pos(at - 1) == Pos.VERB;
    boolean joins =
        aux
            && pos == Pos.VERB
            && reading.tags().form(at) != VerbForm.ING
            && at + 1 < end
            && (lower(at + 1).equals("and") || lower(at + 1).equals("or"));
    return pos == Pos.AUX
        || pos == Pos.ADV
        || pos == Pos.PART
        || joined
        || joins
        || reading.isLemma(at, CasualtyWord.LINK)
        || reading.isLemma(at, CasualtyWord.DOUBT);
  }

  /** "among the injured", "among those hurt". */
  private @Nullable Harm shared(int at) {
    Harm harm = words.noun(lower(at));
    return harm == null && lower(at - 1).equals("those")
        ? words.does(reading.tags().lemma(at))
        : harm;
  }

  /** "an attack in which four people are killed" tells what counts as one. */
  private boolean isGeneral(int at, int from, Harm harm) {
    boolean present = at - 1 >= from && (lower(at - 1).equals("are") || lower(at - 1).equals("is"));
    return present
        && words.does(reading.tags().lemma(at)) != null
        && (harm == Harm.KILLED || harm == Harm.INJURED);
  }

  /** "60 people were killed or wounded", but not "12 were killed and wounded 30". */
  private boolean killedOrWounded(int at, int end, Harm harm) {
    if (harm != Harm.KILLED
        || at + 2 >= end
        || !(lower(at + 1).equals("or") || lower(at + 1).equals("and"))) {
      return false;
    }
    return words.does(reading.tags().lemma(at + 2)) == Harm.INJURED
        && !(at + 3 < end && reading.numbers().at(at + 3) != null);
  }

  /** Returns the harm whose wording begins at the token, or null. */
  private @Nullable Found found(int at, int end, boolean aux) {
    VerbForm form = reading.tags().form(at);
    Pos pos = reading.tags().pos(at);
    boolean participle =
        form == VerbForm.PAST_PARTICIPLE || form == VerbForm.PAST || pos == Pos.ADJ;
    boolean acts = pos == Pos.VERB && (form != VerbForm.ING || aux);
    boolean tells = acts && (form != VerbForm.BASE || aux);
    String lemma = reading.tags().lemma(at);
    List<HarmWording> wordings = words.wordings(lemma);
    wordings = wordings.isEmpty() ? words.wordings(lower(at)) : wordings;
    for (HarmWording wording : wordings) {
      boolean object = wording.is(Way.OBJECT) && participle && isDone(wording, at);
      boolean plain = wording.rest().isEmpty();
      boolean going = pos == Pos.VERB && form == VerbForm.ING && !plain;
      boolean subject = wording.is(Way.SUBJECT) && (tells || going);
      boolean state = wording.is(Way.STATE) && (aux || wording.rest().isEmpty());
      int to = object || subject || state ? rest(wording, at + 1, end, false) : -1;
      if (to > 0
          && !(plain && form == VerbForm.ING && subject)
          && !(state && isOfThings(to, end))) {
        return new Found(wording.harm(), to, !subject);
      }
    }
    Harm held = participle ? words.does(lemma) : null;
    if (held == null && lower(at).equals("held") && reading.isForm(at - 1, CasualtyWord.HOLDING)) {
      boolean talks = at + 1 < end && reading.tags().pos(at + 1) == Pos.DET;
      held = talks ? null : Harm.DETAINED;
    }
    return held == null ? null : new Found(held, at + 1, true);
  }

  /** "stabbed and killed" is told by the second; "picked up" by whom matters. */
  private boolean isDone(HarmWording wording, int at) {
    boolean next =
        wording.harm() == Harm.INJURED
            && at + 2 < reading.tokens().size()
            && lower(at + 1).equals("and")
            && lower(at + 2).equals("killed");
    return !next && (!wording.is(Way.FORCES) || isByForces(at));
  }

  /** "the missing e-mails", "dead tired". */
  private boolean isOfThings(int after, int end) {
    int next = after < end && reading.tokens().kind(after) == TokenKind.QUOTE ? after + 1 : after;
    if (next >= end || reading.times().at(next) != null) {
      return false;
    }
    Pos pos = reading.tags().pos(next);
    return reading.isForm(next, CasualtyWord.NOT_QUITE_DEAD)
        || pos == Pos.NOUN && !words.isPerson(reading.tags().lemma(next));
  }

  /** "12 militants killed a guard": the crowd did it. */
  private boolean takesObject(int at, int to, int end) {
    boolean does = words.does(reading.tags().lemma(at)) != null || to > at + 1;
    if (to >= end || !does || reading.times().at(to) != null) {
      return false;
    }
    return switch (reading.tags().pos(to)) {
      case DET, PROPN, NUM, NOUN, PRON -> true;
      default -> reading.numbers().at(to) != null;
    };
  }

  private String lower(int token) {
    return reading.tokens().lower(token);
  }
}
