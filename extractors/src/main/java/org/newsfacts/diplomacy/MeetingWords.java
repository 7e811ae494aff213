package org.newsfacts.diplomacy;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.MeetingAccess;
import org.newsfacts.model.Place;
import org.newsfacts.model.Span;
import org.newsfacts.number.NumberMention;
import org.newsfacts.text.TokenRange;

/** Where a meeting was held, how often, and who could listen. */
final class MeetingWords {
  private MeetingWords() {}

  /** "behind closed doors", "in open session", "virtually". */
  static @Nullable MeetingAccess access(Parties parties, TokenRange range) {
    if (parties.has(range, MeetingWord.VIRTUAL)) {
      return MeetingAccess.VIRTUAL;
    }
    if (parties.has(range, MeetingWord.PRIVATE)) {
      return MeetingAccess.PRIVATE;
    }
    return parties.has(range, MeetingWord.PUBLIC) ? MeetingAccess.PUBLIC : null;
  }

  static @Nullable Place place(Parties parties, Clause clause) {
    for (PrepPhrase prep : clause.phrases()) {
      boolean where = prep.word().equals("in") || prep.word().equals("at");
      if (where && prep.object() != null && !prep.object().isTime()) {
        Place place = placeOf(parties, prep.object().range());
        if (place != null) {
          return place;
        }
      }
    }
    return placeBehind(parties, clause);
  }

  /** The place of a phrase; "Norway's request" is none. */
  private static @Nullable Place placeOf(Parties parties, TokenRange range) {
    Place place = parties.reading().place(range);
    Span mention = place == null ? null : place.mention();
    if (mention == null) {
      return place;
    }
    int last = parties.reading().tokens().at(Math.max(mention.start(), mention.end() - 1));
    return parties.lower(last + 1).equals("'s") ? null : place;
  }

  /** "met the minister, Omar Said, in Oslo": the place told behind a list. */
  private static @Nullable Place placeBehind(Parties parties, Clause clause) {
    TokenRange after = clause.afterVerb();
    for (int token = after.from(); token + 1 < after.to(); token++) {
      String word = parties.lower(token);
      if ((word.equals("in") || word.equals("at"))
          && parties.reading().clauses().at(token) == clause) {
        NounPhrase object = parties.objectOf(token);
        Place place = object == null ? null : placeOf(parties, object.base());
        if (place != null) {
          return place;
        }
      }
    }
    return null;
  }

  /** "a meeting on Monday in Oslo": the place told with the noun. */
  static @Nullable Place placeAfter(Parties parties, NounPhrase noun) {
    int limit = parties.reading().sentence(noun.head()).to();
    int at = noun.base().to();
    for (int token = at; token < limit && token < at + 12; token++) {
      String word = parties.lower(token);
      if (word.equals(",") || parties.reading().tags().form(token).isFinite()) {
        return null;
      }
      NounPhrase object = word.equals("in") || word.equals("at") ? parties.objectOf(token) : null;
      Place place = object == null ? null : placeOf(parties, object.range());
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  /** "twice", "three times". */
  static @Nullable Integer times(Parties parties, TokenRange range) {
    for (int token = range.from(); token < range.to(); token++) {
      switch (parties.lower(token)) {
        case "once" -> {
          return 1;
        }
        case "twice" -> {
          return 2;
        }
        case "thrice" -> {
          return 3;
        }
        case "times" -> {
          NumberMention number = token == 0 ? null : parties.reading().numbers().at(token - 1);
          if (number != null) {
            return (int) Math.min(number.count().lower(), 1000);
          }
        }
        default -> {}
      }
    }
    return null;
  }
}
