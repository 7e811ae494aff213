package org.newsfacts.clause;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** Reads verb groups: "has not yet been told", "to leave", "killing". */
final class VerbChunks {
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no longer", "neither", "nor");
  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo");

  /** Verbs without a passive, whose past form alone is never a participle: "nearly 40 died". */
  private static final Set<String> INTRANSITIVE =
      Set.of(
          "die",
          "arrive",
          "happen",
          "occur",
          "erupt",
          "emerge",
          "appear",
          "vanish",
          "disappear",
          "resign",
          "flee",
          "remain",
          "react",
          "respond",
          "travel",
          "agree",
          "apologise",
          "apologize",
          "insist",
          "speak",
          "land",
          "crash",
          "explode",
          "collapse");

  private final Tokens tokens;
  private final Tags tags;

  VerbChunks(Tokens tokens, Tags tags) {
    this.tokens = tokens;
    this.tags = tags;
  }

  /** Returns the verb group that begins at the token, or null. */
  @Nullable VerbGroup at(int start, int limit) {
    boolean infinitive = tokens.lower(start).equals("to") && isInfinitive(start + 1, limit);
    int at = infinitive ? start + 1 : start;
    boolean negated = false;
    if (!infinitive && tags.pos(start) == Pos.PART && NEGATIONS.contains(tokens.lower(start))) {
      at = start + 1;
      negated = true;
      if (at >= limit || !isVerbal(at)) {
        return null;
      }
    }
    if (!infinitive && !isVerbal(at)) {
      return null;
    }
    int head = -1;
    int first = -1;
    boolean passive = false;
    boolean perfect = false;
    @Nullable String modal = null;
    String lastAux = "";
    int end = at;
    while (at < limit) {
      if (isVerbal(at)) {
        first = first < 0 ? at : first;
        boolean aux = tags.pos(at) == Pos.AUX;
        VerbForm form = tags.form(at);
        if (head >= 0 && !aux && !follows(lastAux, head, form)) {
          break;
        }
        if (head >= 0 && tags.pos(head) == Pos.VERB) {
          break;
        }
        passive |= !aux && form == VerbForm.PAST_PARTICIPLE && lastAux.equals("be");
        passive |= !aux && form == VerbForm.PAST_PARTICIPLE && lastAux.equals("get");
        perfect |=
            lastAux.equals("have") && (form == VerbForm.PAST_PARTICIPLE || form == VerbForm.PAST);
        if (form == VerbForm.MODAL) {
          modal = tags.lemma(at);
        }
        head = at;
        lastAux = aux || tags.lemma(at).equals("get") ? tags.lemma(at) : "";
        end = ++at;
      } else if (isNegation(at)) {
        negated = true;
        at++;
        end = head >= 0 && tags.pos(head) == Pos.AUX ? at : end;
      } else if (head >= 0
              && tags.pos(head) == Pos.AUX
              && isAdverb(at)
              && adverbsThenVerb(at, limit)
          || head < 0 && isAdverb(at)) {
        negated |= tokens.lower(at).equals("never");
        at++;
      } else if (head >= 0
          && tags.pos(head) == Pos.AUX
          && tokens.kind(at) == TokenKind.QUOTE
          && adverbsThenVerb(at + 1, limit)) {
        at++;
      } else {
        break;
      }
    }
    if (head < 0) {
      return null;
    }
    VerbForm form = tags.form(first);
    if (form == VerbForm.PAST_PARTICIPLE
        && !infinitive
        && INTRANSITIVE.contains(tags.lemma(first))) {
      form = VerbForm.PAST;
    }
    boolean bare = first == head && !infinitive && form == VerbForm.PAST_PARTICIPLE;
    return new VerbGroup(
        TokenRange.of(start, Math.max(end, head + 1)),
        head,
        tags.lemma(head),
        tense(form, infinitive, modal, perfect),
        form,
        passive || bare,
        negated,
        infinitive,
        modal,
        perfect);
  }

  /** "has said", "is saying", "did say"; but "is" + "leave" does not make one group. */
  private boolean follows(String aux, int head, VerbForm form) {
    if (tags.pos(head) != Pos.AUX) {
      return false;
    }
    return switch (aux) {
      case "be", "have", "get" ->
          form == VerbForm.PAST_PARTICIPLE || form == VerbForm.ING || form == VerbForm.PAST;
      default -> true;
    };
  }

  private static Tense tense(
      VerbForm form, boolean infinitive, @Nullable String modal, boolean perfect) {
    if (infinitive) {
      return Tense.NONE;
    }
    if (modal != null) {
      return FUTURE.contains(modal) ? Tense.FUTURE : Tense.CONDITIONAL;
    }
    return switch (form) {
      case PAST -> Tense.PAST;
      case PRESENT, PRESENT_3S, BASE -> perfect ? Tense.PAST : Tense.PRESENT;
      default -> Tense.NONE;
    };
  }

  private boolean isVerbal(int at) {
    Pos pos = tags.pos(at);
    if (pos == Pos.AUX) {
      return true;
    }
    return pos == Pos.VERB && !isPreposed(at);
  }

  /** "according to", "including": prepositions in all but form. */
  private boolean isPreposed(int at) {
    String word = tokens.lower(at);
    return word.equals("according")
        || word.equals("including")
        || word.equals("following") && !afterAux(at);
  }

  private boolean afterAux(int at) {
    return at > 0 && tags.pos(at - 1) == Pos.AUX;
  }

  private boolean isInfinitive(int at, int limit) {
    int i = at;
    while (i < limit && i < at + 3 && (isAdverb(i) || isNegation(i))) {
      i++;
    }
    return i < limit
        && (tags.pos(i) == Pos.VERB || tags.pos(i) == Pos.AUX)
        && (tags.form(i) == VerbForm.BASE || tags.form(i) == VerbForm.PRESENT);
  }

  private boolean isNegation(int at) {
    return NEGATIONS.contains(tokens.lower(at));
  }

  private boolean isAdverb(int at) {
    return tags.pos(at) == Pos.ADV;
  }

  /** "has so far been": up to four adverbs, then a verb. */
  private boolean adverbsThenVerb(int at, int limit) {
    int i = at;
    while (i < limit && i < at + 4 && (isAdverb(i) || isNegation(i))) {
      i++;
    }
    return i < limit && isVerbal(i);
  }
}
