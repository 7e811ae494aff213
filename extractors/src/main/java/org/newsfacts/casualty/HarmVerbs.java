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
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenKind;

/** Finds harm told of people by a verb or a state behind them: "12 were killed", "12 dead". */
final class HarmVerbs {
  static final String OBJECT = "casualty.object";
  static final String SUBJECT = "casualty.subject";
  static final String ROW = "casualty.row";
  private static final int LONGEST_INSERTION = 30;
  private static final int LONGEST_GROUP = 12;

  private final Reading reading;
  private final HarmWords words;
  private final WordingReader wordings;
  private final Reality reality;
  private final Map<Integer, List<Clause>> subjects = new HashMap<>();

  HarmVerbs(Reading reading, HarmWords words) {
    this.reading = reading;
    this.words = words;
    this.wordings = new WordingReader(reading, words);
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
    }
  }

  private void addSubject(NounPhrase subject, Clause clause) {
    subjects.computeIfAbsent(subject.head(), head -> new ArrayList<>()).add(clause);
    for (NounPhrase same : subject.appositions()) {
      subjects.computeIfAbsent(same.head(), head -> new ArrayList<>()).add(clause);
    }
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
        || lower(at).equals("as") && at + 1 < end && words.state(lower(at + 1)) != null
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
    List<HarmWording> listed = words.wordings(lemma);
    listed = listed.isEmpty() ? words.wordings(lower(at)) : listed;
    for (HarmWording wording : listed) {
      boolean object = wording.is(Way.OBJECT) && participle && isDone(wording, at);
      boolean plain = wording.rest().isEmpty();
      boolean going = pos == Pos.VERB && form == VerbForm.ING && !plain;
      boolean subject = wording.is(Way.SUBJECT) && (tells || going);
      boolean state = wording.is(Way.STATE) && (aux || wording.rest().isEmpty());
      int to = object || subject || state ? wordings.rest(wording, at + 1, end, false) : -1;
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
    return !next && (!wording.is(Way.FORCES) || wordings.isByForces(at));
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
