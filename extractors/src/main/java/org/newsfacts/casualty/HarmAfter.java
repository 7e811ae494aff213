package org.newsfacts.casualty;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Modality;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenKind;

/** Finds harm told after the crowd: "12 people were killed", "12 dead", "12 people died". */
final class HarmAfter {
  static final String SUBJECT = "casualty.subject";
  static final String ROW = "casualty.row";
  static final String LIVES = "casualty.lives";
  private static final int LONGEST_INSERTION = 30;
  private static final int LONGEST_GROUP = 9;
  private static final Set<String> LINKS =
      Set.of(
          "fear",
          "confirm",
          "report",
          "presume",
          "believe",
          "know",
          "remain",
          "say",
          "think",
          "feel",
          "list",
          "get",
          "be",
          "have",
          "go",
          "declare",
          "pronounce",
          "stay",
          "assume",
          "estimate",
          "find",
          "shoot",
          "gun",
          "beat",
          "burn",
          "stab",
          "crush",
          "later",
          "leave");
  private static final Set<String> DEADLY =
      Set.of("shoot", "gun", "beat", "burn", "stab", "crush", "hack", "blow", "strangle");
  private static final Set<String> TO_HOSPITAL =
      Set.of("take", "rush", "admit", "airlift", "treat", "bring", "fly", "transfer", "send");
  private static final Set<String> HOLDING = Set.of("still", "being", "remain", "remained");
  private static final Set<String> UNREAL =
      Set.of("could", "would", "can", "will", "should", "must");

  private final Reading reading;
  private final HarmWords words;

  HarmAfter(Reading reading, HarmWords words) {
    this.reading = reading;
    this.words = words;
  }

  @Nullable Finding find(Crowd crowd) {
    int end = reading.sentence(crowd.range().from()).to();
    int at = crowd.range().to();
    Finding direct = group(at, end);
    if (direct != null || at >= end) {
      return direct;
    }
    int next = skip(at, end);
    return next == at ? null : group(next, end);
  }

  /** Finds harm told right after the crowd, with nothing between. */
  @Nullable Finding direct(Crowd crowd) {
    return group(crowd.range().to(), reading.sentence(crowd.range().from()).to());
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
    String lower = lower(at);
    Pos pos = reading.tags().pos(at);
    if (lower.equals("who")
        || lower.equals("whom")
        || reading.tokens().kind(at) == TokenKind.QUOTE) {
      return at + 1;
    }
    if (lower.equals(",") || lower.equals("(") || lower.equals("–") || lower.equals("—")) {
      return skipInsertion(at, end);
    }
    if (pos == Pos.ADP && !lower.equals("by") && !lower.equals("after")) {
      NounPhrase noun = at + 1 < end ? reading.clauses().nounAt(at + 1) : null;
      return noun == null || noun.base().to() > end ? at : noun.base().to();
    }
    if (reading.tags().form(at) == VerbForm.ING && pos == Pos.VERB) {
      for (int k = at; k < Math.min(end, at + 9); k++) {
        if (reading.tags().pos(k) == Pos.AUX) {
          return k;
        }
        if (reading.tags().pos(k) == Pos.PUNCT) {
          return at;
        }
      }
    }
    return at;
  }

  private int skipInsertion(int at, int end) {
    if (at + 1 < end && (lower(at + 1).equals("who") || lower(at + 1).equals("whom"))) {
      return at + 2;
    }
    for (int k = at + 1; k < Math.min(end, at + LONGEST_INSERTION); k++) {
      String mark = lower(k);
      boolean closes = mark.equals(",") || mark.equals(")") || mark.equals("–") || mark.equals("—");
      if (closes && k + 1 < end && isVerbal(k + 1)) {
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

  /** Reads auxiliaries, adverbs and linking verbs up to the word of harm. */
  private @Nullable Finding group(int from, int end) {
    boolean aux = false;
    boolean perfect = false;
    boolean deadly = false;
    Modality modality = Modality.ACTUAL;
    for (int at = from; at < Math.min(end, from + LONGEST_GROUP); at++) {
      String lower = lower(at);
      String lemma = reading.tags().lemma(at);
      Pos pos = reading.tags().pos(at);
      if (isDenied(lower)) {
        return null;
      }
      modality = isDoubted(lower, lemma) ? Modality.POSSIBLE : modality;
      perfect |= isPerfect(at, lower);
      Harm harm = harm(at, end, aux, lower, lemma, pos);
      if (harm != null) {
        if (!aux && takesObject(at, end) || isGeneral(at, from, harm, lemma)) {
          return null;
        }
        if (killedOrWounded(at, end, harm)) {
          return new Finding(aux ? SUBJECT : ROW, Harm.CASUALTIES, from, at + 3, modality, perfect);
        }
        boolean row = !aux && words.happens(lemma) == null;
        int to = deadly && !lower.equals("dead") ? Math.min(end, at + 3) : at + 1;
        return new Finding(
            row ? ROW : SUBJECT, harm, from, to, modality, perfect && !lower(from).equals("had"));
      }
      if (lemma.equals("lose")
          && at + 2 < end
          && (lower(at + 2).equals("lives") || lower(at + 2).equals("life"))) {
        return new Finding(LIVES, Harm.KILLED, from, at + 3, modality, perfect);
      }
      Harm shared = aux && lower.equals("among") && at + 2 < end ? shared(at + 2) : null;
      if (shared != null) {
        return new Finding(Figures.SUBSET, shared, from, at + 3, modality, false);
      }
      deadly |= DEADLY.contains(lemma) && aux;
      aux |= pos == Pos.AUX || lemma.equals("be") || lemma.equals("remain");
      if (!isLink(pos, lower, lemma)) {
        return null;
      }
    }
    return null;
  }

  /** "were not hurt", "could have died". */
  private static boolean isDenied(String lower) {
    return lower.equals("not")
        || lower.equals("n't")
        || lower.equals("never")
        || UNREAL.contains(lower);
  }

  /** "may have died", "are feared dead". */
  private static boolean isDoubted(String lower, String lemma) {
    return lower.equals("may")
        || lower.equals("might")
        || lemma.equals("fear")
        || lemma.equals("presume")
        || lemma.equals("believe");
  }

  /** "have died", "had died", "are still missing"; not "to have died". */
  private boolean isPerfect(int at, String lower) {
    return lower.equals("have") && at > 0 && !lower(at - 1).equals("to")
        || lower.equals("has")
        || lower.equals("had")
        || lower.equals("still");
  }

  /** "were", "reportedly", "said", "all": may stand before the word of harm. */
  private static boolean isLink(Pos pos, String lower, String lemma) {
    return pos == Pos.AUX
        || pos == Pos.ADV
        || pos == Pos.PART
        || LINKS.contains(lemma)
        || lower.equals("still")
        || lower.equals("also")
        || lower.equals("all")
        || lower.equals("both");
  }

  /** "among the injured", "among those hurt". */
  private @Nullable Harm shared(int at) {
    Harm harm = words.noun(lower(at));
    return harm == null && lower(at - 1).equals("those")
        ? words.does(reading.tags().lemma(at))
        : harm;
  }

  /** "an attack in which four people are killed" tells what counts as one. */
  private boolean isGeneral(int at, int from, Harm harm, String lemma) {
    boolean present = at - 1 >= from && (lower(at - 1).equals("are") || lower(at - 1).equals("is"));
    return present && words.does(lemma) != null && (harm == Harm.KILLED || harm == Harm.INJURED);
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

  private @Nullable Harm harm(int at, int end, boolean aux, String lower, String lemma, Pos pos) {
    if (words.state(lower) != null) {
      return isOfThings(at, end) ? null : words.state(lower);
    }
    VerbForm form = reading.tags().form(at);
    boolean participle =
        form == VerbForm.PAST_PARTICIPLE || form == VerbForm.PAST || pos == Pos.ADJ;
    if (deadlyEnd(at, end, lemma)) {
      return Harm.KILLED;
    }
    if (words.does(lemma) != null && participle && !followedByKilling(at, end)) {
      return words.does(lemma);
    }
    boolean told = form != VerbForm.BASE || aux;
    if (words.happens(lemma) != null && pos == Pos.VERB && form != VerbForm.ING && told) {
      return words.happens(lemma);
    }
    boolean held = lower.equals("held") && at > 0 && HOLDING.contains(lower(at - 1));
    if (held && !(at + 1 < end && reading.tags().pos(at + 1) == Pos.DET)) {
      return Harm.DETAINED;
    }
    if (aux && TO_HOSPITAL.contains(lemma)) {
      for (int k = at + 1; k < Math.min(end, at + 5); k++) {
        if (lower(k).startsWith("hospital") || lower(k).equals("injuries")) {
          return Harm.INJURED;
        }
        if (lower(k).equals("hostage") || lower(k).equals("captive")) {
          return Harm.ABDUCTED;
        }
      }
    }
    return null;
  }

  /** "the missing e-mails". */
  private boolean isOfThings(int at, int end) {
    int next = at + 1 < end && reading.tokens().kind(at + 1) == TokenKind.QUOTE ? at + 2 : at + 1;
    return next < end
        && reading.tags().pos(next) == Pos.NOUN
        && !words.isPerson(reading.tags().lemma(next))
        && reading.times().at(next) == null;
  }

  /** "beaten to death", "stabbed to death". */
  private boolean deadlyEnd(int at, int end, String lemma) {
    return DEADLY.contains(lemma)
        && at + 2 < end
        && lower(at + 1).equals("to")
        && lower(at + 2).equals("death");
  }

  /** "stabbed and killed" is told by the second. */
  private boolean followedByKilling(int at, int end) {
    return at + 2 < end
        && reading.tags().lemma(at).equals("stab")
        && lower(at + 1).equals("and")
        && lower(at + 2).equals("killed");
  }

  /** "12 militants killed a guard": the crowd did it. */
  private boolean takesObject(int at, int end) {
    if (at + 1 >= end || words.does(reading.tags().lemma(at)) == null) {
      return false;
    }
    Pos next = reading.tags().pos(at + 1);
    return next == Pos.DET
        || next == Pos.PROPN
        || next == Pos.NUM
        || next == Pos.NOUN
        || next == Pos.PRON
        || reading.numbers().at(at + 1) != null;
  }

  private String lower(int token) {
    return reading.tokens().lower(token);
  }
}
