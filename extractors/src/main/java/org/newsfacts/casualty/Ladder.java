package org.newsfacts.casualty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/**
 * The clauses that tell where, when and by what a harm was done: its own, one that ends with what
 * both share, one it is joined to, and those around it.
 */
final class Ladder {
  private static final int DEEPEST = 6;
  private static final int LONGEST_LIST = 12;

  private final Reading reading;
  private final HarmWords words;
  private final EventReader events;

  Ladder(Reading reading, HarmWords words) {
    this.reading = reading;
    this.words = words;
    this.events = new EventReader(reading, words);
  }

  /** Returns the clauses, the nearest first; none past one that tells what somebody says. */
  List<Clause> of(@Nullable Clause innermost) {
    List<Clause> rungs = new ArrayList<>();
    Clause clause = innermost;
    for (int depth = 0; clause != null && depth < DEEPEST; depth++) {
      if (depth > 0 && words.isReporting(clause.lemma()) && !clause.isPassive()) {
        return rungs;
      }
      rungs.add(clause);
      Clause next = depth == 0 ? nextOf(clause) : null;
      if (next != null) {
        rungs.add(next);
      }
      Clause joined = isOtherSide(clause) || isLaterThan(clause) ? null : clause.conjunct();
      clause = joined == null ? hostOf(clause) : joined;
    }
    return rungs;
  }

  /** "Three were killed and two hurt in Lom on Monday": the clause behind ends with both. */
  @Nullable Clause nextOf(Clause clause) {
    int end = clause.range().isEmpty() ? 0 : clause.range().to();
    Clause next = end < reading.tokens().size() ? reading.clauses().at(end) : null;
    next = next == null && end + 1 < reading.tokens().size() ? reading.clauses().at(end + 1) : next;
    boolean and = end + 1 < reading.tokens().size() && reading.tags().pos(end) == Pos.CCONJ;
    boolean joined = next != null && (clause.equals(next.conjunct()) || and);
    VerbGroup verb = joined && next != null ? next.verb() : null;
    boolean harm = verb != null && words.harms(reading, verb.head());
    boolean undergone = next != null && (next.isPassive() || next.object() == null);
    boolean done = // "killed nine guards and wounded two in a gunfight in Lom"
        next != null && next.isSubjectShared() && isHarm(clause) && !clause.isPassive();
    return harm && (undergone && clause.isPassive() || done) ? next : null;
  }

  private boolean isHarm(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb != null && words.harms(reading, verb.head());
  }

  /** "began in the 1960s and has cost thousands of lives": the lives were not lost then. */
  private boolean isLaterThan(Clause clause) {
    Clause first = clause.conjunct();
    VerbGroup own = clause.verb();
    VerbGroup before = first == null ? null : first.verb();
    return own != null
        && before != null
        && reading.isForm(own.range().from(), CasualtyWord.GOES_ON)
        && !reading.isForm(before.range().from(), CasualtyWord.GOES_ON);
  }

  /**
   * Returns the clause whose place and time hold for the inner one too. "The two spoke on Sunday
   * after a blast killed 12": not those of "spoke".
   */
  @Nullable Clause hostOf(Clause inner) {
    Clause host = inner.host();
    if (host == null || isOtherSide(inner) || isAfterwards(inner)) {
      return null;
    }
    NounPhrase event = inner.kind() == ClauseKind.RELATIVE ? inner.antecedent() : null;
    if (event != null && isBeside(event)) {
      return null; // "went on trial on Monday over a raid that killed nine"
    }
    boolean loose =
        switch (inner.kind()) {
          case RELATIVE -> !isOfEvent(host, inner);
          case INFINITIVE -> !(host.isPassive() && words.isReporting(host.lemma()));
          case ADVERBIAL, GERUND -> true;
          case PARTICIPLE -> isOfKnown(inner);
          default -> false;
        };
    boolean apart = reading.isWord(inner.markerWord(), IncidentWord.APART);
    return apart || loose && !words.tellsEvent(reading, host) ? null : host;
  }

  /** "Mourners buried on Sunday the 12 pupils killed in Lom": not killed on Sunday. */
  private boolean isOfKnown(Clause participle) {
    NounPhrase dead = participle.isPassive() ? participle.antecedent() : null;
    return dead != null
        && (reading.isForm(dead.base().from(), IncidentWord.DEFINITE)
            || reading.isForm(dead.base().from() - 1, CasualtyWord.BEFORE_REASON));
  }

  /** "went on trial in Lom over a crash": neither the day nor the place of the crash. */
  boolean isBeside(NounPhrase event) {
    return words.isEvent(reading.tags().lemma(event.head())) && events.isBeside(event);
  }

  /** "a day after an air strike killed eight", "hours before": another event. */
  boolean isAfterwards(Clause inner) {
    return inner.kind() == ClauseKind.ADVERBIAL
        && reading.isForm(inner.marker() - 1, IncidentWord.LATER_BY);
  }

  /** "Six died in Garda, whereas 40 rebels were shot", "but 30 herders have died". */
  boolean isOtherSide(Clause clause) {
    int from = clause.range().from();
    return reading.isWord(clause.markerWord(), IncidentWord.OTHER_SIDE)
        || reading.isForm(from, IncidentWord.OTHER_SIDE)
        || reading.isForm(from - 1, IncidentWord.OTHER_SIDE);
  }

  private boolean isOfEvent(Clause host, Clause relative) {
    NounPhrase subject = host.subject();
    return subject != null
        && (subject.equals(relative.antecedent())
            || words.isEvent(reading.tags().lemma(subject.head())));
  }

  /** Returns whether what stands at the token is told of the clause's act, not of another. */
  boolean tells(Clause clause, int token) {
    for (Clause child : clause.children()) {
      if (child.range().contains(token) && isApart(child)) {
        return false;
      }
    }
    return isNear(clause, token, clause.range().from());
  }

  /**
   * Returns whether what stands at the token is told of the clause's act or of one within it, and
   * not of a part or a reason told behind the given token.
   */
  boolean isNear(Clause clause, int token, int from) {
    for (Clause child : clause.children()) {
      if (isAfterwards(child) && child.range().contains(token)) {
        return false;
      }
    }
    boolean comma = false;
    for (int at = token - 1; at > Math.max(clause.range().from(), token - LONGEST_LIST); at--) {
      String lower = reading.tokens().lower(at);
      boolean part = !comma && at >= from && lower.equals("including");
      if (part || isReason(at)) {
        return false; // "300 died, including five on Monday", "held three over a killing in May"
      }
      comma |= lower.equals(",");
    }
    return true;
  }

  /** "In Lom, where ministers spoke of a raid in Garda, two were hurt": not in Garda. */
  boolean isOfPlace(Clause clause, int token, int near) {
    for (Clause child : clause.children()) {
      TokenRange told = child.range();
      if (child.markerWord().equals("where") && told.contains(token) && !told.contains(near - 1)) {
        return true;
      }
    }
    return false;
  }

  /** "detained three men [over] the killing of a guard". */
  private boolean isReason(int token) {
    int noun = token + 1;
    while (noun < reading.tokens().size() && reading.tags().pos(noun) == Pos.DET) {
      noun++;
    }
    return reading.isForm(token, CasualtyWord.BEFORE_REASON)
        && noun + 1 < reading.tokens().size()
        && reading.tokens().lower(noun + 1).equals("of")
        && words.act(reading.tokens().lower(noun)) != null;
  }

  private boolean isDoing(@Nullable Clause clause) {
    return clause != null && !clause.isPassive() && words.happens(clause.lemma()) == null;
  }

  /** "after seizing Palm last week", "adding that he left on Friday"; not "while queuing". */
  private boolean isApart(Clause child) {
    VerbGroup verb = child.verb();
    boolean going = verb != null && reading.tags().form(verb.range().from()) == VerbForm.ING;
    return switch (child.kind()) {
      case COMPLEMENT, RELATIVE -> true;
      case ADVERBIAL ->
          !going
              || reading.isWord(child.markerWord(), IncidentWord.APART)
              || reading.isForm(child.range().from() - 1, IncidentWord.APART);
      case GERUND -> // "killed dozens after seizing Palm", but "died after drinking spirits"
          isDoing(child.host())
              && (reading.isForm(child.range().from() - 1, IncidentWord.APART)
                  || reading.isForm(child.range().from(), IncidentWord.APART));
      default -> words.isReporting(child.lemma()); // "has risen to 26, officials said on Monday"
    };
  }
}
