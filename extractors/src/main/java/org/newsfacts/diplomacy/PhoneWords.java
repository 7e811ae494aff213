package org.newsfacts.diplomacy;

import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.CallChannel;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;

/** The words that tell how a call was made. */
final class PhoneWords {
  private PhoneWords() {}

  /** Which line the words of a stretch name. */
  static CallChannel channel(Parties parties, TokenRange range) {
    if (parties.has(range, CallWord.VIDEO)) {
      return CallChannel.VIDEO;
    }
    return parties.has(range, CallWord.PHONE) ? CallChannel.PHONE : CallChannel.UNSPECIFIED;
  }

  static boolean isMeans(Parties parties, TokenRange noun) {
    return channel(parties, noun) != CallChannel.UNSPECIFIED;
  }

  /** The line told with "by phone", "over the telephone", "via video link" in a stretch. */
  static CallChannel means(Parties parties, Clause clause, TokenRange range) {
    for (int token = range.from(); token + 1 < range.to(); token++) {
      if (parties.reading().clauses().at(token) != clause) {
        continue; // "asked her to speak by phone"
      }
      switch (parties.lower(token)) {
        case "in" -> {
          NounPhrase noun = parties.reading().clauses().nounAt(token + 1);
          boolean of = // "thanked Oman and, in a call with Berg, asked": another call
              noun != null && SmallWord.WITH.is(parties.lower(noun.base().to()));
          if (noun != null && !of && isCall(parties, noun)) {
            return channelOf(parties, noun);
          }
        }
        case "by", "over", "on", "via", "through" -> {
          NounPhrase noun = parties.reading().clauses().nounAt(token + 1);
          if (noun != null && noun.base().size() < 5 && !isOther(parties, noun)) {
            CallChannel channel = channel(parties, noun.base());
            if (channel != CallChannel.UNSPECIFIED) {
              return channel;
            }
          }
        }
        default -> {}
      }
    }
    return CallChannel.UNSPECIFIED;
  }

  /** "by a phone company", "on a phone interview", "over the phone bill". */
  private static boolean isOther(Parties parties, NounPhrase noun) {
    return !parties.is(parties.head(noun), CallWord.MEANS);
  }

  /** "a call", "phone talks", "a telephone conversation". */
  static boolean isCall(Parties parties, NounPhrase noun) {
    String head = parties.head(noun);
    if (head.equals("call") || head.equals("calls")) {
      return !parties.has(noun.base(), CallWord.OTHER_CALL);
    }
    return parties.is(head, CallWord.PHONE_TALK)
        || parties.is(head, CallWord.TALK_NOUN)
            && channel(parties, noun.base()) != CallChannel.UNSPECIFIED;
  }

  /** A call is made by telephone unless the words say video. */
  static CallChannel channelOf(Parties parties, NounPhrase noun) {
    CallChannel channel = channel(parties, noun.base());
    return channel == CallChannel.UNSPECIFIED && parties.head(noun).startsWith("call")
        ? CallChannel.PHONE
        : channel;
  }
}
