package org.newsfacts.diplomacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.frame.Factuality;
import org.newsfacts.frame.Form;
import org.newsfacts.frame.Frame;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Modality;
import org.newsfacts.model.When;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Told;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;
import org.newsfacts.time.TimeMention;

/** Whether and when a call, meeting or visit was, as the frame and the words near it tell. */
final class Deeds {
  private static final int FAR = 24;

  private Deeds() {}

  /** The basis of what is told; null where it is only spoken of: "urged her to meet him". */
  static @Nullable Basis basis(Told told, TokenRange near) {
    Factuality how = how(told);
    if (how == null) {
      return null;
    }
    NounPhrase noun = told.frame().noun();
    if (noun != null && isCalledOff(told.reading(), noun, near.to())) {
      how = new Factuality(true, true, Modality.PLANNED);
    }
    Frame frame = told.frame();
    Clause clause = frame.clause();
    TokenRange words = clause == null ? frame.range() : clause.range();
    return new Basis(
        told.reading().span(told.reading().trimmed(words)),
        "",
        how.negated(),
        how.modality(),
        null,
        when(told, near));
  }

  /** How it is told; "hoped to meet him" is possible where it is one's own hope. */
  static @Nullable Factuality how(Told told) {
    Factuality how = told.frame().factuality();
    NounPhrase noun = told.frame().noun();
    if (noun == null && told.reading().isForm(told.frame().trigger() - 2, EncounterWord.ORDER)) {
      return Factuality.DONE; // "The first to call him was Lund"
    }
    Clause clause = told.frame().clause();
    boolean offered = // "offered to host talks": nobody has met
        noun != null
            && clause != null
            && clause.kind() == ClauseKind.INFINITIVE
            && isObject(told)
            && (clause.isVerb("host")
                ? told.reading().frames().factuality(clause).modality() == Modality.POSSIBLE
                : !told.reading().frames().factuality(clause).told());
    if (how.told() && !offered) {
      boolean planned = // "confirmed the planned talks"
          noun != null
              && new Parties(told.reading()).has(noun.base(), EncounterWord.PLANNED_PARTICIPLE);
      boolean announced = // "The ministry announced a meeting between Chad and Mali"
          clause != null
              && told.reading().isWord(clause.lemma(), EncounterWord.ANNOUNCING)
              && isObject(told);
      boolean coming = how.isDone() && (planned || announced || isArranged(told));
      boolean ruledOut = // "ruled out a meeting": of what was to come
          noun != null
              && how.negated()
              && isObject(told)
              && told.frame().clause() != null
              && told.reading().isWord(told.frame().clause().lemma(), EncounterWord.CANCELLING_OFF);
      return coming || ruledOut ? new Factuality(true, ruledOut, Modality.PLANNED) : how;
    }
    return clause != null && isOwnWish(told.reading(), clause)
        ? new Factuality(true, false, Modality.POSSIBLE)
        : null;
  }

  /** "A call that was planned between Lund and Berg [was called off]": read with Berg. */
  private static boolean isCalledOff(Reading reading, NounPhrase noun, int end) {
    int limit = Math.min(reading.sentence(noun.head()).to(), noun.base().to() + FAR);
    for (int token = noun.base().to(); token < limit; token++) {
      Clause clause = reading.clauses().ofVerb(token);
      VerbGroup verb = clause == null ? null : clause.verb();
      boolean own =
          clause != null
              && verb != null
              && (verb.range().from() == end || clause.subject() == noun.listHead());
      if (clause != null && verb != null && own && clause.isPassive()) {
        boolean off =
            reading.isWord(clause.lemma(), EncounterWord.CANCELLING_OFF)
                && reading.isForm(verb.range().to(), EncounterWord.HOLDING_PARTICLE);
        if (off || reading.isWord(clause.lemma(), EncounterWord.CANCELLING)) {
          return !clause.isNegated();
        }
      }
    }
    return false;
  }

  private static boolean isOwnWish(Reading reading, Clause clause) {
    Clause host = clause.host();
    return host != null
        && clause.kind() == ClauseKind.INFINITIVE
        && reading.frames().subject(clause) == reading.frames().subject(host)
        && reading.isWord(host.lemma(), EncounterWord.WISHING)
        && !host.isPassive()
        && !host.isNegated()
        && host.object() == null
        && reading.frames().factuality(host).told();
  }

  /** "The debate is set for Thursday", "The talks are scheduled to open". */
  private static boolean isArranged(Told told) {
    Clause clause = told.frame().clause();
    return clause != null
        && isSubject(told)
        && clause.isPassive()
        && !clause.isNegated()
        && told.reading().isWord(clause.lemma(), EncounterWord.ARRANGING);
  }

  /** The day told beside those who take part, else that of the clause or the noun. */
  static @Nullable When when(Told told, TokenRange near) {
    When beside = in(told.reading(), near);
    When own = beside == null ? told.reading().frames().when(told.frame()) : beside;
    Clause clause = told.frame().clause();
    boolean announced = // "announced talks on Friday": which of the two was on Friday?
        clause != null
            && told.reading().isWord(clause.lemma(), EncounterWord.ANNOUNCING)
            && isObject(told);
    if (own != null && (announced || isOfOther(told, own))) {
      return null;
    }
    if (own != null || clause == null) {
      return own;
    }
    Clause opening = isSubject(told) ? clause.child(ClauseKind.INFINITIVE) : null;
    if (opening != null) {
      return told.reading().frames().when(opening); // "is set to open tomorrow"
    }
    boolean led = // "agreed in a call with Lund on Monday", "took a call from Lund on Monday"
        told.frame().form() == Form.NOUN && (isSetting(told) || isObject(told));
    return led ? told.reading().frames().when(clause) : null;
  }

  /** "held a meeting with Lund before a call with Berg on Monday": the day is the call's. */
  private static boolean isOfOther(Told told, When when) {
    int time = told.reading().tokens().at(when.mention().start());
    for (int token = told.frame().trigger() + 1; token < time; token++) {
      if (told.reading().isForm(token, EncounterWord.OTHER_TIME)
          && told.reading().times().at(token + 1) == null) {
        return true;
      }
    }
    return false;
  }

  /** Whether the noun is the object of its verb, or follows its particle: "put off a trip". */
  static boolean isObject(Told told) {
    NounPhrase noun = told.frame().noun();
    Clause clause = told.frame().clause();
    if (noun == null || clause == null || clause.verb() == null || clause.isPassive()) {
      return false;
    }
    int before = outer(told.reading(), noun).base().from() - 1;
    boolean particle =
        clause.verb().range().to() == before
            && told.reading().isForm(before, EncounterWord.HOLDING_PARTICLE);
    return particle
        || clause.verb().range().to() == before + 1
        || clause.objects().contains(outer(told.reading(), noun).listHead());
  }

  /** Whether the noun is the subject of its verb: "the talks ended". */
  static boolean isSubject(Told told) {
    NounPhrase noun = told.frame().noun();
    Clause clause = told.frame().clause();
    return noun != null
        && clause != null
        && clause.subject() == outer(told.reading(), noun).listHead();
  }

  /** "a third round of talks": the noun that stands for the talks in the clause. */
  static NounPhrase outer(Reading reading, NounPhrase noun) {
    int of = noun.base().from() - 1;
    NounPhrase before =
        of > 0 && SmallWord.OF.is(reading.tokens().lower(of))
            ? reading.clauses().nounAt(of - 1)
            : null;
    boolean series = before != null && reading.isForm(before.head(), PartyWord.SERIES);
    return series && before != null ? before : noun;
  }

  /** "in a call", "during his visit": where what the clause tells was said or done. */
  static boolean isSetting(Told told) {
    NounPhrase noun = told.frame().noun();
    return noun != null && told.reading().isForm(noun.base().from() - 1, EncounterWord.SETTING);
  }

  /** The first day or hour told in a stretch; "the first meeting since 2019" tells none. */
  static @Nullable When in(Reading reading, TokenRange range) {
    List<TimeMention> times = range.isEmpty() ? List.of() : reading.times().in(range);
    for (TimeMention time : times) {
      int before = time.range().from() - 1;
      boolean since = before >= 0 && SmallWord.SINCE.is(reading.tokens().lower(before));
      boolean tells = time.kind() == TimeMention.Kind.DATE || time.kind() == TimeMention.Kind.TIME;
      if (tells && !since) {
        return reading.when(time);
      }
    }
    return null;
  }
}
