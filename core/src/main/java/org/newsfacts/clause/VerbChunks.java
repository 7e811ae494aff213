package org.newsfacts.clause;

import org.jspecify.annotations.Nullable;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** Reads verb groups: "has not yet been told", "to leave", "killing". */
final class VerbChunks {
  private final Tokens tokens;
  private final Tags tags;
  private final ClauseLists lists;

  VerbChunks(Tokens tokens, Tags tags, ClauseLists lists) {
    this.lists = lists;
    this.tokens = tokens;
    this.tags = tags;
  }

  /** Returns the verb group that begins at the token, or null. */
  @Nullable VerbGroup at(int start, int limit) {
    boolean infinitive = tokens.is(start, SmallWord.TO) && isInfinitive(start + 1, limit);
    boolean never = tokens.is(start, SmallWord.NEVER); // "never [met] the crew"
    boolean negated = !infinitive && (never || tags.pos(start) == Pos.PART && isNegation(start));
    boolean longer = !infinitive && isNoLonger(start);
    negated |= longer;
    int first = longer ? start + 2 : infinitive || negated ? start + 1 : start;
    if (first >= limit || !infinitive && !isVerbal(first)) {
      return null;
    }
    Scan scan = new Scan(first, limit);
    scan.negated = negated;
    scan.read();
    return scan.head < 0 ? null : scan.group(start, infinitive);
  }

  /** A verb group while it is read. */
  private final class Scan {
    private final int limit;
    private int at;
    private int end;
    private int first = -1;
    private int head = -1;
    private boolean negated;
    private boolean passive;
    private boolean perfect;
    private @Nullable String modal;
    private String lastAux = "";

    Scan(int from, int limit) {
      this.at = from;
      this.end = from;
      this.limit = limit;
    }

    void read() {
      while (at < limit) {
        if (isVerbal(at)) {
          if (!goesOn()) {
            return;
          }
          verb();
        } else if (head >= 0 && isNoLonger(at) && adverbsThenVerb(at + 2, limit)) {
          negated = true;
          at += 2;
        } else if (afterAux() && isShared(at) && isParticipleOrBase(at + 1, limit)) {
          at++;
        } else if (isNegation(at)) {
          negated = true;
          at++;
          end = afterAux() ? at : end;
        } else if (isAdverb(at) && (head < 0 || afterAux() && adverbsThenVerb(at, limit))) {
          at++;
        } else if (afterAux()
            && tokens.kind(at) == TokenKind.QUOTE
            && adverbsThenVerb(at + 1, limit)) {
          at++;
        } else {
          return;
        }
      }
    }

    private boolean afterAux() {
      return head >= 0 && tags.pos(head) == Pos.AUX;
    }

    /** A main verb ends the group; "is" and "leave" do not make one. */
    private boolean goesOn() {
      if (head < 0) {
        return true;
      }
      return tags.pos(head) != Pos.VERB
          && (tags.pos(at) == Pos.AUX || follows(lastAux, head, tags.form(at)));
    }

    private void verb() {
      boolean aux = tags.pos(at) == Pos.AUX;
      VerbForm form = tags.form(at);
      boolean participle = form == VerbForm.PAST_PARTICIPLE;
      boolean has = participle && isHas(at);
      passive |=
          !aux && participle && !has && (SmallWord.BE.is(lastAux) || SmallWord.GET.is(lastAux));
      perfect |= has || SmallWord.HAVE.is(lastAux) && (participle || form == VerbForm.PAST);
      modal = form == VerbForm.MODAL ? tags.lemma(at) : modal;
      first = first < 0 ? at : first;
      head = at;
      lastAux = aux || tags.lemma(at).equals("get") ? tags.lemma(at) : "";
      end = ++at;
    }

    /** "he's said she will stay", "who's argued for years that": has, not is. */
    private boolean isHas(int participle) {
      if (head < 0 || !tokens.lower(head).equals("'s") || participle + 1 >= limit) {
        return false;
      }
      for (int i = participle + 1; i < Math.min(limit, participle + 5); i++) {
        if (tokens.is(i, SmallWord.THAT)) {
          return true;
        }
      }
      Pos next = tags.pos(participle + 1);
      return next == Pos.DET || next == Pos.PRON || next == Pos.ADJ;
    }

    VerbGroup group(int start, boolean infinitive) {
      VerbForm form = tags.form(first);
      if (form == VerbForm.PAST_PARTICIPLE
          && !infinitive
          && lists.is(tags.base(first), ClauseWord.INTRANSITIVE)) {
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

  private Tense tense(VerbForm form, boolean infinitive, @Nullable String modal, boolean perfect) {
    if (infinitive) {
      return Tense.NONE;
    }
    if (modal != null) {
      return lists.is(modal, ClauseWord.FUTURE) ? Tense.FUTURE : Tense.CONDITIONAL;
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
    return lists.is(tokens.word(at), ClauseWord.PREPOSED)
        || tokens.lower(at).equals("following") && !afterAux(at);
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

  /** "have [both] criticised it", "were [all] detained". */
  private boolean isShared(int at) {
    return lists.is(tokens.word(at), ClauseWord.SHARED);
  }

  private boolean isParticipleOrBase(int at, int limit) {
    return at < limit && tags.pos(at) == Pos.VERB && !(tags.form(at) == VerbForm.PRESENT_3S);
  }

  /** "[no longer] controls the port". */
  private boolean isNoLonger(int at) {
    return at + 1 < tokens.size()
        && tokens.is(at, SmallWord.NO)
        && tokens.lower(at + 1).equals("longer");
  }

  private boolean isNegation(int at) {
    return lists.is(tokens.word(at), ClauseWord.NEGATION);
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
