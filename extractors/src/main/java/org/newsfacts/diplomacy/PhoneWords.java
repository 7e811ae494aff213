package org.newsfacts.diplomacy;

import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.DiplomaticCall;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;

/** The words that tell how a call was made. */
final class PhoneWords {
  private PhoneWords() {}

  /** Which line the words of a stretch name. */
  static DiplomaticCall.Channel channel(Parties parties, TokenRange range) {
    if (parties.has(range, CallWord.VIDEO)) {
      return DiplomaticCall.Channel.VIDEO;
    }
    return parties.has(range, CallWord.PHONE)
        ? DiplomaticCall.Channel.PHONE
        : DiplomaticCall.Channel.UNSPECIFIED;
  }

  static boolean isMeans(Parties parties, TokenRange noun) {
    return channel(parties, noun) != DiplomaticCall.Channel.UNSPECIFIED;
  }

  /** The line told with "by phone", "over the telephone", "via video link" in a stretch. */
  static DiplomaticCall.Channel means(Parties parties, Clause clause, TokenRange range) {
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
            DiplomaticCall.Channel channel = channel(parties, noun.base());
            if (channel != DiplomaticCall.Channel.UNSPECIFIED) {
              return channel;
            }
          }
        }
        default -> {}
      }
    }
    return DiplomaticCall.Channel.UNSPECIFIED;
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
            && channel(parties, noun.base()) != DiplomaticCall.Channel.UNSPECIFIED;
  }

  /** A call is made by telephone unless the words say video. */
  static DiplomaticCall.Channel channelOf(Parties parties, NounPhrase noun) {
    DiplomaticCall.Channel channel = channel(parties, noun.base());
    return channel == DiplomaticCall.Channel.UNSPECIFIED && parties.head(noun).startsWith("call")
        ? DiplomaticCall.Channel.PHONE
        : channel;
  }
}
