package org.newsfacts.diplomacy;

import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.reading.Reading;
import org.newsfacts.time.TimeMention;

/** What stands between a verb and those it was done with: "spoke by phone on Monday with". */
final class Adjuncts {
  private final Parties parties;
  private final Reading reading;

  Adjuncts(Parties parties) {
    this.parties = parties;
    this.reading = parties.reading();
  }

  /** The first token at or after this one that is no adverb, time, place or means. */
  int after(int token, int limit) {
    int at = token;
    while (at < limit) {
      int next = one(at, limit);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return limit;
  }

  private int one(int at, int limit) {
    TimeMention time = reading.times().at(at);
    if (time != null && time.range().from() == at) {
      return Math.min(limit, time.range().to());
    }
    String word = parties.lower(at);
    Pos pos = reading.tags().pos(at);
    if (word.equals("ahead") && parties.lower(at + 1).equals("of")) {
      return prepositional(at, limit);
    }
    if (pos == Pos.ADV || word.equals("again") || word.equals("(") && isClosedSoon(at)) {
      return pos == Pos.ADV || word.equals("again") ? at + 1 : closing(at) + 1;
    }
    NounPhrase noun = reading.clauses().nounAt(at);
    if (noun != null && noun.isTime() && noun.base().from() == at) {
      return Math.min(limit, noun.base().to());
    }
    if (word.equals("by") || word.equals("for") || word.equals("from")) {
      return isMeans(at + 1) || word.equals("for") && isOccasion(at + 1, limit)
          ? prepositional(at, limit)
          : timed(at, limit);
    }
    return isLeading(word) ? prepositional(at, limit) : at;
  }

  /** "by telephone", "by secure video link". */
  private boolean isMeans(int token) {
    NounPhrase noun = reading.clauses().nounAt(token);
    return noun != null && PhoneWords.isMeans(parties, noun.base());
  }

  /** "for the first time", "for two hours", "for talks". */
  private boolean isOccasion(int token, int limit) {
    NounPhrase noun = token < limit ? reading.clauses().nounAt(token) : null;
    if (noun == null) {
      return false;
    }
    return parties.is(parties.head(noun), EncounterWord.OCCASION) || parties.isTime(noun);
  }

  private int timed(int at, int limit) {
    TimeMention time = at + 1 < limit ? reading.times().at(at + 1) : null;
    return time == null ? at : Math.min(limit, time.range().to());
  }

  private boolean isLeading(String word) {
    return parties.is(word, EncounterWord.LEADING_PREPOSITION);
  }

  /** "on the sidelines of the summit", "in Oslo", "by video link", "as part of the efforts". */
  private int prepositional(int at, int limit) {
    int next = at + 1;
    if (parties.lower(at).equals("ahead") && parties.lower(next).equals("of")) {
      next++;
    }
    TimeMention time = next < limit ? reading.times().at(next) : null;
    if (time != null) {
      return Math.min(limit, time.range().to());
    }
    NounPhrase noun = next < limit ? reading.clauses().nounAt(next) : null;
    if (noun == null || noun.base().to() > limit || isEncounter(noun, limit)) {
      return at;
    }
    int to = noun.base().to();
    while (to + 1 < limit && parties.lower(to).equals("of")) {
      NounPhrase inner = reading.clauses().nounAt(to + 1);
      if (inner == null) {
        break;
      }
      to = inner.base().to();
    }
    return Math.min(to, limit);
  }

  /** "after talks with Berg": "with" belongs to the talks. */
  private boolean isEncounter(NounPhrase noun, int limit) {
    int end = noun.base().to();
    if (end >= limit) {
      return false;
    }
    String next = parties.lower(end);
    return (next.equals("with") || next.equals("between") || next.equals("of"))
        && parties.is(parties.head(noun), EncounterWord.ENCOUNTER);
  }

  private boolean isClosedSoon(int at) {
    return closing(at) > at;
  }

  private int closing(int at) {
    for (int token = at + 1; token < at + 8 && token < reading.tokens().size(); token++) {
      if (parties.lower(token).equals(")")) {
        return token;
      }
    }
    return at;
  }

  /** The word of linking that a verb or noun takes next, after what stands between; or -1. */
  int link(int token, int limit, String... words) {
    int at = after(token, limit);
    if (at < limit) {
      String word = parties.lower(at);
      for (String wanted : words) {
        if (word.equals(wanted)) {
          return at;
        }
      }
    }
    return -1;
  }
}
